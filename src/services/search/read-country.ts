import type { CountryCode } from '../../domain/country.ts';
import { isCountryCode } from '../../domain/country-names.ts';
import type { SearchRequest, ValueFilter } from '../../domain/search.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchArchive, SearchPage } from './search-archive.ts';

/** A country within a search: the newest articles about it and those that only mention it, and what is counted in both. */
export type CountryRecord = {
  readonly code: CountryCode;
  /** Facet of countries: those that are mentioned beside this one, and itself. */
  readonly result: SearchPage;
  /** The newest articles that are about it, and those that mention it and are about something else. */
  readonly about: SearchPage;
  readonly mentioned: SearchPage;
  /** Dates of the first and the last article; absent where none is dated. */
  readonly firstDate?: string;
  readonly lastDate?: string;
};

/** `undefined` for what is no code of a country. @throws AppError as `SearchIndex.search` does */
export type ReadCountry = (
  code: string,
  request: SearchRequest,
  signal: AbortSignal,
) => Promise<CountryRecord | undefined>;

const LATEST_ARTICLES = 10;
const FACET_VALUES = 13;

/** Reads the page of a country; what the request chooses of other countries is put aside. */
export function readCountry(searchArchive: SearchArchive): ReadCountry {
  return async (asked, request, signal) => {
    const code = asked.toUpperCase();
    if (!isCountryCode(code)) return undefined;
    // In `all` mode the counts of other countries are of articles that mention both.
    const country = { include: [code], exclude: [], mode: 'all' } as const;
    const { about: _, ...filters } = { ...request.filters, country };
    const search = {
      ...request,
      filters: { ...filters, about: OPEN_FILTERS.about },
      page: 1,
      facetSize: FACET_VALUES,
    };
    const latest = (about: ValueFilter) =>
      searchArchive(
        {
          ...search,
          filters: { ...filters, about },
          sort: 'newest',
          size: LATEST_ARTICLES,
          counted: [],
        },
        signal,
      );
    const [newest, about, mentioned, oldest] = await Promise.all([
      searchArchive({ ...search, sort: 'newest', size: 1 }, signal),
      latest({ include: [code], exclude: [], mode: 'any' }),
      latest({ include: [], exclude: [code], mode: 'any' }),
      searchArchive({ ...search, sort: 'oldest', size: 1 }, signal),
    ]);
    return {
      code,
      result: newest,
      about,
      mentioned,
      ...named('firstDate', oldest.hits[0]?.date?.value),
      ...named('lastDate', newest.hits[0]?.date?.value),
    };
  };
}

function named<K extends string>(name: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: string });
}
