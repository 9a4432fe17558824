import type { Notice } from '../../domain/query.ts';
import { type ParsedQuery, parseQuery } from '../../query/parser.ts';
import { takeFilters } from '../../query/typed-filters.ts';
import { NoticeList, quoted } from './notice-list.ts';
import { EMPTY_STATE, type SearchState } from './search-state.ts';
import { parseSearchUrl, searchParams } from './search-url.ts';
import { isFilterValue } from './url-operators.ts';
import { typedWords } from './url-params.ts';

/** Names of the searches that stand side by side, in the order of the page. */
export const COMPARED = ['a', 'b', 'c', 'd'] as const;

export type ComparedName = (typeof COMPARED)[number];

const COMMON_FILTERS: Notice = {
  code: 'compare-filter',
  text: 'Filters apply to all searches of a comparison, so the one typed here was left out. Open the search and choose it there.',
};

/** Numbers of articles, or how many of each thousand of the same time. */
export type Measure = 'count' | 'share';

/** One of the searches: its words; everything else is common to all. */
export type ComparedSearch = {
  readonly name: ComparedName;
  readonly text: string;
  readonly query: ParsedQuery;
};

/** What the address of a comparison asks for. */
export type ParsedCompareUrl = {
  /** The filters of all searches; without words. */
  readonly common: SearchState;
  /** Those that have words, in order, each with its own letter. */
  readonly searches: readonly ComparedSearch[];
  readonly measure: Measure;
  readonly notices: readonly Notice[];
};

/**
 * Reads `a` to `d` and `measure`; `q` is the first of them where there is no `a`. The other parameters
 * are filters of all searches.
 */
export function parseCompareUrl(params: URLSearchParams): ParsedCompareUrl {
  const notices = new NoticeList();
  const measure = parseMeasure(params.get('measure')?.trim() ?? '', notices);
  const rest = new URLSearchParams(params);
  for (const name of [...COMPARED, 'q', 'measure', 'sort', 'page', 'size', 'copies'])
    rest.delete(name);
  const { state, notices: others } = parseSearchUrl(rest);
  const searches = COMPARED.flatMap((name): ComparedSearch[] => {
    const text = typedWords(params.get(name) ?? (name === 'a' ? params.get('q') : null));
    return text === '' ? [] : [{ name, text, query: queryAlone(text, state.exact) }];
  });
  if (state.dates.none) {
    notices.add('compare-undated', 'Undated articles can’t be compared over time.');
  }
  noteSearches(searches, notices);
  return {
    common: { ...state, dates: { ...state.dates, none: false } },
    searches,
    measure,
    notices: [...others, ...queryNotices(searches), ...notices.all()],
  };
}

/** The words of a search; what narrows it is common to all searches. */
function queryAlone(text: string, exact: boolean): ParsedQuery {
  const { words, filters, passedOver } = takeFilters(text, isFilterValue);
  const query = parseQuery(words, { exact });
  if (filters.length + passedOver.length === 0) return query;
  return { ...query, notices: [...query.notices, COMMON_FILTERS] };
}

/** Address of a comparison of these words, by letter. */
export function compareHref(
  common: SearchState,
  texts: readonly { readonly name: ComparedName; readonly text: string }[],
  measure: Measure = 'count',
): string {
  const params = new URLSearchParams();
  for (const { name, text } of texts) params.append(name, text);
  const filters = new URLSearchParams(
    searchParams({ ...common, text: '', page: 1, size: EMPTY_STATE.size }),
  );
  for (const [name, value] of filters) params.append(name, value);
  if (measure === 'share') params.append('measure', measure);
  const all = params.toString();
  return all === '' ? '/compare' : `/compare?${all}`;
}

function parseMeasure(asked: string, notices: NoticeList): Measure {
  if (asked === 'share' || asked === 'count' || asked === '')
    return asked === 'share' ? asked : 'count';
  notices.add(
    'measure-unknown',
    `${quoted(asked)} is neither “count” nor “share”, so these are numbers of articles.`,
  );
  return 'count';
}

function noteSearches(searches: readonly ComparedSearch[], notices: NoticeList): void {
  if (searches.length === 1) {
    notices.add('compare-one', 'Add a second search to compare.');
  }
  for (const [at, { name, text }] of searches.entries()) {
    const same = searches.slice(0, at).find((other) => other.text === text);
    if (same === undefined) continue;
    notices.add('compare-same', `Searches ${letter(same.name)} and ${letter(name)} are the same.`);
  }
}

function queryNotices(searches: readonly ComparedSearch[]): Notice[] {
  return searches.flatMap(({ name, query }) =>
    query.notices.map(({ code, text }) => ({
      code: `${name}-${code}`,
      text: `Search ${letter(name)}: ${text}`,
    })),
  );
}

/** `A` for `a`. */
export function letter(name: ComparedName): string {
  return name.toUpperCase();
}
