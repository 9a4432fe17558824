import { describe, expect, it } from 'vitest';
import { chooseFormat, recognise } from '../../../../src/ingest/formats/choose.ts';
import type { Draft } from '../../../../src/ingest/formats/draft.ts';
import { collect, streamOf } from '../../../support/bytes.ts';
import { DUMPS, STORY, TITLE } from '../../../support/dumps.ts';

async function read(file: string, content: string): Promise<readonly Draft[]> {
  const choice = chooseFormat(file);
  const format = choice && recognise(choice, Buffer.from(content));
  if (!format?.isRead) throw new Error(`${file} is not read`);
  const found = await collect((await format.load())(streamOf(content, 999), { fileName: file }));
  return found.map((one) => {
    if (one.kind !== 'draft') throw new Error(JSON.stringify(one));
    return one;
  });
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a dump', () => {
  it.each(DUMPS.map((dump) => [dump.what, dump] as const))(
    'gives the story whole: %s',
    async (_what, { file, content, expected = {}, hasNoBody, hasNoTitle, hasNoDate }) => {
      const drafts = await read(file, content);
      expect(drafts).toHaveLength(1);
      const [draft] = drafts;
      const { body = '', title, id, given } = draft ?? {};
      if (hasNoBody) expect(body).toBe('');
      else expect(plain(body)).toContain(plain(STORY.slice(0, 90)));
      if (!hasNoBody) expect(plain(body)).toContain(plain(STORY.slice(90)));
      expect(body).not.toMatch(/<\/?p>|Short\./);
      if (!hasNoTitle) expect(title).toBe(TITLE);
      if (!hasNoDate) expect(given?.date).toMatch(/2018-03-01|Mar 1, 2018|01\.03\.2018/);
      expect({ id, ...given }).toMatchObject(expected);
    },
  );

  it('keeps what it takes for nothing, and no text twice', async () => {
    const record = {
      title: 'Fog',
      text: 'It was foggy on the river.',
      raw_text: 'It was foggy on the  river.',
      body_html: '<p>It was foggy on the river.</p>',
      source: { id: 's', name: 'Marsh Post' },
      claps: 7,
    };
    const [draft] = await read('a.jsonl', `${JSON.stringify(record)}\n`);
    expect(draft?.given.extra).toEqual({ source: { id: 's' }, claps: 7 });
  });

  it('gives paragraphs for HTML in a field', async () => {
    const record = {
      title: 'Fog &amp; ice',
      content: '<p>One.</p><p>Two<br>lines.</p><script>no()</script>',
    };
    const [draft] = await read('a.jsonl', `${JSON.stringify(record)}\n`);
    expect(draft).toMatchObject({ title: 'Fog & ice' });
    expect(draft?.body).toMatch(/^One\.\n\nTwo\n+lines\.$/);
  });

  it('leaves a text of the contract as it is that only speaks of tags', async () => {
    const body = 'The tag <b> is old. AT&amp;T wrote so.  \n';
    const [draft] = await read('a.jsonl', `${JSON.stringify({ title: 'A <b> & b', body })}\n`);
    expect(draft).toMatchObject({ title: 'A <b> & b', body });
  });

  it.each([
    [1519898400, '2018-03-01T10:00Z'],
    [1519898400123, '2018-03-01T10:00Z'],
    ['1519898400', '2018-03-01T10:00Z'],
    [1519898400.5, '2018-03-01T10:00Z'],
    ['20180301T100000Z', '2018-03-01T10:00Z'],
    ['20180301', '2018-03-01'],
    [20180301, '2018-03-01'],
    [2018, '2018'],
    ['Thu, 01 Mar 2018 10:00:00 GMT', expect.stringContaining('2018')],
    [{ year: 2018, month: 3, day: 1 }, '2018-03-01'],
    [['2018-03-01'], '2018-03-01'],
  ])('reads the date %j', async (date, expected) => {
    const [draft] = await read('a.jsonl', `${JSON.stringify({ body: 'x', published: date })}\n`);
    expect(draft?.given.date).toEqual(expected);
  });

  it('takes no day of a crawl for one of publication', async () => {
    const record = {
      text: 'x',
      crawl_date: '2024-01-01',
      date_download: '2024-01-01',
      indexed: '2024-01-01',
    };
    expect((await read('a.jsonl', `${JSON.stringify(record)}\n`))[0]?.given.date).toBeUndefined();
  });

  it.each([
    [['Ada Reed', 'Tom Sand'], 'Ada Reed, Tom Sand'],
    [[{ name: 'Ada Reed' }, { name: 'Tom Sand' }], 'Ada Reed, Tom Sand'],
    [{ firstname: 'Ada', lastname: 'Reed' }, 'Ada Reed'],
    ["['Ada Reed', 'Tom Sand']", 'Ada Reed, Tom Sand'],
    ['By Ada Reed', 'Ada Reed'],
  ])('reads the authors %j', async (authors, expected) => {
    const [draft] = await read('a.jsonl', `${JSON.stringify({ body: 'x', authors })}\n`);
    expect(draft?.given.author).toBe(expected);
  });

  it.each([
    [
      'a program',
      {
        name: 'dateline',
        version: '1.0',
        description: 'Full-text search.',
        scripts: { test: 'x' },
      },
    ],
    ['a place', { '@type': 'Place', name: 'Tulma', description: 'A town on the Ysel.' }],
    [
      'a picture',
      {
        type: 'picture',
        headline: 'A lock',
        description_text: 'The lock on the Ysel.',
        versioncreated: '2018-03-01',
      },
    ],
  ])('of %s is none of articles', async (_what, record) => {
    await expect(read('a.json', JSON.stringify(record))).rejects.toThrow(/no article|no text/);
  });

  it('says which text it took for nothing where no body was found', async () => {
    const record = { title: 'Fog', blob: `${'word '.repeat(60)}`, picture: 'A'.repeat(900) };
    const [draft] = await read('a.jsonl', `${JSON.stringify(record)}\n`);
    expect(draft?.fields).toEqual({
      taken: { title: 'title' },
      unused: { path: 'blob', letters: 240 },
    });
    const [short] = await read('a.jsonl', `${JSON.stringify({ ...record, blob: 'word' })}\n`);
    expect(short?.fields).not.toHaveProperty('unused');
  });
});
