import { spokenRange } from '../adverbials.ts';
import { hasFiniteVerb } from '../clauses.ts';
import type { ResolvedEvent } from '../references/resolve.ts';
import type { Item, Range } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import { audienceEnd } from './audience.ts';

const LONGEST_ASIDE = 12;
const LONGEST_SUBJECT = 8;
// Rules of verbs that share the subject of the one before.
const SHARING: ReadonlySet<string> = new Set(['compound-verb', 'participle']);

/** Where what an event reports without quotation marks stands in its sentence; `undefined` where nothing does. */
export function rangeOf(
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
  if (event.isInverted) return beforeVerb(items, event, takenTo, language);
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
  const to = clauseEnd(items, after, next, language);
  const from = clauseStart(items, event, { from: after, to }, language);
  return from === undefined ? undefined : { from, to };
}

// "denied the plan and has said that …": the second verb has a clause of its own.
function clauseEnd(
  items: readonly Item[],
  after: number,
  next: ResolvedEvent | undefined,
  language: SpeechLanguage,
): number {
  if (!next || next.isInverted || next.isDoubtful) return items.length;
  const isShared = SHARING.has(next.rule);
  if (next.strength !== 'say' && !isShared) return items.length;
  let from = next.from;
  while (isShared && language.betweenSubjectAndVerb.has(items[from - 1]?.lower ?? '')) from -= 1;
  const isApart = from > after + (isShared ? 1 : 3) && joinsClauses(items[from - 1], language);
  return isApart ? from - 1 : items.length;
}

// "This was | announced by", "the plan was | proposed by": the auxiliary is a part of the reporting, and leaves a thing.
function beforeVerb(
  items: readonly Item[],
  { rule, from }: ResolvedEvent,
  takenTo: number,
  language: SpeechLanguage,
): Range | undefined {
  let to = from;
  while (rule === 'said-by' && language.passiveAuxiliaries.has(items[to - 1]?.lower ?? '')) to -= 1;
  const range = { from: takenTo, to };
  return rule !== 'said-by' || hasFiniteVerb(items, range, language) ? range : undefined;
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
  return (
    language.finiteVerbs.has(next.lower) ||
    goesOnAsVerb(next, language) ||
    (isOneThing(items, { from: takenTo, to: from - 1 }, language) && isPresent(next, language))
  );
}

// "The grain, he explains, remembers": a noun for one, and a verb that goes with it.
function isOneThing(
  items: readonly Item[],
  { from, to }: Range,
  language: SpeechLanguage,
): boolean {
  const last = items[to - 1]?.lower ?? '';
  return language.determiners.has(items[from]?.lower ?? '') && !language.pluralEnding.test(last);
}

function isPresent({ lower, isCapital }: Item, language: SpeechLanguage): boolean {
  return (
    !isCapital &&
    language.presentEnding.test(lower) &&
    !language.adverbials.prepositions.has(lower) &&
    !language.determiners.has(lower)
  );
}

// "This year, Omid Rahmatov said, the river will rise": what was said follows, and before it stands only when.
function afterOpening(
  items: readonly Item[],
  { from, to, strength, verbAt }: ResolvedEvent,
  takenTo: number,
  language: SpeechLanguage,
): number | undefined {
  const isTold = language.toldVerbs.has(items[verbAt]?.lower ?? '') && items[to]?.kind === 'word';
  const end = isTold ? audienceEnd(items, { from: to, to: items.length }, language) : to;
  if (end === undefined || items[from - 1]?.text !== ',') return undefined;
  const comma = isTold && items[end]?.text !== ',' ? end + 1 : end;
  if (items[comma]?.text !== ',' || takenTo > 0 || strength !== 'say') return undefined;
  const opening = { from: takenTo, to: from - 1 };
  if (!isOpening(items, opening, language)) return undefined;
  const rest = { from: pastAppositive(items, comma, language), to: items.length };
  // "…, he told reporters, but did not say when": what follows is not said.
  const goesOn = language.clauseJoints.has(items[rest.from + 1]?.lower ?? '');
  const isClause =
    !goesOn &&
    spokenRange(items, rest, language) !== undefined &&
    hasFiniteVerb(items, rest, language);
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
    !hasFiniteVerb(items, range, language)
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
  if (that !== undefined && !hasOwnClause(items, { from: after, to: that }, event, language))
    return afterThat(items, { from: after, to: that }, event, language);
  if (event.strength !== 'say' || !language.clauseVerbs.has(verb)) return undefined;
  const from = language.toldVerbs.has(verb)
    ? audienceEnd(items, { from: after, to }, language)
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

/** "said he expects that", "said the good news was that": the clause begins before its own "that". */
function hasOwnClause(
  items: readonly Item[],
  { from, to }: Range,
  { verbAt, strength }: ResolvedEvent,
  language: SpeechLanguage,
): boolean {
  if (strength !== 'say' || !language.clauseVerbs.has(items[verbAt]?.lower ?? '')) return false;
  // "What Lind said was that …".
  if (language.finiteVerbs.has(items[from]?.lower ?? '')) return false;
  const before = items.slice(from, to);
  return before.some(
    ({ lower }) =>
      language.finiteVerbs.has(lower) ||
      language.ownClauseSubjects.has(lower) ||
      lower === language.thingPronoun,
  );
}

/**
 * Where a clause begins that "that" brings, or one that has it within: "said a bridge that was old would go". "said that may not help" has it as its subject; "in a letter that was
 * seen" and "a plan that would cut" say something of a thing, and report nothing.
 */
function afterThat(
  items: readonly Item[],
  { from, to: that }: Range,
  { verbAt }: ResolvedEvent,
  language: SpeechLanguage,
): number | undefined {
  const verb = items[verbAt]?.lower ?? '';
  // "dismissed the notion that the river would rise": somebody else's.
  if (that > from && language.rejectingVerbs.has(verb)) return undefined;
  if (!language.finiteVerbs.has(items[that + 1]?.lower ?? '')) return that + 1;
  const first = items[from]?.lower ?? '';
  if (that === from || language.toldVerbs.has(verb)) return that;
  const isWithin = language.adverbials.prepositions.has(first) || language.emptyObjects.has(first);
  return language.clauseVerbs.has(verb) && !isWithin ? from : undefined;
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
