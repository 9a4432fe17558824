import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/ingest/formats/csv.ts';
import { dateOf } from '../../../../src/ingest/formats/fields/dates.ts';
import { readJsonFile } from '../../../../src/ingest/formats/json.ts';
import { readNdjson } from '../../../../src/ingest/formats/ndjson.ts';
import { collect, draftsOf, line, streamOf } from '../../../support/bytes.ts';

describe('a date of a record', () => {
  it.each([
    // Numbers since 1970, in four sizes, and what programs put round them.
    [1614859200, '2021-03-04T12:00Z'],
    ['1614859200.0', '2021-03-04T12:00Z'],
    [1614859200000, '2021-03-04T12:00Z'],
    [1614859200000000, '2021-03-04T12:00Z'],
    ['1614859200000000000', '2021-03-04T12:00Z'],
    ['/Date(1614859200000)/', '2021-03-04T12:00Z'],
    ['/Date(1614859200000+0100)/', '2021-03-04T12:00Z'],
    [{ N: '1614859200' }, '2021-03-04T12:00Z'],
    // Days and minutes without marks: those of twelve digits are no thousandths of 1976.
    ['20210304', '2021-03-04'],
    [202103041230, '2021-03-04T12:30'],
    ['20210304123059', '2021-03-04T12:30'],
    ['20210304T123059.000Z', '2021-03-04T12:30Z'],
    // Days of spreadsheets.
    [44259, '2021-03-04'],
    ['44259.5', '2021-03-04T12:00'],
    // Years of two digits, months alone, days of the year and of the week.
    ['25/3/21', '25/3/2021'],
    ['3/25/97', '3/25/1997'],
    ['00/03/2021', '2021-03'],
    ['03/2021', '2021-03'],
    ['2021-063', '2021-03-04'],
    ['2021-W09-4', '2021-03-04'],
    ['2021-3-4', '2021-03-04'],
    ['04MAR2021', '04 MAR 2021'],
    ['2021-Mar-04', '04 Mar 2021'],
    // East Asia.
    ['2021年3月4日', '2021-03-04'],
    ['2021年03月04日 12:30', '2021-03-04T12:30'],
    ['2021年3月4日（木）午後1時05分', '2021-03-04T13:05'],
    ['2021년 3월 4일 오전 9:05', '2021-03-04T09:05'],
    // An hour that no clock has takes itself away, not the day.
    ['2021-03-04T25:00:00Z', '2021-03-04'],
    [{ $t: '2021-03-04' }, '2021-03-04'],
  ])('%j is %s', (written, date) => {
    expect(dateOf(written)).toBe(date === '04 Mar 2021' ? '04 Mar 2021' : date);
  });

  it.each([
    [0],
    [12345],
    ['99999'],
    ['0000-00-00'],
    ['2021-400'],
    ['2021-W60-1'],
    ['2021年13月4日'],
    ['1e9'],
  ])('%j is none', (written) => {
    expect(dateOf(written)).toBeUndefined();
  });
});

it('takes a day of a spreadsheet only from a field that is called a date', async () => {
  const read = async (record: unknown) =>
    draftsOf((await collect(readNdjson(streamOf(line(record), 500)))) as never)[0]?.given.date;
  expect(await read({ title: 'T', text: 'Fog.', 'Publish Date': 44259 })).toBe('2021-03-04');
  expect(await read({ title: 'T', text: 'Fog.', time: 44259, created: '31000' })).toBeUndefined();
});

describe('a file with dates in numbers', () => {
  const rows = (...dates: string[]) =>
    dates.map((date, at) => ({ title: `T${at}`, text: 'Fog.', date }));
  const datesOf = async (found: Promise<readonly unknown[]>) =>
    draftsOf((await found) as never).map(({ given }) => given.date);

  it('is read with the month first where one of them can be read in no other way', async () => {
    const records = rows('3/4/2021', '3/25/2021', '11/12/2021');
    const expected = ['2021-03-04', '2021-03-25', '2021-11-12'];
    const csv = `title,text,date\n${records.map((one) => `${one.title},Fog.,${one.date}`).join('\n')}\n`;
    expect(await datesOf(collect(readCsv(streamOf(csv))))).toEqual(expected);
    expect(await datesOf(collect(readNdjson(streamOf(records.map(line).join(''), 500))))).toEqual(
      expected,
    );
    expect(await datesOf(collect(readJsonFile(streamOf(JSON.stringify(records)))))).toEqual(
      expected,
    );
  });

  it('is read with the day first where one of them says so, or none says anything, or they differ', async () => {
    for (const dates of [
      ['3/4/2021', '25/3/2021'],
      ['3/4/2021'],
      ['3/4/2021', '25/3/2021', '3/25/2021'],
    ]) {
      const text = rows(...dates)
        .map(line)
        .join('');
      expect((await datesOf(collect(readNdjson(streamOf(text, 500)))))[0]).toBe('3/4/2021');
    }
  });
});
