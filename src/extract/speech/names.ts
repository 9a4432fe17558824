import { entriesFor } from '../countries/gazetteer.ts';
import type { Gender } from '../data/first-names.ts';
import type { Span } from '../zones.ts';
import { genderOfFirstName, isFirstName } from './data/more-first-names.ts';
import {
  DETERMINERS,
  FAMILY_FIRST,
  HONORIFICS,
  ORGANISATION_WORDS,
  PARTICLES,
  ROLE_NOUNS,
  SENTENCE_STARTERS,
  TITLE_WORDS,
} from './data/speech-roles.ts';
import type { Item, Sentence } from './sentences.ts';

/** A run of capitals that may be a person: the items `from` to `to` (exclusive) of one sentence. */
export type NameMention = Span & {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Titles and roles before it begin here; equal to `from` where there are none. */
  readonly titleFrom: number;
  readonly words: readonly string[];
  /** What stands before it, as printed: `Russian Foreign Minister`. */
  readonly title: string;
  /** Why it is taken for a person without being seen to speak. */
  /** A single word that is a place too: a person only where a full name ends in it. */
  readonly isPlaceToo: boolean;
  readonly sign?: 'title' | 'first-name' | 'initial' | 'appositive';
};

const ACRONYM = /^[\p{Lu}\p{N}&.-]{2,}$/u;
const INITIAL = /^(?:\p{Lu}\.)+$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const MOST_WORDS = 6;

/** The runs of capitalised words in the sentences that could name a person, in order. */
export function findNames(sentences: readonly Sentence[]): NameMention[] {
  const lower = lowerWords(sentences);
  return sentences.flatMap(({ items }, sentence) => namesOf(items, sentence, lower));
}

function lowerWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { items } of sentences) {
    for (const { kind, isCapital, text } of items) {
      if (kind === 'word' && !isCapital) found.add(text);
    }
  }
  return found;
}

