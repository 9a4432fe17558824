import type { SearchRequest, WholeSearch } from '../../../domain/search.ts';
import { LEAN_TO_NEWER, type RankingStep, rankingSteps } from '../../ranking-steps.ts';
import { MOST_BUCKETS } from './compile-facets.ts';
import { compileFilters } from './compile-filters.ts';
import { compileQuery, type EsQuery } from './compile-query.ts';

/** One page of hits, counted exactly, as articles and as stories. */
export function hitsSearch(request: SearchRequest, shards: number): object {
  return {
    from: (request.page - 1) * request.size,
    size: request.size,
    track_total_hits: true,
    query: request.sort === 'relevance' ? ranked(request) : matching(request),
    sort: sortKeys(request.sort),
    _source: ['id', 'article', 'story'],
    ...(request.copies === 'each' ? {} : { collapse: { field: 'story' } }),
    aggs: groupCounts('story', shards),
  };
}

/** The part of an answer to `groupCounts` that nobody reads. */
export const EVERY_GROUP = 'aggregations.everyGroup';

/** The field whose equal values make one row: of articles, and of quotes. */
export type GroupField = 'story' | 'key';

// More than a shard can hold.
const EVERY = 1_000_000_000;

/**
 * Counts the groups of two or more matches with one key, and the matches that they are: the rest are alone.
 * `cardinality` would be a guess beyond some thousands. On one shard it sees
 * that a key has copies; of several each must send all keys it has, for copies lie apart.
 */
export function groupCounts(field: GroupField, shards: number): object {
  const atShard = shards === 1 ? { shard_min_doc_count: 2 } : { shard_size: EVERY };
  return {
    everyGroup: { terms: { field, size: MOST_BUCKETS, min_doc_count: 2, ...atShard } },
    groups: { stats_bucket: { buckets_path: 'everyGroup>_count' } },
  };
}

/** All articles of the request: its query under its filters, which do not score. */
export function matching({ query, filters }: Pick<SearchRequest, 'query' | 'filters'>): EsQuery {
  return { bool: { must: [compileQuery(query)], filter: compileFilters(filters, query) } };
}

/** The same, its hits scored in the steps of src/search/ranking-steps.ts. */
export function ranked(request: Pick<SearchRequest, 'query' | 'filters' | 'lean'>): EsQuery {
  const steps = rankingSteps(request.query);
  const places = steps.filter(({ kind }) => kind !== 'typed').map(asConstant);
  const typed = steps.filter(({ kind }) => kind === 'typed').map(asConstant);
  const should = [
    ...(places.length === 0 ? [] : [{ dis_max: { queries: places } }]),
    ...typed,
    ...leaning(request.lean),
  ];
  const { query, filters } = request;
  return {
    bool: {
      must: [compileQuery(query)],
      filter: compileFilters(filters, query),
      ...(should.length === 0 ? {} : { should }),
    },
  };
}

// Linear from nothing at the first day to most at the last one, which `decay` and `scale` say by its half. Not a field value:
// days before 1970 are below 0, as no score may be.
function leaning(lean = 0): EsQuery[] {
  if (lean === 0) return [];
  const { from, to } = LEAN_TO_NEWER;
  const linear = { firstDay: { origin: to, scale: (to - from) / 2, decay: 0.5 } };
  const query = { constant_score: { filter: { exists: { field: 'firstDay' } } } };
  const functions = [{ linear, weight: LEAN_TO_NEWER.most(lean) }];
  return [{ function_score: { query, functions, boost_mode: 'replace' } }];
}

function asConstant({ query, score }: RankingStep): EsQuery {
  return { constant_score: { filter: compileQuery(query), boost: score } };
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
