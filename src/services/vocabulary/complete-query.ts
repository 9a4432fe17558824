import type { Suggestion } from '../../domain/suggestion.ts';
import { parseQuery } from '../../query/parser.ts';
import type { SearchIndex } from '../../search/port.ts';
import { baseOf } from '../../text/forms/base-forms.ts';
import { type JoinedRun, joinedRuns } from '../../text/forms/compounds.ts';
import type { Token } from '../../text/tokens.ts';
import { formsOf, type KnownWord, type KnownWords } from './kept-vocabulary.ts';
import { besideFirst, inFormBeside, type WordBehind } from './words-behind.ts';

const MOST_QUERIES = 5;
/** Ends of a word with a hyphen are tried one by one: few of the words that begin so follow it anywhere. */
const MOST_TRIED = 20;
/** A word in more of the articles says nothing about any of them. */
const MOST_SHARE = 0.5;
const FEWEST_OF_COMMON = 500;
/** By chance words meet in so many articles; where they would in fewer, a search says whether they do. */
const SURE_MEETINGS = 50;

// The lexer reads all of them as ".
const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['＂', '＂'],
]);

type Completed = {
  readonly word: KnownWord;
  readonly text: string;
  /**
   * What must find something: the same, but a word with a hyphen as one, which is found where a text joins
   * it and not where its parts meet by chance.
   */
  readonly asked: string;
};

/**
 * A query with its last word completed by words of the archive. Each finds something: words that may
 * not stand together in any article are searched for first.
 */
export async function completedQueries(
  index: SearchIndex,
  text: string,
  typed: readonly Token[],
  known: KnownWords,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const run = joinedRuns(text, typed).find(({ to }) => to === typed.length);
  const completed = run
    ? completedRuns(text, typed, run, known)
    : await completedWords(index, text, typed, known, signal);
  const isSure = ({ word }: Completed) =>
    closingMark(text) === '' && !run && surelyMeet(typed.slice(0, -1), word, known);
  const doubtful = completed.filter((query) => !isSure(query));
  const queries = doubtful.map(({ asked }) => parseQuery(asked).query);
  const found = queries.length === 0 ? [] : await index.findAny(queries, signal);
  const vain = new Set(doubtful.filter((_, at) => !found[at]));
  return completed
    .filter((query) => !vain.has(query))
    .slice(0, MOST_QUERIES)
    .map(({ word, text: completedText }) => ({
      kind: 'query',
      text: completedText,
      ...(completedText === word.word ? { articles: articlesWith(word, known) } : {}),
    }));
}

/**
 * Articles that a search for a word finds. Where the archive has other forms of it, they are found as well,
 * and nobody has counted how many articles have both: the commonest form alone is the least there can be.
 */
function articlesWith({ word, count }: KnownWord, known: KnownWords) {
  const others = formsOf(word, known).filter((form) => form.word !== word);
  return { count, isAtLeast: others.length > 0 };
}

async function completedWords(
  index: SearchIndex,
  text: string,
  typed: readonly Token[],
  known: KnownWords,
  signal: AbortSignal,
): Promise<Completed[]> {
  const last = typed.at(-1);
  if (!last) return [];
  const words = completions(last.word, known).filter(({ word }) => word !== last.word);
  const behind = wordBehind(text, typed.slice(-2));
  const ordered = behind ? await besideFirst(index, behind, words, signal) : words;
  const first = ordered.slice(0, MOST_QUERIES);
  const shown = behind ? await inFormBeside(index, behind, first, known, signal) : first;
  return shown.map((word) => {
    const whole = `${text.slice(0, last.start)}${word.word}${closingMark(text)}`;
    return { word, text: whole, asked: whole };
  });
}

function wordBehind(text: string, [before, last]: readonly Token[]): WordBehind | undefined {
  if (!before || !last || !/^\s+$/.test(text.slice(before.end, last.start))) return undefined;
  return { before, last };
}

function completedRuns(
  text: string,
  typed: readonly Token[],
  run: JoinedRun,
  known: KnownWords,
): Completed[] {
  const first = typed[run.from];
  const last = typed[run.to - 1];
  if (!first || !last) return [];
  const close = closingMark(text);
  return endsOfRun(typed, run, known)
    .filter(({ word }) => word !== last.word)
    .slice(0, MOST_TRIED)
    .map((word) => ({
      word,
      text: `${text.slice(0, last.start)}${word.word}${close}`,
      asked: `${text.slice(0, first.start)}${together(typed, run, word.word)}${close}`,
    }));
}

/** What may end `co-op`: words that begin so, first those that make a word of the archive, as in cooperation. */
function endsOfRun(typed: readonly Token[], run: JoinedRun, known: KnownWords): KnownWord[] {
  const last = typed.at(-1)?.word ?? '';
  const beginning = together(typed, run, last);
  const wholes = new Set(
    known.byBeginning.beginningWith(beginning).map(({ word }) => baseOf(word)),
  );
  const isWhole = ({ word }: KnownWord) => wholes.has(baseOf(together(typed, run, word)));
  return completions(last, known).toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
}

/** A run that another word ends, written as one word. */
function together(typed: readonly Token[], { from, to }: JoinedRun, end: string): string {
  const before = typed.slice(from, to - 1).map(({ word }) => word);
  return [...before, end].join('');
}

/** The words of the archive that begin so, one a base form: the commonest first, those that are everywhere last. */
export function completions(beginning: string, known: KnownWords): KnownWord[] {
  const found = commonestOfEachBase(known.byBeginning.beginningWith(beginning));
  return found.toSorted(
    (a, b) => Number(isEverywhere(a, known)) - Number(isEverywhere(b, known)) || a.rank - b.rank,
  );
}

/** Whether so many articles have a word that it tells none of them apart. */
export function isEverywhere(
  { count }: { readonly count: number },
  { articles }: KnownWords,
): boolean {
  return count > Math.max(FEWEST_OF_COMMON, MOST_SHARE * articles);
}

/** Forms of one word find the same articles: the commonest stands for all. */
function commonestOfEachBase(found: readonly KnownWord[]): KnownWord[] {
  const byBase = new Map<string, KnownWord>();
  for (const word of found.toSorted((a, b) => a.rank - b.rank)) {
    const key = baseOf(word.word);
    if (!byBase.has(key)) byBase.set(key, word);
  }
  return [...byBase.values()];
}

/** What closes the phrase that the text ends within, like the mark that opens it; empty where none is open. */
function closingMark(text: string): string {
  const marks = text.match(/["“”„‟«»＂]/g) ?? [];
  if (marks.length % 2 === 0) return '';
  return CLOSING_MARKS.get(marks.at(-1) ?? '') ?? '"';
}

/** Whether words are so common that articles with all of them need not be looked for. */
function surelyMeet(others: readonly Token[], word: KnownWord, known: KnownWords): boolean {
  if (others.length === 0) return true;
  const shares = others.map(({ word: other }) => known.countOf(other) / known.articles);
  return shares.reduce((meetings, share) => meetings * share, word.count) >= SURE_MEETINGS;
}
