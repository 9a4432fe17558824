import { describe, expect, it } from 'vitest';
import { readNdjson } from '../../../../src/ingest/formats/ndjson.ts';
import { MAX_ARTICLE_BYTES, MAX_LINE_BYTES } from '../../../../src/ingest/limits.ts';
import { collect, draftsOf, line, refusalsOf, streamOf } from '../../../support/bytes.ts';

const read = (content: string | Uint8Array) => collect(readNdjson(streamOf(content, 65_536)));
const drafts = async (content: string) => draftsOf(await read(content));
const refusals = async (content: string | Uint8Array) => refusalsOf(await read(content));

describe('JSON Lines', () => {
  it('sorts the fields of a record into words and metadata', async () => {
    const record = {
      id: 'a-1',
      title: 'Talks begin',
      body: 'In Geneva.',
      date: '2021-10-21',
      url: 'https://news.example/a',
      countries: ['CH'],
      speakers: ['Ana Ruiz'],
    };
    expect(await drafts(line(record))).toMatchObject([
      {
        id: 'a-1',
        title: 'Talks begin',
        body: 'In Geneva.',
        record: 1,
        given: {
          date: '2021-10-21',
          url: 'https://news.example/a',
          countries: ['CH'],
          speakers: ['Ana Ruiz'],
        },
      },
    ]);
  });

  it('keeps unknown fields as they came', async () => {
    const [draft] = await drafts(line({ body: 'x', desk: 'Asia', tags: ['a', { b: 1 }] }));
    expect(draft?.given.extra).toEqual({ desk: 'Asia', tags: ['a', { b: 1 }] });
  });

  it('takes null, and an empty text where words are wanted, for absent', async () => {
    const [draft] = await drafts(line({ id: '', title: null, body: 'x', date: ' ', extra: null }));
    expect(draft).not.toHaveProperty('id');
    expect(draft).not.toHaveProperty('title');
    expect(draft?.given).toEqual({});
  });

  it('takes a number for an id as text', async () => {
    expect(await drafts(line({ id: 17, body: 'x' }))).toMatchObject([{ id: '17' }]);
  });

  it.each([
    ['whole numbers', '12345678901234567890', '12345678901234567891'],
    ['ids of posts', '1448613724111111249', '1448613724111111250'],
    ['whole numbers below zero', '-9007199254740993', '-9007199254740992'],
  ])('keeps %s apart that no double can', async (_what, one, other) => {
    const found = await drafts(
      `{"id":${one},"body":"x","re":[${other}]}\n{"id": ${other},"body":"x"}\n`,
    );
    expect(found.map(({ id }) => id)).toEqual([one, other]);
    expect(found[0]?.given.extra).toEqual({ re: [other] });
  });

  it('leaves other numbers what they are', async () => {
    const [draft] = await drafts('{"body":"1234567890123456","p":0.1234567890123456,"n":7}\n');
    expect(draft?.given.extra).toEqual({ p: 0.1234567890123456, n: 7 });
  });

  it('reads a record without a body: a title has words too', async () => {
    expect(await drafts(line({ title: 'Alone' }))).toMatchObject([{ title: 'Alone', body: '' }]);
  });

  it.each([
    [{ body: 5 }, '"body" must be text'],
    [{ body: 'x', title: ['T', 'U'] }, '"title" must be text'],
    [{ body: 'x', title: 7 }, '"title" must be text'],
    [{ body: 'x', speakers: ['Ana', 7] }, '"speakers.1" must be text'],
    [['x'], 'it is a list of values without names: --map can name them by number'],
    ['x', 'a record must be an object'],
  ])('refuses %j and says why', async (record, reason) => {
    expect(await refusals(line(record))).toEqual([`1: ${reason}`]);
  });

  it('refuses one bad line by its number and reads the rest', async () => {
    const content = `${line({ body: 'one' })}{"body": "tw\n\n${line({ body: 'four' })}`;
    const found = await read(content);
    expect(refusalsOf(found)).toEqual(['2: the line is not valid JSON']);
    expect(found.map(({ record }) => record)).toEqual([1, 2, 4]);
  });

  it('says of lines that cannot be read at all that they hide an article', async () => {
    const found = await read(`nonsense\n${line({ body: 5 })}`);
    expect(found).toMatchObject([{ unreadable: true }, { unreadable: false }]);
  });

  it('passes over blank lines and reads lines that end in CR LF', async () => {
    expect(await drafts('\r\n  \n{"body":"x"}\r\n')).toMatchObject([{ body: 'x', record: 3 }]);
  });

  it('reads windows-1252 and UTF-16 lines', async () => {
    expect(await read(Buffer.from('{"body":"caf\xe9"}\n', 'latin1'))).toMatchObject([
      { body: 'café' },
    ]);
    expect(await read(Buffer.from('\ufeff{"body":"Łódź"}\n', 'utf16le'))).toMatchObject([
      { body: 'Łódź' },
    ]);
  });

  it('refuses an article of more than 5 MB and takes one of exactly that', async () => {
    const fits = line({ body: 'x'.repeat(MAX_ARTICLE_BYTES) });
    const over = line({ title: 'é', body: 'x'.repeat(MAX_ARTICLE_BYTES - 1) });
    const found = await read(fits + over);
    expect(found.map(({ kind }) => kind)).toEqual(['draft', 'refusal']);
  });

  it('refuses a line that no article of 5 MB can need, and reads on', async () => {
    const found = await read(`{"body":"${'x'.repeat(MAX_LINE_BYTES)}"}\n${line({ body: 'next' })}`);
    expect(found.map(({ kind }) => kind)).toEqual(['refusal', 'draft']);
  });

  it('does not let a field named __proto__ reach any prototype', async () => {
    const [draft] = await drafts('{"body":"x","__proto__":{"polluted":true}}\n');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(draft?.given.extra ?? {})).toEqual(['__proto__']);
  });

  it('refuses fields nested so deep that storing them would fail', async () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    expect(await refusals(`{"body":"x","deep":${deep}}\n`)).toEqual([
      '1: a field of its own is nested deeper than 20',
    ]);
  });

  it('replaces half a surrogate pair by one unit, so that offsets stay', async () => {
    expect(await drafts('{"body":"a\\ud83db"}\n')).toMatchObject([{ body: 'a\ufffdb' }]);
  });

  it('gives the same hash to the same line and another to another', async () => {
    const [a, b, c] = await drafts(line({ body: 'x' }) + line({ body: 'x' }) + line({ body: 'y' }));
    expect(a?.contentHash).toBe(b?.contentHash);
    expect(a?.contentHash).not.toBe(c?.contentHash);
  });
});
