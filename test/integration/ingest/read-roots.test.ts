import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/ingest/outcome.ts';
import { readRoots, readStream } from '../../../src/ingest/pipeline.ts';
import { checkRoots } from '../../../src/ingest/walk.ts';
import { collect, line, streamOf } from '../../support/bytes.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const readPaths = async (...paths: string[]) =>
  collect(readRoots(await checkRoots(paths), 'named'));
const idsOf = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((outcome) => (outcome.kind === 'article' ? [outcome.article.raw.id] : []));
const bodiesOf = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((outcome) => (outcome.kind === 'article' ? [outcome.article.raw.body] : []));
const reasonsOf = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((outcome) =>
    outcome.kind === 'rejected'
      ? [`${outcome.reject.place.source.key}: ${outcome.reject.reason}`]
      : [],
  );
/** Root may read everything: until it is disposed of, the process is somebody who may not. */
function asNobody(): Disposable {
  const user = process.geteuid?.() ?? -1;
  if (user !== 0) return { [Symbol.dispose]: () => undefined };
  process.seteuid?.(65_534);
  return { [Symbol.dispose]: () => process.seteuid?.(user) };
}

describe('an article of which hardly a letter can be read', () => {
  const LOST =
    'it: most of its title and body is not text, but bytes that stand for no letter (U+FFFD)';

  it.each([
    ['nothing but lost letters', { title: '\ufffd\ufffd\ufffd', body: '\ufffd \ufffd\n\ufffd' }],
    ['a word among them', { title: '\ufffd\ufffd\ufffd\ufffd', body: '\ufffd\ufffd ab' }],
    ['halves of letters', { body: '\ud83d\ud83d\ud83d a' }],
  ])('is rejected by name: %s', async (_what, record) => {
    await using folder = await openTempFolder();
    await folder.write(
      'a.jsonl',
      `${JSON.stringify(record)}\n${line({ body: 'Caf\ufffd opens.' })}`,
    );
    const outcomes = await readPaths(folder.path);
    expect(reasonsOf(outcomes).map((reason) => reason.replace(/^.*a\.jsonl/, 'it'))).toEqual([
      LOST,
    ]);
    expect(bodiesOf(outcomes)).toEqual(['Caf\ufffd opens.']);
  });
});

