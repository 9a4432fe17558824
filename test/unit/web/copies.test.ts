import { describe, expect, it } from 'vitest';
import { presentChips } from '../../../src/web/facets/chips.ts';
import { facetLabels } from '../../../src/web/facets/facet-labels.ts';
import { articlesText, copiesSwitch, rowCount } from '../../../src/web/search/copies.ts';
import { presentRow } from '../../../src/web/search/result-row.ts';
import { filterCount, withoutFilters } from '../../../src/web/url/search-links.ts';
import { aFoundArticle, aSearch, aSearchPage } from '../../support/found.ts';

const COUNTS = { total: 34, stories: 30 };
const KEY = '0123456789abc';

describe('a list of stories', () => {
  const { state } = aSearch('q=river');

  it('has as many rows as stories, and says so', () => {
    expect(rowCount(state, COUNTS)).toBe(30);
    expect(articlesText(state, COUNTS)).toBe('34 articles in 30 stories');
    expect(articlesText(state, { total: 5, stories: 1 })).toBe('5 articles in 1 story');
  });

  it('leads to each copy, from the first page', () => {
    expect(copiesSwitch(aSearch('q=river&page=3').state, COUNTS).copiesSwitch).toEqual({
      before: 'Copies of a story are in one row.',
      text: 'Show each copy',
      href: '/?q=river&copies=each',
    });
  });

  it('says nothing of copies where there are none', () => {
    expect(copiesSwitch(state, { total: 30, stories: 30 })).toEqual({});
    expect(articlesText(state, { total: 30, stories: 30 })).toBe('30 articles');
  });
});

describe('a list of copies', () => {
  const { state } = aSearch(`q=river&country=UZ&story=${KEY}&copies=each`);

  it('has as many rows as articles, and a way back to stories', () => {
    expect(rowCount(state, COUNTS)).toBe(34);
    expect(articlesText(state, COUNTS)).toBe('34 articles');
    expect(copiesSwitch(state, COUNTS).copiesSwitch?.href).toBe(
      `/?q=river&country=UZ&story=${KEY}`,
    );
  });

  it('shows no number beside a row: the copies are rows themselves', () => {
    const alsoIn = { articles: [] };
    const row = presentRow(aFoundArticle({ story: KEY, copies: 3, alsoIn }), state, 1);
    expect(row).not.toHaveProperty('copies');
  });

  it('is a filter: a chip, counted, and cleared with the others', () => {
    const chips = presentChips(state, facetLabels(aSearchPage().facets));
    expect(chips.at(-1)).toMatchObject({
      word: 'copies of',
      text: 'one story',
      href: '/?q=river&country=UZ',
    });
    expect(filterCount(state)).toBe(2);
    expect(withoutFilters(state)).not.toHaveProperty('story');
  });
});
