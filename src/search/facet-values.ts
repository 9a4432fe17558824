import type { Article } from '../domain/article.ts';
import { facetValue } from '../domain/facet-value.ts';
import { FACETS, perFacet, type ValueFacetName } from '../domain/facets/table.ts';
import { NONE } from '../domain/search.ts';

/** The values of an article in each facet, each once, as both adapters keep and compare them. */
export function facetValuesOf(
  article: Article,
): Readonly<Record<ValueFacetName, readonly string[]>> {
  return perFacet((facet) => {
    const { reads, valuesOf } = FACETS[facet];
    // Codes and ids are made by Dateline; words of a source are brought into one form.
    const isText = reads === 'text' || reads === 'lower-case';
    const values = valuesOf(article);
    return [...new Set(isText ? values.flatMap(given) : values)];
  });
}

/** What readers see of a value; `undefined` for speakers, whose names the archive knows. */
export function fixedLabel(facet: ValueFacetName, value: string): string | undefined {
  return FACETS[facet].labelOf?.(value);
}

// A source that calls itself “none” says nothing: the word is taken (docs/contract.md).
function given(text: string): readonly string[] {
  const value = facetValue(text);
  return value === '' || value.toLowerCase() === NONE ? [] : [value];
}