function namesOf(
  items: readonly Item[],
  sentence: number,
  lower: ReadonlySet<string>,
): NameMention[] {
  const found: NameMention[] = [];
  let at = 0;
  while (at < items.length) {
    const end = runEnd(items, at);
    if (end > at) {
      const name = nameIn(items, at, end, sentence, lower);
      if (name) found.push(name);
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where a run of capitalised words that begins at `at` ends; `at` itself where none begins. */
function runEnd(items: readonly Item[], at: number): number {
  if (!items[at]?.isCapital) return at;
  let end = at + 1;
  while (end < items.length && isNextTo(items, end)) {
    let particles = 0;
    while (particles < 3 && PARTICLES.has(items[end + particles]?.text ?? '')) particles += 1;
    if (items[end + particles]?.isCapital) end += particles + 1;
    else break;
  }
  return suffixEnd(items, end);
}

// "Sammy Davis, Jr."
function suffixEnd(items: readonly Item[], end: number): number {
  const isSuffix = items[end]?.text === ',' && SUFFIX.test(items[end + 1]?.lower ?? '');
  return isSuffix ? end + 2 : end;
}

function isNextTo(items: readonly Item[], at: number): boolean {
  return (items[at]?.start ?? 0) - (items[at - 1]?.end ?? 0) <= 1;
}

function nameIn(
  items: readonly Item[],
  runFrom: number,
  runTo: number,
  sentence: number,
  lower: ReadonlySet<string>,
): NameMention | undefined {
  const to = runTo;
  const from = nameStart(items, runFrom, to, lower);
  if (from >= to || to - from > MOST_WORDS) return undefined;
  const words = items
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => nameWord(text));
  const titleFrom = titleStart(items, runFrom, from);
  const titleItems = items.slice(titleFrom, from);
  if (
    words.length === 1 &&
    (isNationality(words[0] ?? '') || /^\p{Lu}{2,}$/u.test(items[from]?.text ?? ''))
  )
    return undefined;
  const hasTitle = titleItems.some(
    ({ lower: word }) => TITLE_WORDS.has(word) || ROLE_NOUNS.has(word),
  );
  if (!isNameLike(words)) return undefined;
  if (words.length === 1 && !hasTitle && from === 0 && lower.has((words[0] ?? '').toLowerCase()))
    return undefined;
  const start = items[from]?.start ?? 0;
  const end = items[to - 1]?.end ?? start;
  const sign = hasTitle ? 'title' : signOf(items, from, to, words);
  // "the Lavrov" is nobody: a determiner before a bare run makes it a thing.
  const before = items[from - 1]?.lower ?? '';
  if (
    titleFrom === from &&
    (before === 'the' || before === 'a' || before === 'an') &&
    sign !== 'first-name' &&
    sign !== 'initial'
  )
    return undefined;
  return {
    sentence,
    from,
    to,
    titleFrom,
    words,
    title: printed(titleItems),
    start,
    end,
    isPlaceToo: words.length === 1 && !hasTitle && isPlace(words[0] ?? ''),
    ...(sign ? { sign } : {}),
  };
}

// Names in capitals, as captions have them, are read as names: MACKENZIE HUGHES.
function nameWord(text: string): string {
  return text.length > 3 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text)
    ? text.charAt(0) + text.slice(1).toLowerCase()
    : text;
}

function printed(items: readonly Item[]): string {
  return items
    .map(({ text, start }, at) => (at > 0 && (items[at - 1]?.end ?? 0) < start ? ` ${text}` : text))
    .join('');
}

/** The first word of the name in a run: after the last title, nationality or opening word of a sentence. */
function nameStart(
  items: readonly Item[],
  runFrom: number,
  to: number,
  lower: ReadonlySet<string>,
): number {
  let from = to - 1;
  while (from > runFrom && SUFFIX.test(items[from]?.lower ?? '')) from -= 1;
  if (from === runFrom)
    return isOpener(items, from, to) ||
      (TITLE_WORDS.has(items[from]?.lower ?? '') && to - from === 1)
      ? to
      : from;
  // The last word may be a name that is also a title: Angus King.
  if (
    isTitle(items[from]) &&
    !isFirstName(items[from - 1]?.text ?? '') &&
    !/^[a-z]\.$/i.test(items[from - 1]?.text ?? '')
  )
    return to;
  while (from > runFrom && !stopsName(items, from - 1, runFrom, lower)) from -= 1;
  return cutAtFirstName(items, from, to, lower);
}

function isTitle(item: Item | undefined): boolean {
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

function isGivenName(item: Item | undefined): boolean {
  if (!item) return false;
  const [part = ''] = item.text.split('-');
  return (
    isFirstName(item.text) ||
    isFirstName(part) ||
    INITIAL.test(item.text) ||
    isFirstName(nameWord(item.text))
  );
}

// Words looked up before are kept; a bound keeps hostile texts from filling the memory.
const MOST_CACHED = 50_000;
const nationalities = new Map<string, boolean>();

function isNationality(word: string): boolean {
  let known = nationalities.get(word);
  if (known === undefined) {
    known = entriesFor(word).some(
      ({ words, meaning }) => words.length === 1 && meaning.kind === 'demonym' && words[0] === word,
    );
    if (nationalities.size < MOST_CACHED) nationalities.set(word, known);
  }
  return known;
}

const places = new Map<string, boolean>();

/** Whether a word alone names a place or its people. */
export function isPlace(word: string): boolean {
  let known = places.get(word);
  if (known === undefined) {
    known = entriesFor(word).some(({ words }) => words.length === 1 && words[0] === word);
    if (places.size < MOST_CACHED) places.set(word, known);
  }
  return known;
}

function isNameLike(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const lowerLast = last.toLowerCase();
  if (
    words.some(
      (word) =>
        word.length > 2 && ACRONYM.test(word) && !INITIAL.test(word) && /\p{Lu}{2}/u.test(word),
    )
  )
    return false;
  if (/^\p{N}/u.test(first)) return false;
  const isKnownFirst = words.length > 1 && isFirstName(first);
  if (
    words.some(
      (word, at) =>
        ORGANISATION_WORDS.has(word.toLowerCase()) &&
        !(isKnownFirst && at === 0) &&
        !(isKnownFirst && at > 0 && at === words.length - 1 && !hardOrganisation(word)),
    )
  )
    return false;
  if (words.length === 1) {
    if (last.length < 2 || SENTENCE_STARTERS.has(lowerLast) || INITIAL.test(last)) return false;
    return true;
  }
  if (isPlaceName(words)) return false;
  return !(
    words.every((word) => isPlace(word) || /^(?:and|of)$/.test(word)) && !isFirstName(first)
  );
}

// Words that no surname is, even after a first name: Martin County.
function hardOrganisation(word: string): boolean {
  return !/^(?:park|hill|hills|bush|rivers?|lake|church|day|battle|song|west|north|english|french|german|bell|house|court|field|banks?|star|sun|post|bay|cruz|ford|brothers|summit|bridges?|march|april|may|june|august|king|stanley|independent|steel|price|grant|tower|front|times|guardian|cross|holiday|castle|marsh|forest|island|center|motor|beach|springs|creek|street|world|guard|force)$/i.test(
    word,
  );
}

function isPlaceName(words: readonly string[]): boolean {
  return entriesFor(words[0] ?? '').some(
    (entry) =>
      entry.words.length === words.length && entry.words.every((word, at) => word === words[at]),
  );
}

/** Titles go before a name in capitals or not: "Russian Foreign Minister", "analyst", "the former envoy". */
function titleStart(items: readonly Item[], runFrom: number, from: number): number {
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

function signOf(
  items: readonly Item[],
  from: number,
  to: number,
  words: readonly string[],
): NameMention['sign'] {
  if (words.length < 2) return undefined;
  if (isGivenName(items[from]))
    return INITIAL.test(items[from]?.text ?? '') ? 'initial' : 'first-name';
  if (words.slice(0, -1).some((word) => INITIAL.test(word))) return 'initial';
  return hasRoleAfter(items, to) ? 'appositive' : undefined;
}

// "X, the envoy for Y," and "X, 43,".
function hasRoleAfter(items: readonly Item[], to: number): boolean {
  if (items[to]?.text !== ',') return false;
  if (/^\d{1,2}$/.test(items[to + 1]?.text ?? '')) return true;
  const next = items.slice(to + 1, to + 8);
  return next.some(({ lower }) => ROLE_NOUNS.has(lower));
}

/** The word that later mentions use alone: the last one that is no suffix. Lower case. */
export function surnameOf(words: readonly string[]): string {
  const plain = words.filter((word) => !SUFFIX.test(word.toLowerCase().replace('.', '')));
  return foldWord(plain.at(-1) ?? '');
}

/** A word of a name as it is compared: lower case, no accents, apostrophes straight, no full stop. */
export function foldWord(word: string): string {
  const plain = /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
}

const MALE_WORDS =
  /\b(?:mr|sir|lord|king|prince|father|congressman|councilman|spokesman|chairman|businessman|husband|son|actor|uncle|grandfather|brother|dad)\b/;
const FEMALE_WORDS =
  /\b(?:mrs|ms|miss|dame|lady|queen|princess|mother|congresswoman|councilwoman|spokeswoman|chairwoman|businesswoman|wife|daughter|actress|aunt|grandmother|sister|mom|widow)\b/;

/** The gender that title or first name tells. */
export function genderOfMention({ title, words }: NameMention): Gender | undefined {
  const lower = title.toLowerCase();
  if (lower !== '' && FEMALE_WORDS.test(lower)) return 'female';
  if (lower !== '' && MALE_WORDS.test(lower)) return 'male';
  if (words.length < 2) return undefined;
  const [first = ''] = words;
  return genderOfFirstName(first) ?? genderOfFirstName(first.split('-')[0] ?? '');
}

/** Whether a name may be called by its first word: Xi Jinping is Xi. */
export function isFamilyFirst(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    FAMILY_FIRST.has((words[0] ?? '').toLowerCase()) &&
    !isFirstName(words[0] ?? '')
  );
}

/** Whether a title makes what follows a person even if it is one word: `Mr.`, `Sen.`. */
export function isHonorific(title: string): boolean {
  return title
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => HONORIFICS.has(word));
}
