import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate } from '../../../src/extract/dates/date-rules.ts';
import { givenDate } from '../../../src/extract/dates/given-date.ts';
import { printedDates } from '../../../src/extract/dates/grammar.ts';
import { LANGUAGES } from '../../../src/extract/languages/languages.ts';
import { findZones } from '../../../src/extract/zones.ts';

const value = (text: string): string | undefined => printedDates(text)[0]?.value;

function dateOf(page: string, more: { url?: string; path?: string } = {}) {
  return findDate({
    body: page,
    zones: findZones(page, true),
    languages: LANGUAGES,
    given: more.url === undefined ? {} : { url: more.url },
    ...(more.path === undefined ? {} : { path: more.path }),
  });
}

describe('printed dates', () => {
  it.each([
    ['Thursday, October 21, 2021 | 9:51 am.', '2021-10-21T09:51'],
    ['October 21, 2021', '2021-10-21'],
    ['Oct. 21, 2021 at 6:05 p.m.', '2021-10-21T18:05'],
    ['21 October 2021', '2021-10-21'],
    ['21st of October 2021', '2021-10-21'],
    ['3 Sept 2019, 14:05 GMT', '2019-09-03T14:05'],
    ['14:05, 3 Sept 2019', '2019-09-03T14:05'],
    ['Thu, 25 Jul 2019 13:44:00 GMT', '2019-07-25T13:44'],
    ['2021-10-21', '2021-10-21'],
    ['2021-10-21T09:51:07+02:00', '2021-10-21T09:51'],
    ['2021. 10. 20. 21:55', '2021-10-20T21:55'],
    ['2021/10/20', '2021-10-20'],
    ['25/12/2018', '2018-12-25'],
    ['12/25/2018', '2018-12-25'],
    ['25.12.2018', '2018-12-25'],
    ['21-Oct-21', '2021-10-21'],
    ['March 2020', '2020-03'],
    ['12:00 am, 1 May 2020', '2020-05-01T00:00'],
    ['le jeudi 21 octobre 2021', '2021-10-21'],
    ['21 de octubre de 2021', '2021-10-21'],
    ['Donnerstag, 21. Oktober 2021', '2021-10-21'],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('keeps the zone as printed', () => {
    expect(printedDates('3 Sept 2019, 14:05 GMT')[0]?.zone).toBe('GMT');
    expect(printedDates('2021-10-21T09:51+02:00')[0]?.zone).toBe('+02:00');
  });

  it('lets the weekday decide between day and month', () => {
    expect(value('Monday, 12/03/2018')).toBe('2018-03-12');
    expect(value('Monday, 03/12/2018')).toBe('2018-12-03');
  });

  it('marks day and month that could be either', () => {
    expect(printedDates('03/04/2018')[0]).toMatchObject({ value: '2018-04-03', ambiguous: true });
  });

  it.each([
    ['a weekday that contradicts', 'Friday, October 21, 2021'],
    ['a day that the month has not', '30 February 2021'],
    ['a number of another kind', 'flight 2021-10-210'],
    ['a month without a year', 'October 21'],
  ])('refuses %s', (_, text) => {
    expect(value(text)).toBeUndefined();
  });

  it('lie inside the text and are days of the calendar, for any text', () => {
    const piece = fc.constantFrom(
      '21',
      ' ',
      'October',
      '2021',
      ',',
      '/',
      '-',
      '9:51',
      'am',
      '|',
      'Thursday',
      '\n',
      'é',
      '１',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }).map((all) => all.join('')),
        (text) => {
          for (const date of printedDates(text)) {
            expect(date.end).toBeLessThanOrEqual(text.length);
            expect(date.start).toBeLessThan(date.end);
            expect(date.value).toMatch(/^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2})?)?$/);
          }
        },
      ),
    );
  });
});

describe('the date of an article', () => {
  const story = 'The council said on Monday that the canal of 3 May 1990 would be closed for good.';

  it('stands under the title', () => {
    expect(dateOf(`Title\n\n21 October 2021\n\n${story}`)).toMatchObject({
      value: '2021-10-21',
      source: 'header',
      raw: '21 October 2021',
      evidence: [{ start: 7, end: 22, text: '21 October 2021', rule: 'header-date' }],
    });
  });

  it('is the day of publication where an update is printed too', () => {
    const page = `Title\n\nUpdated: 5 May 2020\nPublished: 3 May 2020\n\n${story}`;
    expect(dateOf(page)?.value).toBe('2020-05-03');
  });

  it('is never a date of the story', () => {
    expect(dateOf(`Title\n\n${story}`)).toBeUndefined();
  });

  it('takes the year of a dateline from the address', () => {
    const page = `Title\n\nTASHKENT, Oct 21 (Meridian Wire) - ${story}`;
    expect(dateOf(page, { url: 'https://example.org/2021/a' })).toMatchObject({
      value: '2021-10-21',
      source: 'dateline',
    });
    expect(dateOf(page)).toBeUndefined();
  });

  it('is read from the address, then from the file name', () => {
    expect(
      dateOf(`Title\n\n${story}`, { url: 'https://example.org/2021/10/21/talks' })?.source,
    ).toBe('url');
    expect(dateOf(`Title\n\n${story}`, { path: 'archive/20211021-talks.txt' })).toMatchObject({
      value: '2021-10-21',
      source: 'filename',
    });
  });

  it('is found in the last lines when it stands nowhere else', () => {
    expect(dateOf(`Title\n\n${story}\n\nPublished 21 October 2021`)?.source).toBe('footer');
  });

  it('reads day and month as the story does where numbers leave it open', () => {
    const page = `Title\n\nPublished: 8/11/2021\n\nThe council said on Aug. 11 that the canal would be closed for good, come what may.`;
    expect(dateOf(page)).toMatchObject({ value: '2021-08-11' });
    expect(dateOf(page)).not.toHaveProperty('ambiguous');
  });
});

describe('a given date', () => {
  it.each([
    ['2021', '2021', 'year', undefined],
    ['2021-10', '2021-10', 'month', undefined],
    ['2021-10-21', '2021-10-21', 'day', undefined],
    ['2021-10-21T09:51[Asia/Tashkent]', '2021-10-21T09:51', 'minute', 'Asia/Tashkent'],
    ['2006-10-20T18:15:00-04:00', '2006-10-20T18:15', 'minute', '-04:00'],
    ['2021-10-21 09:51 CEST', '2021-10-21T09:51', 'minute', 'CEST'],
    ['2021-10-21T09:51:00.123Z', '2021-10-21T09:51', 'minute', 'Z'],
    ['21 October 2021', '2021-10-21', 'day', undefined],
  ])(
    '%s keeps its local time and claims no more than it says',
    (given, expected, precision, zone) => {
      const date = givenDate(given);
      expect(date).toMatchObject({ value: expected, precision, source: 'metadata', raw: given });
      expect(date?.zone).toBe(zone);
    },
  );

  it.each(['', 'soon', '2024-02-30', '2024-13', '+275760-09-13'])('%j is none', (given) => {
    expect(givenDate(given)).toBeUndefined();
  });
});
