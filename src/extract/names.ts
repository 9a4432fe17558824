import { FIRST_NAMES, type Gender, genderOf } from './data/first-names.ts';
import { FAMILY_FIRST, PARTICLES, ROLE_NOUNS, TITLES } from './data/speech-words.ts';
import { afterOffice, afterTitles, isBeforeName, isNextTo, titleStart } from './name-titles.ts';
import { INITIAL, inTitleCase, isNameLike, isPlace, isShouted, SUFFIX } from './name-words.ts';
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

function joinTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }, index) =>
      index > 0 && (tokens[index - 1]?.end ?? 0) < (tokens[index]?.start ?? 0) ? ` ${text}` : text,
    )
    .join('');
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
