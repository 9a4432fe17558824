import type { NameMention } from '../name-mention.ts';
import type { Pattern } from '../rules/speech-rule.ts';
import type { Item } from '../sentences.ts';
import { type Found, LONGEST_PHRASE, subjectOf, type View } from '../subjects.ts';
import { nameBefore } from './bound-names.ts';
import { nameOf } from './name-of.ts';
import { nounBefore } from './noun-phrases.ts';

const LONGEST_APPOSITIVE = 60;
const LONGEST_AFTER_PRONOUN = 12;
const LONGEST_AFTER_NOUN = 30;
const SOON = 3;

/** What the marks around a clause are, and how a subject before a bracket is found. */
type Marks = {
  readonly isMark: (item: Item | undefined) => boolean;
  readonly beforeBracket: (view: View, end: number) => Found | undefined;
};

/** What may stand before the first of two marks, the second of which stands right before item `end`. */
type BeforeMark = Pattern & {
  find(view: View, at: number, end: number, marks: Marks): Found | undefined;
};

/** Tried at each mark, from the verb to the left. */
export const BEFORE_MARK: readonly BeforeMark[] = [
  {
    name: 'appositive-name',
    looksFor: 'A name before what stands between the marks, which is no clause of its own.',
    example: 'Omid Rahmatov, the keeper of the gauge, said',
    gives: 'the name',
    find: appositiveName,
  },
  {
    name: 'appositive-pronoun',
    looksFor: 'A pronoun for one person before it.',
    example: 'he, like his brother, said',
    gives: 'the pronoun',
    find: appositivePronoun,
  },
  {
    name: 'appositive-bracket',
    looksFor: 'A name with a bracket before it.',
    example: 'Omid Rahmatov (no party), of the valley, said',
    gives: 'the name before the bracket',
    find: appositiveBracket,
  },
];

/** The subject before or within two marks, the second of which stands right before item `end`. */
export function betweenMarks(view: View, end: number, marks: Marks): Found | undefined {
  const named = roleThenName(view, end, marks);
  if (named) return named;
  const patterns = BEFORE_MARK.filter(({ name }) => !view.language.rulesOff.has(name));
  for (let at = end - 2; at >= Math.max(1, end - LONGEST_APPOSITIVE); at -= 1) {
    const item = view.items[at];
    if (item?.kind === 'quote' && view.items[at - 1]?.text === ',') return undefined;
    if (!marks.isMark(item)) continue;
    for (const { find } of patterns) {
      const found = find(view, at, end, marks);
      if (found) return { ...found, to: end, shape: 'appositive' };
    }
  }
  return undefined;
}

// "Trump's wife, Melania, said" and "The envoy for the valley, X, said": the name is meant.
function roleThenName(view: View, end: number, { isMark }: Marks): Found | undefined {
  const { items, language } = view;
  const name = view.endingAt.get(end - 1);
  if (!name || name.isPlaceToo || !isMark(items[name.titleFrom - 1])) return undefined;
  const markAt = name.titleFrom - 1;
  const head = items.slice(Math.max(0, markAt - LONGEST_PHRASE), markAt);
  const hasRole = head.some(
    ({ lower }) => language.roleNouns.has(lower) || language.titles.has(lower),
  );
  // "…; a third, X, said": the phrase itself begins after the mark before it.
  const phrase = head.slice(head.findLastIndex(({ kind }) => kind !== 'word') + 1);
  if (!hasRole && ![head, phrase].some(([first]) => language.roleHeads.has(first?.lower ?? '')))
    return undefined;
  return subjectOf({ kind: 'names', names: [name] }, markAt, end, 'role-name');
}

function appositiveName(view: View, at: number, end: number): Found | undefined {
  if (!canInterrupt(view, at + 1, end - 1)) return undefined;
  // "Omid Rahmatov of Panjrud, who was there, said".
  const from = nameOf(view, at);
  const name = view.endingAt.get(at);
  if (from || !name || isBound(view, name)) return from;
  return nameBefore(view, name, at);
}

function isBound({ items, language }: View, { titleFrom }: NameMention): boolean {
  return language.bindingPrepositions.has(items[titleFrom - 1]?.lower ?? '');
}

function appositivePronoun({ items, language }: View, at: number, end: number) {
  const isPronoun = language.onePronouns.has(items[at - 1]?.lower ?? '');
  return isPronoun && end - at < LONGEST_AFTER_PRONOUN
    ? subjectOf({ kind: 'pronoun', at: at - 1 }, at - 1, end)
    : undefined;
}

function appositiveBracket(view: View, at: number, _end: number, { beforeBracket }: Marks) {
  if (view.items[at - 1]?.text !== ')') return undefined;
  const inner = beforeBracket(view, at);
  return inner?.subject.kind === 'names' ? inner : undefined;
}

// What stands between commas may be nearly anything, but no clause with a subject and verb of its own.
function canInterrupt({ items, language }: View, from: number, to: number): boolean {
  const first = items[from];
  if (!first || to <= from) return false;
  if (language.ownClause.has(first.lower)) return false;
  if (language.relatives.has(first.lower)) return true;
  return !items
    .slice(from, Math.min(to, from + SOON))
    .some(({ lower }) => language.ownClauseSubjects.has(lower));
}

/** "The minister, who …, said", "A spokesman for X, speaking …, said": a noun before the clause. */
export function appositiveNoun(view: View, end: number): Found | undefined {
  for (let at = end - 2; at >= Math.max(1, end - LONGEST_AFTER_NOUN); at -= 1) {
    if (view.items[at]?.text !== ',' || !beginsAppositive(view, at + 1)) continue;
    const found = nounBefore(view, at);
    if (found) return { ...found, to: end, shape: 'appositive' };
  }
  return undefined;
}

function beginsAppositive({ items, language }: View, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  return language.appositiveStarts.has(lower) || language.participleEnding.test(lower);
}
