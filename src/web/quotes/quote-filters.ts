import { unitOf, type ValueFacetName } from '../../domain/facets/table.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { QuotePage } from '../../services/search/search-quotes.ts';
import { type FacetLabels, facetLabels } from '../facets/facet-labels.ts';
import { type FacetOptions, presentOptions } from '../facets/facet-options.ts';
import { type FilterPanel, offeredFacets, presentPanel } from '../search/filter-panel.ts';
import { QUOTES } from '../url/list-kind.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';

type Answered = {
  readonly url: ParsedSearchUrl;
  readonly result: Pick<QuotePage, 'total' | 'facets'>;
  readonly summary: ArchiveSummary;
};

// Where the same facet means another thing than it does of articles.
const MEANINGS: Readonly<Partial<Record<ValueFacetName, string>>> = {
  country: 'Mentioned in the article of the quote.',
  speaker: 'Named as saying these words.',
};
// In the place of a full list.
const OTHERS = 'For anybody else, type speaker:name in the search box.';
const TITLES: Readonly<Partial<Record<ValueFacetName, string>>> = { speaker: 'Who says it' };

/** The filters of a search among quotes. Their numbers count quotes. */
export function presentQuoteFilters(
  { url: { state }, result, summary }: Answered,
  labels: FacetLabels,
): FilterPanel {
  const facets = offeredFacets(state, summary).map((facet) =>
    ofQuotes(presentOptions(facet, result.facets[facet], state, labels)),
  );
  return presentPanel(state, result.total, facets, QUOTES);
}

/** What readers see in place of codes and ids; that nobody says it is said of one quote. */
export function quoteLabels({ facets }: Pick<QuotePage, 'facets'>): FacetLabels {
  const labels = facetLabels(facets);
  return {
    ...labels,
    none: { ...labels.none, speaker: 'Nobody named' },
    leftOut: { ...labels.leftOut, speaker: 'quotes of nobody named' },
  };
}

// The full list of a facet counts articles, so it is not led to from here.
function ofQuotes({ all, ...options }: FacetOptions): FacetOptions {
  const { name } = options;
  const meaning = MEANINGS[name] ?? options.meaning;
  return {
    ...options,
    title: TITLES[name] ?? options.title,
    meaning: all !== undefined && name === 'speaker' ? `${meaning} ${OTHERS}` : meaning,
    counted: 'quotes',
    emptyText: `No ${unitOf(name)} in these quotes.`,
    rows: options.rows.map(ofQuote),
    furtherRows: options.furtherRows.map(ofQuote),
    // A quote has one speaker.
    hasMode: name === 'country' && options.hasMode,
  };
}

function ofQuote(row: FacetOptions['rows'][number]): FacetOptions['rows'][number] {
  return { ...row, unit: row.unit === 'article' ? 'quote' : 'quotes' };
}
