import { numberText } from '../../domain/count-text.ts';
import { perFacet, VALUE_FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import { optional } from '../../domain/optional-key.ts';
import { dayInterval } from '../../domain/publication-date.ts';
import type { Notice } from '../../domain/query.ts';
import {
  type Filters,
  NONE,
  type SearchRequest,
  type SortOrder,
  type ValueFilter,
} from '../../domain/search.ts';
import { QUERY_LIMITS } from '../../query/limits.ts';
import { type ParsedQuery, parseQuery } from '../../query/parser.ts';

import { NoticeList, quoted } from './notice-list.ts';
import { EMPTY_STATE, type SearchState } from './search-state.ts';
import { parseCopies, parseStory } from './url-copies.ts';
import { parseDates, type UnreadDates } from './url-dates.ts';
import { type UrlWithoutOperators, withoutOperators } from './url-operators.ts';
import { parsePage, parseSize, parseSort } from './url-paging.ts';
import { typedWords } from './url-params.ts';
import { chosenRegion, withRegion } from './url-region.ts';
import { parseValues, type RawValues } from './url-values.ts';

/** What a URL asks for. Nothing in a URL is an error: what makes no sense is passed over, with a notice. */
export type ParsedSearchUrl = {
  /** The query as it was typed, cut where it is too long; what of it are filters is in `state` as such. */
  readonly typed: string;
  /** What is left when everything that made no sense is passed over. */
  readonly state: SearchState;
  readonly query: ParsedQuery;
  /** Those of the query parser first, then those of the parameters, each code once. */
  readonly notices: readonly Notice[];
  readonly unreadDates: UnreadDates;
};

// docs/contract.md, “Search parameters”, in the order in which they are written.
const PARAMETERS: ReadonlySet<string> = new Set([
  'q',
  'exact',
  'region',
  ...VALUE_FACETS.flatMap((facet) => [facet, `${facet}.not`, `${facet}.mode`]),
  'from',
  'to',
  'date',
  'story',
  'copies',
  'sort',
  'page',
  'size',
]);
// The find box of a full list is in one form with its choices, so that none is lost: a search takes no notice.
const OF_LISTS: ReadonlySet<string> = new Set(['find']);
const REPEATABLE: ReadonlySet<string> = new Set(
  VALUE_FACETS.flatMap((facet) => [facet, `${facet}.not`]),
);

/** Reads the parameters of docs/contract.md. Total: every list of parameters gives a search. */
export function parseSearchUrl(asked: URLSearchParams): ParsedSearchUrl {
  const notices = new NoticeList();
  const url = withoutOperators(asked, notices);
  if (url.kind !== undefined) {
    notices.add(
      'kind-of-quotes',
      '“kind:” narrows quotes, so it was ignored here. The list of quotes takes it.',
    );
  }
  return parseParams(url, notices);
}

/** The same where the filters of the query are parameters already; `notices` are told with those that come. */
export function parseParams(
  { params, typed, filters }: UrlWithoutOperators,
  notices: NoticeList,
): ParsedSearchUrl {
  const one = (name: string) => params.get(name)?.trim() ?? '';
  const text = typedWords(params.get('q'));
  const exact = parseExact(one('exact'), notices);
  const words = parseQuery(text, { exact });
  const query = { ...words, parsed: [words.parsed, filters].filter(Boolean).join(' ') };
  noteUnknown(params, notices);
  noteRepeated(params, notices);
  const { dates, unreadDates } = parseDates(
    { from: one('from'), to: one('to'), date: one('date') },
    notices,
  );
  const sort = parseSort(one('sort'), defaultSort(query), notices);
  const size = parseSize(one('size'), notices);
  const chosen = perFacet((facet) => readFacet(params, facet, notices));
  const state: SearchState = {
    // The query is told that it was longer; every link of the page would carry what nobody reads.
    text: clipped(text),
    exact,
    ...chosen,
    country: withRegion(chosen.country, one('region'), notices),
    dates,
    ...parseStory(one('story'), notices),
    copies: parseCopies(one('copies'), notices),
    ...optional('sort', sort),
    page: parsePage(one('page'), size, notices),
    size,
  };
  return {
    typed: clipped(typed),
    state,
    query,
    notices: [...query.notices, ...notices.all()],
    unreadDates,
  };
}

function clipped(text: string): string {
  return text.slice(0, QUERY_LIMITS.chars).toWellFormed();
}

/** The query of a state that was not read from a URL. */
export function queryOf({ text, exact }: SearchState): ParsedQuery {
  return parseQuery(text, { exact });
}

/** The request that a state stands for, with so many values of each facet. */
export function searchRequest(
  state: SearchState,
  query: ParsedQuery,
  facetSize: number,
): SearchRequest {
  return {
    query: query.query,
    filters: filtersOf(state),
    sort: state.sort ?? defaultSort(query),
    page: state.page,
    size: state.size,
    facetSize,
    copies: state.copies,
  };
}

/**
 * The canonical parameters of a search, without `?`: fixed order, nothing that is the default. Empty
 * for everything in the default order.
 */
export function searchParams(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.text !== '') params.append('q', state.text);
  if (state.exact) params.append('exact', '1');
  const region = chosenRegion(state.country);
  if (region !== undefined) params.append('region', region.code);
  for (const facet of VALUE_FACETS) {
    const isRegion = facet === 'country' && region !== undefined;
    for (const value of isRegion ? [] : state[facet].include) params.append(facet, value);
    for (const value of state[facet].exclude) params.append(`${facet}.not`, value);
    if (state[facet].mode === 'all') params.append(`${facet}.mode`, 'all');
  }
  if (state.dates.from !== undefined) params.append('from', state.dates.from);
  if (state.dates.to !== undefined) params.append('to', state.dates.to);
  if (state.dates.none) params.append('date', NONE);
  if (state.story !== undefined) params.append('story', state.story);
  if (state.kind !== undefined) params.append('kind', state.kind);
  if (state.copies !== EMPTY_STATE.copies) params.append('copies', state.copies);
  if (state.sort !== undefined) params.append('sort', state.sort);
  if (state.page > 1) params.append('page', String(state.page));
  if (state.size !== EMPTY_STATE.size) params.append('size', String(state.size));
  return params.toString();
}

