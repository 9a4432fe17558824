import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_STATE } from '../../../../src/web/url/search-state.ts';
import {
  isEmptySearch,
  parseSearchUrl,
  searchParams,
  searchRequest,
} from '../../../../src/web/url/search-url.ts';
import { aSearch } from '../../../support/found.ts';

const codes = (params: string) => aSearch(params).notices.map(({ code }) => code);
const request = (params: string) => {
  const { state, query } = aSearch(params);
  return searchRequest(state, query, 8);
};

describe('reading a search from a URL', () => {
  it('reads every parameter of the contract without a notice', () => {
    const { state, notices } = aSearch(
      'q=river&exact=1&country=UZ&country=KG&country.not=KZ&country.mode=all&speaker=a-b&speaker.not=none' +
        '&speaker.mode=any&from=2019&to=2021-10&date=none&story=0123456789abc&copies=each' +
        '&about=TJ&about.not=PE&rule=country-name&source=Meridian++Wire&section=none&section.not=World&language=pt-BR' +
        '&sort=oldest&page=3&size=20',
    );
    expect(notices).toEqual([]);
    expect(state).toEqual({
      about: { include: ['TJ'], exclude: ['PE'], mode: 'any' },
      author: { include: [], exclude: [], mode: 'any' },
      rule: { include: ['country-name'], exclude: [], mode: 'any' },
      text: 'river',
      exact: true,
      country: { include: ['UZ', 'KG'], exclude: ['KZ'], mode: 'all' },
      speaker: { include: ['a-b'], exclude: ['none'], mode: 'any' },
      source: { include: ['Meridian Wire'], exclude: [], mode: 'any' },
      section: { include: ['none'], exclude: ['World'], mode: 'any' },
      language: { include: ['pt-br'], exclude: [], mode: 'any' },
      dates: { from: '2019', to: '2021-10', none: true },
      story: '0123456789abc',
      copies: 'each',
      sort: 'oldest',
      page: 3,
      size: 20,
    });
  });

  it('takes an empty URL as a search for everything', () => {
    expect(aSearch('').state).toEqual(EMPTY_STATE);
    expect(isEmptySearch(aSearch('q=&from=&to=&country=&country.mode=any').state)).toBe(true);
  });

  it('reads country codes and speaker ids in any case', () => {
    expect(aSearch('country=uz').state.country.include).toEqual(['UZ']);
    expect(aSearch('speaker=Sergei-Lavrov').state.speaker.include).toEqual(['sergei-lavrov']);
    expect(aSearch('country=NONE').state.country.include).toEqual(['none']);
  });

  it('reads words as typed only where the address says so', () => {
    expect(aSearch('q=talks').query.query).not.toHaveProperty('exact');
    expect(aSearch('q=talks&exact=1').query.query).toHaveProperty('exact', true);
    expect(aSearch('q=talks&exact=yes')).toMatchObject({
      state: { exact: false },
      notices: [{ code: 'exact-unknown' }],
    });
  });

  it('passes over a story that is no key, and a way to show copies that is none', () => {
    const { state, notices } = aSearch('story=ferry&copies=some');
    expect(state).toEqual(EMPTY_STATE);
    expect(notices).toMatchObject([
      {
        code: 'story-unknown',
        text: '“ferry” is not a story in this archive, so it was ignored.',
      },
      { code: 'copies-unknown' },
    ]);
  });

  it('keeps a value that is ticked twice once', () => {
    expect(aSearch('country=UZ&country=uz').state.country.include).toEqual(['UZ']);
  });

  it('lets the later of with and not win, and says so', () => {
    const { state, notices } = aSearch('country=UZ&country.not=UZ');
    expect(state.country).toMatchObject({ include: [], exclude: ['UZ'] });
    expect(notices.map(({ code }) => code)).toEqual(['country-twice']);
    expect(aSearch('country.not=UZ&country=UZ').state.country.include).toEqual(['UZ']);
  });

  it.each([
    ['country=Atlantis', 'country-unknown'],
    ['country=ZZ', 'country-unknown'],
    ['speaker=%3Cscript%3E', 'speaker-unknown'],
    ['country.mode=both', 'country-mode'],
    ['from=2021-13', 'from-not-a-date'],
    ['to=yesterday', 'to-not-a-date'],
    ['date=soon', 'date-unknown'],
    ['sort=best', 'sort-unknown'],
    ['sort=relevance', 'sort-needs-words'],
    ['page=0', 'page-unknown'],
    ['page=-1', 'page-unknown'],
    ['page=2.5', 'page-unknown'],
    ['page=NaN', 'page-unknown'],
    ['page=1e9', 'page-unknown'],
    ['size=11', 'size-unknown'],
    ['country%5B%5D=UZ', 'unknown-parameter'],
    ['q%5Ba%5D=1', 'unknown-parameter'],
    ['__proto__=1', 'unknown-parameter'],
  ])('passes over %s with a notice', (params, code) => {
    expect(codes(params)).toEqual([code]);
    expect(aSearch(params).state).toEqual(EMPTY_STATE);
  });

  it.each([
    ['Russia', 'RU'],
    ['ru', 'RU'],
    ['uk', 'GB'],
    ['the Netherlands', 'NL'],
    ['CÔTE D’IVOIRE', 'CI'],
    ['Burma', 'MM'],
    ['Soviet Union', 'SU'],
  ])('understands the country %s', (typed, code) => {
    const { state, notices } = aSearch(`country=${encodeURIComponent(typed)}`);
    expect(state.country.include).toEqual([code]);
    expect(notices).toEqual([]);
  });

  it('takes the name of a person for the id that it gives', () => {
    expect(aSearch('speaker=Bo+Lind&speaker.not=Ada+E.+Northcote').state.speaker).toMatchObject({
      include: ['bo-lind'],
      exclude: ['ada-northcote'],
    });
  });

  it('says plainly what names nothing', () => {
    expect(aSearch('country=Atlantis').notices[0]?.text).toBe(
      '“Atlantis” is neither the code nor the name of a country, so it was ignored.',
    );
  });

  it('says one thing once, however often it is wrong', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `country=x${index}x`).join('&');
    expect(codes(many)).toEqual(['country-unknown']);
  });

  it.each([
    ['q', 'river', 'treaty'],
    ['country.mode', 'all', 'any'],
    ['speaker.mode', 'all', 'any'],
    ['from', '2019', '2020'],
    ['to', '2019', '2020'],
    ['date', 'none', 'soon'],
    ['sort', 'oldest', 'newest'],
    ['page', '2', '3'],
    ['size', '20', '50'],
  ])('uses the first of several %s, and says so', (name, first, second) => {
    const { state, notices } = aSearch(`${name}=${first}&${name}=${second}`);
    expect(notices.map(({ code }) => code)).toEqual(['parameter-repeated']);
    expect(state).toEqual(aSearch(`${name}=${first}`).state);
    expect(codes(`${name}=${first}&${name}=${first}`)).toEqual([]);
  });

  it('counts the names that mean nothing', () => {
    const [notice] = aSearch('foo=1&bar=2').notices;
    expect(notice?.text).toBe('Unknown parameters ignored: “foo” and 1 more.');
  });

  it('uses no more than a hundred choices of a facet, and says so', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `speaker=s${index}`).join('&');
    expect(aSearch(many).state.speaker.include).toHaveLength(100);
    expect(codes(many)).toEqual(['speaker-too-many']);
  });

  it('ends at the page with the 10,000th hit, and says so', () => {
    expect(aSearch('page=1000').notices).toEqual([]);
    expect(aSearch('page=1001').state.page).toBe(1000);
    expect(aSearch('page=99999999999999999999&size=100').state.page).toBe(100);
    expect(codes('page=1001')).toEqual(['page-too-far']);
  });

  it('turns a range around that ends before it begins, and says so', () => {
    const { state, notices } = aSearch('from=2021&to=2019-05');
    expect(state.dates).toEqual({ from: '2019-05', to: '2021', none: false });
    expect(notices.map(({ code }) => code)).toEqual(['dates-turned']);
  });

  it('reads a decade by its ends, also the wrong way round', () => {
    expect(aSearch('from=1980s&to=the+1990s').state.dates).toMatchObject({
      from: '1980',
      to: '1999',
    });
    expect(aSearch('from=1990s&to=1980s').state.dates).toMatchObject({ from: '1980', to: '1999' });
  });

  it('says how numbers were read that could be read otherwise', () => {
    const { state, notices } = aSearch('from=03%2F04%2F2007&to=10%2F21%2F2007');
    expect(state.dates).toMatchObject({ from: '2007-04-03', to: '2007-10-21' });
    expect(notices.map(({ text }) => text)).toEqual([
      '“03/04/2007” was read as 3 April 2007, the day before the month.',
      '“10/21/2007” was read as 21 October 2007, the month before the day.',
    ]);
    expect(codes('from=21%2F10%2F2007&to=2007-10-22')).toEqual([]);
  });

  it('keeps a range that overlaps itself as it is', () => {
    expect(aSearch('from=2021-10&to=2021').notices).toEqual([]);
  });

  it('quotes at most forty characters of what it did not understand', () => {
    const [notice] = aSearch(`sort=${'x'.repeat(500)}`).notices;
    expect(notice?.text).toContain(`“${'x'.repeat(40)}…”`);
  });

  it('takes control characters as spaces', () => {
    expect(aSearch('q=river%00treaty%0A').state.text).toBe('river treaty');
  });

  it('hands on what the query parser notices', () => {
    expect(codes('q=%22river')).toContain('phrase-not-closed');
  });
});

