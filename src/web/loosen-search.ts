import { type SearchRequest, VALUE_FACETS } from '../domain/search.ts';
import {
  changed,
  filterCount,
  withoutFilters,
  withoutStory,
  withoutValue,
} from './present/search-links.ts';
import type { SearchState } from './search-state.ts';
import { type ParsedSearchUrl, queryOf, searchRequest } from './search-url.ts';

/** One way to ask for less, with what it brings. */
export type Loosening = {
  /** What is given up: one filter, all of them, the words, their order, that all must be there, their form. */
  readonly kind: 'filter' | 'all-filters' | 'query' | 'no-phrase' | 'any-word' | 'any-form';
  readonly state: SearchState;
  /** How many articles, or quotations, it finds. */
  readonly total: number;
};

/** A search, of which only the total matters here. */
export type CountMatches = (
  request: SearchRequest,
  signal: AbortSignal,
) => Promise<{ readonly total: number }>;

// Further searches for one page: each costs what the page itself costs.
const MOST_SEARCHES = 6;

/**
 * Asks again without each filter, without all of them, without the words and more loosely, to show a
 * reader with an empty list what each would bring. The greatest gain first; at most six searches.
 * Where the words do not occur at all, no filter is to blame, and only looser words are asked for.
 */
export async function loosenSearch(
  { state }: ParsedSearchUrl,
  search: CountMatches,
  signal: AbortSignal,
): Promise<readonly Loosening[]> {
  const count = (way: Way) => countWay(way, search, signal);
  const filters = filterCount(state);
  const free =
    filters > 0 ? [await count({ kind: 'all-filters', state: withoutFilters(state) })] : [];
  const ways = free[0]?.total === 0 ? wordsToBlame(state) : anythingToBlame(state);
  const counted = await Promise.all(ways.slice(0, MOST_SEARCHES - free.length).map(count));
  return [...free, ...counted].toSorted((a, b) => b.total - a.total);
}

type Way = Omit<Loosening, 'total'>;

async function countWay(way: Way, search: CountMatches, signal: AbortSignal): Promise<Loosening> {
  const request = searchRequest(way.state, queryOf(way.state), 1);
  const { total } = await search({ ...request, size: 1 }, signal);
  return { ...way, total };
}

function wordsToBlame(state: SearchState): Way[] {
  return [...withoutWords(state), ...looserQueries(withoutFilters(state))];
}

function anythingToBlame(state: SearchState): Way[] {
  const filters = withoutEach(state).map((way): Way => ({ kind: 'filter', state: way }));
  return [...filters, ...looserQueries(state), ...withoutWords(state)];
}

function withoutWords(state: SearchState): Way[] {
  if (filterCount(state) === 0 || state.text === '') return [];
  return [{ kind: 'query', state: changed(state, { text: '' }) }];
}

function withoutEach(state: SearchState): SearchState[] {
  const values = VALUE_FACETS.flatMap((facet) =>
    [...state[facet].include, ...state[facet].exclude].map((value) =>
      withoutValue(state, facet, value),
    ),
  );
  const { from, to, none } = state.dates;
  const hasDates = from !== undefined || to !== undefined || none;
  return [
    ...values,
    ...(hasDates ? [changed(state, { dates: { none: false } })] : []),
    ...(state.story === undefined ? [] : [withoutStory(state)]),
  ];
}

function looserQueries(state: SearchState): Way[] {
  const anyForm = changed(state, { exact: false });
  return [
    ...(state.exact && state.text !== '' ? [{ kind: 'any-form' as const, state: anyForm }] : []),
    ...fewerConditions(state),
  ];
}

function fewerConditions(state: SearchState): Way[] {
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
