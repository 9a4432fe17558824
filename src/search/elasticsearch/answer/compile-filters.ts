import { VALUE_FACETS } from '../../../domain/facets/table.ts';
import type { QueryNode } from '../../../domain/query.ts';
import type { DateFilter, Filters, ValueFilter } from '../../../domain/search.ts';
import { NONE } from '../../../domain/search.ts';
import type { EsQuery } from './compile-query.ts';
import { hasValue, type ValueConditions } from './has-value.ts';

const MATCH_NONE: EsQuery = { match_none: {} };

/** The conditions of one facet, each of which an article must meet. Empty: everything passes. */
export type Conditions = readonly EsQuery[];

/** The conditions of all facets but `except`, in a search for `query`. */
export function compileFilters(
  filters: Filters,
  query: QueryNode,
  except?: keyof Filters,
): Conditions {
  return [
    ...VALUE_FACETS.filter((facet) => facet !== except).flatMap((facet) =>
      valueConditions(hasValue(facet, query), filters[facet]),
    ),
    ...(except === 'date' ? [] : dateConditions(filters.date)),
    ...(filters.story === undefined ? [] : [{ term: { story: filters.story } }]),
  ];
}

/** What the choices in one facet ask of an article. */
function valueConditions(values: ValueConditions, filter: ValueFilter): Conditions {
  return [...includeConditions(values, filter), ...excludeConditions(values, filter.exclude)];
}

/** The chosen values alone: one of them, or all of them, as the mode says. */
function includeConditions(values: ValueConditions, { include, mode }: ValueFilter): Conditions {
  if (include.length === 0) return [];
  if (mode === 'all') return include.map((value) => carriesAlongside(values, value));
  const carriesOne = values.oneOf(include.filter((value) => value !== NONE));
  if (!include.includes(NONE)) return [carriesOne];
  return [anyOf([carriesOne, not(values.any())])];
}

/** Carries none of these; `NONE` among them means that it has one. */
export function excludeConditions(values: ValueConditions, exclude: readonly string[]): Conditions {
  const some = exclude.filter((value) => value !== NONE);
  return [
    ...(some.length > 0 ? [not(values.oneOf(some))] : []),
    ...(exclude.includes(NONE) ? [values.any()] : []),
  ];
}

/** Carries this value. */
export function carries(values: ValueConditions, value: string): EsQuery {
  return value === NONE ? not(values.any()) : values.oneOf([value]);
}

// Together with other values "none" can only contradict them (docs/contract.md).
function carriesAlongside(values: ValueConditions, value: string): EsQuery {
  return value === NONE ? MATCH_NONE : carries(values, value);
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
  return not({ exists: { field } });
}

/** Meets none of it. */
export function not(condition: EsQuery): EsQuery {
  return { bool: { must_not: [condition] } };
}

function anyOf(should: readonly EsQuery[]): EsQuery {
  return { bool: { should, minimum_should_match: 1 } };
}
