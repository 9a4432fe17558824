import type { Bucket, SearchRequest, ValueFacetName } from '../domain/search.ts';
import { fold } from '../text/fold.ts';
import type { SearchArchive, SearchPage } from './search-archive.ts';

/** Which values of a facet to list. `find` is part of a label or id; pages count from 1. */
export type FacetListing = {
  readonly facet: ValueFacetName;
  readonly find: string;
  readonly order: 'count' | 'label';
  readonly page: number;
};

/** One page of the values of a facet within a search. */
export type FacetList = {
  readonly values: readonly Bucket[];
  /** How many values `find` leaves, on all pages. */
  readonly found: number;
  /** From 1; a page beyond the end is the last one. */
  readonly page: number;
  readonly lastPage: number;
  /** Whether the search has more values than can be listed; those with the fewest articles are missing. */
  readonly isCut: boolean;
  /** The search that the values were counted in. */
  readonly result: SearchPage;
};

/** Values on one page of the full list. */
export const FACET_PAGE_SIZE = 300;

// Both facets come at once, and Elasticsearch answers no more than 65,536 buckets together.
const MOST_VALUES = 20_000;
const ALPHABETICAL = new Intl.Collator('en');

/**
 * Every value of a facet with the counts of the result page, found by any part of its label or id
 * without regard to case and accents.
 */
export async function listFacet(
  searchArchive: SearchArchive,
  request: SearchRequest,
  listing: FacetListing,
  signal: AbortSignal,
): Promise<FacetList> {
  const whole = { ...request, page: 1, size: 1, facetSize: MOST_VALUES };
  const result = await searchArchive(whole, signal);
  const { values, distinct } = result.facets[listing.facet];
  const found = inOrder(values.filter(isFound(listing.find)), listing.order);
  const lastPage = Math.max(1, Math.ceil(found.length / FACET_PAGE_SIZE));
  const page = Math.min(listing.page, lastPage);
  return {
    values: found.slice((page - 1) * FACET_PAGE_SIZE, page * FACET_PAGE_SIZE),
    found: found.length,
    page,
    lastPage,
    isCut: distinct > values.length,
    result,
  };
}

function isFound(find: string): (bucket: Bucket) => boolean {
  const wanted = fold(find);
  return ({ label, value }) => fold(label).includes(wanted) || fold(value).includes(wanted);
}

function inOrder(values: readonly Bucket[], order: FacetListing['order']): readonly Bucket[] {
  if (order === 'count') return values;
  return values.toSorted((a, b) => ALPHABETICAL.compare(a.label, b.label));
}
