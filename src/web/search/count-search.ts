import type { SearchRequest } from '../../domain/search.ts';
import type { SearchState } from '../url/search-state.ts';
import { queryOf, searchRequest } from '../url/search-url.ts';

/** A search, of which only the total matters here. */
export type CountSearch = (
  request: SearchRequest,
  signal: AbortSignal,
) => Promise<{ readonly total: number }>;

/** How many rows a state's list would have: as little beside the number is asked for as can be. */
export async function totalOf(
  state: SearchState,
  count: CountSearch,
  signal: AbortSignal,
): Promise<number> {
  const request = searchRequest(state, queryOf(state), 1);
  // By date: no article needs a score.
  const least = { page: 1, size: 0, sort: 'newest', counted: [] } as const;
  const { total } = await count({ ...request, ...least }, signal);
  return total;
}
