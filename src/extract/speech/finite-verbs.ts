import type { ReportingVerb } from '../languages/speech-words.ts';
import { saidBy } from './event-patterns.ts';
import type { Item } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { DASH, type Found, type View } from './subjects.ts';
import { topicOf } from './topic.ts';
import { type Lead, leadOf } from './verb-lead.ts';

export function finiteVerb(
  view: View,
  at: number,
  verb: ReportingVerb,
  earlier: readonly SpeechEvent[],
): SpeechEvent | undefined {
  const { items, language } = view;
  const lead = leadOf(items, at, language);
  if (lead.isInfinitive) return undefined;
  if (lead.isPassive) return saidBy(view, at, verb);
  const previous = items[at - 1];
  if (
    previous &&
    (language.determiners.has(previous.lower) || previous.lower === language.possessive)
  )
    return undefined;
  const inverted = isInversionPlace(items, at)
    ? subjectAfter(view, at + 1 + adverbsAt(view, at + 1))
    : undefined;
  if (
    inverted &&
    (previous === undefined ||
      previous.kind === 'quotation' ||
      !language.toldVerbs.has(items[at]?.lower ?? '')) &&
    closesClause(view, inverted) &&
    prefersInversion(view, at)
  ) {
    return fromInversion(at, verb, inverted, lead.isDoubtful);
  }
  if (verb.form === 'base' && !allowsBase(view, lead.at))
    return inverted && previous?.kind === 'quotation'
      ? fromInversion(at, verb, inverted, false)
      : undefined;
  const subject = subjectBefore(view, lead.at);
  if (subject) {
    const rule =
      subject.shape === 'plain'
        ? 'subject-verb'
        : subject.shape === 'appositive'
          ? 'subject-appositive-verb'
          : 'role-name-verb';
    return {
      rule,
      subject: subject.subject,
      verbAt: at,
      from: subject.from,
      to: at + 1,
      isInverted: false,
      strength: verb.strength,
      isDoubtful: lead.isDoubtful,
    };
  }
  if (inverted) return fromInversion(at, verb, inverted, lead.isDoubtful);
  return compoundVerb(view, at, lead, verb, earlier);
}

function fromInversion(
  at: number,
  { strength }: ReportingVerb,
  found: Found,
  isDoubtful: boolean,
): SpeechEvent {
  return {
    rule: 'verb-subject',
    subject: found.subject,
    verbAt: at,
    from: at,
    to: found.to,
    isInverted: true,
    strength,
    isDoubtful,
  };
}

function adverbsAt({ items, language }: View, at: number): number {
  return items[at]?.kind === 'word' && language.beforeInvertedSubject.has(items[at]?.lower ?? '')
    ? 1
    : 0;
}

// After a quotation, a comma or a dash, or at the head of the sentence: `“…,” said X`.
function isInversionPlace(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return items[at]?.isCapital === true;
  return before.kind === 'quotation' || before.text === ',' || DASH.test(before.text);
}

function closesClause({ items, language }: View, { to, subject }: Found): boolean {
  if (subject.kind === 'pronoun' && subject.at >= to) return false;
  const next = items[to];
  return next === undefined || next.kind !== 'word' || language.afterInversion.has(next.lower);
}

// "Smith, a lawyer, said Jones …" has its subject before; `…, said Smith.` after.
function prefersInversion(view: View, at: number): boolean {
  const before = view.items[at - 1];
  if (before === undefined || before.kind === 'quotation') return true;
  const left = subjectBefore(view, at);
  if (left?.subject.kind !== 'names') return true;
  return left.from > 3;
}

// "say" without an ending has a plural before it.
function allowsBase({ items, language }: View, end: number): boolean {
  const last = items[end - 1];
  if (!last) return false;
  if (language.pluralSubjects.has(last.lower)) return true;
  if (language.pluralEnding.test(last.lower) && !last.isCapital) return true;
  return (
    items.slice(Math.max(0, end - 8), end).some(({ lower }) => lower === language.and) ||
    items.slice(end, end + 1).some(({ lower }) => language.baseAuxiliaries.has(lower))
  );
}

/** "X shook his head and said": the verb shares the subject of the sentence. */
function compoundVerb(
  view: View,
  at: number,
  lead: Lead,
  verb: ReportingVerb,
  earlier: readonly SpeechEvent[],
): SpeechEvent | undefined {
  const joint = view.items[lead.at - 1];
  if (!joint || lead.isDoubtful) return undefined;
  if (joint.text !== ',' && !view.language.compoundJoints.has(joint.lower)) return undefined;
  if (joint.text === ',' && verb.strength !== 'say') return undefined;
  const subject = earlier.at(-1)?.subject ?? topicOf(view, lead.at);
  if (!subject) return undefined;
  return {
    rule: 'compound-verb',
    subject,
    verbAt: at,
    from: at,
    to: at + 1,
    isInverted: false,
    strength: verb.strength,
    isDoubtful: lead.isDoubtful,
  };
}
