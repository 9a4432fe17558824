import { describe, expect, it } from 'vitest';
import type { DateFacet } from '../../../src/domain/search.ts';
import { presentDateLine } from '../../../src/web/date-line/date-line.ts';
import { aDateFacet, aSearch } from '../../support/found.ts';

const line = (dates: DateFacet, params = '', total = 1) =>
  presentDateLine(dates, total, aSearch(params));
const cellsOf = (dates: DateFacet, params = '') =>
  line(dates, params).cells.map(({ label, count }) => `${label} ${count}`);

describe('the date line', () => {
  it('draws every year from the first to the last, empty ones as empty places', () => {
    const years = aDateFacet('month', { '2019-03': 2, '2021-10': 7 });
    expect(cellsOf(years)).toEqual(['2019 2', '2020 0', '2021 7']);
    expect(line(years).cells[1]?.href).toBeUndefined();
    expect(line(years).cells[2]?.href).toBe('/?from=2021&to=2021');
  });

  it('shows the months of the year that is chosen', () => {
    const { cells, path, hint } = line(
      aDateFacet('month', { '2020-01': 1, '2021-10': 7 }),
      'q=river&from=2021&to=2021',
    );
    expect(cells).toHaveLength(12);
    expect(cells[9]).toMatchObject({
      label: 'Oct',
      context: ' 2021',
      href: '/?q=river&from=2021-10&to=2021-10',
    });
    expect(path).toEqual([{ text: 'All years', href: '/?q=river' }, { text: '2021' }]);
    expect(hint).toBe('7 articles in 2021. Choose a month to see its days.');
  });

  it('shows the months at once where everything is of one year', () => {
    expect(cellsOf(aDateFacet('month', { '1987-02': 3, '1987-10': 4 }))[1]).toBe('Feb 3');
  });

  it('shows the days of a month, on a phone in runs of five', () => {
    const { cells, narrowCells, path } = line(
      aDateFacet('day', { '2021-10-21': 4, '2021-10-29': 1 }),
      'from=2021-10&to=2021-10',
    );
    expect(cells).toHaveLength(31);
    expect(cells[20]).toMatchObject({ label: '21', count: '4' });
    expect(narrowCells?.map(({ label }) => label)).toEqual([
      '1–5',
      '6–10',
      '11–15',
      '16–20',
      '21–25',
      '26–31',
    ]);
    expect(narrowCells?.at(-1)?.href).toBe('/?from=2021-10-26&to=2021-10-31');
    expect(path.map(({ text }) => text)).toEqual(['All years', '2021', 'October']);
  });

  it('joins years where a cell would be too small to hit', () => {
    const cells = cellsOf(aDateFacet('year', { '1950': 1, '2021': 2 }));
    expect(cells).toHaveLength(15);
    expect(cells[0]).toBe('1950–54 1');
    expect(cells.at(-1)).toBe('2020–21 2');
  });

  it('shows the years of a group one by one when the group is chosen', () => {
    const long = aDateFacet('month', { '1950-01': 1, '1953-02': 4, '2021-10': 2 });
    expect(line(long).hint).toBe('All years, 1950 to 2021. Choose some years to look closer.');
    const { cells, hint } = line(long, 'from=1950&to=1954');
    expect(cells.map(({ label }) => label)).toEqual(['1950', '1951', '1952', '1953', '1954']);
    expect(hint).toBe('1950 to 1954. Choose a year to see its months.');
  });

  it('marks what lies in the range, and outlines the rest', () => {
    const { cells, chart, legend } = line(
      aDateFacet('month', { '2018-01': 1, '2020-01': 1, '2021-01': 1 }),
      'from=2020&to=2021',
    );
    expect(cells.map(({ isChosen }) => isChosen)).toEqual([false, false, true, true]);
    expect(chart?.inside.match(/M/g)).toHaveLength(2);
    expect(chart?.outside.match(/M/g)).toHaveLength(1);
    expect(chart?.stretch).toEqual({ x: 240, width: 240 });
    expect(legend).toBe('Filled bars, heavy line: in your range. Outlined: outside it.');
  });

  it('never lets a chosen range fall off the line', () => {
    expect(cellsOf(aDateFacet('month', { '2019-03': 2 }), 'from=2021&to=2022')).toEqual([
      '2019 2',
      '2020 0',
      '2021 0',
      '2022 0',
    ]);
  });

  it('says what is there but for the dates when nothing is found', () => {
    const dates = aDateFacet('month', { '2010-03': 4, '2018-01': 2 });
    expect(line(dates, 'q=a&from=2020&to=2021', 0).hint).toBe(
      'With everything but your dates: 6 articles, 2010 to 2018.',
    );
  });

  it('counts all of them then, those of no bar as well', () => {
    const dates = { ...aDateFacet('month', { '2010-03': 4 }), missing: 2, imprecise: 1 };
    expect(line(dates, 'q=a&from=2020', 0).hint).toBe(
      'With everything but your dates: 7 articles, 2010.',
    );
    expect(line({ ...aDateFacet('month', {}), missing: 2 }, 'from=2020', 0).hint).toBe(
      'With everything but your dates: 2 articles.',
    );
  });

  it('stays, empty, over all years of the archive where nothing is found', () => {
    const archive = { firstDay: '2019-03-04', lastDay: '2021-10-21' };
    const none = presentDateLine(aDateFacet('month', {}), 0, aSearch('q=xyzzyq'), archive);
    expect(none.cells.map(({ label, count }) => `${label} ${count}`)).toEqual([
      '2019 0',
      '2020 0',
      '2021 0',
    ]);
    expect(none.hint).toBe('The archive covers 2019 to 2021: no article of those years matches.');
    expect(none.barLinks).toEqual([]);
    expect(none.presets).toEqual([]);
    const year = presentDateLine(
      aDateFacet('month', { '2021-03': 2 }),
      0,
      aSearch('from=2020&to=2020'),
      archive,
    );
    expect(year.cells.map(({ label, count }) => `${label} ${count}`)).toEqual(['2020 0', '2021 2']);
    const dated = presentDateLine(
      aDateFacet('month', {}),
      0,
      aSearch('q=a&from=2020&to=2021'),
      archive,
    );
    expect(dated.cells.map(({ isChosen }) => isChosen)).toEqual([false, true, true]);
    expect(dated.hint).toBe('Without your dates there is still no article.');
  });

  it('leads to articles without a date, and counts those dated too roughly', () => {
    const dates = { ...aDateFacet('month', { '2021-10': 7 }), missing: 2, imprecise: 1 };
    expect(line(dates).undated).toEqual({ text: '2 articles without a date', href: '/?date=none' });
    expect(line(dates).legend).toBe(
      '1 article gives only a year: it is not in the chart, but matches every period of the year.',
    );
  });

  it('draws nothing where nothing has a date', () => {
    const { chart, cells, hint } = line(aDateFacet('month', {}));
    expect(chart).toBeUndefined();
    expect(cells).toEqual([]);
    expect(hint).toBe('No article here has a date.');
  });
});

describe('the fields for a range', () => {
  it('say how a range was read', () => {
    const { fields } = line(aDateFacet('month', {}), 'from=oct+2021&to=21/10/2021');
    expect(fields.readAs).toBe('Read as 1 October 2021 to 21 October 2021.');
    expect(fields.from.value).toBe('Oct 2021');
    expect(fields.to.value).toBe('21 Oct 2021');
  });

  it('keep what was typed, with what is wrong about it', () => {
    const { fields } = line(aDateFacet('month', {}), 'from=2021-13');
    expect(fields.from).toEqual({
      value: '2021-13',
      error: '“2021-13” is not a date. Try 2021, Oct 2021 or 21/10/2021.',
    });
  });

  it('carry the rest of the search, but not the page', () => {
    const { fields } = line(aDateFacet('month', {}), 'q=a&country=UZ&from=2021&page=3');
    expect(fields.hidden).toEqual([
      { name: 'q', value: 'a' },
      { name: 'country', value: 'UZ' },
    ]);
  });
});
