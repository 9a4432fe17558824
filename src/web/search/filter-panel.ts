import { countText, plural } from '../../domain/count-text.ts';
import { FACETS, OFFERED_FACETS, unitOf, type ValueFacetName } from '../../domain/facets/table.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { FacetLabels } from '../facets/facet-labels.ts';
import { type FacetOptions, presentOptions } from '../facets/facet-options.ts';
import { optionCountsText } from '../facets/option-counts.ts';
import { optionRegions } from '../facets/option-regions.ts';
import { facetHref } from '../url/facet-href.ts';
import { ARTICLES, type ListKind } from '../url/list-kind.ts';
import { filterCount, type HiddenField, hiddenFields } from '../url/search-links.ts';
import { EMPTY_STATE, type SearchState } from '../url/search-state.ts';

import type { SearchAnswer } from './search-answer.ts';

/** The form of the filters: beside the list, or in the drawer of a phone. */
export type FilterPanel = {
  /** Where the form leads. */
  readonly action: ListKind['action'];
  /** What the numbers beside the options are of, as a sentence. */
  readonly numbersText: string;
  readonly facets: readonly FacetOptions[];
  /** What the form carries beside its own fields. */
  readonly hidden: readonly HiddenField[];
  /** What the find box of a facet carries to the full list: the search as it is. */
  readonly findFields: readonly HiddenField[];
  /** What opens the drawer: `Filters, 4 in use`. */
  readonly openText: string;
  /** What the drawer says at its head, and on the button at its foot. */
  readonly nowText: string;
  readonly showText: string;
};

/** The filters of an answered search, with what is chosen in them. */
export function presentFilterPanel(
  { url, result, summary }: SearchAnswer,
  labels: FacetLabels,
): FilterPanel {
  const { state } = url;
  const facets = offeredFacets(state, summary)
    .map((facet) => ({
      ...presentOptions(facet, result.facets[facet], state, labels),
      ...(facet === 'country' ? optionRegions(result.countryGroups, state) : {}),
    }))
    // Beside an empty list, “No section in these articles.” would say nothing that one could act on.
    .filter(({ name, rows }) => rows.length > 0 || FACETS[name].isAlwaysOffered)
    .map((options) => (isNothingLeft(result, options) ? offerArchive(options, summary) : options));
  return presentPanel(state, result.total, facets);
}

/** The form around the options of facets, for a list of `total` rows. */
export function presentPanel(
  state: SearchState,
  total: number,
  facets: readonly FacetOptions[],
  { unit, action }: ListKind = ARTICLES,
): FilterPanel {
  const rows = countText(total, unit);
  const inUse = filterCount(state);
  const asked = facets.flatMap(optionFields);
  return {
    action,
    numbersText: optionCountsText(plural(unit), state),
    facets,
    hidden: hiddenFields(state, [...asked, 'from', 'to']),
    findFields: hiddenFields(state, []),
    openText: inUse === 0 ? 'Filters' : `Filters, ${inUse} in use`,
    nowText: `${rows} now.`,
    showText: total === 0 ? 'Apply choices' : `Show ${rows}`,
  };
}

/** Facets that a reader can choose from: countries and speakers always, others where there is a choice. */
export function offeredFacets(state: SearchState, summary: ArchiveSummary): ValueFacetName[] {
  return OFFERED_FACETS.filter((facet) => isOffered(facet, state, summary));
}

function isNothingLeft({ total, facets }: SearchAnswer['result'], { name }: FacetOptions): boolean {
  return total === 0 && facets[name].distinct === 0;
}

/** Where nothing is left to choose a facet leads to its values in the whole archive, so that one can start anew. */
function offerArchive(options: FacetOptions, summary: ArchiveSummary): FacetOptions {
  const { name } = options;
  const held = summary.held[name];
  if (!FACETS[name].isAlwaysOffered || held === 0) return options;
  const listing = { facet: name, find: '', order: 'count', page: 1 } as const;
  const text = `Show all ${countText(held, unitOf(name))} of the archive`;
  return {
    ...options,
    emptyText: 'No article was found, so there is nothing to choose from here.',
    all: { text, href: facetHref(EMPTY_STATE, listing) },
    findsInArchive: true,
  };
}

function optionFields({ name, regions }: FacetOptions): string[] {
  const names = [name, `${name}.not`, `${name}.mode`];
  // A region without a row of its own goes along unseen.
  return regions?.chosen === undefined ? names : ['region', ...names];
}

function isOffered(facet: ValueFacetName, state: SearchState, summary: ArchiveSummary): boolean {
  const { include, exclude } = state[facet];
  if (include.length + exclude.length > 0) return true;
  return FACETS[facet].isAlwaysOffered || summary.held[facet] > 1;
}
