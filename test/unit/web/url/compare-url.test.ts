import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHref, parseCompareUrl } from '../../../../src/web/url/compare-url.ts';

const read = (params: string) => parseCompareUrl(new URLSearchParams(params));
const texts = (params: string) => read(params).searches.map(({ name, text }) => `${name} ${text}`);

describe('reading a comparison from an address', () => {
  it('reads searches by letter, those without words passed over', () => {
    expect(texts('d=flood&a=river&b=+')).toEqual(['a river', 'd flood']);
  });

  it('takes the words of a list for the first search', () => {
    expect(texts('q=river&b=gauge')).toEqual(['a river', 'b gauge']);
    expect(texts('q=river&a=canal')).toEqual(['a canal']);
  });

  it('keeps what is common apart from words, order and page', () => {
    const { common } = read('a=river&b=gauge&country=UZ&from=2019&sort=oldest&page=7&size=50');
    expect(common).toMatchObject({ text: '', page: 1, size: 10, dates: { from: '2019' } });
    expect(common.country.include).toEqual(['UZ']);
    expect(common.sort).toBeUndefined();
  });

  it('reads words exactly as typed in all searches where the address says so', () => {
    const exact = read('a=talks&b=rivers&exact=1').searches.map(({ query }) => query.query);
    expect(exact).toEqual([
      expect.objectContaining({ exact: true }),
      expect.objectContaining({ exact: true }),
    ]);
  });

  it('writes what it reads', () => {
    const word = fc.stringMatching(/^[a-z"*-]{1,12}$/);
    fc.assert(
      fc.property(word, word, fc.constantFrom('count', 'share'), (a, b, measure) => {
        const asked = read(
          `a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}&measure=${measure}&to=2021`,
        );
        const again = read(
          compareHref(asked.common, asked.searches, asked.measure).split('?')[1] ?? '',
        );
        expect(again).toEqual(asked);
      }),
    );
  });

  it('has an address of its own for nothing', () => {
    expect(compareHref(read('').common, [])).toBe('/compare');
  });
});
