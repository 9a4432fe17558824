import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../../../../src/ingest/formats/json.ts';
import { readNdjson } from '../../../../../src/ingest/formats/ndjson.ts';
import { collect, draftsOf, refusalsOf, streamOf } from '../../../../support/bytes.ts';

const NAMES = ['headline', 'published', 'outlet', 'text'];
const ROW = ['Weir closed', '2021-03-04', 'Ostrand Post', 'It was closed on Tuesday.'];
const READ = {
  title: 'Weir closed',
  body: 'It was closed on Tuesday.',
  given: { date: '2021-03-04', source: 'Ostrand Post' },
};
const json = (value: unknown, map = {}) =>
  collect(readJsonFile(streamOf(JSON.stringify(value)), map));

describe('rows of cells are read by names', () => {
  it.each([
    ['in a list beside them', { columns: NAMES, data: [ROW] }],
    [
      'of objects beside them',
      { columns: NAMES.map((name) => ({ name, type: 'text' })), rows: [ROW] },
    ],
    [
      'deep in what is said of them',
      { meta: { view: { columns: NAMES.map((name) => ({ id: 1, name })) } }, data: [ROW] },
    ],
    ['on top of them', { range: 'A1:D2', values: [NAMES, ROW] }],
    [
      'of BigQuery',
      {
        schema: { fields: NAMES.map((name) => ({ name })) },
        rows: [{ f: ROW.map((v) => ({ v })) }],
      },
    ],
    ['on top of a list', [NAMES, ROW]],
  ])('%s', async (_where, value) => {
    expect(draftsOf(await json(value))).toMatchObject([READ]);
  });

  it('in the first of JSON Lines', async () => {
    const lines = [NAMES, ROW, ROW].map((row) => `${JSON.stringify(row)}\n`).join('');
    const drafts = draftsOf(await collect(readNdjson(streamOf(lines))));
    expect(drafts).toMatchObject([READ, READ]);
    expect(drafts.map(({ record }) => record)).toEqual([2, 3]);
  });
});

describe('rows without names', () => {
  const map = { fieldMap: { title: '1', body: '4', date: '2' } };

  it('are read by the numbers of their values', async () => {
    expect(draftsOf(await json([ROW, ROW], map))).toMatchObject([
      { title: READ.title, body: READ.body, given: { date: '2021-03-04' } },
      { title: READ.title },
    ]);
  });

  it('are read so from JSON Lines', async () => {
    const lines = `${JSON.stringify(ROW)}\n`;
    expect(draftsOf(await collect(readNdjson(streamOf(lines), map)))).toMatchObject([
      { title: READ.title, body: READ.body },
    ]);
  });

  it('are refused with what to type, one by one', async () => {
    expect(refusalsOf(await json([ROW, ROW]))).toEqual(
      [1, 2].map(
        (record) =>
          `${record}: it is a list of values without names: --map can name them by number`,
      ),
    );
  });
});
