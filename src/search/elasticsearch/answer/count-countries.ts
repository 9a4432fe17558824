import type { CountryCode } from '../../../domain/country.ts';
import { NONE, type SearchRequest } from '../../../domain/search.ts';
import { arrayIn, type JsonObject, numberIn, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { oneSearch } from '../store/multi-search.ts';
import { type CountingSearch, facetScope } from './compile-facets.ts';

/** Articles that carry a country of each group, in one request: `SearchIndex.countCountries`. */
export async function countCountries(
  cluster: Cluster,
  index: string,
  { request, groups }: { request: SearchRequest; groups: readonly (readonly CountryCode[])[] },
  signal: AbortSignal,
): Promise<readonly number[]> {
  if (groups.length === 0) return [];
  return readGroups(await oneSearch(cluster, index, groupsSearch(request, groups), signal));
}

/** The counts in the answer to `groupsSearch`. */
export function readGroups(answer: JsonObject): readonly number[] {
  const counted = objectIn(objectIn(answer, 'aggregations'), 'groups');
  return arrayIn(counted, 'buckets').map((bucket) => numberIn(bucket, 'doc_count'));
}

/** One bucket for each group, which is not empty. */
export function groupsSearch(
  request: SearchRequest,
  groups: readonly (readonly CountryCode[])[],
): CountingSearch {
  const { exclude } = request.filters.country;
  const filters = groups.map((group) => {
    // Having a country at all, which `none` among the excluded asks for, is plain from the group.
    const unwanted = exclude.filter((code) => code !== NONE && !group.includes(code));
    return {
      bool: {
        filter: [{ terms: { country: group } }],
        must_not: [{ terms: { country: unwanted } }],
      },
    };
  });
  const query = facetScope(request, 'country');
  return { size: 0, query, aggs: { groups: { filters: { filters } } } };
}
