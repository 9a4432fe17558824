import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import type { Cluster } from '../../src/search/elasticsearch/store/client.ts';
import { namesOf } from '../../src/search/elasticsearch/store/names.ts';
import type { RetryPolicy } from '../../src/search/elasticsearch/store/retry.ts';
import { takeLock } from '../../src/search/elasticsearch/write/lock.ts';
import type { WriterLock } from '../../src/search/elasticsearch/write/lock-keeper.ts';
import { storedArticle } from '../support/elasticsearch/articles.ts';
import { changeHolder, indicesOf, openCluster } from '../support/elasticsearch/cluster.ts';
import {
  HAS_ELASTICSEARCH,
  openTestArchive,
  type TestArchive,
} from '../support/elasticsearch/open-engine.ts';
import { type FaultProxy, openFaultProxy } from '../support/fault-proxy.ts';

const HEARTBEAT_MS = 5_000;
const AT_ONCE: RetryPolicy = { tries: 8, pause: async () => {}, random: () => 0 };
const HOUR_MS = 3_600_000;

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('the lock of a writer', () => {
  let archive: TestArchive;
  let proxy: FaultProxy;
  let cluster: Cluster;
  let direct: Cluster;

  beforeEach(async () => {
    archive = openTestArchive();
    proxy = await openFaultProxy(archive.options.url);
    cluster = openCluster({ ...archive.options, url: proxy.url });
    direct = openCluster(archive.options);
  });

  afterEach(async () => {
    vi.useRealTimers();
    await cluster.close();
    await direct.close();
    await proxy[Symbol.asyncDispose]();
    await archive[Symbol.asyncDispose]();
  });

  const takeWhole = (pause: RetryPolicy['pause'] = async () => {}) =>
    takeLock(cluster, namesOf(archive.options.index), { pause });

  const setHolder = (change: object) => changeHolder(direct, archive.options.index, change);

  function heartbeats(): number {
    return proxy.paths.filter((path) => path.includes('/_doc/writer?if_seq_no')).length;
  }

  describe('while its holder lives', () => {
    let lock: WriterLock;

    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
      lock = await takeWhole();
    });

    afterEach(() => lock.release());

    // Seen after 80,000 articles on a loaded machine: the second heartbeat found the version written over
    // that it had read, by the first.
    it('stays where a heartbeat takes longer than the time to the next ones', async () => {
      proxy.plan((path) => (path.includes('-lock') ? { kind: 'delay', ms: 150 } : undefined));
      vi.advanceTimersByTime(4 * HEARTBEAT_MS);
      await vi.waitFor(() => expect(heartbeats()).toBeGreaterThan(0));
      await lock.renew();
      await expect(lock.check()).resolves.toBeUndefined();
    });

    it('stays where a heartbeat that had been given up gets through after all', async () => {
      proxy.plan((path) => {
        if (!path.endsWith('/_doc/writer')) return undefined;
        proxy.plan(() => undefined);
        return { kind: 'delay', ms: 300 }; // what it reads is written over meanwhile
      });
      const renewed = lock.renew();
      await vi.waitFor(() => expect(proxy.paths.at(-1)).toMatch(/_doc\/writer$/));
      await setHolder({ heartbeatAt: new Date().toISOString() });
      await expect(renewed).resolves.toBeUndefined();
      expect(heartbeats()).toBeGreaterThan(1);
    });

    it('stays where heartbeats fail for a while', async () => {
      proxy.plan((path) => (path.includes('-lock') ? { kind: 'reset' } : undefined));
      vi.advanceTimersByTime(3 * HEARTBEAT_MS);
      await expect(lock.renew()).rejects.toMatchObject({ code: 'INDEX_UNREACHABLE' });
      proxy.plan(() => undefined);
      vi.advanceTimersByTime(10 * HEARTBEAT_MS);
      await expect(lock.check()).resolves.toBeUndefined();
    });

    it('is asked for again before the next change after a long pause, and is found to be lost', async () => {
      await setHolder({ token: 'of another run' });
      await expect(lock.check()).resolves.toBeUndefined(); // a heartbeat ago all was well
      vi.setSystemTime(Date.now() + 30_000);
      await expect(lock.check()).rejects.toMatchObject({
        code: 'LOCKED',
        message: expect.stringContaining('has taken over'),
      });
    });

    it('is not asked for at every change', async () => {
      const before = proxy.paths.length;
      for (let n = 0; n < 20; n += 1) await lock.check();
      expect(proxy.paths).toHaveLength(before);
    });
  });

  describe('of a run on a machine whose clock goes otherwise', () => {
    it.each([-HOUR_MS, HOUR_MS])(
      'is not taken over while its heartbeats are seen to come: off by %i ms',
      async (off) => {
        await using _holder = await archive.engine.openWriter('update');
        const theirs = () => ({
          host: 'another-machine',
          heartbeatAt: new Date(Date.now() + off).toISOString(),
        });
        await setHolder(theirs());
        await expect(takeWhole(() => setHolder(theirs()))).rejects.toMatchObject({
          code: 'LOCKED',
        });
      },
    );

    it.each([-HOUR_MS, HOUR_MS])('is taken over where none comes: off by %i ms', async (off) => {
      const holder = await archive.engine.openWriter('update');
      await setHolder({
        host: 'another-machine',
        heartbeatAt: new Date(Date.now() + off).toISOString(),
      });
      const lock = await takeWhole();
      await lock.release();
      await holder[Symbol.asyncDispose]();
    });

    it('is held for as long as a heartbeat may have failed to come', async () => {
      await using _holder = await archive.engine.openWriter('update');
      const heartbeatAt = new Date(Date.now() - 50_000).toISOString();
      await setHolder({ host: 'another-machine', heartbeatAt });
      await expect(takeWhole()).rejects.toMatchObject({ code: 'LOCKED' });
    });
  });

  it('of a process of this machine that is gone is taken over at once', async () => {
    const holder = await archive.engine.openWriter('update');
    await setHolder({ host: hostname(), pid: 2 ** 22 + 1, token: 'of the dead' });
    const lock = await takeWhole(() => Promise.reject(new Error('there is nothing to wait for')));
    await expect(lock.check()).resolves.toBeUndefined();
    await lock.release();
    await holder[Symbol.asyncDispose]();
  });

  describe('when readers are switched', () => {
    const open = () =>
      openElasticsearchEngine({ ...archive.options, url: proxy.url, retries: AT_ONCE });

    beforeEach(async () => {
      await using writer = await archive.engine.openWriter('update');
      await writer.write([storedArticle('old')]);
      await writer.finish();
    });

    it('is asked for, and nothing is switched where it is lost', async () => {
      const writer = await open().openWriter('rebuild');
      await writer.write([storedArticle('new')]);
      await setHolder({ token: 'of another run' });
      await expect(writer.finish(1)).rejects.toMatchObject({ code: 'LOCKED' });
      await writer[Symbol.asyncDispose]();
      expect(await readersSee()).toEqual(['old']);
    });

    it('does not switch where another run has switched meanwhile', async () => {
      const writer = await open().openWriter('rebuild');
      await writer.write([storedArticle('new')]);
      await switchBehindItsBack();
      await expect(writer.finish(1)).rejects.toMatchObject({
        code: 'LOCKED',
        message: expect.stringContaining('switched readers meanwhile'),
      });
      await writer[Symbol.asyncDispose]();
    });

    it('knows its own switch again where the answer to it was lost', async () => {
      await using writer = await open().openWriter('rebuild');
      await writer.write([storedArticle('new')]);
      proxy.plan((path) => {
        if (!path.startsWith('/_aliases')) return undefined;
        proxy.plan(() => undefined);
        return { kind: 'lost-answer' };
      });
      expect((await writer.finish(1)).articles).toBe(1);
      expect(await readersSee()).toEqual(['new']);
    });

    async function readersSee(): Promise<string[]> {
      await using contents = await archive.engine.openContents();
      return (await Array.fromAsync(contents.manifest())).map(({ id }) => id);
    }

    /** Gives the aliases to another pair of indices, as a run would that thinks this one dead. */
    async function switchBehindItsBack(): Promise<void> {
      const { index } = archive.options;
      const actions: object[] = [];
      for (const kind of ['articles', 'quotes']) {
        const elsewhere = `${index}-${kind}-20200101t000000-000`;
        await direct.request({ method: 'PUT', path: `/${elsewhere}` });
        const alias = `${index}-${kind}`;
        actions.push({ remove: { index: `${alias}-*`, alias } });
        actions.push({ add: { index: elsewhere, alias, is_write_index: true } });
      }
      await direct.request({ method: 'POST', path: '/_aliases', body: { actions } });
      expect(await indicesOf(direct, `${index}-articles-20200101`)).toHaveLength(1);
    }
  });
});