describe('reading of an archive folder', () => {
  it('goes through folders by name and files from top to bottom', async () => {
    await using folder = await openTempFolder();
    await folder.write('b.txt', 'three');
    await folder.write('a/z.jsonl', line({ body: 'one' }) + line({ body: 'two' }));
    await folder.write('c.txt', 'four');
    expect(bodiesOf(await readPaths(folder.path))).toEqual(['one', 'two', 'three', 'four']);
  });

  it.each([
    ['x.jsonl', (text: string) => Buffer.from(text)],
    ['x.ndjson', (text: string) => Buffer.from(text)],
    ['x.jsonl.gz', (text: string) => gzipSync(text)],
    ['x.jsonl.zst', (text: string) => zstdCompressSync(text)],
    ['X.JSONL.GZ', (text: string) => gzipSync(text)],
  ])('reads %s', async (name, pack) => {
    await using folder = await openTempFolder();
    await folder.write(name, pack(line({ body: 'one' }) + line({ body: 'two' })));
    expect(bodiesOf(await readPaths(folder.path))).toEqual(['one', 'two']);
  });

  it('reads packed files that were written in several members or frames', async () => {
    await using folder = await openTempFolder();
    const [one, two] = [line({ body: 'one' }), line({ body: 'two' })];
    await folder.write('a.jsonl.gz', Buffer.concat([gzipSync(one), gzipSync(two)]));
    await folder.write(
      'b.jsonl.zst',
      Buffer.concat([zstdCompressSync(one), zstdCompressSync(two)]),
    );
    expect(bodiesOf(await readPaths(folder.path))).toEqual(['one', 'two', 'one', 'two']);
  });

  it('keeps what it could read of a packed file that is cut off, and says that it is', async () => {
    await using folder = await openTempFolder();
    const random = Array.from({ length: 4000 }, (_, at) => line({ body: `story ${at * 7919}` }));
    const packed = gzipSync(random.join(''));
    await folder.write('cut.jsonl.gz', packed.subarray(0, packed.length / 2));
    await folder.write('next.txt', 'the next file');
    const outcomes = await readPaths(folder.path);
    expect(bodiesOf(outcomes).length).toBeGreaterThan(100);
    expect(bodiesOf(outcomes).at(-1)).toBe('the next file');
    expect(reasonsOf(outcomes)).toEqual([expect.stringMatching(/compressed data ends too early/)]);
  });

  it.each(['a.jsonl.gz', 'a.jsonl.zst'])('rejects %s that is not packed at all', async (name) => {
    await using folder = await openTempFolder();
    await folder.write(name, line({ body: 'plain' }));
    expect(reasonsOf(await readPaths(folder.path))).toEqual([
      expect.stringMatching(/compressed data is broken/),
    ]);
  });

  it('follows no symbolic link, to a file, a folder or its own folder', async () => {
    await using folder = await openTempFolder();
    const file = await folder.write('archive/real.txt', 'real');
    await folder.write('elsewhere/secret.txt', 'secret');
    await symlink(file, join(folder.path, 'archive/link.txt'));
    await symlink(join(folder.path, 'elsewhere'), join(folder.path, 'archive/folder'));
    await symlink('.', join(folder.path, 'archive/loop'));
    const outcomes = await readPaths(join(folder.path, 'archive'));
    expect(bodiesOf(outcomes)).toEqual(['real']);
    expect(outcomes.filter(({ kind }) => kind === 'skipped')).toMatchObject(
      Array(3).fill({ reason: 'symbolic link' }),
    );
  });

  it('waits for no pipe and no socket', async () => {
    await using folder = await openTempFolder();
    execFileSync('mkfifo', [join(folder.path, 'pipe.txt')]);
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(folder.path, 's.txt'), done));
    const outcomes = await readPaths(folder.path);
    await new Promise((done) => server.close(done));
    expect(outcomes).toMatchObject(Array(2).fill({ reason: 'not a regular file' }));
  });

  it('counts files of other types, and says nothing of hidden files and README.md', async () => {
    await using folder = await openTempFolder();
    for (const name of ['photo.jpg', 'style.css', '.hidden.txt', '.git/x.txt', 'README.md']) {
      await folder.write(name, 'x');
    }
    const outcomes = await readPaths(folder.path);
    expect(outcomes).toMatchObject(Array(2).fill({ reason: 'other type of file' }));
  });

  it.each([
    ['page.webarchive', /Safari/],
    ['letter.eml', /e-mail/],
    ['old.odt', /word processor/],
    ['paper.pdf', /PDF/],
    ['table.xlsx', /only read as CSV/],
    ['all.7z', /compressed in this way/],
    ['all.jsonl.bz2', /compressed in this way/],
  ])('rejects %s, which may well hold articles, and says what is read', async (name, what) => {
    await using folder = await openTempFolder();
    const file = await folder.write(name, 'x');
    for (const path of [folder.path, file]) {
      const [reason] = reasonsOf(await readPaths(path));
      expect(reason).toMatch(what);
      expect(reason).toMatch(/: see docs\/formats\.md/);
    }
  });

  it('takes no folder for a file, whatever its name ends with', async () => {
    await using folder = await openTempFolder();
    await folder.write('x.json/a.txt', 'one');
    await folder.write('y.zip/b.txt', 'two');
    expect(bodiesOf(await readPaths(folder.path))).toEqual(['one', 'two']);
  });

  it('leaves out what a browser has put beside a saved page', async () => {
    await using folder = await openTempFolder();
    await folder.write('Ferry stays.html', '<h1>Ferry stays</h1><p>The ferry stays.</p>');
    await folder.write('Ferry stays_files/saved_resource.html', '<p>An advertisement</p>');
    await folder.write('alone_files/a.txt', 'of no page');
    const outcomes = await readPaths(folder.path);
    expect(bodiesOf(outcomes)).toEqual(['The ferry stays.', 'of no page']);
    expect(outcomes.filter(({ kind }) => kind === 'skipped')).toHaveLength(1);
  });

  it('rejects by name what is no article, and goes on', async () => {
    await using folder = await openTempFolder();
    await folder.write('binary.txt', Buffer.from([1, 0, 2]));
    await folder.write('empty.txt', '');
    await folder.write('large.txt', 'x'.repeat(5_000_001));
    await folder.write('marks.txt', ' … — !\n\u200b');
    await folder.write('records.jsonl', line({ title: '—', body: '' }) + line({ body: 'good' }));
    await folder.write('z.txt', 'also good');
    const outcomes = await readPaths(folder.path);
    const below = (name: string) => expect.stringMatching(new RegExp(`/${name}: .+`));
    expect(reasonsOf(outcomes)).toEqual(
      ['binary.txt', 'empty.txt', 'large.txt', 'marks.txt', 'records.jsonl'].map(below),
    );
    expect(bodiesOf(outcomes)).toEqual(['good', 'also good']);
  });

  it('rejects files and folders that may not be read', async () => {
    await using folder = await openTempFolder();
    await chmod(folder.path, 0o755);
    await chmod(await folder.write('secret.txt', 'x'), 0);
    await mkdir(join(folder.path, 'vault'), { mode: 0 });
    using _ = asNobody();
    expect(reasonsOf(await readPaths(folder.path))).toEqual([
      expect.stringMatching(/permission denied/),
      expect.stringMatching(/permission denied/),
    ]);
  });

  it('rejects a file that vanishes while the folder is read', async () => {
    await using folder = await openTempFolder();
    await folder.write('a.txt', 'first');
    const second = await folder.write('b.txt', 'second');
    const outcomes: Outcome[] = [];
    for await (const outcome of readRoots(await checkRoots([folder.path]), 'named')) {
      outcomes.push(outcome);
      await rm(second, { force: true });
    }
    expect(reasonsOf(outcomes)).toEqual([expect.stringMatching(/b\.txt: .*not there any more/)]);
  });

  it('rejects a named file of a type that it does not know', async () => {
    await using folder = await openTempFolder();
    const file = await folder.write('photo.jpg', 'x');
    expect(reasonsOf(await readPaths(file))).toEqual([expect.stringMatching(/type is not known/)]);
  });

  it.each([
    ['is missing', 'missing.txt'],
    ['is a symbolic link', 'link.txt'],
    ['is a pipe', 'pipe.txt'],
  ])('does not begin when a named path %s', async (_what, name) => {
    await using folder = await openTempFolder();
    await symlink('/etc/hostname', join(folder.path, 'link.txt'));
    execFileSync('mkfifo', [join(folder.path, 'pipe.txt')]);
    await expect(checkRoots([folder.path, join(folder.path, name)])).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining(name),
    });
  });

  it('reads no file twice when a path lies below another one', async () => {
    await using folder = await openTempFolder();
    const file = await folder.write('sub/a.txt', 'once');
    const sub = join(folder.path, 'sub');
    expect(bodiesOf(await readPaths(file, sub, folder.path, folder.path))).toEqual(['once']);
  });
});

