import { describe, expect, it } from 'vitest';
import { findDate } from '../../../src/extract/dates/date-rules.ts';
import { addressDate } from '../../../src/extract/dates/dateline-and-address.ts';
import { givenDate } from '../../../src/extract/dates/given-date.ts';
import { LANGUAGES } from '../../../src/extract/languages/languages.ts';
import { findZones } from '../../../src/extract/zones.ts';

const STORY = 'The council of the valley met again on Monday to speak about the price of water.';
const dateOf = (body: string, more: { url?: string; path?: string } = {}) =>
  findDate({
    body,
    zones: findZones(body, true),
    languages: LANGUAGES,
    given: more.url === undefined ? {} : { url: more.url },
    ...(more.path === undefined ? {} : { path: more.path }),
  });
const header = (line: string, story = STORY) => dateOf(`Title\n\n${line}\n\n${story}`);

describe('the date under a title', () => {
  it.each([
    ['8/11/2021', 'on Aug. 11', '2021-08-11'],
    ['8/11/2021', 'on 8 Nov', '2021-11-08'],
    ['8/11/2021', 'on Aug. 11 and on 8 Nov', '2021-11-08'],
    ['8/11/2021', 'on Monday', '2021-11-08'],
    ['8/11/2021 10:30', 'on Aug. 11', '2021-08-11T10:30'],
    ['8/11/2021 10:30', 'on 8 Nov', '2021-11-08T10:30'],
    ['13/11/2021', 'on Aug. 11', '2021-11-13'],
  ])('%s above a story that met %s is %s', (printed, day, value) => {
    expect(header(printed, `${STORY} It met ${day} too.`)?.value).toBe(value);
  });

  it('is looked for in the first two thousand letters of the story', () => {
    const far = (letters: number) =>
      header('8/11/2021', `${STORY} ${'x '.repeat(letters / 2)} It met on Aug. 11 too.`)?.value;
    expect(far(1800)).toBe('2021-08-11');
    expect(far(2000)).toBe('2021-11-08');
  });

  it.each([
    ['Updated 5 May 2020, published 3 May 2020', '2020-05-03'],
    ['Updated 5 May 2020', '2020-05-05'],
    ['Updated 5 May 2020, modified 6 May 2020', '2020-05-05'],
    ['3 May 2020, updated 5 May 2020', '2020-05-03'],
  ])('is the one of publication: %s', (line, value) => {
    expect(header(line)?.value).toBe(value);
  });

  it('may be stamped into the title', () => {
    const found = dateOf(`Talks date 2021-09-24 resume\n\n21 October 2021\n\n${STORY}`);
    expect(found).toMatchObject({ value: '2021-09-24', source: 'header', raw: '2021-09-24' });
    expect(found?.evidence).toMatchObject([{ start: 11, end: 21 }]);
  });
});

describe('the date at the end of a page', () => {
  const footer = (...lines: readonly string[]) =>
    dateOf(`Title\n\n${STORY}\n\n${lines.join('\n')}`);

  it('is that of the last line which has one, and no month or year alone', () => {
    expect(footer('Published 3 May 2020', 'Updated: 5 May 2020')?.value).toBe('2020-05-05');
    expect(footer('Published 3 May 2020', 'Copyright May 2021')?.value).toBe('2020-05-03');
    expect(footer('Copyright 2021')).toBeUndefined();
  });

  it('has its words as evidence', () => {
    const found = footer('Published 3 May 2020');
    expect(found).toMatchObject({ source: 'footer', raw: '3 May 2020' });
    expect(found?.evidence).toMatchObject([{ text: '3 May 2020', rule: 'footer-date' }]);
  });

  it('is decided by the story where it could be either', () => {
    const page = `Title\n\n${STORY} It met on Aug. 11 too.\n\nPublished 8/11/2021`;
    expect(dateOf(page)).toMatchObject({ value: '2021-08-11', source: 'footer' });
  });
});

describe('the date of a dateline', () => {
  const line = (text: string, more = {}) => dateOf(`Title\n\n${text} - ${STORY}`, more);

  it.each([
    ['TASHKENT, Oct 21 (Wire)', '2021-10-21', 'Oct 21'],
    ['TASHKENT, Oct. 21 (Wire)', '2021-10-21', 'Oct. 21'],
    ['TASHKENT, 21 Oct (Wire)', '2021-10-21', '21 Oct'],
    ['TASHKENT, Oct 21', '2021-10-21', 'Oct 21'],
  ])('takes its year from the address: %s', (text, value, raw) => {
    const found = line(text, { url: 'https://example.org/2021/a' });
    expect(found).toMatchObject({ value, source: 'dateline', raw });
    expect(found?.evidence[0]).toMatchObject({ text: raw });
  });

  it('takes its year from the name of the file, and from nothing else', () => {
    expect(line('TASHKENT, Oct 21 (Wire)', { path: 'a/2021-b.txt' })?.value).toBe('2021-10-21');
    expect(line('TASHKENT, Oct 21 (Wire)', { path: '2021/b.txt' })).toBeUndefined();
    expect(line('TASHKENT, Oct 21 (Wire)', { path: '12021.txt' })).toBeUndefined();
    expect(line('TASHKENT (Wire)', { path: '2021-b.txt' })).toBeUndefined();
  });

  it('needs none where it has a year of its own', () => {
    expect(line('TASHKENT, Oct 21 2021')).toMatchObject({ value: '2021-10-21' });
  });
});

describe('the date of an address', () => {
  it.each([
    ['https://a.example/2021/10/21/talks', '2021-10-21'],
    ['https://a.example/20211021-talks', '2021-10-21'],
    ['https://a.example/2021-02-30', undefined],
    ['https://a.example/2021/13/01', undefined],
    ['https://a.example/120211021', undefined],
    ['https://a.example/talks', undefined],
    [undefined, undefined],
  ])('%s is %s', (url, value) => {
    expect(addressDate(url, 'url')?.value).toBe(value);
  });
});

describe('a date that came with the article', () => {
  it('has no evidence in the text', () => {
    expect(givenDate('21 October 2021')?.evidence).toEqual([]);
    expect(givenDate('2021-10-21')?.evidence).toEqual([]);
  });

  it.each([
    ['2021T09:51', '2021', 'year'],
    ['2021-10T09:51', '2021-10', 'month'],
    ['2021-10-21 09:51 EST', '2021-10-21T09:51', 'minute'],
  ])('is read as far as it is one: %s', (given, value, precision) => {
    expect(givenDate(given)).toMatchObject({ value, precision });
  });

  it.each(['2021-10-21T25:51', '2021-10-21T09:61', '2021-10-2'])(
    'is none where a part of it cannot be: %s',
    (given) => {
      expect(givenDate(given)).toBeUndefined();
    },
  );
});
