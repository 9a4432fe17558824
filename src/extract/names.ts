import { entriesFor } from './countries/gazetteer.ts';
import { FIRST_NAMES, type Gender, genderOf } from './data/first-names.ts';
import { ORGANISATIONS } from './data/organisations.ts';
import {
  FAMILY_FIRST,
  ORGANISATION_WORDS,
  PARTICLES,
  ROLE_NOUNS,
  TITLES,
} from './data/speech-words.ts';
import type { Token, TokenSentence } from './sentence-tokens.ts';
import type { Span } from './zones.ts';

/** A run of capitals that may be a person, as a range of tokens in one sentence; `to` is exclusive. */
export type NameMention = Span & {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Titles and roles that stand before it begin here; equal to `from` where there are none. */
  readonly titleFrom: number;
  readonly words: readonly string[];
  /** What stands before it, as printed: `Russian Foreign Minister`. */
  readonly title: string;
  /** It follows the clause or phrase that opens its sentence: "In Geneva, X", "When asked, X". */
  readonly isTopic?: true;
  /** Why it is taken for a person without being seen to speak; absent where nothing says so. */
  readonly sign?: 'title' | 'first-name' | 'initial' | 'appositive';
};

const CAPITALISED = /^(?:\p{Lu}|[dDlL]['’]\p{Lu}|al-\p{Lu})/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const ACRONYM = /^[\p{Lu}\p{N}&.-]{2,}$/u;
const INITIAL = /^(?:\p{Lu}\.)+$/u;
// Words that begin sentences and are capitalised for no other reason.
const COMMON = new Set(
  'the a an this that these those it he she they we you i his her their our my its in on at by for from with without to of and but or nor so yet if when while where as after before since until although though because however meanwhile also both all some many most more other another each every no not now then there here what who why how which whose one two three four five six seven eight nine ten first second last next new old former according asked reached speaking writing witnesses critics supporters later earlier soon meanwhile overall back next today under over about against during despite among between like unlike even just only still ever never once perhaps instead indeed moreover furthermore nevertheless nonetheless thus hence yes well sources officials police monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow'.split(
    ' ',
  ),
);

/** Every run of capitalised words in the sentences that could name a person. */
export function findNames(
  sentences: readonly TokenSentence[],
  lowerWords: ReadonlySet<string>,
): NameMention[] {
  const found = sentences.flatMap(({ tokens }, sentence) => namesOf(tokens, sentence, lowerWords));
  const known = new Set(
    found.flatMap(({ words, sign }) => (words.length > 1 && sign ? callWords(words) : [])),
  );
  return found.filter(
    ({ words, title }) => !isDoubtful(words) || known.has(words[0] ?? '') || HONORIFIC.test(title),
  );
}

/** What later mentions may call a person by: the first word of the name and the last. */
function callWords(words: readonly string[]): string[] {
  return [words[0] ?? '', words.findLast((word) => !SUFFIX.test(word.toLowerCase())) ?? ''];
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov)\.?$/;

// "Hamilton said" is a city and "King" a title, unless a Bruce Hamilton or a Vera King is in the article.
function isDoubtful([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && (isPlace(word) || TITLES.has(word.toLowerCase()));
}

function namesOf(
  tokens: readonly Token[],
  sentence: number,
  lowerWords: ReadonlySet<string>,
): NameMention[] {
  const found: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = runEnd(tokens, at);
    if (end > at) {
      const name = nameIn(tokens, at, end, sentence, lowerWords);
      if (name) found.push(name);
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where a run of capitalised words that begins at `at` ends; `at` itself where none begins. */
function runEnd(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at])) return at;
  let end = at + 1;
  while (end < tokens.length && isNextTo(tokens, end)) {
    const particles = particleCount(tokens, end);
    if (isCapital(tokens[end + particles])) end += particles + 1;
    else if (SUFFIX.test(tokens[end]?.lower ?? '')) end += 1;
    else break;
  }
  return end;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && CAPITALISED.test(token.text);
}

function isNextTo(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
}

function particleCount(tokens: readonly Token[], at: number): number {
  let count = 0;
  while (count < 3 && PARTICLES.has(tokens[at + count]?.text ?? '')) count += 1;
  return count;
}

function nameIn(
  tokens: readonly Token[],
  runFrom: number,
  to: number,
  sentence: number,
  lowerWords: ReadonlySet<string>,
): NameMention | undefined {
  const titled = afterTitles(tokens, runFrom, to);
  let from = titled;
  while (from < to && isBeforeName(tokens, from, to, lowerWords)) from += 1;
  from = afterOffice(tokens, from, to);
  const words = tokens.slice(from, to).map(({ text }) => text);
  const isSpeaking = tokens[from - 1]?.lower === 'said' && tokens[to]?.text === ',';
  if (!isNameLike(words, isSpeaking)) return undefined;
  const titleFrom = titleStart(tokens, runFrom, from, titled > runFrom);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const titleTokens = tokens.slice(titleFrom, from);
  // "the Carolina Herons": with an article and no title it is a team, a firm, a family.
  if (titleFrom === from && to - from > 1 && tokens[from - 1]?.lower === 'the') return undefined;
  const title = titleTokens.length === 0 ? '' : joinTokens(titleTokens);
  const sign = signOf(tokens, to, words, titleTokens);
  return {
    sentence,
    from,
    to,
    titleFrom,
    words,
    title,
    start: first.start,
    end: last.end,
    ...(sign ? { sign } : {}),
    ...(isAfterOpening(tokens, titleFrom) ? { isTopic: true } : {}),
  };
}

const OPENS_A_SENTENCE =
  /^(?:after|although|as|asked|at|before|because|by|despite|during|for|from|given|if|in|like|on|since|speaking|though|when|while|with|without)$/;

// The first comma of a sentence that begins with such a word, and then the name.
function isAfterOpening(tokens: readonly Token[], titleFrom: number): boolean {
  if (tokens[titleFrom - 1]?.text !== ',') return false;
  const [first] = tokens;
  return (
    OPENS_A_SENTENCE.test(first?.lower ?? '') &&
    !tokens.slice(0, titleFrom - 1).some(({ text, kind }) => text === ',' || kind === 'quotation')
  );
}

/** "Environment Minister Ada Northcote": what stands before the last title of a run belongs to it. */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at -= 1) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    if ((TITLES.has(lower) || ROLE_NOUNS.has(lower)) && !FIRST_NAMES.has(text)) return at + 1;
  }
  return from;
}