describe('a query longer than is read', () => {
  it('is carried on no further than it is read, and said so', () => {
    const { state, notices } = aSearch(`q=${'river '.repeat(4000)}`);
    expect(notices.map(({ code }) => code)).toContain('too-long');
    expect(state.text).toHaveLength(512);
    expect(searchParams(state).length).toBeLessThan(600);
  });

  it('is not cut through a character', () => {
    const { text } = aSearch(`q=${encodeURIComponent(`${'x'.repeat(511)}𝔘𝔘`)}`).state;
    expect(text.isWellFormed()).toBe(true);
  });
});

describe('the request that a URL stands for', () => {
  it('counts both ends of a range in', () => {
    const { from, to } = request('from=2021&to=2021-10').filters.date;
    expect(from).toBe(Date.UTC(2021, 0, 1) / 86_400_000);
    expect(to).toBe(Date.UTC(2021, 9, 31) / 86_400_000);
  });

  it('puts the best match first with words, and the newest without', () => {
    expect(request('q=river').sort).toBe('relevance');
    expect(request('').sort).toBe('newest');
    expect(request('q=-river').sort).toBe('newest');
    expect(request('q=river&sort=oldest').sort).toBe('oldest');
  });
});

describe('writing a search into a URL', () => {
  it('writes parameters in one order, whatever the order they came in', () => {
    const written = searchParams(aSearch('size=20&country.not=KZ&q=a+b&country=UZ').state);
    expect(written).toBe('q=a+b&country=UZ&country.not=KZ&size=20');
  });

  it('leaves out what is empty or the default', () => {
    expect(searchParams(aSearch('q=&page=1&size=10&country.mode=any&from=').state)).toBe('');
  });

  it('reads back every search it writes', () => {
    const value = fc.constantFrom('UZ', 'KG', 'none', 'RU');
    const filter = fc
      .record({
        include: fc.uniqueArray(value, { maxLength: 3 }),
        exclude: fc.uniqueArray(value, { maxLength: 3 }),
        mode: fc.constantFrom('any', 'all'),
      })
      .map(({ include, exclude, mode }) => ({
        include,
        exclude: exclude.filter((each) => !include.includes(each)),
        mode: mode as 'any' | 'all',
      }));
    const state = fc.record({
      text: fc.string({ unit: 'binary' }).map((text) =>
        text
          .toWellFormed()
          .replace(/\p{Cc}/gu, ' ')
          .trim(),
      ),
      country: filter,
      source: filter,
      language: fc.constantFrom(EMPTY_STATE.language, {
        ...EMPTY_STATE.language,
        include: ['n/a'],
      }),
      dates: fc.constantFrom({ none: false }, { from: '2019', to: '2021-10', none: true }),
      exact: fc.boolean(),
      copies: fc.constantFrom('together', 'each'),
      page: fc.integer({ min: 1, max: 100 }),
      size: fc.constantFrom(10, 20, 50, 100),
    });
    fc.assert(
      fc.property(state, (part) => {
        const whole = { ...EMPTY_STATE, ...part };
        const read = parseSearchUrl(new URLSearchParams(searchParams(whole)));
        expect(read.state).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same text again when its own text is read', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (params) => {
        const once = searchParams(aSearch(params).state);
        expect(searchParams(aSearch(once).state)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
