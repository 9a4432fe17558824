import { optional } from '../../domain/optional-key.ts';
import type { NameMention } from './name-mention.ts';
import { isNextTo, isTitle, nameStart, titleStart } from './name-start.ts';
import { inLowerCase, isFamilyFirst, isNameLike, nameWord } from './name-words.ts';
import { apposedWords } from './naming/apposed.ts';
import { genderOfKin, isKin, sharesFamilyName } from './naming/kin.ts';
import type { NameRun } from './naming/name-run.ts';
import { signOf } from './naming/name-signs.ts';
import type { Item, Sentence } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { addressed, firmsIn, nicknameLength, wordSurnames } from './story-names.ts';

const MOST_WORDS = 6;
const NO_SURNAMES: ReadonlySet<string> = new Set();

/** The runs of capitalised words in the sentences that could name a person, in order. */
export function findNames(sentences: readonly Sentence[], language: SpeechLanguage): NameMention[] {
  const lower = lowerWords(sentences);
  const firms = firmsIn(sentences, language);
  const read = ({ items }: Sentence, sentence: number, surnames: ReadonlySet<string>) =>
    namesOf(items, { sentence, lower, surnames, firms, language });
  const found = sentences.map((sentence, at) => read(sentence, at, NO_SURNAMES));
  // "Greta Church … Church said": a word that is a family name in this story names its person.
  const surnames = wordSurnames(found.flat(), language).union(addressed(sentences, language));
  // Only sentences with such a word can come out otherwise.
  return sentences.flatMap((sentence, at) =>
    holdsAny(sentence, surnames) ? read(sentence, at, surnames) : (found[at] ?? []),
  );
}

function holdsAny({ items }: Sentence, surnames: ReadonlySet<string>): boolean {
  if (surnames.size === 0) return false;
  return items.some(
    ({ kind, text, isCapital }) =>
      kind === 'word' && (surnames.has(text) || (isCapital && surnames.has(inLowerCase(text)))),
  );
}

function lowerWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { items } of sentences) {
    for (const { isCapital, text } of items) if (!isCapital) found.add(text);
  }
  return found;
}

/** What is known of the story around a run of capitals. */
type Story = {
  readonly sentence: number;
  /** Words that it has in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Family names of its persons that are no names elsewhere. */
  readonly surnames: ReadonlySet<string>;
  /** Names that a legal form shows to be firms. */
  readonly firms: ReadonlySet<string>;
  readonly language: SpeechLanguage;
};

