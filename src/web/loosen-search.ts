import { parseQuery } from '../query/parser.ts';
import type { SearchArchive } from '../services/search-archive.ts';
import { changed, filterCount, withoutFilters, withoutValue } from './present/search-links.ts';
import { type ParsedSearchUrl, type SearchState, searchRequest } from './search-url.ts';

/** One way to ask for less, with what it brings. */
export type Loosening = {
  readonly kind: 'filter' | 'all-filters' | 'query' | 'no-phrase' | 'any-word';
  readonly state: SearchState;
  readonly total: number;
};

// Further searches for one page: each costs what the page itself costs.
const MOST_SEARCHES = 6;

/**
 * Asks again without each filter, without all of them and without the words, to show a reader with an
 * empty list what each would bring. The greatest gain first; at most six searches.
 */
export async function loosenSearch(
  { state }: ParsedSearchUrl,
  searchArchive: SearchArchive,
  signal: AbortSignal,
): Promise<readonly Loosening[]> {
  const ways = waysToLoosen(state).slice(0, MOST_SEARCHES);
  const counted = await Promise.all(
    ways.map(async (way) => {
      const request = searchRequest(way.state, parseQuery(way.state.text), 1);
      const { total } = await searchArchive({ ...request, size: 1 }, signal);
      return { ...way, total };
    }),
  );
  return counted.toSorted((a, b) => b.total - a.total);
}

type Way = Omit<Loosening, 'total'>;

function waysToLoosen(state: SearchState): Way[] {
  const filters = filterCount(state);
  const ways: Way[] = [];
  if (filters > 1) ways.push({ kind: 'all-filters', state: withoutFilters(state) });
  ways.push(...withoutEach(state).map((way): Way => ({ kind: 'filter', state: way })));
  ways.push(...looserQueries(state));
  if (filters > 0 && state.text !== '') {
    ways.push({ kind: 'query', state: changed(state, { text: '' }) });
  }
  return ways;
}

function withoutEach(state: SearchState): SearchState[] {
  const values = (['country', 'speaker'] as const).flatMap((facet) =>
    [...state[facet].include, ...state[facet].exclude].map((value) =>
      withoutValue(state, facet, value),
    ),
  );
  const { from, to, none } = state.dates;
  const hasDates = from !== undefined || to !== undefined || none;
  return [...values, ...(hasDates ? [changed(state, { dates: { none: false } })] : [])];
}

function looserQueries(state: SearchState): Way[] {
  const words = state.text
    .replaceAll(/["“”()]|~\d+/g, ' ')
    .trim()
    .split(/\s+/);
  // Operators and fields have a meaning that a list of words has not.
  const isPlain = words.every((word) => !/^(?:OR|AND|NOT)$|^-|:/.test(word));
  if (words.length < 2 || !isPlain) return [];
  const isPhrase = /["“”]/.test(state.text);
  const anyWord = changed(state, { text: words.join(' OR ') });
  const noPhrase = changed(state, { text: words.join(' ') });
  return [
    ...(isPhrase ? [{ kind: 'no-phrase' as const, state: noPhrase }] : []),
    { kind: 'any-word', state: anyWord },
  ];
}
