import { appendFile, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApartReader } from '../../../src/ingest/apart-reader.ts';
import { readNdjson } from '../../../src/ingest/formats/ndjson.ts';
import type { Outcome } from '../../../src/ingest/outcome.ts';
import { readRoots } from '../../../src/ingest/pipeline.ts';
import { checkRoots } from '../../../src/ingest/walk.ts';
import { collect, line, streamOf } from '../../support/bytes.ts';
import { encode } from '../../support/encode.ts';
import { heldBytes } from '../../support/held-memory.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const MB = 1_000_000;

function inShort(outcome: Outcome): string {
  if (outcome.kind === 'remark') return outcome.text;
  if (outcome.kind === 'skipped') return `skipped: ${outcome.reason}`;
  if (outcome.kind === 'article') return outcome.article.raw.body;
  return `rejected: ${outcome.reject.reason}`;
}

/** What is read below a folder; `meanwhile` runs when the first outcome is there. */
async function read(path: string, meanwhile?: () => Promise<void>): Promise<readonly string[]> {
  const read: string[] = [];
  for await (const outcome of readRoots(await checkRoots([path]), 'key')) {
    if (read.length === 0) await meanwhile?.();
    read.push(inShort(outcome));
  }
  return read;
}

describe('a parse that does not come to its end', () => {
  it('is killed at its deadline in the midst of it, and the next file is read', async () => {
    const worker = new URL('../../support/failing-worker.ts', import.meta.url);
    await using reader = openApartReader(1_000, worker);
    const readOne = (fileName: string) =>
      collect(reader.read({ name: 'page' }, streamOf('x'), { fileName }));
    expect(await readOne('endless.json')).toEqual([
      { kind: 'refusal', reason: 'it could not be read within 1 s', unreadable: true },
    ]);
    expect(await readOne('next.html')).toMatchObject([{ kind: 'draft', body: 'The ferry sails.' }]);
  });
});

describe('a line of 100 MB', () => {
  it('is refused by its number with hardly any memory, and the next line is read', async () => {
    const piece = Buffer.alloc(MB, 'x');
    const before = heldBytes();
    let most = 0;
    async function* lines(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"body":"');
      for (let at = 0; at < 100; at += 1) {
        if (at % 10 === 9) most = Math.max(most, heldBytes() - before);
        yield piece;
      }
      yield Buffer.from(`"}\n${line({ body: 'short' })}`);
    }
    expect(await collect(readNdjson(lines()))).toMatchObject([
      { kind: 'refusal', record: 1, reason: expect.stringMatching(/longer than an article/) },
      { kind: 'draft', record: 2, body: 'short' },
    ]);
    // Ten runs on a busy machine: 1.0 MB. Ten pieces of it would be 10 MB.
    expect(most).toBeLessThan(4 * MB);
  });
});

describe('a source that changes while it is read', () => {
  const records = Array.from({ length: 300 }, () => line({ body: 'word '.repeat(2_000) })).join('');
  const changed = 'rejected: it cannot be read to its end: it was written to while it was read';

  it.each<[string, (file: string) => Promise<void>]>([
    ['grows', (file) => appendFile(file, line({ body: 'late' }))],
    ['is cut', (file) => truncate(file, 2 * MB)],
    ['is written anew', (file) => writeFile(file, records.replace(/word/g, 'term'))],
  ])('is rejected at its end when it %s', async (_how, change) => {
    await using folder = await openTempFolder();
    const file = await folder.write('a.jsonl', records);
    const outcomes = await read(folder.path, () => change(file));
    expect(outcomes.length).toBeGreaterThan(50);
    expect(outcomes.at(-1)).toBe(changed);
  });
});

describe('links that lead nowhere or round', () => {
  it('are counted and never followed', async () => {
    await using folder = await openTempFolder();
    await folder.write('a.txt', 'one');
    await symlink('nowhere.txt', join(folder.path, 'dangling.txt'));
    await symlink('self.txt', join(folder.path, 'self.txt'));
    await mkdir(join(folder.path, 'sub'));
    await symlink('..', join(folder.path, 'sub/up'));
    const link = 'skipped: symbolic link';
    expect(await read(folder.path)).toEqual(['one', link, link, link]);
  });
});

describe('names that are no UTF-8', () => {
  const name = (text: string) => Buffer.from(text, 'latin1');
  const below = (folder: string, part: string) =>
    Buffer.concat([Buffer.from(`${folder}/`), name(part)]);

  it('are read, each under a name of its own, in folders too', async () => {
    await using folder = await openTempFolder();
    await writeFile(below(folder.path, 'caf\xe9.txt'), 'one');
    await writeFile(below(folder.path, 'caf\xe8.txt'), 'two');
    await mkdir(below(folder.path, 'd\xe9p\xf4t'));
    await writeFile(below(folder.path, 'd\xe9p\xf4t/a.html'), '<p>three</p>');
    const articles: string[] = [];
    const ids = new Set<string>();
    for await (const outcome of readRoots(await checkRoots([folder.path]), 'key')) {
      if (outcome.kind !== 'article') throw new Error(inShort(outcome));
      const { id, path = '', body } = outcome.article.raw;
      ids.add(id);
      articles.push(`${path.slice(path.indexOf('/') + 1)}: ${body}`);
    }
    expect(articles).toEqual(['caf%E8.txt: two', 'caf%E9.txt: one', 'd%E9p%F4t/a.html: three']);
    expect(ids.size).toBe(3);
  });

  it('are rejected where another file has the name that they are written as', async () => {
    await using folder = await openTempFolder();
    await folder.write('caf%E9.txt', 'one');
    await writeFile(below(folder.path, 'caf\xe9.txt'), 'two');
    const outcomes = await read(folder.path);
    expect(outcomes).toHaveLength(2);
    expect(outcomes.filter((text) => /its name is not UTF-8/.test(text))).toHaveLength(1);
  });
});

describe('old and broken encodings', () => {
  it('are read in files of every kind, or rejected with what is wrong', async () => {
    await using folder = await openTempFolder();
    const body = 'Переговоры о прекращении огня возобновились в среду, сказал министр.';
    await folder.write('a.txt', encode(body, 'koi8-r'));
    await folder.write('b.md', encode(body, 'windows-1251'));
    await folder.write('c.html', encode(`<p>${body}</p>`, 'windows-1251'));
    await folder.write('d.json', encode(JSON.stringify({ body }), 'utf-16le'));
    await folder.write('e.jsonl', encode(line({ body }), 'utf-16be'));
    await folder.write('f.csv', encode(`title,body\nМир,"${body}"\n`, 'windows-1251'));
    await folder.write('g.txt', Buffer.concat([Buffer.from(body), Buffer.from([0xd0, 0x20])]));
    expect(await read(folder.path)).toEqual([
      ...Array(6).fill(body),
      'Переговоры о прекращении огня возобновились в среду, сказал министр.\ufffd ',
    ]);
  });

  it('empty files are rejected for having no words', async () => {
    await using folder = await openTempFolder();
    for (const name of ['a.txt', 'b.md', 'c.html']) await folder.write(name, '');
    expect(new Set(await read(folder.path))).toEqual(
      new Set(['rejected: it has no words in title and body']),
    );
  });
});