const BEGINS_A_NAME = /^(?:Abu|Bin|Ibn|Van|Von|De|Al|El|Le|La|St\.?|Mac|Mc)$/;

/** "Minister of Information Omid Rahmatov": the first name begins the name, the office goes before it. */
function afterOffice(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]?.text ?? '';
  if (to - from < 3 || FIRST_NAMES.has(first) || FAMILY_FIRST.has(first)) return from;
  if (BEGINS_A_NAME.test(first) || INITIAL.test(first)) return from;
  const before = tokens[from - 1]?.lower ?? '';
  const isOffice = /^(?:of|for|the|and)$/.test(before);
  for (let at = from + 1; isOffice && at < to - 1; at += 1) {
    if (FIRST_NAMES.has(tokens[at]?.text ?? '')) return at;
  }
  return from;
}

function joinTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }, index) =>
      index > 0 && (tokens[index - 1]?.end ?? 0) < (tokens[index]?.start ?? 0) ? ` ${text}` : text,
    )
    .join('');
}

// Titles, nationalities, and the capital that begins a sentence.
function isBeforeName(
  tokens: readonly Token[],
  at: number,
  to: number,
  lowerWords: ReadonlySet<string>,
): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if ((TITLES.has(lower) || ROLE_NOUNS.has(lower)) && at < to - 1) return true;
  // "Boston-based Loomis": where it sits is no part of a name.
  if (/-(?:based|backed|listed|owned|led|born|run|controlled)$/.test(lower)) return true;
  // "New York" is no "York".
  if (lower === 'new' && isPlaceName([text, tokens[at + 1]?.text ?? ''])) return false;
  if (COMMON.has(lower) && !(FIRST_NAMES.has(text) && to - at > 1)) return true;
  const isOnly = at === to - 1;
  if (!isOnly && !FIRST_NAMES.has(text) && isNationality(text)) return true;
  return at === 0 && !isOnly && lowerWords.has(lower) && !FIRST_NAMES.has(text);
}

function isNationality(word: string): boolean {
  return entriesFor(word).some(
    ({ words, meaning }) => words.length === 1 && meaning.kind === 'demonym' && words[0] === word,
  );
}

function isNameLike(words: readonly string[], isSpeaking: boolean): boolean {
  if (words.length === 0 || words.length > 7) return false;
  // "Park Young Jin" is a man; "Park Avenue" has another such word.
  const isFirstFamily = words.length > 1 && FAMILY_FIRST.has(words[0] ?? '');
  const ownWords = isFirstFamily ? words.slice(1) : words;
  if (ownWords.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()))) return false;
  if (ORGANISATIONS.has(words.join(' ').toLowerCase())) return false;
  if (/^(?:U\.S|U\.K|U\.N|E\.U)\.$/.test(words[0] ?? '')) return false;
  const last = words.at(-1) ?? '';
  if (words.length === 1)
    return last.length > 1 && !COMMON.has(last.toLowerCase()) && !isAcronym(last);
  if (words.every((word) => isPlaceWord(word)) || isPlaceName(words)) return false;
  // "Texaco Canada", "New York Stock", "Kelowna Rockets": no first name, and a place or a plural in it.
  const [first = ''] = words;
  // Unless `“…,” said Aiko Nagano, a chief strategist`: firms do not take an appositive after "said".
  const isUnknown = !isSpeaking && !FIRST_NAMES.has(first) && !FAMILY_FIRST.has(first);
  if (isUnknown && (isPlaceWord(last) || isPlaceWord(first) || isPlaceName(words.slice(0, 2))))
    return false;
  return !words.some(isAcronym) || isShouted(words);
}

