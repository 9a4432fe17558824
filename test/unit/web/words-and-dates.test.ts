import { describe, expect, it } from 'vitest';
import { countText } from '../../../src/domain/count-text.ts';
import type { DatePrecision, PublicationDate } from '../../../src/domain/publication-date.ts';
import { rangeText } from '../../../src/web/facets/range-text.ts';
import { readDateInput } from '../../../src/web/url/date-input.ts';
import { dateText, folio, publishedText, shortDateText } from '../../../src/web/words/dates.ts';
import { queryText } from '../../../src/web/words/words.ts';

const aDate = (value: string, precision: DatePrecision): PublicationDate => ({
  value,
  precision,
  source: 'header',
  raw: value,
  evidence: [],
});

describe('numbers', () => {
  it.each([
    [0, 'article', '0 articles'],
    [1, 'article', '1 article'],
    [41_206, 'article', '41,206 articles'],
    [1, 'country', '1 country'],
    [47, 'country', '47 countries'],
  ])('%d of %s reads “%s”', (count, unit, text) => {
    expect(countText(count, unit)).toBe(text);
  });
});

describe('a query said back', () => {
  it.each([
    ['"river treaty"', '“river treaty”'],
    ['river OR "dry lake"', 'river or “dry lake”'],
    ['"never closed', '“never closed”'],
    ['for AND against', 'for and against'],
    ['ORANGE', 'ORANGE'],
  ])('reads %s as %s', (typed, said) => {
    expect(queryText(typed)).toBe(said);
  });
});

describe('a date in words', () => {
  it.each([
    ['2021', '2021', '2021'],
    ['2021-10', 'October 2021', 'Oct 2021'],
    ['2021-10-01', '1 October 2021', '1 Oct 2021'],
  ])('%s reads “%s”, in short “%s”', (value, long, short) => {
    expect([dateText(value), shortDateText(value)]).toEqual([long, short]);
  });

  it.each(['2021', '2021-09', '2021-09-30', '0987-01-02'])(
    '%s is read back from what stands in the input',
    (value) => {
      expect(readDateInput(shortDateText(value))).toEqual({ value });
    },
  );

  it('has its time, where it is known', () => {
    expect(publishedText(aDate('2021-10-21T09:51', 'minute'))).toBe('21 October 2021, 9:51');
    expect(publishedText(aDate('2021-10-21', 'day'))).toBe('21 October 2021');
  });
});

describe('the folio', () => {
  it.each([
    [aDate('2021-10-21', 'day'), '21 Oct', '2021'],
    [aDate('2021-03', 'month'), 'Mar 2021', 'day not given'],
    [aDate('1998', 'year'), '1998', 'month not given'],
    [undefined, 'No date', 'none found'],
  ])('claims no more than is known: %#', (date, top, below) => {
    expect(folio(date)).toMatchObject({ top, below });
  });
});

describe('a range in words', () => {
  it.each([
    [{ from: '2019-01', to: '2021-12', none: false }, 'January 2019 to December 2021'],
    [{ from: '2021', to: '2021', none: false }, '2021'],
    [{ from: '2019', none: false }, 'since 2019'],
    [{ to: '2021-10-21', none: false }, 'until 21 October 2021'],
    [{ none: true }, 'without a date'],
    [{ from: '2019', none: true }, 'since 2019 or without a date'],
    [{ none: false }, undefined],
  ])('is said as a reader would: %#', (dates, text) => {
    expect(rangeText(dates)).toBe(text);
  });
});
