import type { SearchRequest } from '../domain/search.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import { parseQuery } from '../query/parser.ts';
import { OPEN_FILTERS } from '../search/facet-scope.ts';
import type { SearchIndex } from '../search/port.ts';
import { stem } from '../text/stem.ts';
import { type Token, tokens } from '../text/tokens.ts';
import type { KeptVocabulary, KnownName, KnownWord, KnownWords } from './kept-vocabulary.ts';

/**
 * What may be meant by a text that is still being typed: queries first, then speakers, countries and
 * articles, each kind by number of articles (articles: the newest first). The same on both engines.
 * @throws AppError as `SearchIndex.search` does
 */
export type Suggest = (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;

const MOST = { query: 5, speaker: 3, country: 2, article: 3 } as const;
// One letter begins a twentieth of all words: whatever came first would be chance.
const FEWEST_LETTERS = 2;
const FEWEST_LETTERS_OF_TITLES = 3;
// In words alone names and titles are looked for; a query with signs in it is a search already.
const SIGNS = /["“”()*:~]|(?:^|\s)[-–—−]\S|\b(?:AND|OR|NOT)\b/;

/** Suggests from the archive's own words, speakers, countries and titles. */
export function suggest(index: SearchIndex, vocabulary: KeptVocabulary): Suggest {
  return async (text, signal) => {
    const typed = Array.from(tokens(text));
    const last = typed.at(-1);
    if (!last || last.end !== text.length || last.word.length < FEWEST_LETTERS) return [];
    const known = await vocabulary();
    const isPlain = !SIGNS.test(text);
    const [queries, articles] = await Promise.all([
      completedQueries(index, text, typed, known, signal),
      isPlain ? articlesTitled(index, typed, signal) : [],
    ]);
    const names = isPlain ? namesOf(typed, known) : [];
    return [...queries, ...names, ...articles];
  };
}

async function completedQueries(
  index: SearchIndex,
  text: string,
  typed: readonly Token[],
  known: KnownWords,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const last = typed.at(-1);
  if (!last) return [];
  const completed = commonestOfEachStem(known.byBeginning.beginningWith(last.word))
    .filter(({ word }) => word !== last.word)
    .slice(0, MOST.query)
    .map(({ word }) => `${text.slice(0, last.start)}${word}${hasOpenPhrase(text) ? '"' : ''}`);
  // A word that the archive has is found; together with others it may not be.
  const kept = typed.length === 1 ? completed : await findingOnes(index, completed, signal);
  return kept.map((query) => ({ kind: 'query', text: query }));
}

/** Words of one stem find the same articles: the commonest stands for all. */
function commonestOfEachStem(found: readonly KnownWord[]): KnownWord[] {
  const byStem = new Map<string, KnownWord>();
  for (const word of found.toSorted((a, b) => a.rank - b.rank)) {
    const key = stem(word.word);
    if (!byStem.has(key)) byStem.set(key, word);
  }
  return [...byStem.values()];
}

function hasOpenPhrase(text: string): boolean {
  return (text.match(/["“”]/g) ?? []).length % 2 === 1;
}

async function findingOnes(
  index: SearchIndex,
  queries: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  const totals = await Promise.all(
    queries.map(async (text) => (await index.search(requestFor(text, 1), signal)).total),
  );
  return queries.filter((_, at) => (totals[at] ?? 0) > 0);
}

async function articlesTitled(
  index: SearchIndex,
  typed: readonly Token[],
  signal: AbortSignal,
): Promise<Suggestion[]> {
  if (typed.every(({ word }) => word.length < FEWEST_LETTERS_OF_TITLES)) return [];
  const query = `${typed.map(({ word }) => `title:${word}`).join(' ')}*`;
  const { hits } = await index.search(requestFor(query, MOST.article), signal);
  return hits.map(({ article: { id, title, date } }) => ({
    kind: 'article',
    id,
    title,
    ...(date === undefined ? {} : { date }),
  }));
}

function requestFor(text: string, size: number): SearchRequest {
  const { query } = parseQuery(text);
  return { query, filters: OPEN_FILTERS, sort: 'newest', page: 1, size, facetSize: 1 };
}

/** Speakers and countries with a name that holds every word typed, the last one perhaps half. */
function namesOf(typed: readonly Token[], { names }: KnownWords): Suggestion[] {
  const whole = typed.slice(0, -1).map(({ word }) => word);
  const found = names
    .beginningWith(typed.at(-1)?.word ?? '')
    .filter((name) => whole.every((word) => name.words.includes(word)))
    .toSorted((a, b) => a.rank - b.rank || Number(isAlias(a)) - Number(isAlias(b)));
  return [...firstOf(found, 'speaker'), ...firstOf(found, 'country')];
}

function isAlias({ name, of }: KnownName): boolean {
  return name !== of.label;
}

/** The first of a kind, each under the first of its names that matched. */
function firstOf(found: readonly KnownName[], kind: 'speaker' | 'country'): Suggestion[] {
  const seen = new Set<string>();
  const chosen: Suggestion[] = [];
  for (const name of found) {
    if (name.of.kind !== kind || seen.has(name.of.id)) continue;
    seen.add(name.of.id);
    chosen.push(suggestionOf(name));
    if (chosen.length === MOST[kind]) break;
  }
  return chosen;
}

function suggestionOf(known: KnownName): Suggestion {
  const { name, of, count } = known;
  const alias = isAlias(known) ? { alias: name } : {};
  return of.kind === 'speaker'
    ? { kind: 'speaker', id: of.id, name: of.label, ...alias, count }
    : { kind: 'country', code: of.id, name: of.label, ...alias, count };
}
