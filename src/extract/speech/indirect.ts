import type { Span } from '../zones.ts';
import { spokenRange } from './adverbials.ts';
import type { Read } from './assignment/assignment.ts';
import { hasFiniteVerb, isThing } from './clauses.ts';
import type { ResolvedEvent } from './references/resolve.ts';
import type { Item } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** What a sentence reports without quotation marks. */
export type IndirectSpeech = {
  readonly span: Span;
  readonly event: ResolvedEvent;
  readonly verb: Span;
  /** Quotes of a few words within it. */
  readonly marked: readonly number[];
};

const FEWEST_WORDS = 3;
const LONGEST_ASIDE = 12;
const LONGEST_SUBJECT = 8;

/** The clauses that a sentence reports, each with its event. */
export function indirectSpeech(
  { sentence, events }: Read,
  isShort: (quote: number) => boolean,
  language: SpeechLanguage,
): IndirectSpeech[] {
  const { items } = sentence;
  const found: IndirectSpeech[] = [];
  let takenTo = 0;
  for (const [index, event] of events.entries()) {
    if (event.isDoubtful || event.speakers.length === 0) continue;
    // What somebody felt or knew was not said.
    if (language.innerVerbs.has(items[event.verbAt]?.lower ?? '')) continue;
    // Within what another reports, nobody else speaks.
    if (event.rule !== 'according-to' && found.length > 0 && isNested(items, event, takenTo))
      continue;
    const range = rangeOf(items, event, { next: events[index + 1], takenTo }, language);
    if (!range) continue;
    const marked = items
      .slice(range.from, range.to)
      .flatMap(({ quote }) => (quote < 0 ? [] : [quote]));
    if (marked.some((quote) => !isShort(quote))) continue;
    const spoken = spokenRange(items, range, language);
    const span = spoken && isThing(items, spoken, language) ? undefined : spanOf(items, spoken);
    const verb = items[event.verbAt];
    if (!span || !verb) continue;
    found.push({ span, event, verb: { start: verb.start, end: verb.end }, marked });
    takenTo = Math.max(takenTo, range.to);
  }
  return found;
}

function isNested(items: readonly Item[], event: ResolvedEvent, takenTo: number): boolean {
  const before = items[event.from - 1];
  return (
    event.from < takenTo &&
    before?.text !== ',' &&
    event.rule !== 'participle' &&
    event.rule !== 'compound-verb' &&
    !event.isInverted
  );
}

type Range = { readonly from: number; readonly to: number };

function rangeOf(
  items: readonly Item[],
  event: ResolvedEvent,
  { next, takenTo }: { readonly next: ResolvedEvent | undefined; readonly takenTo: number },
  language: SpeechLanguage,
): Range | undefined {
  if (isAside(items, event, takenTo, language)) return { from: takenTo, to: items.length };
  const told = afterOpening(items, event, takenTo, language);
  if (told !== undefined) return { from: told, to: items.length };
  if (event.isInverted && event.from - takenTo <= 1 && event.rule === 'according-to')
    return afterPhrase(items, event, language);
  if (event.isInverted) return { from: takenTo, to: event.from };
  const after = event.to;
  const follows = items[after];
  const closes =
    follows === undefined ||
    follows.kind === 'mark' ||
    language.afterClosingClause.has(follows.lower);
  if (closes && items[event.from - 1]?.text === ',' && event.from - takenTo > 3) {
    // "With the cameras rolling, X said in an exchange that …" reports what follows.
    const brings = thatAfter(items, { from: after, to: items.length }, language) !== undefined;
    if (!brings) return { from: takenTo, to: event.from - 1 };
  }
  if (follows !== undefined && follows.kind === 'mark' && follows.text !== ':') return undefined;
  const to =
    next &&
    !next.isInverted &&
    next.from > after + 3 &&
    joinsClauses(items[next.from - 1], language)
      ? next.from - 1
      : items.length;
  const from = clauseStart(items, event, { from: after, to }, language);
  return from === undefined ? undefined : { from, to };
}

// "The pier, said Omid Rahmatov, will reopen": what stands before the name is no clause, and goes on after it.
function isAside(
  items: readonly Item[],
  event: ResolvedEvent,
  takenTo: number,
  language: SpeechLanguage,
): boolean {
  const { from, to } = event;
  const isBetween = items[from - 1]?.text === ',' && items[to]?.text === ',';
  const isAfterWords = from - takenTo >= 2 && items[takenTo]?.kind === 'word';
  if (!isBetween || !isAfterWords || event.strength !== 'say' || to - from > LONGEST_ASIDE)
    return false;
  const next = items[to + 1];
  if (next?.kind !== 'word' || from - takenTo > LONGEST_SUBJECT) return false;
  if (hasFiniteVerb(items, { from: takenTo - 1, to: from }, language)) return false;
  return language.finiteVerbs.has(next.lower) || goesOnAsVerb(next, language);
}

