import { dayInterval } from '../domain/publication-date.ts';
import type { Notice } from '../domain/query.ts';
import {
  type Filters,
  MAX_PAGED_HITS,
  NONE,
  type SearchRequest,
  type SortOrder,
  type ValueFacetName,
  type ValueFilter,
} from '../domain/search.ts';
import { type ParsedQuery, parseQuery } from '../query/parser.ts';
import { readDateInput } from './date-input.ts';
import { NoticeList, quoted } from './notice-list.ts';

/** A search as the URL holds it: the only state of the pages. */
export type SearchState = {
  /** What the reader typed, control characters replaced by spaces. */
  readonly text: string;
  readonly country: ValueFilter;
  readonly speaker: ValueFilter;
  readonly dates: DateChoice;
  /** Absent where the reader left the order to us. */
  readonly sort?: SortOrder;
  readonly page: number;
  readonly size: number;
};

/** Ends are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive; `none`: articles without a date. */
export type DateChoice = {
  readonly from?: string;
  readonly to?: string;
  readonly none: boolean;
};

/** What a URL asks for. Nothing in a URL is an error: what makes no sense is passed over, with a notice. */
export type ParsedSearchUrl = {
  readonly state: SearchState;
  readonly query: ParsedQuery;
  readonly notices: readonly Notice[];
  /** Ends of the date range that could not be read, as typed, by parameter name. */
  readonly unreadDates: { readonly from?: string; readonly to?: string };
};

/** How many articles a page may show; the first is the default. */
export const PAGE_SIZES: readonly number[] = [10, 20, 50, 100];

// More than anybody ticks by hand. It bounds what one request can cost.
const MOST_VALUES = 50;
const SORTS: readonly SortOrder[] = ['relevance', 'newest', 'oldest'];
const SORT_NAMES: ReadonlySet<string> = new Set(SORTS);
const CONTROLS = /\p{Cc}/gu;
const VALUE_FORMS: Readonly<Record<ValueFacetName, RegExp>> = {
  country: /^[A-Z]{2}$/,
  speaker: /^[a-z0-9][a-z0-9._~-]{0,199}$/,
};
const PARAMETERS: ReadonlySet<string> = new Set([
  'q',
  'country',
  'country.not',
  'country.mode',
  'speaker',
  'speaker.not',
  'speaker.mode',
  'from',
  'to',
  'date',
  'sort',
  'page',
  'size',
]);

const NO_CHOICE: ValueFilter = { include: [], exclude: [], mode: 'any' };

/** A search for everything. */
export const EMPTY_STATE: SearchState = {
  text: '',
  country: NO_CHOICE,
  speaker: NO_CHOICE,
  dates: { none: false },
  page: 1,
  size: 10,
};

/** Reads the parameters of contract.md. Total: every list of parameters gives a search. */
export function parseSearchUrl(params: URLSearchParams): ParsedSearchUrl {
  const notices = new NoticeList();
  const text = (params.get('q') ?? '').toWellFormed().replace(CONTROLS, ' ').trim();
  const query = parseQuery(text);
  noteUnknown(params, notices);
  const { dates, unreadDates } = parseDates(params, notices);
  const sort = parseSort(params, query, notices);
  const size = parseSize(params, notices);
  const state: SearchState = {
    text,
    country: parseValueFilter(params, 'country', notices),
    speaker: parseValueFilter(params, 'speaker', notices),
    dates,
    ...(sort === undefined ? {} : { sort }),
    page: parsePage(params, size, notices),
    size,
  };
  return { state, query, notices: [...query.notices, ...notices.all()], unreadDates };
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
  };
}

/**
 * The canonical parameters of a search, without `?`: fixed order, nothing that is the default. Empty
 * for everything in the default order.
 */