/** Whether the reader asked for nothing at all: neither words, nor filters, nor an order or page. */
export function isEmptySearch(state: SearchState): boolean {
  return searchParams(state) === '';
}

/** Best match where words are asked for, else the newest first. */
export function defaultSort(query: ParsedQuery): SortOrder {
  return asksForWords(query) ? 'relevance' : 'newest';
}

/** Whether articles can match better or worse: not without words, and not with excluded ones alone. */
export function asksForWords({ query }: ParsedQuery): boolean {
  const base = query.kind === 'without' ? query.base : query;
  return base.kind !== 'everything';
}

function filtersOf(state: SearchState): Filters {
  const { dates, story, kind } = state;
  const from = dates.from === undefined ? undefined : dayInterval(dates.from)?.first;
  const to = dates.to === undefined ? undefined : dayInterval(dates.to)?.last;
  return {
    ...perFacet((facet) => state[facet]),
    date: {
      ...optional('from', from),
      ...optional('to', to),
      none: dates.none,
    },
    ...optional('story', story),
    ...optional('kind', kind),
  };
}

function parseExact(asked: string, notices: NoticeList): boolean {
  if (asked !== '' && asked !== '1') {
    notices.add('exact-unknown', `“exact” can only be “1”, so ${quoted(asked)} was ignored.`);
  }
  return asked === '1';
}

function noteUnknown(params: URLSearchParams, notices: NoticeList): void {
  const unknown = [...new Set(params.keys())].filter(
    (name) => !PARAMETERS.has(name) && !OF_LISTS.has(name),
  );
  const [first] = unknown;
  if (first === undefined) return;
  const others = unknown.length === 1 ? '' : ` and ${numberText(unknown.length - 1)} more`;
  notices.add(
    'unknown-parameter',
    `${unknown.length === 1 ? 'Unknown parameter' : 'Unknown parameters'} ignored: ${quoted(first)}${others}.`,
  );
}

/** Of a parameter that is there once, the first value counts. */
function noteRepeated(params: URLSearchParams, notices: NoticeList): void {
  const repeated = [...PARAMETERS].find(
    (name) => !REPEATABLE.has(name) && new Set(params.getAll(name)).size > 1,
  );
  if (repeated === undefined) return;
  notices.add(
    'parameter-repeated',
    `The address holds “${repeated}” more than once: only the first is used.`,
  );
}

function readFacet(
  params: URLSearchParams,
  facet: ValueFacetName,
  notices: NoticeList,
): ValueFilter {
  const ticked = [...params].flatMap(([name, raw]): RawValues['ticked'] => {
    if (raw.trim() === '') return [];
    if (name === facet) return [{ side: 'include', raw }];
    return name === `${facet}.not` ? [{ side: 'exclude', raw }] : [];
  });
  const mode = params.get(`${facet}.mode`) ?? '';
  return parseValues({ facet, ticked, mode }, notices);
}
