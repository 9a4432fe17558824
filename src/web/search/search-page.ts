import { countText } from '../../domain/count-text.ts';
import { optional } from '../../domain/optional-key.ts';
import { hasPhraseHit } from '../../services/search/search-archive.ts';
import { type DateLine, presentDateLine } from '../date-line/date-line.ts';
import { feedHref, feedTitle } from '../export/feed.ts';
import { type KeepLinks, presentKeep } from '../export/keep-links.ts';
import { type Chip, chipsText, presentChips } from '../facets/chips.ts';
import { type ClearLink, clearLink } from '../facets/clear-link.ts';
import { facetLabels } from '../facets/facet-labels.ts';
import { type Frame, presentFrame, presentSearchLine, type SearchLine } from '../frame/frame.ts';
import { type Pager, presentPager } from '../frame/pager.ts';
import { searchRobots } from '../frame/robots.ts';
import { quotesHref } from '../url/quotes-url.ts';
import { quotesSearch } from '../url/said-search.ts';
import { searchHref } from '../url/search-links.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';
import { querySaidBack, type SaidBack } from '../words/query-words.ts';
import { queryText } from '../words/words.ts';
import { type CopiesSwitch, copiesSwitch, rowCount } from './copies.ts';
import { type FilterPanel, presentFilterPanel } from './filter-panel.ts';
import { type OrderLink, orderText, presentOrder, statusText } from './list-status.ts';
import { type MostWords, presentMostWords } from './most-words.ts';
import { type NothingFound, presentNothingFound } from './nothing-found.ts';
import { type Offer, presentOffers } from './question/offers.ts';
import { presentRow, type ResultRow } from './result-row.ts';
import type { SearchAnswer } from './search-answer.ts';
import { presentSpelling, type Spelling } from './spelling.ts';

/** Everything that the list of results shows, in the order of the page. */
export type SearchPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  /** The shortest address of this very list, for the script that shows lists in place. */
  readonly address: string;
  /** Not the query: `64 articles with`, then the query as it was understood in a direction of its own. */
  readonly heading: { readonly text: string; readonly query: string };
  /** The query as it was understood; absent where the heading says it. */
  readonly readAs?: SaidBack;
  /** The same search among quotes; absent where words need not stand in one. */
  readonly quotes?: string;
  /** The filters in force, in the order of the sentence. */
  readonly chips: readonly Chip[];
  /** Takes all filters away, never the words; absent without filters. */
  readonly clear?: ClearLink;
  /** Ways in which the words may be meant. */
  readonly offers: readonly Offer[];
  /** What made no sense in the address; those about dates also stand beside their field. */
  readonly notices: readonly { readonly text: string; readonly isBesideField: boolean }[];
  /** Another spelling that finds more; only where little or nothing was found. */
  readonly spelling?: Spelling;
  readonly dateLine: DateLine;
  /** The one sentence that a screen reader is told of the list. */
  readonly status: string;
  readonly order: readonly OrderLink[];
  /** Between copies in one row and each in its own; absent where no story has copies. */
  readonly copiesSwitch?: CopiesSwitch;
  readonly rows: readonly ResultRow[];
  /** Absent where all articles are on this page. */
  readonly pager?: Pager;
  /** Absent where there is nothing to keep. */
  readonly keep?: KeepLinks;
  /** Present exactly where there is no row. */
  readonly nothingFound?: NothingFound;
  /** Below what was found, in no count; absent where nothing has most of the words, or enough has all. */
  readonly mostWords?: MostWords;
  readonly filters: FilterPanel;
};

// Two lines of a heading on a wide page; what is longer is read as a sentence below it.
const LONGEST_HEADING = 120;

/**
 * The page of results for an answered search. `answer.result` must belong to `answer.url`, on a
 * page that exists; `relaxed` is absent where anything was found.
 */
export function presentSearchPage(answer: SearchAnswer): SearchPageView {
  const { site, url, result, summary } = answer;
  const { state } = url;
  const labels = facetLabels(result.facets);
  const chips = presentChips(state, labels);
  const said = querySaidBack(url.query.query, state.text);
  const heading = presentHeading(answer, said);
  const pager = presentPager(state, rowCount(state, result));
  return {
    frame: presentFrame(site, {
      title: pageTitle(heading, chips),
      path: searchHref(state),
      ...searchRobots(state),
      feed: { title: feedTitle(state, labels), href: feedHref(state) },
      here: '/',
      skipLinks: [
        { text: 'Skip to results', href: '#results' },
        { text: 'Skip to filters', href: '#filters' },
      ],
      summary,
      styles: ['results.css', 'date-line.css'],
      scripts: ['in-place.js', 'drawer.js'],
    }),
    searchLine: presentSearchLine(state),
    address: searchHref(state),
    heading,
    ...readAs(result.total, said),
    ...quotes(url),
    chips,
    ...clearLink(state),
    offers: [
      ...presentOffers({
        state,
        names: answer.names ?? [],
        summary,
        hasPhrase: hasPhraseHit(result),
      }),
      ...(answer.derived ?? []),
    ],
    notices: url.notices.map(({ code, text }) => ({
      text,
      isBesideField: code.endsWith('-not-a-date'),
    })),
    ...presentSpelling(answer.spelling, chips.length),
    dateLine: presentDateLine(result.facets.date, result.total, url, summary),
    status: statusText(answer),
    order: presentOrder(url),
    ...copiesSwitch(state, result),
    rows: result.hits.map((hit, index) => ({
      ...presentRow(hit, state, (state.page - 1) * state.size + index + 1),
      // “Source not given” ten times over says nothing where no article of the archive has one.
      ...(summary.held.source === 0 ? { source: '' } : {}),
    })),
    ...optional('pager', pager),
    ...(result.total === 0 ? {} : { keep: presentKeep(state, result.total) }),
    ...(result.total === 0 ? { nothingFound: presentNothingFound(answer, chips) } : {}),
    ...presentMostWords(answer.mostWords ?? [], state),
    filters: presentFilterPanel(answer, labels),
  };
}

function presentHeading(
  { url, result, summary }: SearchAnswer,
  said: SaidBack | undefined,
): SearchPageView['heading'] {
  if (result.total === 0 && summary.articles > 0) {
    return { text: 'No articles match', query: '' };
  }
  const articles = countText(result.total, 'article');
  if (url.state.text === '') {
    return { text: `${articles}, ${orderText(url)}`, query: '' };
  }
  return said === undefined || isTooLong(said)
    ? { text: `${articles} with `, query: queryText(url.state.text) }
    : { text: `${articles} ${said.joint} `, query: said.words };
}

function readAs(total: number, said: SaidBack | undefined): Pick<SearchPageView, 'readAs'> {
  // The heading of an empty list does not say the query.
  return said !== undefined && (total === 0 || isTooLong(said)) ? { readAs: said } : {};
}

function isTooLong({ words }: SaidBack): boolean {
  return words.length > LONGEST_HEADING;
}

function quotes(url: ParsedSearchUrl): Pick<SearchPageView, 'quotes'> {
  const state = quotesSearch(url);
  return state === undefined ? {} : { quotes: quotesHref(state) };
}

function pageTitle({ text, query }: SearchPageView['heading'], chips: readonly Chip[]): string {
  const filters = chipsText(chips);
  return `${text}${query}${filters === '' ? '' : `, ${filters}`}`;
}
