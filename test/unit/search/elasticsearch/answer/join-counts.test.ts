import { describe, expect, it } from 'vitest';
import {
  dateFacetSearch,
  valueFacetSearch,
} from '../../../../../src/search/elasticsearch/answer/compile-facets.ts';
import { joinCounts } from '../../../../../src/search/elasticsearch/answer/join-counts.ts';
import { OPEN_FILTERS } from '../../../../../src/search/facet-scope.ts';
import { searchFor } from '../../../../support/elasticsearch/articles.ts';

const russia = { include: ['RU'], exclude: [], mode: 'any' } as const;

function countsOf(request: ReturnType<typeof searchFor>) {
  return [
    dateFacetSearch(request),
    valueFacetSearch(request, 'country', 1),
    valueFacetSearch(request, 'speaker', 1),
  ];
}

describe('counts of one page', () => {
  it('that go over the same articles run their query once', () => {
    // Of seven, `said:the` ran over 629,408 quotes seven times (issue 11).
    expect(joinCounts(countsOf(searchFor('said:the'))).searches).toHaveLength(1);
  });

  it('that go over other articles stay searches of their own', () => {
    const filters = { ...OPEN_FILTERS, country: russia };
    const counts = countsOf(searchFor('peace', { filters }));
    const { searches } = joinCounts(counts);
    expect(searches.map(({ query }) => query)).toEqual([counts[0]?.query, counts[1]?.query]);
  });

  it('get their own answers back, whatever they were joined with', () => {
    const filters = { ...OPEN_FILTERS, country: russia };
    const { searches, apart } = joinCounts(countsOf(searchFor('peace', { filters })));
    const answers = searches.map(({ aggs }) => ({
      took: 1,
      aggregations: Object.fromEntries(Object.keys(aggs).map((name) => [name, { of: name }])),
    }));
    expect(apart(answers).map(({ aggregations }) => Object.keys(aggregations as object))).toEqual([
      ['missing', 'firstDay', 'lastDay', 'precision', 'year', 'month'],
      ['missing', 'kept', 'chosen'],
      ['missing', 'kept'],
    ]);
    expect(apart(answers)[2]).toEqual({
      aggregations: { missing: { of: '2:missing' }, kept: { of: '2:kept' } },
    });
  });

  it('without an answer are an answer that cannot be read', () => {
    const { apart } = joinCounts(countsOf(searchFor('peace')));
    expect(() => apart([])).toThrow(/can't read/);
    expect(() => apart([{ aggregations: [] }])).toThrow(/can't read/);
  });
});
