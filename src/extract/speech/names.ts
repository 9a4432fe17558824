import { PARTICLES, ROLE_NOUNS, TITLE_WORDS } from './data/speech-roles.ts';
import type { NameMention } from './name-mention.ts';
import { isGivenName, isNextTo, isTitle, nameStart, titleStart } from './name-start.ts';
import { INITIAL, isNameLike, isNationality, isPlace, nameWord, SUFFIX } from './name-words.ts';
import type { Item, Sentence } from './sentences.ts';

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
  const words = wordsOnce(items.slice(from, to));
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
  // "Deputy Minister of Information and Culture": an office, and nobody called Culture; "Ms. King" is one.
  if (
    words.length === 1 &&
    hasTitle &&
    isTitle(items[from]) &&
    !/^(?:mrs?|ms|miss|dr)\b/i.test(items[titleFrom]?.text ?? '')
  )
    return undefined;
  const start = items[from]?.start ?? 0;
  const end = items[to - 1]?.end ?? start;
  const sign = hasTitle ? 'title' : signOf(items, from, to, words);
  // "the Lavrov" is nobody: a determiner before a bare run makes it a thing.
  const before = items[from - 1]?.lower ?? '';
  if (titleFrom === from && (before === 'the' || before === 'a' || before === 'an'))
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
    isPlaceToo:
      words.length === 1 && !hasTitle && (isPlace(words[0] ?? '') || isTitle(items[from])),
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
  from: number,
  to: number,
  words: readonly string[],
): NameMention['sign'] {
  if (words.length < 2) return isCalledPerson(items, to) ? 'appositive' : undefined;
  if (isGivenName(items[from]))
    return INITIAL.test(items[from]?.text ?? '') ? 'initial' : 'first-name';
  if (words.slice(0, -1).some((word) => INITIAL.test(word))) return 'initial';
  return hasRoleAfter(items, to) || isWho(items, to) ? 'appositive' : undefined;
}

// "Luyando, the port manager," and "Alemayehu, who follows them,": a single word needs a whole clause.
function isCalledPerson(items: readonly Item[], to: number): boolean {
  if (items[to]?.text !== ',') return false;
  // Firms have a "whose" too.
  if (items[to + 1]?.lower === 'who') return true;
  if (!/^(?:the|a|an|his|her|their)$/.test(items[to + 1]?.lower ?? '')) return false;
  const comma = items.findIndex(({ text }, at) => at > to + 1 && text === ',');
  if (comma < 0 || comma > to + 7) return false;
  const clause = items.slice(to + 2, comma);
  // "the world's top toymaker", "the oil major": what firms are.
  if (clause.some(({ lower }) => lower === "'s" || lower === 'major')) return false;
  return clause.some(({ lower }) => ROLE_NOUNS.has(lower));
}

// "X, who chairs", "X, whose house".
function isWho(items: readonly Item[], to: number): boolean {
  return items[to]?.text === ',' && /^(?:who|whose)$/.test(items[to + 1]?.lower ?? '');
}

// "X, the envoy for Y," and "X, 43,".
function hasRoleAfter(items: readonly Item[], to: number): boolean {
  if (items[to]?.text !== ',') return false;
  if (/^\d{1,2}$/.test(items[to + 1]?.text ?? '')) return true;
  const next = items.slice(to + 1, to + 8);
  return next.some(({ lower }) => ROLE_NOUNS.has(lower));
}
