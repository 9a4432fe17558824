import { describe, expect, it } from 'vitest';
import { parseSearchUrl, searchParams } from '../../../../src/web/url/search-url.ts';

const parse = (params: string) => parseSearchUrl(new URLSearchParams(params));
const canonical = (params: string) => searchParams(parse(params).state);
const asked = (q: string, rest: Record<string, string> = {}) =>
  canonical(new URLSearchParams({ q, ...rest }).toString());
const codes = (q: string) =>
  parse(new URLSearchParams({ q }).toString()).notices.map(({ code }) => code);

describe('filters typed in the query', () => {
  it.each([
    ['oil country:SA', 'q=oil&country=SA'],
    ['oil country:"saudi arabia"', 'q=oil&country=SA'],
    ['oil country:none', 'q=oil&country=none'],
    ['oil -country:SA -country:IR', 'q=oil&country.not=SA&country.not=IR'],
    ['oil country:SA OR country:IR', 'q=oil&country=SA&country=IR'],
    ['oil country:SA country:IR', 'q=oil&country=SA&country=IR&country.mode=all'],
    ['source:"Meridian Wire" oil', 'q=oil&source=Meridian+Wire'],
    ['section:Sport language:en author:"bo lind"', 'section=Sport&author=bo+lind&language=en'],
    ['date:2008', 'from=2008&to=2008'],
    ['date:2008-09..2008-11', 'from=2008-09&to=2008-11'],
    ['date:2008..', 'from=2008'],
    ['date:..2008', 'to=2008'],
    ['date:1990s', 'from=1990&to=1999'],
    ['date:"12 May 2009"', 'from=2009-05-12&to=2009-05-12'],
    ['date:none', 'date=none'],
    ['before:2008', 'to=2007'],
    ['before:2008-01', 'to=2007-12'],
    ['after:2008-12-31', 'from=2009-01-01'],
    ['after:2005 before:2008-03', 'from=2006&to=2008-02'],
    ['date:2008 after:2008-06', 'from=2008-07&to=2008'],
  ])('%s is %s', (q, params) => {
    expect(asked(q)).toBe(canonical(params));
    expect(canonical(params)).toBe(new URLSearchParams(params).toString());
    expect(codes(q)).toEqual([]);
  });

  it('adds to the filters that are there', () => {
    expect(asked('oil country:SA', { country: 'IR' })).toBe(
      'q=oil&country=IR&country=SA&country.mode=all',
    );
    expect(asked('oil country:SA', { country: 'SA' })).toBe('q=oil&country=SA');
    expect(asked('oil date:2008', { from: '2008-06' })).toBe('q=oil&from=2008-06&to=2008');
  });

  it('takes the last of what cannot hold together, and says so', () => {
    expect(asked('date:2008 date:2010')).toBe('from=2010&to=2010');
    expect(codes('date:2008 date:2010')).toEqual(['dates-apart']);
    expect(asked('source:Alpha source:Beta')).toBe('source=Beta');
    expect(codes('source:Alpha source:Beta')).toEqual(['source-once']);
  });

  it.each([
    ['country:narnia', 'country-not-read'],
    ['date:soon', 'date-not-read'],
    ['date:2008-13', 'date-not-read'],
    ['kind:indirect', 'kind-not-read'],
    ['country: SA', 'country-not-read'],
    ['-date:2008 oil', 'date-not'],
    ['oil OR country:SA', 'filter-passed-over'],
    ['oil OR gas country:SA', 'filter-for-all'],
  ])('says of %s that it is no filter, or what it does', (q, code) => {
    expect(codes(q)).toContain(code);
  });

  it('keeps the query as typed, and prints its filters behind what was understood', () => {
    const { typed, query, state } = parse(new URLSearchParams({ q: 'Oil  Country:SA' }).toString());
    expect({ typed, parsed: query.parsed, text: state.text }).toEqual({
      typed: 'Oil  Country:SA',
      parsed: 'oil country:SA',
      text: 'Oil',
    });
    expect(asked(query.parsed)).toBe('q=oil&country=SA');
  });

  it('says of a name that is nearly a field which one may be meant, and of a headline nothing', () => {
    const near = parse('q=contry:SA+oil');
    expect(near.state.text).toBe('contry:SA oil');
    expect(near.notices.map(({ text }) => text)).toEqual([
      'There is no field of that name, so it was searched as words. Did you mean “country:SA”?',
    ]);
    expect(codes('Obama: peace talks')).toEqual([]);
    expect(codes('FACTBOX-Greece:next vote')).toEqual([]);
  });
});
