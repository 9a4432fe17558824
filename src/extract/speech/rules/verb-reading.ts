import type { ReportingVerb } from '../../languages/speech-words.ts';
import type { Item } from '../sentences.ts';
import { subjectAfter } from '../subjects/after-verb.ts';
import { subjectBefore } from '../subjects/before-verb.ts';
import { DASH, type Found, type View } from '../subjects.ts';
import { type Lead, leadOf } from '../verb-lead.ts';

/** A form of a reporting verb in its sentence, read once for all rules that ask for it. */
export type VerbReading = ReportingVerb & {
  readonly lead: Lead;
  /** It has a subject of its own: no infinitive, no passive, no noun. */
  readonly hasSubject: boolean;
  /** The subject before it; absent where the one after it is meant. */
  readonly before?: Found;
  /** The subject after it. */
  readonly after?: Found;
  /** It may share the subject of a verb before it. */
  readonly canShare: boolean;
  readonly isDoubtful: boolean;
};

/** Reads the verb at an item. */
export function readVerb(view: View, at: number, verb: ReportingVerb): VerbReading {
  const lead = leadOf(view.items, at, view.language);
  const { isDoubtful } = lead;
  const hasSubject =
    verb.form !== 'participle' &&
    !lead.isInfinitive &&
    !lead.isPassive &&
    !isNoun(view, view.items[at - 1]) &&
    (lead.isHabit || !isBoundNoun(view, at, verb));
  const reading = { ...verb, lead, hasSubject, isDoubtful, canShare: false };
  if (!hasSubject) return reading;
  const after = subjectAfterVerb(view, at);
  if (after && isInversion(view, at, after)) return { ...reading, after };
  if (verb.form === 'base' && !lead.isHabit && !allowsBase(view, lead.at)) {
    // "“…,” say the villagers": without a plural before it, a base form has its subject after.
    const isCue = view.items[at - 1]?.kind === 'quote';
    return { ...reading, isDoubtful: false, ...(after && isCue ? { after } : {}) };
  }
  const before = subjectBefore(view, lead.at);
  return {
    ...reading,
    canShare: true,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

// "the claims", "Omid's answers".
function isNoun({ language }: View, before: Item | undefined): boolean {
  return (
    before !== undefined &&
    (language.determiners.has(before.lower) || before.lower === language.possessive)
  );
}

// "in tears", "of claims", "amid calls": right after a preposition it is a thing.
function isBoundNoun({ items, language }: View, at: number, { form }: ReportingVerb): boolean {
  const before = items[at - 1]?.lower ?? '';
  return (form === 'present' || form === 'base') && language.bindingPrepositions.has(before);
}

// After a quote, a comma or a dash, or at the head of the sentence: `“…,” said X`.
function subjectAfterVerb(view: View, at: number): Found | undefined {
  const { items } = view;
  const before = items[at - 1];
  const isPlace =
    before === undefined
      ? items[at]?.isCapital === true
      : before.kind === 'quote' || before.text === ',' || DASH.test(before.text);
  return isPlace ? subjectAfter(view, at + 1 + adverbsAt(view, at + 1)) : undefined;
}

function adverbsAt({ items, language }: View, at: number): number {
  const item = items[at];
  return item?.kind === 'word' && language.beforeInvertedSubject.has(item.lower) ? 1 : 0;
}

/** Whether the subject after a verb is the one that is meant, whatever stands before it. */
function isInversion(view: View, at: number, after: Found): boolean {
  const { items, language } = view;
  const before = items[at - 1];
  const isBare = before === undefined || before.kind === 'quote';
  const takesObject = language.toldVerbs.has(items[at]?.lower ?? '');
  if (!isBare && takesObject) return false;
  return closesClause(view, after) && (isBare || !hasSubjectNear(view, at));
}

function closesClause({ items, language }: View, { to }: Found): boolean {
  const next = items[to];
  // "…, says Lind and Marsh took this further": both are the subject of another verb.
  if (next?.lower === language.and && items[to + 1]?.isCapital) return false;
  return next === undefined || next.kind !== 'word' || language.afterInversion.has(next.lower);
}

// "Smith, a lawyer, said Jones …" has its subject before; `…, said Smith.` after.
function hasSubjectNear(view: View, at: number): boolean {
  const left = subjectBefore(view, at);
  return left?.subject.kind === 'names' && left.from <= NEAR_THE_HEAD;
}

const NEAR_THE_HEAD = 3;
const LOOKED_BACK_FOR_AND = 8;

// "say" without an ending has a plural before it.
function allowsBase({ items, language }: View, end: number): boolean {
  const last = items[end - 1];
  if (!last) return false;
  if (language.pluralSubjects.has(last.lower)) return true;
  if (language.pluralEnding.test(last.lower) && !last.isCapital) return true;
  return (
    items
      .slice(Math.max(0, end - LOOKED_BACK_FOR_AND), end)
      .some(({ lower }) => lower === language.and) ||
    language.baseAuxiliaries.has(items[end]?.lower ?? '')
  );
}
