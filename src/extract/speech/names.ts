import type { NameMention } from './name-mention.ts';
import { isGivenName, isNextTo, isTitle, nameStart, titleStart } from './name-start.ts';
import { INITIAL, isNameLike, nameWord } from './name-words.ts';
import type { Item, Sentence } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

const MOST_WORDS = 6;

/** The runs of capitalised words in the sentences that could name a person, in order. */
export function findNames(sentences: readonly Sentence[], language: SpeechLanguage): NameMention[] {
  const lower = lowerWords(sentences);
  return sentences.flatMap(({ items }, sentence) => namesOf(items, { sentence, lower, language }));
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

/** What is known of the story around a run of capitals. */
type Story = {
  readonly sentence: number;
  /** Words that it has in lower case. */
  readonly lower: ReadonlySet<string>;
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
    if (items[end + particles]?.isCapital) end += particles + 1;
    else break;
  }
  return suffixEnd(items, end, language);
}

// "Sammy Davis, Jr."
function suffixEnd(items: readonly Item[], end: number, { suffixes }: SpeechLanguage): number {
  const isSuffix = items[end]?.text === ',' && suffixes.has(items[end + 1]?.lower ?? '');
  return isSuffix ? end + 2 : end;
}

/** A run of capitals cut at its name, before it is known to be one. */
type Run = {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  readonly words: readonly string[];
  readonly hasTitle: boolean;
};

function nameIn(
  items: readonly Item[],
  runFrom: number,
  to: number,
  story: Story,
): NameMention | undefined {
  const { language } = story;
  const from = nameStart(items, runFrom, to, story.lower, language);
  if (from >= to || to - from > MOST_WORDS) return undefined;
  const words = wordsOnce(items.slice(from, to));
  const titleFrom = titleStart(items, runFrom, from, language);
  const hasTitle = items.slice(titleFrom, from).some((item) => isTitle(item, language));
  const run = { items, from, to, titleFrom, words, hasTitle };
  return isNobody(run, story) ? undefined : mentionOf(run, story);
}

function isNobody(run: Run, story: Story): boolean {
  const { items, from, titleFrom, words } = run;
  const { language } = story;
  if (!isNameLike(words, language)) return true;
  if (words.length === 1 && isNoSingleName(run, story)) return true;
  // "the Lavrov" is nobody: an article before a bare run makes it a thing.
  const before = items[from - 1]?.lower ?? '';
  const isArticle = before === language.definiteArticle || language.indefiniteArticles.has(before);
  return titleFrom === from && isArticle;
}

function isNoSingleName(
  { items, from, titleFrom, words: [word = ''], hasTitle }: Run,
  { lower, language }: Story,
): boolean {
  if (language.isNationality(word) || /^\p{Lu}{2,}$/u.test(items[from]?.text ?? '')) return true;
  // An opening word that the story has in lower case too.
  if (!hasTitle) return from === 0 && lower.has(word.toLowerCase());
  // "Deputy Minister of Information and Culture": an office, and nobody called Culture; "Ms. King" is one.
  return isTitle(items[from], language) && !language.forms.has(items[titleFrom]?.lower ?? '');
}

function mentionOf(run: Run, { sentence, language }: Story): NameMention {
  const { items, from, to, titleFrom, words, hasTitle } = run;
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
  };
}

/** "ADA MARSH Marsh said": a heading runs into the sentence below it, and nobody is called so. */
function wordsOnce(items: readonly Item[]): readonly string[] {
  const words = items.filter(({ kind }) => kind === 'word').map(({ text }) => nameWord(text));
  const isTwice = words.length > 2 && words.at(-1)?.toLowerCase() === words.at(-2)?.toLowerCase();
  return isTwice ? words.slice(0, -1) : words;
}

function printed(items: readonly Item[]): string {
  return items
    .map(({ text, start }, at) => (at > 0 && (items[at - 1]?.end ?? 0) < start ? ` ${text}` : text))
    .join('');
}

function signOf(
  items: readonly Item[],
  { from, to }: Pick<NameMention, 'from' | 'to'>,
  words: readonly string[],
  language: SpeechLanguage,
): NameMention['sign'] {
  if (words.length < 2) return isCalledPerson(items, to, language) ? 'appositive' : undefined;
  if (isGivenName(items[from], language))
    return INITIAL.test(items[from]?.text ?? '') ? 'initial' : 'first-name';
  if (words.slice(0, -1).some((word) => INITIAL.test(word))) return 'initial';
  return hasRoleAfter(items, to, language) || isWho(items, to, language) ? 'appositive' : undefined;
}

// "Luyando, the port manager," and "Alemayehu, who follows them,": a single word needs a whole clause.
function isCalledPerson(items: readonly Item[], to: number, language: SpeechLanguage): boolean {
  if (items[to]?.text !== ',') return false;
  // Firms have a "whose" too.
  if (language.personRelatives.has(items[to + 1]?.lower ?? '')) return true;
  if (!language.appositiveDeterminers.has(items[to + 1]?.lower ?? '')) return false;
  const comma = items.findIndex(({ text }, at) => at > to + 1 && text === ',');
  if (comma < 0 || comma > to + 7) return false;
  const clause = items.slice(to + 2, comma);
  // "the world's top toymaker", "the oil major": what firms are.
  if (clause.some(({ lower }) => language.firmAppositives.has(lower))) return false;
  return clause.some(({ lower }) => language.roleNouns.has(lower));
}

// "X, who chairs", "X, whose house".
function isWho(items: readonly Item[], to: number, language: SpeechLanguage): boolean {
  const next = items[to + 1]?.lower ?? '';
  return items[to]?.text === ',' && language.personOrOwnerRelatives.has(next);
}

// "X, the envoy for Y," and "X, 43,".
function hasRoleAfter(items: readonly Item[], to: number, language: SpeechLanguage): boolean {
  if (items[to]?.text !== ',') return false;
  if (/^\d{1,2}$/.test(items[to + 1]?.text ?? '')) return true;
  const next = items.slice(to + 1, to + 8);
  return next.some(({ lower }) => language.roleNouns.has(lower));
}
