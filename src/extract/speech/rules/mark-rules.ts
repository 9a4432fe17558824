import type { NameMention } from '../name-mention.ts';
import type { Item } from '../sentences.ts';
import { ANY_DASH, ANY_QUOTE, type View } from '../subjects.ts';
import { type EventPlace, type EventRule, eventOf } from './event-rule.ts';

const FARTHEST_FROM_HEAD = 3;

/** Marks that say who speaks, in the order in which they are tried. */
export const MARK_RULES = [
  {
    name: 'name-colon',
    looksFor: 'A name, a colon, a quote.',
    example: 'Rahmatov: “…”',
    gives: 'speaker',
    precision: 0.95,
    measured: { right: 3, of: 3 },
    startsAt: () => [':'],
    find: nameColon,
  },
  {
    name: 'signature',
    looksFor: 'A quote, a dash, a name.',
    example: '“…” — Omid Rahmatov',
    gives: 'speaker',
    precision: 0.98,
    measured: { right: 25, of: 25 },
    startsAt: () => [ANY_DASH],
    find: signature,
  },
  {
    name: 'any-verb',
    looksFor:
      'A quote that ends with a comma, a full name, and a verb in the past that no list has.',
    example: '“…,” Omid Rahmatov thundered; “…,” thundered Omid Rahmatov',
    gives: 'speaker',
    precision: 0.85,
    measured: { right: 36, of: 39, invented: true },
    startsAt: () => [ANY_QUOTE],
    find: anyVerb,
  },
] as const satisfies readonly EventRule[];

function nameColon(place: EventPlace) {
  const { view, at } = place;
  if (view.items[at + 1]?.kind !== 'quote') return undefined;
  const label = view.items[at - 1]?.text ?? '';
  if (view.language.answerLabels.has(label) || view.language.questionLabels.has(label))
    return undefined;
  const name = view.endingAt.get(at) ?? nameWithRole(view, at);
  if (!name || name.titleFrom > FARTHEST_FROM_HEAD) return undefined;
  return eventOf(place, named(name), { from: name.titleFrom, to: at + 1 });
}

// "“The Long Road,” Omid Rahmatov starred" has a title in its marks: too short to be told from speech.
const FEWEST_CHARS = 24;
// "“It rains,” shrugged Omid Rahmatov": nobody has the verb of a title before the name.
const LEAST_INVERTED = 10;
// As long as this it is no title of a work, whoever stands after it.
const SURELY_SPEECH = 48;

// `“…,” Omid Rahmatov sniffed.`, `“…,” Omid Rahmatov, the keeper, sniffed.`, `“…,” sniffed Omid Rahmatov.`
function anyVerb(place: EventPlace) {
  const { view, at } = place;
  const { items, startingAt } = view;
  const { text = '' } = items[at] ?? {};
  if (text.length < LEAST_INVERTED || !/[,?!][^\p{L}\p{N}]{0,3}$/u.test(text)) return undefined;
  const before = startingAt.get(at + 1);
  const name = before ?? (isUnlistedVerb(view, at + 1) ? startingAt.get(at + 2) : undefined);
  if (!name || name.words.length < 2) return undefined;
  if (before && text.length < FEWEST_CHARS) return undefined;
  if (name.sign === undefined && text.length < SURELY_SPEECH) return undefined;
  const verbAt = before ? verbAfterName(view, name.to) : at + 1;
  const to = before ? verbAt + 1 : name.to;
  if (!isUnlistedVerb(view, verbAt) || !closes(view, to)) return undefined;
  const from = before ? name.titleFrom : verbAt;
  return { ...eventOf(place, named(name), { from, to, isInverted: !before }), verbAt };
}

function isUnlistedVerb({ items, language }: View, at: number): boolean {
  const { lower = '', isCapital = true } = items[at] ?? {};
  return !isCapital && language.pastEnding.test(lower) && !language.reportingVerbs.has(lower);
}

function verbAfterName({ items }: View, to: number): number {
  if (items[to]?.text !== ',') return to;
  const closing = items.findIndex(({ text }, at) => at > to + 1 && text === ',');
  return closing > 0 && closing - to <= LONGEST_ROLE ? closing + 1 : to;
}

function closes({ items, language }: View, to: number): boolean {
  const next = items[to];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    language.afterBareCue.has(next.lower) ||
    language.adverbials.prepositions.has(next.lower) ||
    (!next.isCapital && language.bindingPrepositions.has(next.lower))
  );
}

const LONGEST_ROLE = 9;

// "Omid Rahmatov, keeper of the gauge: “…”", "OMID RAHMATOV (keeper): …".
function nameWithRole({ items, endingAt }: View, colon: number): NameMention | undefined {
  const isBracket = items[colon - 1]?.text === ')';
  for (let at = colon - 1; at >= Math.max(1, colon - LONGEST_ROLE); at -= 1) {
    if (items[at]?.kind === 'quote') return undefined;
    if (isBracket && items[at]?.text === '(') return endingAt.get(at);
    if (items[at]?.text === ',' && !/^\d{1,3}$/.test(items[at - 1]?.text ?? ''))
      return endingAt.get(at);
  }
  return undefined;
}

function signature(place: EventPlace) {
  const { view, at } = place;
  const name = view.startingAt.get(at + 1);
  if (!name || !(isAfterQuote(view, at) || isPost(view, name) || isOwnLine(view, at, name)))
    return undefined;
  const next = view.items[name.to];
  if (next && !/^[,(.]$/.test(next.text)) return undefined;
  if (hasVerb(view, name.to)) return undefined;
  return eventOf(place, named(name), { from: at, to: name.to, isInverted: true });
}

function isAfterQuote({ items }: View, at: number): boolean {
  return items[at - 1]?.kind === 'quote';
}

// A line that is the signature alone: `— Omid Rahmatov, keeper of the gauge`.
function isOwnLine({ items }: View, at: number, { to, words }: NameMention): boolean {
  if (at !== 0 || words.length < 2 || items.length - to > LONGEST_ROLE) return false;
  return items[to] === undefined || items[to]?.text === ',';
}

// A post that was copied whole: `… — Omid Rahmatov (@omid)`.
function isPost({ items }: View, { to }: NameMention): boolean {
  return items[to]?.text === '(' && items[to + 1]?.text === '@';
}

function hasVerb({ items, language }: View, from: number): boolean {
  return items.slice(from).some(({ lower }: Item) => language.reportingVerbs.has(lower));
}

function named(name: NameMention) {
  return { subject: { kind: 'names', names: [name] } } as const;
}
