import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/extract/article.ts';
import { placeKey } from '../../../src/extract/countries/gazetteer.ts';

const countriesOf = (body: string, title = 'Rain') =>
  extractArticle({ id: 'a', title, body, given: {} }).countries;
const rain = (count: number) => 'It rained. '.repeat(count);

describe('how sure a country is', () => {
  it.each([
    ['It rained in Peru.', 0.98],
    ['It rained in Peru. It rained in Peru.', 0.98],
    ['A Peruvian boat sank.', 0.96],
    ['It rained in Peru, said a Peruvian.', 0.999],
    ['It rained in Tashkent.', 0.93],
  ])('is told by its rules, each counted once, to a thousandth: %s', (body, confidence) => {
    expect(countriesOf(body).map((tag) => tag.confidence)).toEqual([confidence]);
  });
});

describe('the weightiest country', () => {
  it.each([
    [
      'is that of the title, before three mentions',
      'Rain in Peru',
      'It rained in Chile.',
      ['PE', 'CL'],
    ],
    ['is named more often', 'Rain', 'It rained in Peru, in Chile and in Chile.', ['CL', 'PE']],
    [
      'is named early rather than late',
      'Rain',
      `It rained in Peru. ${rain(60)}It rained in Chile.`,
      ['PE', 'CL'],
    ],
    ['of equals is the first by its code', 'Rain', 'It rained in Peru and in Chile.', ['CL', 'PE']],
  ])('%s', (_what, title, body, codes) => {
    expect(countriesOf(body, title).map(({ code }) => code)).toEqual(codes);
  });

  it('leaves those that weigh less than four tenths of it no part in what an article is about', () => {
    const primary = (others: number) =>
      countriesOf(`It rained in Peru. ${'It rained in Chile. '.repeat(others)}`).map(
        ({ code, primary: isPrimary }) => `${code} ${isPrimary}`,
      );
    expect(primary(2)).toEqual(['CL true', 'PE true']);
    expect(primary(3)).toEqual(['CL true', 'PE false']);
  });
});

describe('a place as readers and metadata give it', () => {
  it('is folded, without an article before it unless it is nothing else', () => {
    const articles = new Set(['the']);
    expect(placeKey('The Gambia', articles)).toBe('gambia');
    expect(placeKey('The', articles)).toBe('the');
    expect(placeKey('Côte d’Ivoire', articles)).toBe('cote d ivoire');
    expect(placeKey('', articles)).toBe('');
  });
});