export function searchParams(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.text !== '') params.append('q', state.text);
  for (const facet of ['country', 'speaker'] as const) {
    for (const value of state[facet].include) params.append(facet, value);
    for (const value of state[facet].exclude) params.append(`${facet}.not`, value);
    if (state[facet].mode === 'all') params.append(`${facet}.mode`, 'all');
  }
  if (state.dates.from !== undefined) params.append('from', state.dates.from);
  if (state.dates.to !== undefined) params.append('to', state.dates.to);
  if (state.dates.none) params.append('date', NONE);
  if (state.sort !== undefined) params.append('sort', state.sort);
  if (state.page > 1) params.append('page', String(state.page));
  if (state.size !== EMPTY_STATE.size) params.append('size', String(state.size));
  return params.toString();
}

/** Whether the reader asked for nothing at all: neither words, nor filters, nor an order or page. */
export function isEmptySearch(state: SearchState): boolean {
  return searchParams(state) === '';
}

/** Best match where words are asked for, else the newest first: features.md §4, rule 19. */
export function defaultSort(query: ParsedQuery): SortOrder {
  return asksForWords(query) ? 'relevance' : 'newest';
}

/** Whether articles can match better or worse: not without words, and not with excluded ones alone. */
export function asksForWords({ query }: ParsedQuery): boolean {
  const base = query.kind === 'without' ? query.base : query;
  return base.kind !== 'everything';
}

function filtersOf({ country, speaker, dates }: SearchState): Filters {
  const from = dates.from === undefined ? undefined : dayInterval(dates.from)?.first;
  const to = dates.to === undefined ? undefined : dayInterval(dates.to)?.last;
  return {
    country,
    speaker,
    date: {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      none: dates.none,
    },
  };
}

function noteUnknown(params: URLSearchParams, notices: NoticeList): void {
  const unknown = [...new Set(params.keys())].filter((name) => !PARAMETERS.has(name));
  const [first] = unknown;
  if (first === undefined) return;
  const others = unknown.length === 1 ? '' : `, nor ${unknown.length - 1} other names in it`;
  notices.add(
    'unknown-parameter',
    `The address holds ${quoted(first)}, which means nothing here${others}.`,
  );
}

function parseValueFilter(
  params: URLSearchParams,
  facet: ValueFacetName,
  notices: NoticeList,
): ValueFilter {
  const chosen = new Map<string, 'include' | 'exclude'>();
  for (const [name, raw] of params) {
    if ((name !== facet && name !== `${facet}.not`) || raw.trim() === '') continue;
    const value = parseValue(facet, raw);
    if (value === undefined) {
      notices.add(
        `${facet}-unknown`,
        `${quoted(raw)} is not a ${facet} of the archive, so it is left aside.`,
      );
      continue;
    }
    const side = name === facet ? 'include' : 'exclude';
    noteBothSides(chosen.get(value), side, facet, notices);
    // Taken out first, so that the later mention also decides the place.
    chosen.delete(value);
    chosen.set(value, side);
  }
  const valuesOn = (side: 'include' | 'exclude') =>
    clip(
      [...chosen].filter(([, on]) => on === side).map(([value]) => value),
      facet,
      notices,
    );
  return {
    include: valuesOn('include'),
    exclude: valuesOn('exclude'),
    mode: parseMode(params, facet, notices),
  };
}

function parseValue(facet: ValueFacetName, raw: string): string | undefined {
  const value = raw.trim();
  if (value.toLowerCase() === NONE) return NONE;
  const cased = facet === 'country' ? value.toUpperCase() : value.toLowerCase();
  return VALUE_FORMS[facet].test(cased) ? cased : undefined;
}

function noteBothSides(
  before: 'include' | 'exclude' | undefined,
  now: 'include' | 'exclude',
  facet: ValueFacetName,
  notices: NoticeList,
): void {
  if (before === undefined || before === now) return;
  const taken = now === 'exclude' ? 'leaving it out' : 'with it';
  notices.add(`${facet}-twice`, `A ${facet} was ticked both with and not; the search is ${taken}.`);
}

function clip(values: string[], facet: ValueFacetName, notices: NoticeList): string[] {
  if (values.length > MOST_VALUES) {
    notices.add(`${facet}-too-many`, `Only the first ${MOST_VALUES} choices of ${facet} are used.`);
  }
  return values.slice(0, MOST_VALUES);
}

