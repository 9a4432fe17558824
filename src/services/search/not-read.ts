import { FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import type { ValueFacet } from '../../domain/search.ts';
import { notReadIn } from '../../extract/languages/languages.ts';

/**
 * How many of the articles without a value of a facet are in a language in which it is not read: that they have none
 * says nothing of them. Part of `missing`.
 */
export function notReadCount(name: ValueFacetName, { missingLanguages }: ValueFacet): number {
  const { readAs } = FACETS[name];
  if (readAs === undefined || missingLanguages === undefined) return 0;
  return missingLanguages
    .entries()
    .filter(([language]) => notReadIn(language).includes(readAs))
    .reduce((sum, [, count]) => sum + count, 0);
}
