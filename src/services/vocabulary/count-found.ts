import type { QueryNode } from '../../domain/query.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';

/** How many articles of the whole archive a query finds. @throws AppError as `SearchIndex.search` does */
export type CountFound = (query: QueryNode, signal: AbortSignal) => Promise<number>;

/** As little beside the numbers as a search can be asked for. */
export const COUNTING = { sort: 'newest', page: 1, size: 0, facetSize: 1, counted: [] } as const;

export function countFound(index: SearchIndex): CountFound {
  return async (query, signal) => {
    const { total } = await index.search({ ...COUNTING, query, filters: OPEN_FILTERS }, signal);
    return total;
  };
}
