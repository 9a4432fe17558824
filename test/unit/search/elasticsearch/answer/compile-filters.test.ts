import { describe, expect, it } from 'vitest';
import type { QueryNode } from '../../../../../src/domain/query.ts';
import { type Filters, NONE, type ValueFilter } from '../../../../../src/domain/search.ts';
import { parseQuery } from '../../../../../src/query/parser.ts';
import { compileFilters } from '../../../../../src/search/elasticsearch/answer/compile-filters.ts';
import { OPEN_FILTERS } from '../../../../../src/search/facet-scope.ts';

const EVERYTHING: QueryNode = { kind: 'everything' };
const withoutOne = (field: string) => ({ bool: { must_not: [{ exists: { field } }] } });
const either = (...should: object[]) => ({ bool: { should, minimum_should_match: 1 } });

function country(choice: Partial<ValueFilter>) {
  const country: ValueFilter = { include: [], exclude: [], mode: 'any', ...choice };
  return compileFilters({ ...OPEN_FILTERS, country }, EVERYTHING);
}

function date(choice: Partial<Filters['date']>) {
  return compileFilters({ ...OPEN_FILTERS, date: { none: false, ...choice } }, EVERYTHING);
}

const SAID_RIVER = {
  combined_fields: { query: 'river', fields: ['quotes.text', 'quotes.text_j'] },
};

describe('filters for Elasticsearch', () => {
  it('ask nothing where nothing was chosen', () => {
    expect(compileFilters(OPEN_FILTERS, EVERYTHING)).toEqual([]);
  });

  it('ask for one of the chosen values', () => {
    expect(country({ include: ['RU', 'FR'] })).toEqual([{ terms: { country: ['RU', 'FR'] } }]);
  });

  it('ask for each of the chosen values in the other mode', () => {
    expect(country({ include: ['RU', 'FR'], mode: 'all' })).toEqual([
      { terms: { country: ['RU'] } },
      { terms: { country: ['FR'] } },
    ]);
  });

  it('add the articles without a value where "none" is among the chosen', () => {
    expect(country({ include: ['RU', NONE] })).toEqual([
      either({ terms: { country: ['RU'] } }, withoutOne('country')),
    ]);
  });

  it('match nothing where "none" is to be carried along with others', () => {
    expect(country({ include: ['RU', NONE], mode: 'all' })).toContainEqual({ match_none: {} });
  });

  it('leave out what carries an excluded value', () => {
    expect(country({ exclude: ['RU', 'FR'] })).toEqual([
      { bool: { must_not: [{ terms: { country: ['RU', 'FR'] } }] } },
    ]);
  });

  it('ask for any value where "none" is excluded', () => {
    expect(country({ exclude: [NONE] })).toEqual([{ exists: { field: 'country' } }]);
  });

  it('let a date pass whose days overlap the range', () => {
    expect(date({ from: 10, to: 20 })).toEqual([
      {
        bool: {
          filter: [{ range: { lastDay: { gte: 10 } } }, { range: { firstDay: { lte: 20 } } }],
        },
      },
    ]);
  });

  it('let the undated pass beside a range, where that was asked for', () => {
    expect(date({ from: 10, none: true })).toEqual([
      either({ bool: { filter: [{ range: { lastDay: { gte: 10 } } }] } }, withoutOne('firstDay')),
    ]);
  });

  it('ask for the undated alone where no day was given', () => {
    expect(date({ none: true })).toEqual([withoutOne('firstDay')]);
  });

  it('leave the conditions of one facet out, to count it', () => {
    const filters: Filters = {
      ...OPEN_FILTERS,
      country: { include: ['RU'], exclude: [], mode: 'any' },
      speaker: { include: ['ana-petrova'], exclude: [], mode: 'any' },
      date: { none: true },
    };
    expect(compileFilters(filters, EVERYTHING, 'speaker')).toEqual([
      { terms: { country: ['RU'] } },
      withoutOne('firstDay'),
    ]);
    expect(compileFilters(filters, EVERYTHING, 'date')).toHaveLength(2);
  });

  it('ask who said it, in a search for what is said', () => {
    const speaker: ValueFilter = { include: ['ana-petrova'], exclude: [], mode: 'any' };
    const { query } = parseQuery('said:river');
    expect(compileFilters({ ...OPEN_FILTERS, speaker }, query)).toEqual([
      {
        nested: {
          path: 'quotes',
          query: {
            bool: {
              filter: [
                { bool: { must: [SAID_RIVER], filter: [] } },
                { terms: { 'quotes.speaker': ['ana-petrova'] } },
              ],
            },
          },
        },
      },
    ]);
  });
});
