import type { SearchRequest, WholeSearch } from '../../domain/search.ts';
import { compileFilters } from './compile-filters.ts';
import { compileQuery, type EsQuery } from './compile-query.ts';

/** One page of hits, counted exactly. */
export function hitsSearch(request: SearchRequest): object {
  return {
    from: (request.page - 1) * request.size,
    size: request.size,
    track_total_hits: true,
    query: matching(request),
    sort: sortKeys(request.sort),
    _source: ['article'],
  };
}

/** All articles of the request: its query under its filters, which do not score. */
export function matching({ query, filters }: Pick<SearchRequest, 'query' | 'filters'>): EsQuery {
  return { bool: { must: [compileQuery(query)], filter: compileFilters(filters) } };
}

/** The id makes the order whole: without it equal dates could change places from page to page. */
export function sortKeys(sort: WholeSearch['sort']): readonly object[] {
  const order = sort === 'oldest' ? 'asc' : 'desc';
  const byDate = [{ sortMinute: { order, missing: '_last' } }, { id: { order: 'asc' } }];
  switch (sort) {
    case 'newest':
    case 'oldest':
      return byDate;
    case 'relevance':
      return [{ _score: { order: 'desc' } }, ...byDate];
    case 'added':
      // ISO 8601 in UTC throughout: the order of the texts is that of the instants.
      return [{ firstIndexedAt: { order: 'desc' } }, ...byDate];
    default:
      return sort satisfies never;
  }
}