function parseMode(
  params: URLSearchParams,
  facet: ValueFacetName,
  notices: NoticeList,
): 'any' | 'all' {
  const mode = params.getAll(`${facet}.mode`).at(-1) ?? '';
  if (mode === 'all') return 'all';
  if (mode !== 'any' && mode !== '') {
    notices.add(
      `${facet}-mode`,
      `${quoted(mode)} is neither “any” nor “all”, so any ${facet} will do.`,
    );
  }
  return 'any';
}

function parseDates(
  params: URLSearchParams,
  notices: NoticeList,
): Pick<ParsedSearchUrl, 'unreadDates'> & { readonly dates: DateChoice } {
  const typed = { from: params.get('from')?.trim() ?? '', to: params.get('to')?.trim() ?? '' };
  const from = readDateInput(typed.from);
  const to = readDateInput(typed.to);
  const unreadDates = {
    ...(typed.from !== '' && from === undefined ? { from: typed.from } : {}),
    ...(typed.to !== '' && to === undefined ? { to: typed.to } : {}),
  };
  for (const [end, text] of Object.entries(unreadDates)) {
    notices.add(`${end}-not-a-date`, notADate(text));
  }
  const date = params.get('date') ?? '';
  if (date !== '' && date !== NONE) {
    notices.add('date-unknown', `For “date” only “none” has a meaning, not ${quoted(date)}.`);
  }
  return { dates: { ...inOrder(from, to, notices), none: date === NONE }, unreadDates };
}

/** What is said beside a field whose text is no date. */
export function notADate(typed: string): string {
  return `${quoted(typed)} is not a date. Try 2021, Oct 2021 or 21/10/2021.`;
}

function inOrder(
  from: string | undefined,
  to: string | undefined,
  notices: NoticeList,
): { from?: string; to?: string } {
  const first = from === undefined ? undefined : dayInterval(from)?.first;
  const last = to === undefined ? undefined : dayInterval(to)?.last;
  const isTurned = first !== undefined && last !== undefined && first > last;
  if (isTurned)
    notices.add('dates-turned', 'The first date was after the last, so they are swapped.');
  const [start, end] = isTurned ? [to, from] : [from, to];
  return {
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
  };
}

function parseSort(
  params: URLSearchParams,
  query: ParsedQuery,
  notices: NoticeList,
): SortOrder | undefined {
  const asked = params.get('sort') ?? '';
  if (asked === '') return undefined;
  const words = defaultSort(query) === 'relevance' ? 'in order of best match' : 'in order of date';
  if (!isSortOrder(asked)) {
    notices.add(
      'sort-unknown',
      `There is no order called ${quoted(asked)}, so the list is ${words}. The rest of your search is unchanged.`,
    );
    return undefined;
  }
  if (asked === 'relevance' && !asksForWords(query)) {
    notices.add(
      'sort-needs-words',
      `Without words there is no best match, so the list is ${words}.`,
    );
    return undefined;
  }
  return asked;
}

function isSortOrder(value: string): value is SortOrder {
  return SORT_NAMES.has(value);
}

function parseSize(params: URLSearchParams, notices: NoticeList): number {
  const asked = params.get('size') ?? '';
  const size = PAGE_SIZES.find((allowed) => String(allowed) === asked);
  if (size === undefined && asked !== '') {
    notices.add(
      'size-unknown',
      `A page shows 10, 20, 50 or 100 articles, so ${quoted(asked)} became ${EMPTY_STATE.size}.`,
    );
  }
  return size ?? EMPTY_STATE.size;
}

function parsePage(params: URLSearchParams, size: number, notices: NoticeList): number {
  const asked = params.get('page') ?? '';
  if (asked === '') return 1;
  if (!/^0*[1-9]\d*$/.test(asked)) {
    notices.add('page-unknown', `There is no page ${quoted(asked)}; this is the first one.`);
    return 1;
  }
  const last = Math.floor(MAX_PAGED_HITS / size);
  if (Number(asked) <= last) return Number(asked);
  notices.add(
    'page-too-far',
    `Only the first ${MAX_PAGED_HITS.toLocaleString('en')} articles can be paged through, so this is page ${last.toLocaleString('en')}. Narrow the search to reach the rest.`,
  );
  return last;
}
