import { VALUE_FACETS } from '../domain/facets/table.ts';
import { FIELDS, isField } from './lexer.ts';

/**
 * Names of filters that can be typed before a colon: every facet that is no field of its own, dates, and the kind of
 * a quote.
 */
export const FILTER_NAMES: readonly string[] = [
  ...VALUE_FACETS.filter((facet) => !isField(facet)),
  'date',
  'before',
  'after',
  'kind',
];

/** All that means something before a colon. */
export const NAMES_BEFORE_COLON: readonly string[] = [...FIELDS, ...FILTER_NAMES];

/** A filter as a reader typed it: `country:SA`, `-source:"Meridian Wire"`, `(country:SA OR country:IR)`. */
export type TypedFilter = {
  /** One of `FILTER_NAMES`. */
  readonly name: string;
  /** One at least; of several any will do. */
  readonly values: readonly string[];
  readonly isExcluded: boolean;
};

/** Two filters with OR between them, as one; days are no list of values, so that of two ranges none is made. */
export function eitherFilter(a: TypedFilter, b: TypedFilter): TypedFilter | undefined {
  const isList = VALUE_FACETS.some((facet) => facet === a.name);
  if (!isList || a.name !== b.name || a.isExcluded || b.isExcluded) return undefined;
  return { ...a, values: [...new Set([...a.values, ...b.values])] };
}

/** The same filter the other way round. */
export function turnedFilter(filter: TypedFilter): TypedFilter {
  return { ...filter, isExcluded: !filter.isExcluded };
}
