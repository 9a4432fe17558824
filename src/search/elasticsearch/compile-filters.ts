import type { DateFilter, Filters, ValueFacetName, ValueFilter } from '../../domain/search.ts';
import { NONE, VALUE_FACETS } from '../../domain/search.ts';
import type { EsQuery } from './compile-query.ts';

const MATCH_NONE: EsQuery = { match_none: {} };

/** The conditions of one facet, each of which an article must meet. Empty: everything passes. */
export type Conditions = readonly EsQuery[];

/** The conditions of all facets but `except`. */
export function compileFilters(filters: Filters, except?: keyof Filters): Conditions {
  return [
    ...VALUE_FACETS.filter((facet) => facet !== except).flatMap((facet) =>
      valueConditions(facet, filters[facet]),
    ),
    ...(except === 'date' ? [] : dateConditions(filters.date)),
    ...(filters.story === undefined ? [] : [{ term: { story: filters.story } }]),
  ];
}

/** What the choices in one facet ask of an article. */
function valueConditions(facet: ValueFacetName, filter: ValueFilter): Conditions {
  return [...includeConditions(facet, filter), ...excludeConditions(facet, filter.exclude)];
}

/** The chosen values alone: one of them, or all of them, as the mode says. */
function includeConditions(facet: ValueFacetName, filter: ValueFilter): Conditions {
  const { include, mode } = filter;
  if (include.length === 0) return [];
  if (mode === 'all') return include.map((value) => carriesAlongside(facet, value));
  const values = include.filter((value) => value !== NONE);
  const carriesOne = { terms: { [facet]: values } };
  if (!include.includes(NONE)) return [carriesOne];
  return [anyOf([carriesOne, without(facet)])];
}

/** Carries none of these; `NONE` among them means that it has one. */
export function excludeConditions(facet: ValueFacetName, exclude: readonly string[]): Conditions {
  const values = exclude.filter((value) => value !== NONE);
  return [
    ...(values.length > 0 ? [{ bool: { must_not: [{ terms: { [facet]: values } }] } }] : []),
    ...(exclude.includes(NONE) ? [{ exists: { field: facet } }] : []),
  ];
}

/** Carries this value. */
export function carries(facet: ValueFacetName, value: string): EsQuery {
  return value === NONE ? without(facet) : { term: { [facet]: value } };
}

// Together with other values "none" can only contradict them (contract.md).
function carriesAlongside(facet: ValueFacetName, value: string): EsQuery {
  return value === NONE ? MATCH_NONE : carries(facet, value);
}

function dateConditions({ from, to, none }: DateFilter): Conditions {
  const hasRange = from !== undefined || to !== undefined;
  if (!hasRange) return none ? [without('firstDay')] : [];
  const overlaps = {
    bool: {
      filter: [
        ...(from === undefined ? [] : [{ range: { lastDay: { gte: from } } }]),
        ...(to === undefined ? [] : [{ range: { firstDay: { lte: to } } }]),
      ],
    },
  };
  return none ? [anyOf([overlaps, without('firstDay')])] : [overlaps];
}

function without(field: string): EsQuery {
  return { bool: { must_not: [{ exists: { field } }] } };
}

function anyOf(should: readonly EsQuery[]): EsQuery {
  return { bool: { should, minimum_should_match: 1 } };
}
