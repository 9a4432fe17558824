import type { QueryNode } from '../domain/query.ts';
import type { SearchRequest } from '../domain/search.ts';
import { OPEN_FILTERS } from '../search/facet-scope.ts';

/** The newest articles of a query, without filters and with as little else as can be asked for. */
export function plainRequest(query: QueryNode, size: number): SearchRequest {
  return { query, filters: OPEN_FILTERS, sort: 'newest', page: 1, size, facetSize: 1 };
}
