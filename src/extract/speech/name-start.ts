import { isFirstName } from './data/more-first-names.ts';
import {
  DETERMINERS,
  ORGANISATION_WORDS,
  PARTICLES,
  ROLE_NOUNS,
  SENTENCE_STARTERS,
  TITLE_WORDS,
} from './data/speech-roles.ts';
import { INITIAL, isNationality, isPlace, nameWord, SUFFIX } from './name-words.ts';
import type { Item } from './sentences.ts';

export function isNextTo(items: readonly Item[], at: number): boolean {
  return (items[at]?.start ?? 0) - (items[at - 1]?.end ?? 0) <= 1;
}

/** The first word of the name in a run: after the last title, nationality or opening word of a sentence. */
export function nameStart(
  items: readonly Item[],
  runFrom: number,
  to: number,
  lower: ReadonlySet<string>,
): number {
  let from = to - 1;
  while (from > runFrom && SUFFIX.test(items[from]?.lower ?? '')) from -= 1;
  if (from === runFrom) return isOpener(items, from, to) ? to : from;
  // The last word may be a name that is also a title: Angus King.
  if (
    isTitle(items[from]) &&
    !isFirstName(items[from - 1]?.text ?? '') &&
    !/^(?:[a-z]\.|mrs?\.?|ms\.?|dr\.?)$/i.test(items[from - 1]?.text ?? '')
  )
    return to;
  while (from > runFrom && !stopsName(items, from - 1, runFrom, lower)) from -= 1;
  return cutAtFirstName(items, from, to, lower);
}

export function isTitle(item: Item | undefined): boolean {
  return item !== undefined && (TITLE_WORDS.has(item.lower) || ROLE_NOUNS.has(item.lower));
}

function stopsName(
  items: readonly Item[],
  at: number,
  runFrom: number,
  lower: ReadonlySet<string>,
): boolean {
  const item = items[at];
  if (!item) return true;
  if (item.kind === 'word' && !item.isCapital) return !PARTICLES.has(item.text);
  const isGiven = isFirstName(item.text);
  if (isTitle(item)) return !(isGiven && at === runFrom && items[at - 1]?.lower !== 'the');
  if (isOpener(items, at, at + 2) && !(isGiven && at > 0)) return true;
  if (!isGiven && isNationality(item.text)) return true;
  if (ORGANISATION_WORDS.has(item.lower) && !isGiven) return false;
  return at === 0 && at === runFrom && !isGiven && lower.has(item.lower);
}

// "The", "However" at the head of a sentence.
function isOpener(items: readonly Item[], at: number, to: number): boolean {
  const { lower = '', text = '' } = items[at] ?? {};
  if (!SENTENCE_STARTERS.has(lower)) return false;
  return !(isFirstName(text) && to - at > 1 && items[at + 1]?.isCapital);
}

// "Information Zabihullah Mujahid": a first name within the run begins the name.
function cutAtFirstName(
  items: readonly Item[],
  from: number,
  to: number,
  lower: ReadonlySet<string>,
): number {
  if (to - from < 3 || isGivenName(items[from])) return from;
  const first = items[from];
  if (
    !first ||
    !(
      isTitle(first) ||
      ORGANISATION_WORDS.has(first.lower) ||
      isPlace(first.text) ||
      lower.has(first.lower) ||
      items[from - 1]?.lower === 'of' ||
      items[from - 1]?.lower === 'the'
    )
  )
    return from;
  for (let at = from + 1; at <= to - 2; at += 1) {
    if (isGivenName(items[at]) && items[at + 1]?.isCapital && !INITIAL.test(items[at]?.text ?? ''))
      return at;
  }
  return from;
}

export function isGivenName(item: Item | undefined): boolean {
  if (!item) return false;
  const [part = ''] = item.text.split('-');
  return (
    isFirstName(item.text) ||
    isFirstName(part) ||
    INITIAL.test(item.text) ||
    isFirstName(nameWord(item.text))
  );
}

/** Titles go before a name in capitals or not: "Russian Foreign Minister", "analyst", "the former envoy". */
export function titleStart(items: readonly Item[], runFrom: number, from: number): number {
  let start = from;
  while (start > 0) {
    const item = items[start - 1];
    if (item?.kind !== 'word' || !isNextTo(items, start)) break;
    const isInRun = start - 1 >= runFrom;
    const belongs =
      isTitle(item) ||
      item.lower === 'then' ||
      isNationality(item.text) ||
      (isInRun && item.isCapital && !SENTENCE_STARTERS.has(item.lower));
    if (!belongs || DETERMINERS.has(item.lower)) break;
    start -= 1;
  }
  start = officeStart(items, start, from);
  // What is left must hold a title, else it is an opening word or a place.
  return items.slice(start, from).some((item) => isTitle(item)) ? start : from;
}

// "President of the Republic X", "Secretary of State X".
function officeStart(items: readonly Item[], start: number, from: number): number {
  let at = start;
  while (
    at > 0 &&
    start - at < 7 &&
    (items[at - 1]?.isCapital || /^(?:the|and)$/.test(items[at - 1]?.lower ?? ''))
  )
    at -= 1;
  if (items[at - 1]?.lower !== 'of' || !isTitle(items[at - 2]) || at === from) return start;
  let first = at - 2;
  while (first > 0 && (isTitle(items[first - 1]) || isNationality(items[first - 1]?.text ?? '')))
    first -= 1;
  return first;
}
