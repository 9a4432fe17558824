import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/ingest/outcome.ts';
import { readRoots } from '../../../src/ingest/pipeline.ts';
import { checkRoots } from '../../../src/ingest/walk.ts';
import { collect, line } from '../../support/bytes.ts';
import { aTar, type Entry } from '../../support/tar.ts';
import { openTempFolder } from '../../support/temp-folder.ts';
import { aZip } from '../../support/zip.ts';

const KINDS: readonly (readonly [string, (entries: readonly Entry[]) => Buffer])[] = [
  ['news.tar', aTar],
  ['news.tgz', (entries) => gzipSync(aTar(entries))],
  ['news.tar.gz', (entries) => gzipSync(aTar(entries))],
  ['news.tar.zst', (entries) => zstdCompressSync(aTar(entries))],
  ['news.zip', (entries) => aZip(entries)],
];

/** What is read of an archive, in short. */
async function read(name: string, archive: Buffer): Promise<readonly string[]> {
  await using folder = await openTempFolder();
  await folder.write(`box/${name}`, archive);
  const roots = await checkRoots([join(folder.path, 'box')]);
  return (await collect(readRoots(roots, 'key'))).map(inShort);
}

function inShort(outcome: Outcome): string {
  if (outcome.kind === 'remark') return outcome.text;
  if (outcome.kind === 'skipped') return `skipped: ${outcome.reason}`;
  if (outcome.kind === 'article') return outcome.article.raw.body;
  const { place, reason } = outcome.reject;
  return `${place.source.key}: ${reason}`;
}

describe.each(KINDS)('%s', (name, pack) => {
  it('is read as the folder that it holds, each file by its type', async () => {
    const archive = pack([
      { name: 'a.txt', content: 'plain' },
      { name: 'b/c.jsonl', content: line({ body: 'one' }) + line({ body: 'two' }) },
      { name: 'd.html', content: '<p>a page</p>' },
      { name: 'photo.jpg', content: 'x' },
      { name: '.hidden.txt', content: 'x' },
    ]);
    const expected = ['plain', 'one', 'two', 'a page', 'skipped: other type of file'];
    expect(await read(name, archive)).toEqual(expected);
  });

  it('gives articles ids of their places in it, wherever it lies', async () => {
    const archive = pack([{ name: 'a/talks.txt', content: 'plain' }]);
    await using folder = await openTempFolder();
    const ids: string[] = [];
    for (const place of ['here/box', 'there/box']) {
      await folder.write(`${place}/${name}`, archive);
      const roots = await checkRoots([join(folder.path, place)]);
      for (const outcome of await collect(readRoots(roots, 'key'))) {
        if (outcome.kind !== 'article') continue;
        ids.push(outcome.article.raw.id);
        expect(outcome.article.raw.path).toBe(`box/${name}/a/talks.txt`);
      }
    }
    expect(new Set(ids).size).toBe(1);
  });

  it('loses an entry that is too large, broken or an archive itself, and goes on', async () => {
    const archive = pack([
      { name: 'big.txt', content: 'word '.repeat(1_000_001) },
      { name: 'inner.zip', content: 'PK' },
      { name: 'inner.tgz', content: 'x' },
      { name: 'bad.json', content: '{' },
      { name: 'page.pdf', content: '%PDF' },
      { name: 'z.txt', content: 'the last' },
    ]);
    expect(await read(name, archive)).toEqual([
      expect.stringMatching(/big\.txt: it is larger than 5 MB/),
      expect.stringMatching(/inner\.zip: archives within archives are not read/),
      expect.stringMatching(/inner\.tgz: archives within archives are not read/),
      expect.stringMatching(/bad\.json: it is not valid JSON/),
      expect.stringMatching(/page\.pdf: PDF files are not read/),
      'the last',
    ]);
  });

  it('refuses names that lead elsewhere, follows no link, and goes on', async () => {
    const archive = pack([
      { name: '../out.txt', content: 'x' },
      { name: '/etc/passwd.txt', content: 'x' },
      { name: 'a/../../b.txt', content: 'x' },
      { name: './here.txt', content: 'inside' },
    ]);
    const elsewhere = expect.stringMatching(/leads elsewhere/);
    expect(await read(name, archive)).toEqual([elsewhere, elsewhere, elsewhere, 'inside']);
  });

  it('leaves out what a browser has put beside a saved page', async () => {
    const archive = pack([
      { name: 'a/page.html', content: '<p>The page</p>' },
      { name: 'a/page_files/ad.html', content: '<p>buy</p>' },
    ]);
    expect(await read(name, archive)).toEqual(['The page', 'skipped: other type of file']);
  });

  it('reads JSON Lines in it that are larger than any single article may be', async () => {
    const record = line({ body: 'word '.repeat(20_000) });
    const outcomes = await read(name, pack([{ name: 'a.jsonl', content: record.repeat(100) }]));
    expect(outcomes).toHaveLength(100);
  });

  it('says where it breaks when its end is missing, and keeps what came before', async () => {
    const noise = Array.from({ length: 100_000 }, (_, at) => `${(at * 7919) % 99_991} `).join('');
    const whole = pack([
      { name: 'a.txt', content: 'the first' },
      { name: 'b.txt', content: noise },
    ]);
    const outcomes = await read(name, whole.subarray(0, whole.length * 0.6));
    expect(outcomes.at(-1)).toMatch(/cannot be read to its end/);
    if (name !== 'news.zip') expect(outcomes[0]).toBe('the first');
  });
});

describe('bombs', () => {
  it.each([
    ['a.jsonl.gz', gzipSync],
    ['a.jsonl.zst', zstdCompressSync],
  ])('%s is read no further than it may grow', async (name, pack) => {
    const outcomes = await read(name, pack(Buffer.alloc(100_000_000, 0x20)));
    expect(outcomes).toEqual([expect.stringMatching(/unpacks to more than 200 times its size/)]);
  });

  it('in a zip archive are lost alone', async () => {
    const outcomes = await read(
      'news.zip',
      aZip([
        { name: 'a.jsonl', content: Buffer.alloc(100_000_000, 0x20) },
        { name: 'b.txt', content: 'the next' },
      ]),
    );
    expect(outcomes).toEqual([expect.stringMatching(/200 times/), 'the next']);
  });

  it('of XML, entities within entities, are refused before they are parsed', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss version="2.0"><channel><item><title>&l9;</title></item></channel></rss>`;
    const outcomes = await read('a.tar', aTar([{ name: 'feed.xml', content: feed }]));
    expect(outcomes).toEqual([expect.stringMatching(/feed\.xml: it has a document type/)]);
  });
});
