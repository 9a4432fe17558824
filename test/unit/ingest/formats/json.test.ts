import { expect, it } from 'vitest';
import { readJsonFile } from '../../../../src/ingest/formats/json.ts';

const FERRY = { title: 'Ferry', body: 'It sails.', date: '2020-01-02' };

function read(text: string) {
  return Array.fromAsync(readJsonFile(chunksOf(text)));
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

it.each([
  ['a list', [FERRY], 1],
  ['a list under "articles"', { articles: [FERRY] }, 1],
  ['one record', FERRY, undefined],
])('reads %s', async (_what, value, record) => {
  const [draft] = await read(JSON.stringify(value));
  expect(draft).toMatchObject({
    kind: 'draft',
    title: 'Ferry',
    body: 'It sails.',
    given: { date: '2020-01-02' },
  });
  expect(draft?.record).toBe(record);
});

it('knows an unchanged record again in a file written anew', async () => {
  const [before] = await read(JSON.stringify([FERRY]));
  const [, after] = await read(JSON.stringify([{ body: 'new' }, FERRY], undefined, 2));
  expect(after).toMatchObject({ contentHash: before?.kind === 'draft' && before.contentHash });
});

it('refuses one bad record by its number and reads the others', async () => {
  const drafts = await read(JSON.stringify([FERRY, 7, { body: 3 }, FERRY]));
  expect(drafts.map(({ kind, record }) => [kind, record])).toEqual([
    ['draft', 1],
    ['refusal', 2],
    ['refusal', 3],
    ['draft', 4],
  ]);
});

it('says that broken JSON cannot be read', async () => {
  expect(await read('[{"body":')).toMatchObject([{ kind: 'refusal', unreadable: true }]);
});
