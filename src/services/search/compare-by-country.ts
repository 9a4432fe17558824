import type { CountryCode } from '../../domain/country.ts';
import type { OneOrMore, QueryNode } from '../../domain/query.ts';
import {
  type DateFacet,
  type Filters,
  NONE,
  type SearchRequest,
  type ValueFilter,
} from '../../domain/search.ts';
import type { SearchIndex } from '../../search/port.ts';
import { COUNTING } from '../vocabulary/count-found.ts';

/** The same searches among the articles that mention one country. */
export type ComparedCountry = {
  readonly code: CountryCode;
  readonly name: string;
  /** By unit of time, as the comparison has them, then by search. */
  readonly counts: readonly (readonly number[])[];
};

/** What all countries of a comparison have in common. */
export type CountryQuestion = {
  readonly queries: OneOrMore<QueryNode>;
  /** Those of all searches, their dates those of the units. */
  readonly filters: Filters;
  readonly interval: DateFacet['interval'];
  readonly units: readonly string[];
};

// What a page shows in one row; each is as many searches of its own as are compared.
export const MOST_COUNTRIES = 5;

/**
 * The countries that most articles of any of the searches mention, most first; of those that the
 * filters name, where they name some. Empty where there would be one alone: it is the whole.
 * @throws AppError as `SearchIndex.search` does
 */
export async function compareByCountry(
  index: SearchIndex,
  question: CountryQuestion,
  signal: AbortSignal,
): Promise<readonly ComparedCountry[]> {
  const countries = await commonestCountries(index, question, signal);
  if (countries.length < 2) return [];
  // All at once: other readers wait for a page, not for its searches.
  return Promise.all(
    countries.map(async ({ value, label }) => ({
      code: value,
      name: label,
      counts: await countOne(index, question, value, signal),
    })),
  );
}

async function commonestCountries(
  index: SearchIndex,
  { queries, filters }: CountryQuestion,
  signal: AbortSignal,
) {
  const { include, mode } = filters.country;
  const named = include.filter((code) => code !== NONE);
  // Nothing but articles that mention no country is asked for.
  if (include.length > 0 && named.length === 0) return [];
  const query: QueryNode = { kind: 'or', clauses: queries };
  const counted = ['country'] as const;
  const request = { ...COUNTING, query, filters, facetSize: MOST_COUNTRIES, counted };
  const { facets } = await index.search(request, signal);
  return facets.country.values
    .filter(({ count, excluded }) => count > 0 && !excluded)
    .filter(({ value }) => mode === 'all' || named.length === 0 || named.includes(value))
    .slice(0, MOST_COUNTRIES);
}

async function countOne(
  index: SearchIndex,
  { queries, filters, interval, units }: CountryQuestion,
  code: CountryCode,
  signal: AbortSignal,
): Promise<ComparedCountry['counts']> {
  const request: Omit<SearchRequest, 'query'> = {
    ...COUNTING,
    filters: { ...filters, country: mentioning(code, filters.country) },
    interval,
  };
  const found = await Promise.all(
    queries.map((query) => index.search({ ...request, query }, signal)),
  );
  const bars = found.map(
    ({ facets }) => new Map(facets.date.values.map(({ value, count }) => [value, count])),
  );
  return units.map((unit) => bars.map((counts) => counts.get(unit) ?? 0));
}

function mentioning(code: CountryCode, { include, exclude, mode }: ValueFilter): ValueFilter {
  return { include: mode === 'all' ? [...new Set([...include, code])] : [code], exclude, mode };
}
