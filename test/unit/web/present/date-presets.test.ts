import { describe, expect, it } from 'vitest';
import { presentDatePresets } from '../../../../src/web/present/date-presets.ts';
import { EMPTY_STATE } from '../../../../src/web/search-state.ts';

const presets = (firstDay: string, lastDay: string, dates = EMPTY_STATE.dates) =>
  presentDatePresets({ firstDay, lastDay }, { ...EMPTY_STATE, text: 'river', page: 3, dates });
const ranges = (firstDay: string, lastDay: string) =>
  presets(firstDay, lastDay).map(({ text, href }) => `${text} ${href.replace('/?q=river&', '')}`);

describe('ready ranges of dates', () => {
  it('count back from the last day of the archive', () => {
    expect(ranges('1970-01-01', '1987-10-21')).toEqual([
      'Last month of the archive from=1987-09-22&to=1987-10-21',
      'Last year from=1986-10-22&to=1987-10-21',
      'Last 5 years from=1982-10-22&to=1987-10-21',
      '1970s from=1970&to=1979',
      '1980s from=1980&to=1989',
    ]);
  });

  it('end at the last day of a shorter month', () => {
    expect(ranges('2000-01-01', '2021-03-31')[0]).toContain('from=2021-03-01&to=2021-03-31');
    expect(ranges('2000-01-01', '2024-02-29')[1]).toContain('from=2023-03-01&to=2024-02-29');
  });

  it('leave out those that would leave nothing out', () => {
    expect(ranges('2021-01-01', '2021-06-01')).toEqual([
      'Last month of the archive from=2021-05-02&to=2021-06-01',
    ]);
    expect(ranges('2021-06-01', '2021-06-01')).toEqual([]);
  });

  it('offer three decades at most, the last ones', () => {
    const decades = ranges('1812-01-01', '2021-06-01').filter((text) => /^\d/.test(text));
    expect(decades.map((text) => text.slice(0, 5))).toEqual(['2000s', '2010s', '2020s']);
  });

  it('show which one is chosen', () => {
    const dates = { from: '2010', to: '2019', none: false };
    const here = presets('1990-01-01', '2021-06-01', dates).filter(({ isHere }) => isHere);
    expect(here.map(({ text }) => text)).toEqual(['2010s']);
  });

  it('are none where nothing is dated', () => {
    expect(presentDatePresets({}, EMPTY_STATE)).toEqual([]);
  });
});
