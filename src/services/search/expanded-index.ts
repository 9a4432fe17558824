import type { QueryNode } from '../../domain/query.ts';
import type { SearchIndex } from '../../search/port.ts';
import { type ExpandQuery, expandedRequest } from './expand-query.ts';

/** The same index, in which names are found under their other spellings. */
export function expandedIndex(index: SearchIndex, expand: ExpandQuery, lean = 0): SearchIndex {
  const within = expandedRequest(expand, lean);
  const all = async (queries: readonly QueryNode[]): Promise<readonly QueryNode[]> =>
    (await Promise.all(queries.map(expand))).map(({ query }) => query);
  return {
    ...index,
    search: async (request, signal) => index.search(await within(request), signal),
    quotes: async (request, signal) => index.quotes(await within(request), signal),
    countCountries: async (request, groups, signal) =>
      index.countCountries(await within(request), groups, signal),
    findAny: async (queries, signal) => index.findAny(await all(queries), signal),
    countEach: async (queries, signal) => index.countEach(await all(queries), signal),
    async *stream(request, signal) {
      yield* index.stream(await within(request), signal);
    },
    async *streamQuotes(request, signal) {
      yield* index.streamQuotes(await within(request), signal);
    },
  };
}
