import { describe, expect, it } from 'vitest';
import { facetValuesOf, fixedLabel } from '../../../src/search/facet-values.ts';
import { anArticle } from '../../support/builders.ts';

describe('the values of an article', () => {
  it('are its tags, each once, and what came with it', () => {
    const article = anArticle({
      countries: ['UZ', 'KG', 'UZ'],
      about: ['KG'],
      speakers: ['Bo Lind', 'BO LIND'],
      source: 'Meridian Wire',
      section: 'World',
      language: 'pt-BR',
    });
    expect(facetValuesOf(article)).toEqual({
      about: ['KG'],
      author: [],
      country: ['UZ', 'KG'],
      rule: [],
      speaker: ['bo-lind'],
      source: ['Meridian Wire'],
      section: ['World'],
      language: ['pt-br'],
    });
  });

  it.each([
    ['  two\n\t spaces ', ['two spaces']],
    ['', []],
    [' \u0000\u0007 ', []],
    ['None', []],
    ['x'.repeat(300), ['x'.repeat(200)]],
    [`${'x'.repeat(199)}🗞`, ['x'.repeat(199)]],
    ['half \ud83d', ['half \ufffd']],
  ])('are a line of bounded length: %j', (source, expected) => {
    expect(facetValuesOf(anArticle({ source })).source).toEqual(expected);
  });
});

describe('the label of a value', () => {
  it.each([
    ['country', 'UZ', 'Uzbekistan'],
    ['language', 'en', 'English'],
    ['language', 'pt-br', 'Brazilian Portuguese'],
    ['language', 'n/a', 'n/a'],
    ['language', 'english (uk)', 'english (uk)'],
    ['source', 'Reuters', 'Reuters'],
    ['section', 'World', 'World'],
    ['speaker', 'bo-lind', undefined],
  ] as const)('of %s %s is %s', (facet, value, expected) => {
    expect(fixedLabel(facet, value)).toBe(expected);
  });
});
