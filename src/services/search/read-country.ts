import type { CountryCode } from '../../domain/country.ts';
import { isCountryCode } from '../../domain/country-names.ts';
import type { SearchRequest } from '../../domain/search.ts';
import type { SearchArchive, SearchPage } from './search-archive.ts';

/** A country within a search: the newest articles that mention it, and what is counted in them. */
export type CountryRecord = {
  readonly code: CountryCode;
  /** Facet of countries: those that are mentioned beside this one, and itself. */
  readonly result: SearchPage;
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
    const search = {
      ...request,
      filters: { ...request.filters, country },
      page: 1,
      facetSize: FACET_VALUES,
    };
    const [newest, oldest] = await Promise.all([
      searchArchive({ ...search, sort: 'newest', size: LATEST_ARTICLES }, signal),
      searchArchive({ ...search, sort: 'oldest', size: 1 }, signal),
    ]);
    return {
      code,
      result: newest,
      ...named('firstDate', oldest.hits[0]?.date?.value),
      ...named('lastDate', newest.hits[0]?.date?.value),
    };
  };
}

function named<K extends string>(name: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: string });
}
