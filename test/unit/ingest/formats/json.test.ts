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

it.each([
  ['handed to a function', `callback(${JSON.stringify({ articles: [FERRY, FERRY] })});`],
  ['handed over behind a comment', `/**/ a.b.c(${JSON.stringify([FERRY, FERRY])})`],
  ['under a name', `var articles = ${JSON.stringify([FERRY, FERRY])};\n`],
  ['under the name of a part', `window.data.list=${JSON.stringify([FERRY, FERRY])}`],
])('reads data %s, as scripts write them', async (_how, text) => {
  expect(await read(text)).toMatchObject([{ title: 'Ferry' }, { title: 'Ferry' }]);
});

it('keeps the spaces and ends of lines that stand between the parts of a line', async () => {
  const text = ['It ', { type: 'bold', text: 'sails' }, ' ', { type: 'link', text: 'today' }, '.'];
  const parts = ['Ferry.', '\n\n', { type: 'italic', text: 'Fog.' }];
  const drafts = await read(
    JSON.stringify([
      { title: 'Ferry', text },
      { title: 'Bay', text: parts },
    ]),
  );
  expect(drafts).toMatchObject([{ body: 'It sails today.' }, { body: 'Ferry.\n\nFog.' }]);
});
