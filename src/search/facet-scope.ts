import type { ValueFacetName } from '../domain/facets/table.ts';
import { FACETS, perFacet } from '../domain/facets/table.ts';
import type { Bucket, Filters, SearchRequest, ValueFacet, ValueFilter } from '../domain/search.ts';
import { NONE } from '../domain/search.ts';

/** A filter that lets everything pass. */
export const OPEN_FILTERS: Filters = {
  ...perFacet(() => ({ include: [], exclude: [], mode: 'any' as const })),
  date: { none: false },
};

/** A facet value with its count, as an adapter has it before it is cut to what the page shows. */
export type CountedValue = { readonly value: string; readonly count: number };

/** How many values of a facet a request asks for, beside those that are chosen. */
export function facetSizeOf(
  facet: ValueFacetName,
  { facetSize, facetAlone }: Pick<SearchRequest, 'facetSize' | 'facetAlone'>,
): number {
  return facetAlone === undefined || facetAlone === facet ? facetSize : 1;
}

/**
 * The values of one facet that a result carries: the first `facetSize` by count, then by value (UTF-8
 * bytes); values that the reader chose or left out follow where they are not among them, also at 0.
 * `counted` must hold every value above zero, or at least the first `facetSize` and all chosen ones.
 */
export function facetValues(
  facet: ValueFacetName,
  request: SearchRequest,
  counted: readonly CountedValue[],
  label: (value: string) => string,
): ValueFacet['values'] {
  const { include, exclude } = request.filters[facet];
  const chosen = new Set([...include, ...exclude].filter((value) => value !== NONE));
  const present = counted.filter(({ count }) => count > 0).toSorted(byCountThenValue);
  const first = present.slice(0, facetSizeOf(facet, request));
  const shown = new Set(first.map(({ value }) => value));
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  const rest = [...chosen]
    .filter((value) => !shown.has(value))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .toSorted(byCountThenValue);
  return [...first, ...rest].map(
    ({ value, count }): Bucket => ({
      value,
      label: label(value),
      count,
      selected: include.includes(value),
      excluded: exclude.includes(value),
    }),
  );
}

/** Of a facet that is not counted. */
export const NOT_COUNTED: ValueFacet = { values: [], missing: 0, distinct: 0 };

/** Whether a search counts a facet. */
export function isCounted(
  facet: ValueFacetName,
  { counted, filters }: Pick<SearchRequest, 'counted' | 'filters'>,
): boolean {
  if (counted) return counted.includes(facet);
  const { include, exclude } = filters[facet];
  return !FACETS[facet].isForKeepers || include.length > 0 || exclude.length > 0;
}

/**
 * Whether articles without a value of the facet are counted: in `all` mode a count is of articles that carry
 * the other chosen values as well (docs/contract.md), and these carry none.
 */
export function countsMissing({ include, mode }: ValueFilter): boolean {
  return mode === 'any' || include.every((value) => value === NONE);
}

/** The languages of articles without a value; nothing where there are none. */
export function missingLanguages(
  counted: readonly (readonly [language: string, count: number])[],
): Pick<ValueFacet, 'missingLanguages'> {
  return counted.length === 0 ? {} : { missingLanguages: new Map(counted) };
}

/** The order of facet values: most articles first, then by UTF-8 bytes. */
export function byCountThenValue(a: CountedValue, b: CountedValue): number {
  return b.count - a.count || compareBytes(a.value, b.value);
}

const HAS_SURROGATE = /[\ud800-\udfff]/;

/** Orders strings as their UTF-8 bytes do: surrogate pairs come after all of the basic plane. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  if (!HAS_SURROGATE.test(a) && !HAS_SURROGATE.test(b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
