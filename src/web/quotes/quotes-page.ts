import { countText, numberText } from '../../domain/count-text.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { NameInText } from '../../services/search/names-in-text.ts';
import type { QuotePage } from '../../services/search/search-quotes.ts';
import { type DateLine, presentDateLine } from '../date-line/date-line.ts';
import { quotesTableHref } from '../export/keep-links.ts';
import { type Chip, chipsText, presentChips } from '../facets/chips.ts';
import { type ClearLink, clearLink } from '../facets/clear-link.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { type Pager, presentPager } from '../frame/pager.ts';
import { searchRobots } from '../frame/robots.ts';
import type { CopiesSwitch } from '../search/copies.ts';
import type { FilterPanel } from '../search/filter-panel.ts';
import { type OrderLink, orderText, presentOrder } from '../search/list-status.ts';
import { type NothingFound, presentNothingFound } from '../search/nothing-found.ts';
import { nothingText } from '../search/nothing-text.ts';
import { type Offer, presentOffers } from '../search/question/offers.ts';
import type { Relaxed } from '../search/relax-search.ts';
import { QUOTES } from '../url/list-kind.ts';
import { quotesHref } from '../url/quotes-url.ts';
import { saidSearch } from '../url/said-search.ts';
import { searchHref, withKind } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';
import { queryText } from '../words/words.ts';
import { kindLinks } from './kind-links.ts';
import { presentQuoteFilters, quoteLabels } from './quote-filters.ts';
import { presentQuote, type QuoteRow } from './quote-row.ts';
import { quotesText, rowCount, sameQuotesSwitch } from './same-quotes.ts';

/** Everything that the page of quotes shows, in the order of the page. */
export type QuotesPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  /** The shortest address of this very list, for the script that shows lists in place. */
  readonly address: string;
  /** Not the query: `64 quotes with`, then the query in a direction of its own. */
  readonly heading: { readonly text: string; readonly query: string };
  readonly chips: readonly Chip[];
  readonly clear?: ClearLink;
  /** Ways to read the words. */
  readonly offers: readonly Offer[];
  /** What made no sense in the address; those about dates also stand beside their field. */
  readonly notices: readonly { readonly text: string; readonly isBesideField: boolean }[];
  readonly dateLine: DateLine;
  /** The one sentence that a screen reader is told of the list. */
  readonly status: string;
  readonly order: readonly OrderLink[];
  /** Between the same quotes in one row and a row for each article; absent where no quotes are the same. */
  readonly copiesSwitch?: CopiesSwitch;
  /** The ways of telling that the list can be narrowed to. */
  readonly kinds: readonly OrderLink[];
  readonly quotes: readonly QuoteRow[];
  readonly pager?: Pager;
  /** Present exactly where there is no quote. */
  readonly nothingFound?: NothingFound;
  /** Absent where there is no quote. */
  readonly keep?: KeepQuotes;
  readonly filters: FilterPanel;
};

/** Ways to take the quotes along, and the same search among articles. */
export type KeepQuotes = {
  /** `Keep these 64 quotes`: one for each row. */
  readonly text: string;
  /** All of them, in the order of the list. */
  readonly csv: string;
  /** This page of the list. */
  readonly json: string;
  readonly articles: { readonly text: string; readonly href: string };
};

/** What the page is made from; `url.state.page` must be one that exists. */
export type QuotesAnswer = {
  readonly site: Site;
  readonly url: ParsedSearchUrl;
  readonly result: QuotePage;
  readonly summary: ArchiveSummary;
  /** Why nothing was found and what dropping filters or words would bring; only where that is so. */
  readonly relaxed?: Relaxed;
  /** What the words name. */
  readonly names?: readonly NameInText[];
};

