import type { CountryCode } from '../../domain/country.ts';
import { isCountryCode } from '../../domain/country-names.ts';
import { optional } from '../../domain/optional-key.ts';
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
    const filters = { ...request.filters, country, about: OPEN_FILTERS.about };
    const search = { ...request, filters, page: 1, facetSize: FACET_VALUES };
    const latest = (about: ValueFilter) => {
      const size = LATEST_ARTICLES;
      const chosen = { ...filters, about };
      return searchArchive(
        { ...search, filters: chosen, sort: 'newest', size, counted: [] },
        signal,
      );
    };
    const [newest, about, mentioned, oldest] = await Promise.all([
      searchArchive({ ...search, sort: 'newest', size: 1 }, signal),
      latest({ include: [code], exclude: [], mode: 'any' }),
      latest({ include: [], exclude: [code], mode: 'any' }),
      searchArchive({ ...search, sort: 'oldest', size: 1, counted: [] }, signal),
    ]);
    return {
      code,
      result: newest,
      about,
      mentioned,
      ...optional('firstDate', oldest.hits[0]?.date?.value),
      ...optional('lastDate', newest.hits[0]?.date?.value),
    };
  };
}