describe('ids of what was read', () => {
  it('survive an edit of the text and a move of the archive folder', async () => {
    await using folder = await openTempFolder();
    const record = { title: 'Talks', body: 'old words' };
    await folder.write('here/archive/a.txt', 'old words');
    await folder.write('here/archive/b.jsonl', line(record));
    const before = idsOf(await readPaths(join(folder.path, 'here/archive')));
    await folder.write('here/archive/a.txt', 'new words');
    await folder.write('here/archive/b.jsonl', line({ ...record, body: 'new words' }));
    await mkdir(join(folder.path, 'there'));
    await rename(join(folder.path, 'here/archive'), join(folder.path, 'there/archive'));
    expect(idsOf(await readPaths(join(folder.path, 'there/archive')))).toEqual(before);
  });

  it('are the same for a file in its folder and a file named alone', async () => {
    await using folder = await openTempFolder();
    const file = await folder.write('seed/talks.txt', 'words');
    const inFolder = idsOf(await readPaths(join(folder.path, 'seed')));
    expect(idsOf(await readPaths(file))).toEqual(inFolder);
  });

  it('come from the address where a record has one, whatever file it lies in', async () => {
    await using folder = await openTempFolder();
    const url = 'https://news.example/talks';
    await folder.write('a.jsonl', line({ url, title: 'Talks', body: 'x' }));
    await folder.write('b.jsonl', line({ url, title: 'Talks, renamed', body: 'y' }));
    const [first, second] = idsOf(await readPaths(folder.path));
    expect(first).toBe(second);
  });

  it('differ for records of one title in one file, in the order in which they stand', async () => {
    await using folder = await openTempFolder();
    const file = await folder.write(
      'a.jsonl',
      line({ title: 'Markets', body: 'Monday' }) + line({ title: 'Markets', body: 'Tuesday' }),
    );
    const ids = idsOf(await readPaths(file));
    expect(new Set(ids).size).toBe(2);
    expect(idsOf(await readPaths(file))).toEqual(ids);
  });
});

describe('reading of a stream', () => {
  it('gives articles without a path, and names rejects by record', async () => {
    const outcomes = await collect(readStream(streamOf(`${line({ id: 'a', body: 'x' })}{\n`)));
    expect(outcomes).toMatchObject([
      { kind: 'article', article: { raw: { id: 'a' } } },
      { kind: 'rejected', reject: { place: { record: 2 } } },
    ]);
    expect(outcomes[0]).not.toHaveProperty('article.raw.path');
  });
});
