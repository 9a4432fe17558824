import type { ArchiveSummary, ValueFacetName } from '../../domain/search.ts';
import type { SnippetPart } from '../../domain/snippet.ts';
import type { MarkedQuote, QuotePage } from '../../services/search-quotes.ts';
import { quotesHref } from '../quotes-url.ts';
import { EMPTY_STATE, type SearchState } from '../search-state.ts';
import { defaultSort, type ParsedSearchUrl } from '../search-url.ts';
import { sourceText } from './article-about.ts';
import { placeAnchor } from './article-text.ts';
import { type Chip, presentChips } from './chips.ts';
import { type ClearLink, clearLink } from './clear-link.ts';
import { type Folio, folio } from './dates.ts';
import { type FacetBallot, presentBallot } from './facet-ballot.ts';
import { type FacetLabels, facetLabels } from './facet-labels.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from './frame.ts';
import { languageTag } from './language-tag.ts';
import { type Pager, presentPager } from './pager.ts';
import { searchRobots } from './robots.ts';
import { articleHref, changed, type HiddenField, hiddenFields } from './search-links.ts';
import { speakerHref } from './speaker-href.ts';
import { countText, numberText, queryText } from './words.ts';

/** What the page of quotations shows. */
export type QuotesPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly heading: string;
  readonly chips: readonly Chip[];
  readonly clear?: ClearLink;
  readonly notices: readonly { readonly text: string }[];
  readonly status: string;
  readonly orders: readonly {
    readonly text: string;
    readonly href: string;
    readonly isHere: boolean;
  }[];
  readonly quotations: readonly QuotationRow[];
  readonly pager?: Pager;
  readonly ballots: readonly FacetBallot[];
  readonly hidden: readonly HiddenField[];
  readonly from: string;
  readonly to: string;
};

/** A quotation, who says it, and where it stands. */
export type QuotationRow = {
  readonly folio: Folio;
  readonly parts: readonly SnippetPart[];
  /** Whether the article has the very words, within quotation marks. */
  readonly isVerbatim: boolean;
  readonly language?: string;
  readonly speaker?: { readonly name: string; readonly href: string };
  /** In the place of a speaker: what said it, or that nobody is named. */
  readonly nameless: string;
  readonly href: string;
  readonly title: string;
  readonly source: string;
};

type QuotesAnswer = {
  readonly site: Site;
  readonly url: ParsedSearchUrl;
  readonly result: QuotePage;
  readonly summary: ArchiveSummary;
};

const FACETS = ['country', 'speaker'] as const satisfies readonly ValueFacetName[];
const MEANINGS = {
  country: 'Mentioned in the article of the quotation.',
  speaker: 'Who says this quotation.',
} as const;
const ORDERS = [
  { sort: 'relevance', text: 'Best match' },
  { sort: 'newest', text: 'Newest' },
  { sort: 'oldest', text: 'Oldest' },
] as const;

/** The page of a search among quotations; `url.state.page` must be one that exists. */
export function presentQuotesPage({ site, url, result, summary }: QuotesAnswer): QuotesPageView {
  const { state } = url;
  const labels = facetLabels(result.facets);
  const pager = presentPager(state, result.total, quotesHref);
  const heading = headingText(state, result.total);
  return {
    frame: presentFrame(site, {
      title: heading,
      path: quotesHref({ ...changed(state, {}), text: state.text }),
      ...searchRobots(state),
      here: '/quotes',
      summary,
      styles: ['reference.css'],
    }),
    searchLine: presentSearchLine(state, '/quotes'),
    heading,
    chips: presentChips(state, labels).map((chip) => ({ ...chip, href: quotesHref(chip.without) })),
    ...clearLink(state, quotesHref),
    notices: url.notices,
    status: statusText(state, result),
    orders: ordersOf(url),
    quotations: result.quotes.map(rowOf),
    ...(pager ? { pager } : {}),
    ballots: FACETS.map((facet) => ballotOf(facet, result, state, labels)),
    hidden: hiddenFields(state, [
      ...FACETS.flatMap((facet) => [facet, `${facet}.not`, `${facet}.mode`]),
      'from',
      'to',
    ]),
    from: state.dates.from ?? '',
    to: state.dates.to ?? '',
  };
}

function headingText({ text }: SearchState, total: number): string {
  const quotations = countText(total, 'quotation');
  return text === '' ? quotations : `${quotations} with ${queryText(text)}`;
}

function statusText({ page, size }: SearchState, { total, quotes }: QuotePage): string {
  if (total === 0) return 'Nobody is quoted so. Take a word or a filter away.';
  const first = (page - 1) * size + 1;
  if (total <= size) return `${countText(total, 'quotation')}.`;
  const last = numberText(first + quotes.length - 1);
  return `Quotations ${numberText(first)} to ${last} of ${numberText(total)}.`;
}

function ordersOf({ state, query }: ParsedSearchUrl): QuotesPageView['orders'] {
  const usual = defaultSort(query);
  return ORDERS.filter(({ sort }) => sort !== 'relevance' || usual === 'relevance').map(
    ({ sort, text }) => ({
      text,
      href: quotesHref(changed(state, { sort })),
      isHere: (state.sort ?? usual) === sort,
    }),
  );
}

function ballotOf(
  facet: (typeof FACETS)[number],
  { facets }: QuotePage,
  state: SearchState,
  labels: FacetLabels,
): FacetBallot {
  // The full list counts articles: it is none of quotations.
  const { all: _, ...ballot } = presentBallot(facet, facets[facet], state, labels);
  const counted = (rows: FacetBallot['rows']) =>
    rows.map((row) => ({ ...row, unit: row.unit === 'article' ? 'quotation' : 'quotations' }));
  return {
    ...ballot,
    meaning: MEANINGS[facet],
    counted: 'quotes',
    rows: counted(ballot.rows),
    furtherRows: counted(ballot.furtherRows),
    // A quotation has one speaker.
    hasMode: facet === 'country' && ballot.hasMode,
  };
}

function rowOf({ quote, parts, article }: MarkedQuote): QuotationRow {
  const { speaker, sourceText: said } = quote;
  return {
    folio: folio(article.date),
    parts,
    isVerbatim: quote.kind !== 'indirect',
    ...languageTag(article.language),
    ...(speaker ? { speaker: { name: speaker.name, href: speakerHref(speaker.id) } } : {}),
    nameless: said ?? 'Nobody is named',
    href: `${articleHref(article.id, EMPTY_STATE)}#${placeAnchor(quote.start)}`,
    title: article.title === '' ? 'Untitled' : article.title,
    source: sourceText(article),
  };
}