function namesOf(items: readonly Item[], story: Story): NameMention[] {
  const found: NameMention[] = [];
  let at = 0;
  while (at < items.length) {
    const end = runEnd(items, at, story.language);
    if (end > at) {
      const name = nameIn(items, at, end, story);
      if (name) found.push(name);
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where a run of capitalised words that begins at `at` ends; `at` itself where none begins. */
function runEnd(items: readonly Item[], at: number, language: SpeechLanguage): number {
  if (!items[at]?.isCapital) return at;
  let end = at + 1;
  while (end < items.length && isNextTo(items, end)) {
    let particles = 0;
    while (particles < 3 && language.particles.has(items[end + particles]?.text ?? ''))
      particles += 1;
    const nickname = nicknameLength(items, end, language);
    if (items[end + particles]?.isCapital) end += particles + 1;
    else if (nickname > 0) end += nickname + 1;
    else break;
  }
  return suffixEnd(items, end, language);
}

// "Sammy Davis, Jr."
function suffixEnd(items: readonly Item[], end: number, { suffixes }: SpeechLanguage): number {
  const isSuffix = items[end]?.text === ',' && suffixes.has(items[end + 1]?.lower ?? '');
  return isSuffix ? end + 2 : end;
}

function nameIn(
  items: readonly Item[],
  runFrom: number,
  runTo: number,
  story: Story,
): NameMention | undefined {
  const { language } = story;
  const to = endsBeforeLast(items, runFrom, runTo, language) ? runTo - 1 : runTo;
  const isKnownAlone = to - runFrom === 1 && story.surnames.has(items[runFrom]?.text ?? '');
  const from = isKnownAlone ? runFrom : nameStart(items, runFrom, to, story.lower, language);
  if (from >= to) return undefined;
  const words = wordsOnce(items.slice(from, to), isLabel(items, from, to), language);
  if (words.length > MOST_WORDS) return undefined;
  const titleFrom = titleStart(items, runFrom, from, language);
  const hasTitle = items.slice(titleFrom, from).some((item) => isTitle(item, language));
  const run = { items, from, to, titleFrom, words, hasTitle };
  return isNobody(run, story) ? undefined : mentionOf(run, story);
}

const LONGEST_LABEL = 8;

// "OMID RAHMATOV: …", "OMID RAHMATOV, HOST: …", and "RAHMATOV: …" before what is spoken.
function isLabel(items: readonly Item[], from: number, to: number): boolean {
  const colon = items.findIndex(({ text }) => text === ':');
  if (colon < to || colon > to + LONGEST_LABEL) return false;
  if (colon === to) return to - from > 1 || (from === 0 && items[to + 1]?.kind === 'quote');
  return from === 0 && /^[,(]$/.test(items[to]?.text ?? '') && items[colon + 1]?.kind === 'quote';
}

// "Ali al-Naimi Monday", "Ali al-Naimi June 5": the day of what happened, and no part of a name.
function endsBeforeLast(
  items: readonly Item[],
  runFrom: number,
  runTo: number,
  language: SpeechLanguage,
): boolean {
  if (runTo - runFrom <= 2) return false;
  const last = items[runTo - 1];
  return language.adverbials.timeNouns.has(last?.lower ?? '') || isGlue(last, language);
}

// "Patrick Leahy The", "Omid Rahmatov On": two lines that run together.
function isGlue(item: Item | undefined, language: SpeechLanguage): boolean {
  const lower = item?.lower ?? '';
  return (
    language.determiners.has(lower) ||
    language.bindingPrepositions.has(lower) ||
    language.onePronouns.has(lower) ||
    language.theyPronouns.has(lower) ||
    language.namelessPronouns.has(lower)
  );
}

function isNobody(run: NameRun, story: Story): boolean {
  const { items, from, titleFrom, words } = run;
  const { language } = story;
  const isKnown =
    story.surnames.has(words.at(-1) ?? '') &&
    (words.length === 1 || (words.length === 2 && language.isFirstName(words[0] ?? '')));
  if (!isKnown && !isNameLike(words, language)) return true;
  if (isCutFromPlace(run, language) || isOfFirm(run, story)) return true;
  if (!isKnown && words.length === 1 && isNoSingleName(run, story)) return true;
  // "the Lavrov" is nobody: an article before a bare run makes it a thing.
  const before = items[from - 1]?.lower ?? '';
  const isArticle = before === language.definiteArticle || language.indefiniteArticles.has(before);
  return titleFrom === from && isArticle;
}

// "New | Zealand", "New | York Fed": a place loses its first word as the opening word of a sentence.
function isCutFromPlace(
  { items, from, words: [first = ''] }: NameRun,
  language: SpeechLanguage,
): boolean {
  const before = items[from - 1];
  if (!before?.isCapital || !isNextTo(items, from)) return false;
  return language.isPlaceName([before.text, first]) || language.firmModifier.test(first);
}

// "Tokyo-based Pelago", "Hong Kong-listed Pelago": a single word after it is a firm's name.
function isOfFirm({ items, from, titleFrom, words }: NameRun, { firms, language }: Story): boolean {
  const { firmModifier, organisations, firmKinds } = language;
  if (words.some((word) => firmModifier.test(word))) return true;
  // "Carmaker Pelago Marine", "the retailer Pelago Marine".
  const isKind = (word = '') => firmKinds.has(word.toLowerCase());
  if (titleFrom === from && !language.isFirstName(words[0] ?? '')) {
    if (words.length > 1 && isKind(words[0])) return true;
    if (isKind(items[from - 1]?.text)) return true;
  }
  // "Berkshire Hathaway", where the story has "Berkshire Hathaway Inc" too; "General | Dynamics".
  if (titleFrom === from && firms.has(words.join(' '))) return true;
  if (organisations.has(`${items[from - 1]?.lower} ${words[0]?.toLowerCase()}`)) return true;
  return words.length === 1 && firmModifier.test(items[from - 1]?.text ?? '');
}

function isNoSingleName(
  { items, from, titleFrom, words: [word = ''], hasTitle }: NameRun,
  { lower, language }: Story,
): boolean {
  const isShouted =
    /^\p{Lu}{2,}$/u.test(items[from]?.text ?? '') && !isLabel(items, from, from + 1);
  if (language.isNationality(word) || isShouted) return true;
  // An opening word that the story has in lower case too.
  if (!hasTitle) return from === 0 && lower.has(word.toLowerCase());
  // "Deputy Minister of Information and Culture": an office, and nobody called Culture; "Ms. King" is one.
  return isTitle(items[from], language) && !language.forms.has(items[titleFrom]?.lower ?? '');
}

function mentionOf(run: NameRun, { sentence, lower, language }: Story): NameMention {
  const { items, from, to, titleFrom, words, hasTitle } = run;
  const apposed = words.length > 1 ? apposedWords(items, { titleFrom, to }, language) : undefined;
  const start = items[from]?.start ?? 0;
  const sign = hasTitle ? 'title' : signOf(items, { from, to }, words, language);
  const isPlaceToo =
    words.length === 1 &&
    !hasTitle &&
    (language.isPlace(words[0] ?? '') || isTitle(items[from], language));
  return {
    ...{ sentence, from, to, titleFrom, words, start, isPlaceToo },
    end: items[to - 1]?.end ?? start,
    title: printed(items.slice(titleFrom, from)),
    ...(sign ? { sign } : {}),
    ...(isPlaceToo && language.placePrepositions.has(items[from - 1]?.lower ?? '')
      ? { isAtPlace: true }
      : {}),
    ...(isKin(run, language) ? { isKin: true } : {}),
    ...optional('gender', words.length > 1 ? genderOfKin(run, language) : undefined),
    ...(sharesFamilyName(run, language) ? { sharesFamilyName: true } : {}),
    ...(hasPlainWord(words, lower, language) ? { hasPlainWord: true } : {}),
    ...(apposed ? { apposed } : {}),
  };
}

function hasPlainWord(
  words: readonly string[],
  lower: ReadonlySet<string>,
  language: SpeechLanguage,
): boolean {
  if (words.length < 2 || isFamilyFirst(words, language)) return false;
  return words.some((word) => lower.has(word.toLowerCase()) && !language.particles.has(word));
}

/** "ADA MARSH Marsh said": a heading runs into the sentence below it, and nobody is called so. */
function wordsOnce(
  items: readonly Item[],
  isLabel: boolean,
  language: SpeechLanguage,
): readonly string[] {
  let nicknameEnd = 0;
  const words = items
    .filter(({ kind }, at) => {
      nicknameEnd = Math.max(nicknameEnd, at + nicknameLength(items, at, language));
      return kind === 'word' && at >= nicknameEnd;
    })
    .map(({ text }) => (isLabel ? inLowerCase(text) : nameWord(text)));
  const isTwice = words.length > 2 && words.at(-1)?.toLowerCase() === words.at(-2)?.toLowerCase();
  return isTwice ? words.slice(0, -1) : words;
}

function printed(items: readonly Item[]): string {
  return items
    .map(({ text, start }, at) => (at > 0 && (items[at - 1]?.end ?? 0) < start ? ` ${text}` : text))
    .join('');
}
