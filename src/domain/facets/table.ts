import { ABOUT } from './about.ts';
import { AUTHOR } from './author.ts';
import { COUNTRY } from './country.ts';
import type { Facet } from './facet.ts';
import { LANGUAGE } from './language.ts';
import { RULE } from './rule.ts';
import { SECTION } from './section.ts';
import { SOURCE } from './source.ts';
import { SPEAKER } from './speaker.ts';

const TABLE = {
  country: COUNTRY,
  about: ABOUT,
  speaker: SPEAKER,
  source: SOURCE,
  section: SECTION,
  author: AUTHOR,
  language: LANGUAGE,
  rule: RULE,
} as const;

/** Name of a facet whose values are picked from a list. */
export type ValueFacetName = keyof typeof TABLE;

/** Each of these facets; a row here and a row of `search/schema.ts` are all that a new one takes. */
export const FACETS: Readonly<Record<ValueFacetName, Facet>> = TABLE;

/** Their names, in the order in which pages show them. */
export const VALUE_FACETS = Object.keys(TABLE) as readonly ValueFacetName[];

/** What one value of a facet is: `country`, `speaker`. */
export function unitOf(facet: ValueFacetName): string {
  return FACETS[facet].words.one ?? facet;
}

/** The same with its article: `a country`, `an author`. */
export function someOf(facet: ValueFacetName): string {
  const unit = unitOf(facet);
  return `${/^[aeiou]/.test(unit) ? 'an' : 'a'} ${unit}`;
}

/** Those that readers are offered. */
export const OFFERED_FACETS = VALUE_FACETS.filter((facet) => !FACETS[facet].isForKeepers);

/** One thing for each of these facets. */
export function perFacet<T>(
  make: (facet: ValueFacetName) => T,
): Readonly<Record<ValueFacetName, T>> {
  // The keys are exactly those of the table.
  return Object.fromEntries(VALUE_FACETS.map((facet) => [facet, make(facet)])) as Record<
    ValueFacetName,
    T
  >;
}

type OfferedFacetName = Exclude<ValueFacetName, 'rule'>;

/** One thing for each of those that readers are offered. */
export function perOffered<T>(
  make: (facet: ValueFacetName) => T,
): Readonly<Record<OfferedFacetName, T>> {
  return Object.fromEntries(OFFERED_FACETS.map((facet) => [facet, make(facet)])) as Record<
    OfferedFacetName,
    T
  >;
}

/** One thing for each of these facets, made at the same time. Rejects as the first of them does. */
export async function eachFacet<T>(
  make: (facet: ValueFacetName) => Promise<T>,
): Promise<Readonly<Record<ValueFacetName, T>>> {
  const made = await Promise.all(VALUE_FACETS.map(make));
  const at = (facet: ValueFacetName) => made[VALUE_FACETS.indexOf(facet)] as T;
  return perFacet(at);
}
