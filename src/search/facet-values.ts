import type { Article } from '../domain/article.ts';
import { countryName } from '../domain/country-names.ts';
import { facetValue } from '../domain/facet-value.ts';
import { languageName } from '../domain/language-names.ts';
import { NONE, type ValueFacetName } from '../domain/search.ts';

/** The values of an article in each facet, each once, as both adapters keep and compare them. */
export function facetValuesOf(
  article: Article,
): Readonly<Record<ValueFacetName, readonly string[]>> {
  const { countries, speakers, source, section, language } = article;
  return {
    country: [...new Set(countries.map(({ code }) => code))],
    speaker: [...new Set(speakers.map(({ id }) => id))],
    source: given(source),
    section: given(section),
    language: given(language?.toLowerCase()),
  };
}

/** What readers see of a value; `undefined` for speakers, whose names the archive knows. */
export function fixedLabel(facet: ValueFacetName, value: string): string | undefined {
  switch (facet) {
    case 'country':
      return countryName(value);
    case 'language':
      return languageName(value);
    case 'source':
    case 'section':
      return value;
    case 'speaker':
      return undefined;
    default:
      return facet satisfies never;
  }
}

// A source that calls itself “none” says nothing: the word is taken (docs/contract.md).
function given(text: string | undefined): readonly string[] {
  const value = facetValue(text ?? '');
  return value === '' || value.toLowerCase() === NONE ? [] : [value];
}
