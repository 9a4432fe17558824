import { describe, expect, it } from 'vitest';
import type { GivenMetadata } from '../../../src/domain/article.ts';
import { extractArticle } from '../../../src/extract/article.ts';

const STORY = 'It rained on the town for the whole of the day, and on the river as well.';
const dateOf = (body: string, given: GivenMetadata = {}, path?: string) =>
  extractArticle({ id: 'a', title: 'Rain', body, given, ...(path ? { path } : {}) }).date;
/** As a page of plain text, whose first line is its title. */
const dateOfPage = (...lines: readonly string[]) =>
  extractArticle({ id: 'a', body: ['Rain', ...lines].join('\n\n'), given: {} }).date;
const spaces = (count: number) => ' '.repeat(count);

describe('a date that came with an article', () => {
  it.each([
    ['2021', '2021', 'year', undefined],
    ['2021-10', '2021-10', 'month', undefined],
    ['2021-10-21', '2021-10-21', 'day', undefined],
    ['2021-10-21T09:51', '2021-10-21T09:51', 'minute', undefined],
    ['2021-10-21 09:51:30', '2021-10-21T09:51', 'minute', undefined],
    ['2021-10-21T09:51:30.250Z', '2021-10-21T09:51', 'minute', 'Z'],
    ['2021-10-21T09:51+02:00', '2021-10-21T09:51', 'minute', '+02:00'],
    ['2021-10-21T09:51 CET', '2021-10-21T09:51', 'minute', 'CET'],
    ['2021-10-21T09:51[Europe/Paris]', '2021-10-21T09:51', 'minute', 'Europe/Paris'],
    ['21 October 2021, 9:51 am CET', '2021-10-21T09:51', 'minute', 'CET'],
  ])('is as fine as it is given: %s', (date, value, precision, zone) => {
    const found = dateOf(STORY, { date });
    expect(found).toMatchObject({ value, precision, source: 'metadata', raw: date, evidence: [] });
    expect(found?.zone).toBe(zone);
  });

  it.each(['2021-13', '2021-02-30', 'soon', ''])('is none where it is no date: “%s”', (date) => {
    expect(dateOf(STORY, { date })).toBeUndefined();
  });
});

describe('a date in an address or the name of a file', () => {
  it.each([
    ['https://a.example/1998/02/04/rain', '1998-02-04'],
    ['https://a.example/2021-10-21-rain', '2021-10-21'],
    ['https://a.example/20211021', '2021-10-21'],
    ['https://a.example/2021/02/30/rain', undefined],
    ['https://a.example/1898/02/04/rain', undefined],
    ['https://a.example/120211021', undefined],
    ['https://a.example/202110211', undefined],
  ])('is read whole: %s', (url, value) => {
    expect(dateOf(STORY, { url })?.value).toBe(value);
    expect(
      dateOf(STORY, {}, `archive/${url.split('example/')[1]?.replaceAll('/', '-')}.txt`)?.value,
    ).toBe(value);
  });

  it('gives the year of a dateline, that of the address first', () => {
    const body = 'TASHKENT, Oct 21 (Wire) - It rained.';
    expect(dateOf(body, { url: 'https://a.example/1998/rain' })?.value).toBe('1998-10-21');
    expect(dateOf(body, {}, 'news/rain-1998.txt')?.value).toBe('1998-10-21');
    expect(dateOf(body, { url: 'https://a.example/1998/rain' }, 'rain-2004.txt')?.value).toBe(
      '1998-10-21',
    );
    expect(dateOf(body, {}, '1998/rain.txt')).toBeUndefined();
    expect(dateOf(body)).toBeUndefined();
  });
});

describe('a printed date', () => {
  it.each([
    ['October 21, 2021 | 9:51 am CET', 'CET'],
    ['October 21, 2021 | 9:51 am', undefined],
    ['9:51 am, October 21, 2021', undefined],
  ])('under the title has its time and its zone, with its words as evidence: %s', (line, zone) => {
    const date = dateOfPage(line, STORY);
    expect(date).toMatchObject({ value: '2021-10-21T09:51', precision: 'minute', raw: line });
    expect(date?.evidence).toEqual([
      { start: 6, end: 6 + line.length, text: line, rule: 'header-date' },
    ]);
    expect(date?.zone).toBe(zone);
    expect(date && 'zone' in date).toBe(zone !== undefined);
  });

  it.each([
    ['22 May 2012. - It rained on the town.', '22 May 2012'],
    ['Madrid, 25 de mayo de 2000 (EFE). - Llueve en la ciudad y en el río.', '25 de mayo de 2000'],
  ])('at the head of a story is evidence: %s', (body, raw) => {
    const start = body.indexOf(raw);
    expect(dateOf(body)).toMatchObject({
      source: 'dateline',
      evidence: [{ start, end: start + raw.length, text: raw, rule: 'dateline-date' }],
    });
  });

  it('has no time that stands more than two words off', () => {
    expect(dateOfPage(`October 21, 2021${spaces(3)}9:51 am`, STORY)?.precision).toBe('minute');
    expect(dateOfPage('October 21, 2021, and then again at 9:51 am', STORY)?.precision).toBe('day');
  });
});
