import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import type { Cluster } from '../../src/search/elasticsearch/store/client.ts';
import type { RetryPolicy } from '../../src/search/elasticsearch/store/retry.ts';
import type { SearchEngine, SearchIndex } from '../../src/search/port.ts';
import { searchFor, storedArticle } from '../support/elasticsearch/articles.ts';
import { changeHolder, indicesOf, openCluster } from '../support/elasticsearch/cluster.ts';
import {
  HAS_ELASTICSEARCH,
  openTestArchive,
  type TestArchive,
} from '../support/elasticsearch/open-engine.ts';
import {
  type Answer,
  type Fault,
  type FaultProxy,
  openFaultProxy,
} from '../support/fault-proxy.ts';
import { seededRandom } from '../support/same-answers/random.ts';

const { signal } = new AbortController();
const AT_ONCE: RetryPolicy = { tries: 8, pause: async () => {}, random: () => 0 };

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

function articles(count: number, from = 0) {
  return Array.from({ length: count }, (_, n) =>
    storedArticle(`a${from + n}`, {
      body: `The council met for the ${n}th time.`,
      speakers: ['Ana Petrova'],
      quotes: n % 2 === 0 ? ['We met.', 'We will meet.'] : [],
    }),
  );
}

function refusal(status: number, type: string): Fault {
  return { kind: 'answer', status, body: JSON.stringify({ error: { type }, status }) };
}

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('a writer while Elasticsearch is in trouble', () => {
  let archive: TestArchive;
  let proxy: FaultProxy;
  let engine: SearchEngine;
  let index: SearchIndex;
  let cluster: Cluster;

  beforeEach(async () => {
    archive = openTestArchive();
    proxy = await openFaultProxy(archive.options.url);
    engine = openElasticsearchEngine({ ...archive.options, url: proxy.url, retries: AT_ONCE });
    index = await archive.engine.openIndex();
    cluster = openCluster(archive.options);
  });

  afterEach(async () => {
    await index[Symbol.asyncDispose]();
    await proxy[Symbol.asyncDispose]();
    await cluster.close();
    await archive[Symbol.asyncDispose]();
  });

  /** The first `times` bulk requests from now on meet this; later ones pass. */
  function harmBulk(times: number, fault: Fault): void {
    let left = times;
    proxy.plan((path) => (path.startsWith('/_bulk') && left-- > 0 ? fault : undefined));
  }

  function bulkRequests(): number {
    return proxy.paths.filter((path) => path.startsWith('/_bulk')).length;
  }

  async function total(text = ''): Promise<number> {
    return (await index.search(searchFor(text), signal)).total;
  }

  it('keeps every article that it reported, once, through resets, refusals and lost answers', async () => {
    const seed = 20_261_124;
    const random = seededRandom(seed);
    const faults: readonly Fault[] = [
      { kind: 'reset' },
      { kind: 'lost-answer' },
      { kind: 'cut-body' },
      refusal(429, 'es_rejected_execution_exception'),
      refusal(503, 'unavailable_shards_exception'),
      { kind: 'answer', status: 502, body: '<html>' },
      { kind: 'change', change: busyItems },
    ];
    await using writer = await engine.openWriter('rebuild');
    // The heartbeat of the lock goes by a clock: faults on it would make each run another one.
    proxy.plan((path) =>
      !path.includes('-lock') && random.chance(0.3) ? random.pick(faults) : undefined,
    );
    const rejected = [];
    for (let from = 0; from < 2000; from += 250) {
      rejected.push(...(await writer.write(articles(250, from))));
    }
    const { articles: kept } = await writer.finish(2000);
    expect({ seed, kept, rejected }).toEqual({ seed, kept: 2000, rejected: [] });
    proxy.plan(() => undefined);
    const { hits } = await index.search(searchFor('', { size: 2000 }), signal);
    expect(new Set(hits.map(({ article }) => article.id)).size).toBe(2000);
    expect((await index.summary(signal)).quotes).toBe(2000);
  });

  it('sends again what single items were refused for, and no more than that', async () => {
    await using writer = await engine.openWriter('rebuild');
    harmBulk(1, { kind: 'change', change: busyItems });
    expect(await writer.write([storedArticle('a'), storedArticle('b')])).toEqual([]);
    expect(bulkRequests()).toBe(2);
    expect((await writer.finish(2)).articles).toBe(2);
  });

  it('halves what is too large until it passes', async () => {
    await using writer = await engine.openWriter('rebuild');
    harmBulk(1, { kind: 'answer', status: 413, body: '' });
    const batch = ['a', 'b', 'c'].map((id) => storedArticle(id));
    expect(await writer.write(batch)).toEqual([]);
    expect((await writer.finish(3)).articles).toBe(3);
  });

  it('rejects a single article that is too large', async () => {
    await using writer = await engine.openWriter('rebuild');
    harmBulk(1, { kind: 'answer', status: 413, body: '' });
    const [rejection] = await writer.write([storedArticle('a')]);
    expect(rejection).toMatchObject({ id: 'a', reason: expect.stringMatching(/larger than/) });
  });

  it('rejects an article that the engine cannot hold, with its quotes, and keeps the others', async () => {
    await using writer = await engine.openWriter('rebuild');
    // Longer than any term may be.
    const impossible = storedArticle('bad', {
      countries: ['X'.repeat(40_000)],
      quotes: ['We met.'],
    });
    const rejections = await writer.write([storedArticle('good'), impossible]);
    expect(rejections).toMatchObject([{ id: 'bad', reason: expect.any(String) }]);
    await writer.finish(1);
    expect(await index.summary(signal)).toMatchObject({ articles: 1, quotes: 0 });
  });

  it('gives up after eight tries and leaves readers what they had', async () => {
    {
      await using writer = await engine.openWriter('rebuild');
      await writer.write([storedArticle('a')]);
      await writer.finish(1);
    }
    {
      await using writer = await engine.openWriter('rebuild');
      harmBulk(100, refusal(503, 'unavailable_shards_exception'));
      const before = bulkRequests();
      expect(await codeOf(writer.write([storedArticle('b')]))).toBe('INDEX_UNREACHABLE');
      expect(bulkRequests() - before).toBe(8);
    }
    const sent = bulkRequests();
    expect(await total()).toBe(1);
    // Nothing is sent behind the back of whoever was told that it failed.
    expect(bulkRequests()).toBe(sent);
    expect(await indicesOf(cluster, `${archive.options.index}-articles`)).toHaveLength(1);
  });

  it('stops at once where the disk of Elasticsearch is full', async () => {
    await using writer = await engine.openWriter('update');
    const [live = ''] = await indicesOf(cluster, `${archive.options.index}-articles`);
    // What the server does itself when its disk has less than five per cent left.
    await cluster.request({
      method: 'PUT',
      path: `/${live}/_settings`,
      body: { 'index.blocks.read_only_allow_delete': true },
    });
    expect(await codeOf(writer.write([storedArticle('a')]))).toBe('INDEX_FULL');
    expect(bulkRequests()).toBe(1);
  });

  it('gives the room of a half-built index back where the disk of Elasticsearch is full', async () => {
    {
      await using writer = await engine.openWriter('rebuild', { plan: 'a plan' });
      await writer.write([storedArticle('a')]);
      const [building = ''] = await indicesOf(cluster, `${archive.options.index}-articles`);
      await cluster.request({
        method: 'PUT',
        path: `/${building}/_settings`,
        body: { 'index.blocks.read_only_allow_delete': true },
      });
      expect(await codeOf(writer.write([storedArticle('b')]))).toBe('INDEX_FULL');
    }
    expect(await indicesOf(cluster, `${archive.options.index}-articles`)).toEqual([]);
  });

  it('does not make an index of the name of an alias that went away', async () => {
    await using writer = await engine.openWriter('update');
    for (const name of await indicesOf(cluster, `${archive.options.index}-articles`)) {
      await cluster.request({ method: 'DELETE', path: `/${name}` });
    }
    expect(await codeOf(writer.write([storedArticle('a')]))).toBe('INDEX_LOST');
    expect(await indicesOf(cluster, `${archive.options.index}-articles`)).toEqual([]);
  });

  it('sweeps up what a killed rebuild has left, and takes its lock over', async () => {
    const killed = await engine.openWriter('rebuild');
    await killed.write([storedArticle('a')]);
    expect(await indicesOf(cluster, `${archive.options.index}-articles`)).toHaveLength(1);
    await setHolder({ host: 'another-machine', heartbeatAt: '2026-01-01T00:00:00.000Z' });
    await using writer = await engine.openWriter('rebuild');
    await writer.write([storedArticle('b')]);
    await writer.finish(1);
    expect(await indicesOf(cluster, `${archive.options.index}-articles`)).toHaveLength(1);
    expect((await index.article('b', signal))?.article.id).toBe('b');
    await expect(killed.finish(1)).rejects.toThrow();
    await killed[Symbol.asyncDispose]();
  });

  it('does not take the lock from a run on another machine that is alive', async () => {
    await using holder = await engine.openWriter('update');
    await setHolder({ host: 'another-machine', heartbeatAt: new Date().toISOString() });
    expect(await codeOf(engine.openWriter('update'))).toBe('LOCKED');
    expect(holder.mode).toBe('update');
  });

  it('refuses to switch where an article got lost, and readers keep what they had', async () => {
    await using writer = await engine.openWriter('rebuild');
    await writer.write(articles(3));
    expect(await codeOf(writer.finish(4))).toBe('SWITCH_REFUSED');
    expect(await codeOf(index.summary(signal))).toBe('INDEX_MISSING');
  });

  it('refuses to switch where a quote got lost', async () => {
    await using writer = await engine.openWriter('rebuild');
    await writer.write([storedArticle('a', { quotes: ['We met.', 'We will meet.'] })]);
    const [quotes = ''] = await indicesOf(cluster, `${archive.options.index}-quotes`);
    await cluster.request({ method: 'DELETE', path: `/${quotes}/_doc/a%231` });
    expect(await codeOf(writer.finish(1))).toBe('SWITCH_REFUSED');
  });

  const setHolder = (change: object) => changeHolder(cluster, archive.options.index, change);
});

/** Turns every item of a bulk answer into a refusal that may pass. */
function busyItems(answer: Answer): Answer {
  const body = JSON.parse(answer.body);
  const type = 'es_rejected_execution_exception';
  const items = body.items?.map(() => ({ index: { status: 429, error: { type } } }));
  return items ? { ...answer, body: JSON.stringify({ errors: true, items }) } : answer;
}
