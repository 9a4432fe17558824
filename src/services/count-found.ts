import type { QueryNode } from '../domain/query.ts';
import { OPEN_FILTERS } from '../search/facet-scope.ts';
import type { SearchIndex } from '../search/port.ts';

/** How many articles of the whole archive a query finds. @throws AppError as `SearchIndex.search` does */
export type CountFound = (query: QueryNode, signal: AbortSignal) => Promise<number>;

/** Counts with as little beside the number as a search can be asked for. */
export function countFound(index: SearchIndex): CountFound {
  return async (query, signal) => {
    const least = {
      filters: OPEN_FILTERS,
      sort: 'newest',
      page: 1,
      size: 1,
      facetSize: 1,
    } as const;
    return (await index.search({ query, ...least }, signal)).total;
  };
}
