import { FACETS, perFacet, type ValueFacetName } from '../../domain/facets/table.ts';
import type { Bucket } from '../../domain/search.ts';

/** What readers see in place of codes and ids. */
export type FacetLabels = {
  /** The label of a value; the value itself where the archive does not know it. */
  readonly of: (facet: ValueFacetName, value: string) => string;
  /** Of articles without a value of the facet. */
  readonly none: Readonly<Record<ValueFacetName, string>>;
  /** What leaving those out leaves out: `articles that quote nobody`. */
  readonly leftOut: Readonly<Record<ValueFacetName, string>>;
};

type ValueFacets = Readonly<Record<ValueFacetName, { readonly values: readonly Bucket[] }>>;

/** Labels out of the facets of a result: chosen values are always among them. */
export function facetLabels(facets: ValueFacets): FacetLabels {
  return {
    // Few are asked for, of lists that may hold thousands.
    of: (facet, value) => facets[facet].values.find((one) => one.value === value)?.label ?? value,
    none: perFacet((facet) => FACETS[facet].words.none),
    leftOut: perFacet((facet) => FACETS[facet].words.leftOut),
  };
}
