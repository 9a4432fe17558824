import type { SortOrder } from '../../domain/search.ts';
import { asksForWords, defaultSort, type ParsedSearchUrl } from '../search-url.ts';
import { type Chip, chipsText, presentChips } from './chips.ts';
import { type DateLine, presentDateLine } from './date-line.ts';
import { type FacetBallot, presentBallot } from './facet-ballot.ts';
import { facetLabels } from './facet-labels.ts';
import { type Frame, presentFrame, presentSearchLine, type SearchLine } from './frame.ts';
import { type NothingFound, presentNothingFound } from './nothing-found.ts';
import { type Pager, presentPager } from './pager.ts';
import { presentRow, type ResultRow } from './result-row.ts';
import type { SearchAnswer } from './search-answer.ts';
import {
  changed,
  filterCount,
  type HiddenField,
  hiddenFields,
  searchHref,
  withoutFilters,
} from './search-links.ts';
import { countText, numberText, queryText } from './words.ts';

/** Everything that the list of results shows, in the order of the page. */
export type SearchPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  /** Not the query: `64 articles with`, then the query in a direction of its own. */
  readonly heading: { readonly text: string; readonly query: string };
  readonly chips: readonly Chip[];
  readonly clear?: { readonly text: string; readonly shortText: string; readonly href: string };
  readonly notices: readonly { readonly text: string; readonly isBesideField: boolean }[];
  readonly dateLine: DateLine;
  readonly status: string;
  readonly order: readonly OrderLink[];
  readonly rows: readonly ResultRow[];
  readonly pager?: Pager;
  readonly nothingFound?: NothingFound;
  readonly ballots: readonly FacetBallot[];
  /** What the form of the ballots carries beside its own fields. */
  readonly hidden: readonly HiddenField[];
  /** `Filters, 4 in use`. */
  readonly filtersText: string;
  readonly showText: string;
  readonly nowText: string;
};

export type OrderLink = { readonly text: string; readonly href: string; readonly isHere: boolean };

const ORDERS: readonly {
  readonly sort: SortOrder;
  readonly text: string;
  readonly said: string;
}[] = [
  { sort: 'relevance', text: 'Best match', said: 'best match first' },
  { sort: 'newest', text: 'Newest', said: 'newest first' },
  { sort: 'oldest', text: 'Oldest', said: 'oldest first' },
];
const BALLOT_FIELDS = [
  'country',
  'country.not',
  'country.mode',
  'speaker',
  'speaker.not',
  'speaker.mode',
  'from',
  'to',
];

export function presentSearchPage(answer: SearchAnswer): SearchPageView {
  const { site, url, result, summary } = answer;
  const { state } = url;
  const labels = facetLabels(result.facets);
  const chips = presentChips(state, labels);
  const heading = presentHeading(answer);
  const articles = countText(result.total, 'article');
  const inUse = filterCount(state);
  const pager = presentPager(state, result.total);
  return {
    frame: presentFrame(site, {
      title: pageTitle(heading, chips),
      path: searchHref(changed(state, { page: state.page })),
      here: '/',
      skipLinks: [
        { text: 'Skip to results', href: '#results' },
        { text: 'Skip to filters', href: '#filters' },
      ],
      summary,
    }),
    searchLine: presentSearchLine(state),
    heading,
    chips,
    ...clearLink(answer, inUse),
    notices: url.notices.map(({ code, text }) => ({
      text,
      isBesideField: code.endsWith('-not-a-date'),
    })),
    dateLine: presentDateLine(result.facets.date, result.total, url),
    status: statusText(answer),
    order: presentOrder(url),
    rows: result.hits.map((hit) => presentRow(hit, state)),
    ...(pager === undefined ? {} : { pager }),
    ...(result.total === 0 ? { nothingFound: presentNothingFound(answer, chips) } : {}),
    ballots: [
      presentBallot('country', result.facets.country, state, labels),
      presentBallot('speaker', result.facets.speaker, state, labels),
    ],
    hidden: hiddenFields(state, BALLOT_FIELDS),
    filtersText: inUse === 0 ? 'Filters' : `Filters, ${inUse} in use`,
    showText: result.total === 0 ? 'Apply choices' : `Show ${articles}`,
    nowText: `${articles} now.`,
  };
}

function presentHeading({ url, result, summary }: SearchAnswer): SearchPageView['heading'] {
  if (result.total === 0 && summary.articles > 0) {
    return { text: 'No article matches all of this', query: '' };
  }
  const articles = countText(result.total, 'article');
  if (url.state.text === '') {
    const order = ORDERS.find(({ sort }) => sort === sortOf(url));
    return { text: `${articles}, ${order?.said}`, query: '' };
  }
  return { text: `${articles} with `, query: queryText(url.state.text) };
}

function pageTitle({ text, query }: SearchPageView['heading'], chips: readonly Chip[]): string {
  const filters = chipsText(chips);
  return `${text}${query}${filters === '' ? '' : `, ${filters}`}`;
}

function clearLink({ url }: SearchAnswer, inUse: number): Pick<SearchPageView, 'clear'> {
  if (inUse === 0) return {};
  return {
    clear: {
      text: `Clear ${countText(inUse, 'filter')}`,
      shortText: `Clear all ${inUse}`,
      href: searchHref(withoutFilters(url.state)),
    },
  };
}

function statusText({ url, result, loosenings }: SearchAnswer): string {
  const { page, size, text } = url.state;
  const { total, hits } = result;
  if (total === 0) return nothingText(text, loosenings);
  if (total === 1) return '1 article.';
  const order = ORDERS.find(({ sort }) => sort === sortOf(url))?.said;
  const first = (page - 1) * size + 1;
  if (total <= size) return `${countText(total, 'article')}, ${order}.`;
  return `Articles ${numberText(first)} to ${numberText(first + hits.length - 1)} of ${numberText(total)}, ${order}.`;
}

/** Tells words that do not occur from words that the filters hide. */
function nothingText(text: string, loosenings: SearchAnswer['loosenings']): string {
  const free = loosenings.find(({ kind }) => kind === 'all-filters');
  if (text === '' || free === undefined) return '0 articles.';
  const words = queryText(text);
  if (free.total === 0) return `0 articles. No article has ${words}, whatever the filters.`;
  const have = `${countText(free.total, 'article')} ${free.total === 1 ? 'has' : 'have'}`;
  return `0 articles. The words do occur: ${have} ${words} without your filters.`;
}

function presentOrder(url: ParsedSearchUrl): OrderLink[] {
  const offered = ORDERS.filter(({ sort }) => sort !== 'relevance' || asksForWords(url.query));
  return offered.map(({ sort, text }) => ({
    text,
    href: searchHref(withSort(url, sort)),
    isHere: sort === sortOf(url),
  }));
}

function withSort(url: ParsedSearchUrl, sort: SortOrder): ParsedSearchUrl['state'] {
  const { sort: _dropped, ...rest } = url.state;
  const state = { ...rest, page: 1 };
  return sort === defaultSort(url.query) ? state : { ...state, sort };
}

function sortOf({ state, query }: ParsedSearchUrl): SortOrder {
  return state.sort ?? defaultSort(query);
}
