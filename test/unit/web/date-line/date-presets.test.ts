import { describe, expect, it } from 'vitest';
import type { DateFacet } from '../../../../src/domain/search.ts';
import { presentDatePresets } from '../../../../src/web/date-line/date-presets.ts';
import { EMPTY_STATE } from '../../../../src/web/url/search-state.ts';
import { aDateFacet } from '../../../support/found.ts';

/** Bars for some months, a day or a year as its value says. */
const bars = (...values: string[]): DateFacet =>
  aDateFacet(intervalOf(values[0] ?? ''), Object.fromEntries(values.map((value) => [value, 1])));
const intervalOf = (value: string) =>
  value.length === 4 ? 'year' : value.length === 10 ? 'day' : 'month';
/** Something in every year. */
const EVERYWHERE = bars(...Array.from({ length: 300 }, (_, year) => String(1800 + year)));

const presets = (
  firstDay: string,
  lastDay: string,
  { dates = EMPTY_STATE.dates, found = EVERYWHERE } = {},
) =>
  presentDatePresets({ firstDay, lastDay }, found, {
    ...EMPTY_STATE,
    text: 'river',
    page: 3,
    dates,
  });
const ranges = (firstDay: string, lastDay: string, found = EVERYWHERE) =>
  presets(firstDay, lastDay, { found }).map(
    ({ text, href }) => `${text} ${href.replace('/?q=river&', '')}`,
  );

describe('ready ranges of dates', () => {
  it('count back from the last day of the archive', () => {
    expect(ranges('1970-01-01', '1987-10-21', bars('1973-02', '1985-01', '1987-10'))).toEqual([
      'Last month of the archive from=1987-09-22&to=1987-10-21',
      'Last year of the archive from=1986-10-22&to=1987-10-21',
      'Last 5 years of the archive from=1982-10-22&to=1987-10-21',
      '1970s from=1970&to=1979',
      '1980s from=1980&to=1989',
    ]);
  });

  it('end at the last day of a shorter month', () => {
    expect(ranges('2000-01-01', '2021-03-31', bars('2021-03'))[0]).toContain(
      'from=2021-03-01&to=2021-03-31',
    );
    expect(ranges('2000-01-01', '2024-02-29', bars('2024-02'))[1]).toContain(
      'from=2023-03-01&to=2024-02-29',
    );
  });

  it('leave out those that would leave nothing out', () => {
    expect(ranges('2021-01-01', '2021-06-01', bars('2021-06'))).toEqual([
      'Last month of the archive from=2021-05-02&to=2021-06-01',
    ]);
    expect(ranges('2021-06-01', '2021-06-01')).toEqual([]);
  });

  it('leave out those in which nothing was found', () => {
    const found = bars('1972-03', '1979-12');
    expect(ranges('1970-01-01', '1987-10-21', found)).toEqual(['1970s from=1970&to=1979']);
    expect(ranges('1970-01-01', '1987-10-21', bars())).toEqual([]);
  });

  it('leave out those that begin within the only bar: its articles may come before', () => {
    const texts = (found: DateFacet) =>
      ranges('1970-01-01', '1987-10-21', found).map((text) => text.slice(0, 8));
    expect(texts(bars('1986-10'))).toEqual(['Last 5 y', '1980s fr']);
    expect(texts(bars('1986-11'))).toEqual(['Last yea', 'Last 5 y', '1980s fr']);
  });

  it('are those around the chosen months where only their days were counted', () => {
    const texts = ranges('1970-01-01', '1987-10-21', bars('1983-03-04'));
    expect(texts.map((text) => text.slice(0, 6))).toEqual(['Last 5', '1980s ']);
  });

  it('offer three decades at most, the last ones', () => {
    const decades = ranges('1812-01-01', '2021-06-01').filter((text) => /^\d/.test(text));
    expect(decades.map((text) => text.slice(0, 5))).toEqual(['2000s', '2010s', '2020s']);
  });

  it('show which one is chosen', () => {
    const dates = { from: '2010', to: '2019', none: false };
    const here = presets('1990-01-01', '2021-06-01', { dates }).filter(({ isHere }) => isHere);
    expect(here.map(({ text }) => text)).toEqual(['2010s']);
    const found = bars();
    expect(presets('1990-01-01', '2021-06-01', { dates, found })).toEqual(here);
  });

  it('are none where nothing is dated', () => {
    expect(presentDatePresets({}, EVERYWHERE, EMPTY_STATE)).toEqual([]);
  });
});