function isAcronym(word: string): boolean {
  return (
    ACRONYM.test(word) &&
    !INITIAL.test(word) &&
    word.length > 1 &&
    !SUFFIX.test(word.toLowerCase()) &&
    !/^(?:Jo|Al|Ed|Bo)$/i.test(word)
  );
}

function isShouted(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.every((word) => word === word.toUpperCase()) &&
    (words.every((word) => word.length > 3) || FIRST_NAMES.has(inTitleCase(words[0] ?? '')))
  );
}

/** A shouted word as it is written elsewhere: `NORTHCOTE`, Northcote. */
export function inTitleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function isPlace(word: string): boolean {
  return entriesFor(word).some(({ words }) => words.length === 1 && words[0] === word);
}

function isPlaceWord(word: string): boolean {
  return isPlace(word) && !FIRST_NAMES.has(word);
}

function isPlaceName(words: readonly string[]): boolean {
  return entriesFor(words[0] ?? '').some(
    (entry) =>
      entry.words.length === words.length && entry.words.every((word, at) => word === words[at]),
  );
}

function titleStart(
  tokens: readonly Token[],
  runFrom: number,
  from: number,
  isTitled: boolean,
): number {
  let start = from;
  if (isTitled) {
    // All of the run before its last title: "Water Minister".
    start = runFrom;
    while (start < from && COMMON.has(tokens[start]?.lower ?? '')) start += 1;
  } else {
    while (start > runFrom && isTitleWord(tokens[start - 1])) start -= 1;
  }
  // Then what is in lower case before it: "analyst", "the former envoy".
  while (start > 0 && isNextTo(tokens, start) && isRoleBefore(tokens[start - 1])) start -= 1;
  return start;
}

function isTitleWord(token: Token | undefined): boolean {
  if (!token || COMMON.has(token.lower)) return false;
  return (
    TITLES.has(token.lower) ||
    ROLE_NOUNS.has(token.lower) ||
    isNationality(token.text) ||
    isPlace(token.text)
  );
}

function isRoleBefore(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return ROLE_NOUNS.has(token.lower) || TITLES.has(token.lower) || isNationality(token.text);
}

function signOf(
  tokens: readonly Token[],
  to: number,
  words: readonly string[],
  title: readonly Token[],
): NameMention['sign'] {
  if (title.some(({ lower }) => TITLES.has(lower) || ROLE_NOUNS.has(lower))) return 'title';
  if (words.length < 2) return undefined;
  const [first = ''] = words;
  if (FIRST_NAMES.has(first) || (isShouted(words) && FIRST_NAMES.has(inTitleCase(first))))
    return 'first-name';
  if (words.slice(0, -1).some((word) => INITIAL.test(word))) return 'initial';
  return hasRoleAfter(tokens, to) ? 'appositive' : undefined;
}

// "X, the envoy for Y," and "X, 43," and "X (R-Fla.)".
function hasRoleAfter(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  if (/^\d{1,2}$/.test(tokens[to + 1]?.text ?? '')) return true;
  return tokens.slice(to + 1, to + 9).some(({ lower }) => ROLE_NOUNS.has(lower));
}

/** The word that later mentions use alone: the last, or the first of a family-first name. */
export function surnameOf(words: readonly string[]): string {
  const plain = words.filter((word) => !SUFFIX.test(word.toLowerCase().replace('.', '')));
  return (plain.at(-1) ?? '').toLowerCase().replaceAll('’', "'");
}

/** The gender that honorific or first name tells. */
export function genderOfMention(mention: NameMention): Gender | undefined {
  const title = mention.title.toLowerCase();
  if (
    /\b(?:mr|sir|lord|king|prince|father|congressman|spokesman|chairman|businessman)\b/.test(title)
  )
    return 'male';
  if (
    /\b(?:mrs|ms|miss|dame|lady|queen|princess|congresswoman|spokeswoman|chairwoman|businesswoman)\b/.test(
      title,
    )
  )
    return 'female';
  return mention.words.length > 1 ? genderOf(mention.words[0] ?? '') : undefined;
}

/** Whether a name may be called by its first word: Xi Jinping is Xi. */
export function isFamilyFirst(words: readonly string[]): boolean {
  return words.length >= 2 && words.length <= 3 && FAMILY_FIRST.has(words[0] ?? '');
}
