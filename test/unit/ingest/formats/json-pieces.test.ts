import { describe, expect, it } from 'vitest';
import { openJsonText } from '../../../../src/ingest/formats/json/json-text.ts';
import { piecesOf } from '../../../../src/ingest/formats/json/pieces.ts';
import { readJsonFile } from '../../../../src/ingest/formats/json.ts';
import { collect, streamOf } from '../../../support/bytes.ts';
import { DUMPS } from '../../../support/dumps.ts';

const read = (text: string, pieceBytes = 1_000) =>
  collect(readJsonFile(streamOf(text, pieceBytes)));

/** Titles of the records of a text of which no value may be longer than so many characters. */
async function titlesOf(text: string, maxChars: number): Promise<readonly unknown[]> {
  const pieces = await collect(piecesOf(openJsonText(streamOf(text, 10)), maxChars));
  return pieces.flatMap((piece) =>
    piece.kind === 'broken'
      ? [piece.reason]
      : piece.records.map(({ value }) => (value as { title?: unknown }).title),
  );
}

const record = (title: string) => ({
  title,
  text: `${title} lay over the river.`,
  date: '2018-03-01',
});
const FOG = record('Fog');
const ICE = record('Ice');

describe('an object that is longer than a record may be', () => {
  const MAX = 120;

  it.each([
    ['its list', { note: 'x'.repeat(200), articles: [FOG, ICE] }],
    [
      'a list further in',
      { response: { meta: { hits: 2 }, docs: [FOG, ICE] }, more: 'x'.repeat(100) },
    ],
    [
      'lists beside others',
      { tags: [{ name: 'a' }, { name: 'b' }], items: [FOG, ICE], ids: [1, 2, 3] },
    ],
    ['records by their addresses', { 'https://e.example/fog': FOG, 'https://e.example/ice': ICE }],
    ['lists in lists', { chats: { list: [{ name: 'N', id: 1, messages: [FOG, ICE] }] } }],
    ['several lists', { train: [FOG], test: [ICE] }],
  ])('is read by %s', async (_what, value) => {
    expect(await titlesOf(JSON.stringify(value), MAX)).toEqual(['Fog', 'Ice']);
    expect(await titlesOf(JSON.stringify(value, undefined, 1), MAX)).toEqual(['Fog', 'Ice']);
  });

  it('is refused where no list of articles is in it', async () => {
    const [reason] = await titlesOf(JSON.stringify({ a: 'x'.repeat(500), b: [1, 2] }), MAX);
    expect(reason).toMatch(/larger than an article can be, and no list of articles/);
  });
});

describe('broken JSON', () => {
  const text = JSON.stringify({ status: 'ok', articles: [FOG, ICE, FOG] });
  const list = JSON.stringify([FOG, ICE, FOG]);

  it('that is cut off at any tenth byte gives what is whole of it, and says that it is cut off', async () => {
    for (const whole of [text, list]) {
      for (let end = 1; end < whole.length; end += 10) {
        const found = await read(whole.slice(0, end), 7);
        const drafts = found.filter(({ kind }) => kind === 'draft').length;
        const expected = whole.slice(0, end).split('"2018-03-01"}').length - 1;
        expect(drafts).toBe(expected);
        expect(found.at(-1)).toMatchObject({ kind: 'refusal', unreadable: true });
      }
    }
  });

  it('costs the record that it is in, and not the next', async () => {
    const [first, second] = await read(`[{"title":"Fog","text":x},${JSON.stringify(ICE)}]`);
    expect(first).toMatchObject({ kind: 'refusal', reason: 'it is not valid JSON', record: 1 });
    expect(second).toMatchObject({ kind: 'draft', title: 'Ice', record: 2 });
  });

  it.each([
    '',
    ' ',
    ']',
    '}',
    '{',
    '[',
    '"',
    'nonsense',
    '[,]',
    '{]',
    '{"a"}',
    '{"a":}',
    '[[[[',
    '\0\0',
  ])('ends: %j', async (broken) => {
    const found = await read(broken, 1);
    expect(found.every(({ kind }) => kind === 'refusal')).toBe(true);
  });

  it('nested a hundred thousand deep ends too', async () => {
    for (const deep of ['['.repeat(100_000), '{"a":'.repeat(100_000)]) {
      expect((await read(deep)).every(({ kind }) => kind === 'refusal')).toBe(true);
    }
  });

  it('does not let marks in texts end anything', async () => {
    const tricky = [record('] } " \\ \\" [ {'), record('\\\\')];
    for (const size of [1, 3, 1_000]) {
      const found = await read(JSON.stringify(tricky), size);
      expect(found).toMatchObject(tricky.map(({ title }) => ({ kind: 'draft', title })));
    }
  });
});

it('is read the same however it is cut into chunks', async () => {
  for (const { file, content } of DUMPS.filter((dump) => dump.file.endsWith('.json'))) {
    expect(await read(content, 3), file).toEqual(await read(content));
  }
});