// "This year, Omid Rahmatov said, the river will rise": what was said follows, and before it stands only when.
function afterOpening(
  items: readonly Item[],
  { from, to, strength, verbAt }: ResolvedEvent,
  takenTo: number,
  language: SpeechLanguage,
): number | undefined {
  const isTold = language.toldVerbs.has(items[verbAt]?.lower ?? '') && items[to]?.kind === 'word';
  const end = isTold ? objectEnd(items, { from: to, to: items.length }, language) : to;
  if (end === undefined || items[from - 1]?.text !== ',') return undefined;
  const comma = isTold && items[end]?.text !== ',' ? end + 1 : end;
  if (items[comma]?.text !== ',' || takenTo > 0 || strength !== 'say') return undefined;
  const opening = { from: takenTo, to: from - 1 };
  if (!isOpening(items, opening, language)) return undefined;
  const rest = { from: pastAppositive(items, comma, language), to: items.length };
  const isClause =
    spokenRange(items, rest, language) !== undefined && hasFiniteVerb(items, rest, language);
  return isClause ? rest.from : undefined;
}

// "…, according to Omid Rahmatov, who keeps the gauge, the river": what is said of the name is no part of it.
function pastAppositive(items: readonly Item[], comma: number, language: SpeechLanguage): number {
  const closing = items.findIndex(({ text }, at) => at > comma + 1 && text === ',');
  if (closing < 0 || closing - comma > LONGEST_ASIDE) return comma;
  const isOfName =
    language.relatives.has(items[comma + 1]?.lower ?? '') ||
    language.roleNouns.has(items[closing - 1]?.lower ?? '');
  return isOfName ? closing : comma;
}

const LONGEST_OPENING = 5;

// "This year", "In a letter", "In the end".
function isOpening(items: readonly Item[], range: Range, language: SpeechLanguage): boolean {
  if (spokenRange(items, range, language) === undefined) return true;
  const first = items[range.from]?.lower ?? '';
  return (
    range.to - range.from <= LONGEST_OPENING &&
    language.adverbials.prepositions.has(first) &&
    !hasFiniteVerb(items, { from: range.from - 1, to: range.to }, language)
  );
}

// Not "a keeper", "who …", "adding", which say something of the name or the saying.
function goesOnAsVerb({ lower, isCapital }: Item, language: SpeechLanguage): boolean {
  return (
    !isCapital &&
    (language.pastEnding.test(lower) || language.pastForms.has(lower)) &&
    !language.reportingVerbs.has(lower)
  );
}

// "According to Omid Rahmatov, the keeper, the pier will reopen": after what is said of the name.
function afterPhrase(
  items: readonly Item[],
  { to: end }: ResolvedEvent,
  language: SpeechLanguage,
): Range | undefined {
  if (items[end]?.text !== ',') return undefined;
  const closing = items.findIndex(({ text }, at) => at > end + 1 && text === ',');
  const clause = { from: end, to: closing };
  const isAppositive =
    closing > 0 && closing - end < LONGEST_ASIDE && !hasFiniteVerb(items, clause, language);
  return { from: (isAppositive ? closing : end) + 1, to: items.length };
}

function joinsClauses(item: Item | undefined, { clauseJoints }: SpeechLanguage): boolean {
  return item?.text === ',' || clauseJoints.has(item?.lower ?? '');
}

/** Where the reported clause begins after a verb; `undefined` where none does. */
function clauseStart(
  items: readonly Item[],
  event: ResolvedEvent,
  { from: after, to }: Range,
  language: SpeechLanguage,
): number | undefined {
  const verb = items[event.verbAt]?.lower ?? '';
  const that = thatAfter(items, { from: after, to }, language);
  if (that !== undefined) return that + 1;
  if (event.strength !== 'say' || !language.clauseVerbs.has(verb)) return undefined;
  const from = language.toldVerbs.has(verb)
    ? objectEnd(items, { from: after, to }, language)
    : after;
  if (from === undefined || language.noClauseAfter.has(items[from]?.lower ?? '')) return undefined;
  // "said nothing on Monday", "said little".
  if (
    language.emptyObjects.has(items[from]?.lower ?? '') &&
    !hasFiniteVerb(items, { from, to }, language)
  )
    return undefined;
  return language.barelyVerbs.has(verb) || hasFiniteVerb(items, { from, to }, language)
    ? from
    : undefined;
}

function thatAfter(
  items: readonly Item[],
  { from: after, to }: Range,
  { that }: SpeechLanguage,
): number | undefined {
  for (let at = after; at < Math.min(to, after + 9); at += 1) {
    if (items[at]?.lower === that) return at;
    if (items[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

// "told reporters the bridge …": the clause begins after the one who is told.
function objectEnd(
  items: readonly Item[],
  { from: after, to }: Range,
  { addressees, definiteArticle, indefiniteArticles }: SpeechLanguage,
): number | undefined {
  let at = after;
  if (addressees.has(items[at]?.lower ?? '')) return at + 1 < to ? at + 1 : undefined;
  const article = items[at]?.lower ?? '';
  if (article === definiteArticle || indefiniteArticles.has(article)) at += 1;
  while (at < to && items[at]?.isCapital && at - after < 5) at += 1;
  return at < to ? Math.max(at, after + 1) : undefined;
}

function spanOf(items: readonly Item[], range: Range | undefined): Span | undefined {
  if (!range) return undefined;
  const { from, to } = range;
  const inside = items.slice(from, to);
  const first = inside.find(({ kind }) => kind !== 'mark');
  const last = inside.findLast(({ kind }) => kind !== 'mark');
  const words = inside.filter(({ kind }) => kind === 'word').length;
  return first && last && words >= FEWEST_WORDS ? { start: first.start, end: last.end } : undefined;
}
