import { VALUE_FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import type { QueryNode } from '../../domain/query.ts';
import { asTyped } from '../../query/as-typed.ts';
import { type QueryApart, type QueryPart, takeApart } from '../../query/parts.ts';
import { printQuery } from '../../query/print.ts';
import { inAnyOrder } from '../../query/words-alone.ts';
import type { FindAny } from '../server/site-options.ts';
import {
  changed,
  filterCount,
  withKind,
  withoutFilters,
  withoutStory,
  withoutValue,
} from '../url/search-links.ts';
import { EMPTY_STATE, type SearchState } from '../url/search-state.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';
import { chosenRegion } from '../url/url-region.ts';
import { type Blame, blameWords } from './blame-words.ts';
import { type CountSearch, totalOf } from './count-search.ts';

/** One way to ask for less, with what it brings. */
export type Relaxation = {
  /**
   * What is given up: parts of the query, one filter, all of them, all words, their order, that all must
   * be there, their form.
   */
  readonly kind:
    | 'parts'
    | 'filter'
    | 'all-filters'
    | 'query'
    | 'no-phrase'
    | 'any-word'
    | 'any-part'
    | 'any-form';
  readonly state: SearchState;
  /** How many articles, or quotes, it finds. */
  readonly total: number;
  /** Of the kind `parts`: those given up, one or more. */
  readonly parts?: readonly QueryPart[];
};

/** Why nothing was found, and what would be. */
export type Relaxed = {
  /** The greatest gain first. */
  readonly relaxations: readonly Relaxation[];
  readonly blame: Blame;
};

/** What a list is searched with: articles, or quotes. */
export type SearchPorts = {
  readonly count: CountSearch;
  readonly findAny: FindAny;
};

// Further searches for one page: each costs what the page itself costs.
const MOST_SEARCHES = 18;
// More than a reader chooses by hand; of more, each facet is given up as a whole, so that none is left out.
const MOST_FILTERS = 12;

/**
 * Asks again without each filter, without all of them, without each part of the query, without its words
 * and more loosely, to show a reader with an empty list what each would bring. At most 18 searches, after
 * one look for each word. Where the words find nothing whatever the filters, no filter is to blame, and
 * none is asked about.
 */
export async function relaxSearch(
  { state, query }: ParsedSearchUrl,
  { count, findAny }: SearchPorts,
  signal: AbortSignal,
): Promise<Relaxed> {
  const apart = takeApart(query.query);
  const blame = await blameWords(query.query, apart.parts, findAny, signal);
  const total = (way: Way) => countWay(way, blame, count, signal);
  const filters = filterCount(state);
  const free =
    filters > 0 ? [await total({ kind: 'all-filters', state: withoutFilters(state) })] : [];
  const searched = { state, query: query.query };
  const ways =
    free[0]?.total === 0
      ? wordsToBlame(searched, apart, blame)
      : anythingToBlame(searched, apart, blame);
  const counted = await Promise.all(ways.slice(0, MOST_SEARCHES - free.length).map(total));
  return { relaxations: [...free, ...counted].toSorted((a, b) => b.total - a.total), blame };
}

type Way = Omit<Relaxation, 'total'>;

type Searched = { readonly state: SearchState; readonly query: QueryNode };

async function countWay(
  way: Way,
  blame: Blame,
  count: CountSearch,
  signal: AbortSignal,
): Promise<Relaxation> {
  if (isVain(way, blame)) return { ...way, total: 0 };
  return { ...way, total: await totalOf(way.state, count, signal) };
}

/** Whether a part that finds nothing is still in it: then nobody has to be asked. */
function isVain({ kind, parts = [] }: Way, blame: Blame): boolean {
  const keepsAll = kind === 'filter' || kind === 'all-filters';
  if (kind !== 'parts' && !keepsAll) return false;
  return blame.parts.some((part) => !parts.includes(part));
}

function wordsToBlame({ state, query }: Searched, apart: QueryApart, blame: Blame): Way[] {
  return [
    ...withoutWords(state),
    ...looserQueries(withoutFilters(state), query, apart),
    ...withoutBlameAndFilters(state, apart, blame),
    ...withoutEachPart(state, apart, blame),
  ];
}

/** Filters and parts may both be in the way: without the parts that find nothing, and without any filter. */
function withoutBlameAndFilters(state: SearchState, apart: QueryApart, { parts }: Blame): Way[] {
  if (filterCount(state) === 0 || parts.length === 0 || parts.length === apart.parts.length)
    return [];
  return [withoutSome(withoutFilters(state), apart, parts)];
}

function anythingToBlame({ state, query }: Searched, apart: QueryApart, blame: Blame): Way[] {
  const each = withoutEach(state);
  const given = each.length <= MOST_FILTERS ? each : withoutEachFacet(state);
  const filters = given.map((way): Way => ({ kind: 'filter', state: way }));
  return [
    ...filters,
    ...looserQueries(state, query, apart),
    ...withoutWords(state),
    ...withoutEachPart(state, apart, blame),
  ];
}

/** Without all parts that find nothing, where there are several; and without each part. */
function withoutEachPart(state: SearchState, apart: QueryApart, { parts }: Blame): Way[] {
  const together = parts.length > 1 && parts.length < apart.parts.length ? [parts] : [];
  return [...together, ...apart.parts.map((part) => [part])].map((some) =>
    withoutSome(state, apart, some),
  );
}

function withoutSome(state: SearchState, apart: QueryApart, parts: readonly QueryPart[]): Way {
  const text = textOf(apart.without(parts), state.text);
  return { kind: 'parts', state: changed(state, { text }), parts };
}

function textOf(query: QueryNode, typed: string): string {
  return asTyped(printQuery(query), typed);
}

function withoutWords(state: SearchState): Way[] {
  if (filterCount(state) === 0 || state.text === '') return [];
  return [{ kind: 'query', state: changed(state, { text: '' }) }];
}

function withoutEach(state: SearchState): SearchState[] {
  const values = VALUE_FACETS.flatMap((facet) => withoutEachValue(state, facet));
  return [...withoutDatesOrStory(state), ...values];
}

/** Where there are too many filters to give up one by one. */
function withoutEachFacet(state: SearchState): SearchState[] {
  const chosen = VALUE_FACETS.filter(
    (facet) => state[facet].include.length + state[facet].exclude.length > 0,
  );
  const facets = chosen.map((facet) => changed(state, { [facet]: EMPTY_STATE[facet] }));
  return [...withoutDatesOrStory(state), ...facets];
}

function withoutDatesOrStory(state: SearchState): SearchState[] {
  const { from, to, none } = state.dates;
  const hasDates = from !== undefined || to !== undefined || none;
  return [
    ...(hasDates ? [changed(state, { dates: { none: false } })] : []),
    ...(state.story === undefined ? [] : [withoutStory(state)]),
    ...(state.kind === undefined ? [] : [withKind(state)]),
  ];
}

/** A region is given up as one thing, as it is shown as one. */
function withoutEachValue(state: SearchState, facet: ValueFacetName): SearchState[] {
  const { include, exclude } = state[facet];
  const isRegion = facet === 'country' && chosenRegion(state.country) !== undefined;
  if (isRegion && exclude.length === 0) {
    return [changed(state, { [facet]: { ...state[facet], include: [] } })];
  }
  return [...include, ...exclude].map((value) => withoutValue(state, facet, value));
}

function looserQueries(state: SearchState, query: QueryNode, { anyPart }: QueryApart): Way[] {
  const anyForm = changed(state, { exact: false });
  const anyOrder = inAnyOrder(query);
  const text = anyOrder && textOf(anyOrder, state.text);
  return [
    ...(state.exact && state.text !== '' ? [{ kind: 'any-form' as const, state: anyForm }] : []),
    ...(text === undefined
      ? []
      : [{ kind: 'no-phrase' as const, state: changed(state, { text }) }]),
    ...anyWord(state, anyPart),
  ];
}

/** Any of the words typed, or any part of the query where operators and fields mean more than words do. */
function anyWord(state: SearchState, anyPart: QueryNode | undefined): Way[] {
  const words = state.text
    .replaceAll(/["“”()]|~\d+/g, ' ')
    .trim()
    .split(/\s+/);
  const isPlain = words.every((word) => !/^(?:OR|AND|NOT)$|^-|:/.test(word));
  if (!isPlain) {
    const text = anyPart && textOf(anyPart, state.text);
    return text === undefined ? [] : [{ kind: 'any-part', state: changed(state, { text }) }];
  }
  const different = [...new Set(words)];
  if (different.length < 2) return [];
  return [{ kind: 'any-word', state: changed(state, { text: different.join(' OR ') }) }];
}
