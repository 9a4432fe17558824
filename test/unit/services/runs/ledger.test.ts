import { describe, expect, it } from 'vitest';
import { idFromUrl } from '../../../../src/ingest/ids.ts';
import type { IdSource, ReadArticle } from '../../../../src/ingest/outcome.ts';
import {
  locationOf,
  readLedger,
  sampleIdsOf,
  underKnownId,
} from '../../../../src/services/runs/ledger.ts';

const entry = (id: string, location: string, contentHash = 'h1', sample = false) => ({
  id,
  location,
  contentHash,
  firstIndexedAt: '2021-01-01T00:00:00.000Z',
  rulesVersion: '1',
  sample,
});

async function* manifest(...entries: ReturnType<typeof entry>[]) {
  yield* entries;
}

function anArticle(id: string, path: string, idFrom: IdSource, record?: number): ReadArticle {
  const source = { path, named: path, key: path };
  return {
    place: record === undefined ? { source } : { source, record },
    raw: { id, body: 'words', given: {} },
    idFrom,
    contentHash: 'h1',
  };
}

describe('the ledger of an index', () => {
  it('knows the file of each article without the number of its record', async () => {
    const { known } = await readLedger(manifest(entry('a', '/x/wire #1.jsonl#12')));
    expect(known.get('a')?.path).toBe('/x/wire #1.jsonl');
  });

  it('reads locations as they are written', async () => {
    const article = anArticle('a', '/x/wire.jsonl', 'title', 3);
    const ledger = await readLedger(manifest(entry('a', locationOf(article))));
    expect(ledger.known.get('a')?.path).toBe('/x/wire.jsonl');
  });

  it('tells which articles are of the sample', async () => {
    const entries = [entry('a', '/x/a.txt'), entry('s', '/sample/s.txt', 'h1', true)];
    expect(sampleIdsOf(await readLedger(manifest(...entries)))).toEqual(['s']);
  });
});

describe('an article that was indexed before', () => {
  const idOf = (article: ReadArticle) => article.raw.id;

  it('keeps its id when its file is named by another folder', async () => {
    const ledger = await readLedger(manifest(entry('old-id', '/x/a.txt', 'h0')));
    expect(idOf(underKnownId(anArticle('new-id', '/x/a.txt', 'file'), ledger))).toBe('old-id');
  });

  it('keeps the id of its address as long as its item in the feed is the same', async () => {
    const url = 'https://post.example/live';
    const ledger = await readLedger(manifest(entry(idFromUrl(url), '/x/a.rss#1')));
    const item = anArticle('new-id', '/x/a.rss', 'item', 1);
    const article = { ...item, raw: { ...item.raw, given: { url } } };
    expect(idOf(underKnownId(article, ledger))).toBe(idFromUrl(url));
    expect(idOf(underKnownId({ ...article, contentHash: 'h2' }, ledger))).toBe('new-id');
  });

  it('keeps it in a file of records as long as its line is the same', async () => {
    const ledger = await readLedger(
      manifest(entry('old-id', '/x/a.jsonl#1'), entry('other', '/x/a.jsonl#2', 'h2')),
    );
    const moved = anArticle('new-id', '/x/a.jsonl', 'title', 9);
    expect(idOf(underKnownId(moved, ledger))).toBe('old-id');
    expect(idOf(underKnownId({ ...moved, contentHash: 'h3' }, ledger))).toBe('new-id');
  });

  it.each(['given', 'url'] as const)('goes by its own %s where it has one', async (idFrom) => {
    const ledger = await readLedger(manifest(entry('old-id', '/x/a.jsonl#1')));
    const article = anArticle('own', '/x/a.jsonl', idFrom, 1);
    expect(idOf(underKnownId(article, ledger))).toBe('own');
  });
});
