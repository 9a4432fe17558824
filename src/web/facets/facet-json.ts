import type { ValueFacetName } from '../../domain/facets/table.ts';
import type { ValueFacet } from '../../domain/search.ts';
import { notReadCount } from '../../services/search/not-read.ts';

/** A facet of values, as the API gives it (docs/contract.md). */
export function facetJson(name: ValueFacetName, facet: ValueFacet) {
  const { values, missing, distinct } = facet;
  return { values, missing, notRead: notReadCount(name, facet), distinct };
}