/** The page of a search among quotes. */
export function presentQuotesPage(answer: QuotesAnswer): QuotesPageView {
  const { url, result, summary } = answer;
  const { state } = url;
  const labels = quoteLabels(result);
  const chips = presentChips(state, labels).map(ofQuotes);
  const pager = presentPager(state, rowCount(state, result), quotesHref);
  const heading = presentHeading(answer);
  return {
    frame: frameOf(answer, `${heading.text}${heading.query}`, chips),
    searchLine: presentSearchLine(state, '/quotes'),
    address: quotesHref(state),
    heading,
    chips,
    ...clearLink(state, quotesHref),
    offers: presentOffers({
      state,
      names: answer.names ?? [],
      summary,
      hasPhrase: false,
      hrefOf: quotesHref,
    }),
    notices: url.notices.map(({ code, text }) => ({
      text,
      isBesideField: code.endsWith('-not-a-date'),
    })),
    // The other pictures of a search are of articles.
    dateLine: {
      ...presentDateLine(result.facets.date, result.total, url, summary, QUOTES),
      further: [],
    },
    status: statusText(answer),
    order: presentOrder(url, QUOTES),
    ...sameQuotesSwitch(state, result),
    kinds: kindLinks(state.kind, (kind) => quotesHref(withKind(state, kind))),
    quotes: result.quotes.map((quote) => presentQuote(quote, state)),
    ...(pager ? { pager } : {}),
    ...(result.total === 0 ? { nothingFound: presentNothingFound(answer, chips, QUOTES) } : {}),
    ...(result.total === 0 ? {} : { keep: presentKeep(state, rowCount(state, result)) }),
    filters: presentQuoteFilters(answer, labels),
  };
}

function frameOf({ site, url, summary }: QuotesAnswer, heading: string, chips: readonly Chip[]) {
  const filters = chipsText(chips);
  return presentFrame(site, {
    title: `${heading}${filters === '' ? '' : `, ${filters}`}`,
    path: quotesHref(url.state),
    ...searchRobots(url.state),
    here: '/quotes',
    skipLinks: [
      { text: 'Skip to results', href: '#results' },
      { text: 'Skip to filters', href: '#filters' },
    ],
    summary,
    styles: ['results.css', 'date-line.css', 'quotes.css'],
    scripts: ['in-place.js', 'drawer.js'],
  });
}

function presentHeading({ url, result, summary }: QuotesAnswer): QuotesPageView['heading'] {
  if (result.total === 0 && summary.quotes > 0) {
    return { text: 'No quotes match', query: '' };
  }
  const { text } = url.state;
  const quotes = quotesText(url.state, result);
  if (text === '') return { text: `${quotes}, ${orderText(url)}`, query: '' };
  const separator = quotes.includes(',') ? ', with ' : ' with ';
  return { text: `${quotes}${separator}`, query: queryText(text) };
}

function statusText({ url, result, relaxed }: QuotesAnswer): string {
  const { total, quotes } = result;
  if (total === 0) return nothingText(url.state.text, relaxed, QUOTES);
  if (total === 1) return '1 quote.';
  const { page, size } = url.state;
  const order = orderText(url);
  const rows = rowCount(url.state, result);
  if (rows === 1) return `${quotesText(url.state, result)}.`;
  if (rows <= size) return `${quotesText(url.state, result)}, ${order}.`;
  const first = (page - 1) * size + 1;
  const last = numberText(first + quotes.length - 1);
  const shown = `${numberText(first)} to ${last} of ${numberText(rows)}`;
  if (rows === total) return `Quotes ${shown}, ${order}.`;
  return `Different quotes ${shown}, ${numberText(total)} counting every article’s, ${order}.`;
}

function presentKeep(state: SearchState, rows: number): KeepQuotes {
  const hasWords = state.text !== '';
  return {
    text: rows === 1 ? 'Keep this quote' : `Keep these ${countText(rows, 'quote')}`,
    csv: quotesTableHref(state),
    json: `/api/v1${quotesHref(state)}`,
    articles: {
      text: hasWords ? 'The articles with these quotes' : 'Articles matching these filters',
      href: searchHref(saidSearch(state)),
    },
  };
}

const SMALL_WORDS: Readonly<Record<string, string>> = {
  mentioning: 'in articles mentioning',
  quoting: 'by',
};

/** A filter in the sentence of a list of quotes: by a speaker, in articles mentioning a country. */
function ofQuotes(chip: Chip): Chip {
  const { word, without } = chip;
  return {
    ...chip,
    ...(word === undefined ? {} : { word: SMALL_WORDS[word] ?? word }),
    href: quotesHref(without),
  };
}
