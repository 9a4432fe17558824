import { describe, expect, it } from 'vitest';
import { NONE, type SearchRequest, type ValueFilter } from '../../../../../src/domain/search.ts';
import {
  chosenValues,
  countingConditions,
  dateFacetSearch,
  dayBarsSearch,
  valueFacetSearch,
} from '../../../../../src/search/elasticsearch/answer/compile-facets.ts';
import { compileQuery } from '../../../../../src/search/elasticsearch/answer/compile-query.ts';
import { hasValue } from '../../../../../src/search/elasticsearch/answer/has-value.ts';
import { OPEN_FILTERS } from '../../../../../src/search/facet-scope.ts';
import { searchFor } from '../../../../support/elasticsearch/articles.ts';

const nothing: ValueFilter = { include: [], exclude: [], mode: 'any' };
const countries = hasValue('country', { kind: 'everything' });
const carries = (value: string) => ({ terms: { country: [value] } });
const without = (...values: string[]) => ({ bool: { must_not: [{ terms: { country: values } }] } });
const all = (...filter: object[]) => ({ bool: { filter } });

function choosing(country: Partial<ValueFilter>): SearchRequest {
  return searchFor('peace', { filters: { ...OPEN_FILTERS, country: { ...nothing, ...country } } });
}

describe('the count of a facet in Elasticsearch', () => {
  it('counts over the query and the filters of the other facets, not its own', () => {
    const speaker = { ...nothing, include: ['ana-petrova'] };
    const filters = { ...OPEN_FILTERS, country: { ...nothing, include: ['RU'] }, speaker };
    const { query } = valueFacetSearch(searchFor('peace', { filters }), 'country', 1);
    expect(query).toEqual(
      all(compileQuery(searchFor('peace').query), { terms: { speaker: ['ana-petrova'] } }),
    );
  });

  it('counts alternatives as if none of them were chosen', () => {
    expect(countingConditions(countries, { ...nothing, include: ['RU', 'FR'] })).toEqual([]);
  });

  it('counts what goes together with all chosen values in the other mode', () => {
    const filter: ValueFilter = { include: ['RU', 'FR'], exclude: ['IR'], mode: 'all' };
    expect(countingConditions(countries, filter)).toEqual([
      carries('RU'),
      carries('FR'),
      without('IR'),
    ]);
  });

  it('counts an excluded value as if that one exclusion were lifted, and a chosen one exactly', () => {
    const { aggs } = valueFacetSearch(
      choosing({ include: ['RU'], exclude: ['IR', 'CN'] }),
      'country',
      1,
    );
    expect(aggs).toHaveProperty('chosen.filters.filters', [
      all(carries('RU'), without('IR', 'CN')),
      all(carries('IR'), without('CN')),
      all(carries('CN'), without('IR')),
    ]);
  });

  it('has no count for "none", which has one of its own', () => {
    expect(chosenValues({ ...nothing, include: ['RU', NONE], exclude: [NONE, 'RU'] })).toEqual([
      'RU',
    ]);
  });

  it('asks each of several shards for all its values, so that the sums are exact', () => {
    const shardSize = (shards: number) => valueFacetSearch(choosing({}), 'country', shards).aggs;
    expect(shardSize(1)).not.toHaveProperty('kept.aggs.top.terms.shard_size');
    expect(shardSize(3)).toHaveProperty('kept.aggs.top.terms.shard_size', 60_000);
  });

  it('asks for values that are shown and the number of all, not for all values', () => {
    const { aggs } = valueFacetSearch({ ...choosing({}), facetSize: 7 }, 'country', 1);
    expect(aggs).toHaveProperty('kept.aggs.top.terms.size', 7);
    expect(aggs).toHaveProperty('kept.aggs.distinct.stats_bucket.buckets_path', 'every>_count');
  });

  it('takes no part in scores and brings no hits', () => {
    expect(dateFacetSearch(choosing({}))).toMatchObject({ size: 0, query: { bool: {} } });
  });

  it('draws days only of dates that know their day, within the window', () => {
    const { query } = dayBarsSearch(choosing({}), { firstDay: 5, lastDay: 9 });
    expect(query).toMatchObject({
      bool: {
        filter: [
          {},
          { terms: { precision: ['day', 'minute'] } },
          { range: { firstDay: { gte: 5, lte: 9 } } },
        ],
      },
    });
  });
});
