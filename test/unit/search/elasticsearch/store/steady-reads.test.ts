import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../../src/errors.ts';
import type { Cluster, Request } from '../../../../../src/search/elasticsearch/store/client.ts';
import { steadyReads } from '../../../../../src/search/elasticsearch/store/steady-reads.ts';

const SEARCH: Request = { method: 'POST', path: '/_msearch' };
const broken = () => new AppError('INDEX_UNREACHABLE', 'broken');
const tooLate = () => new AppError('DEADLINE_EXCEEDED', 'too late');

type Asked = {
  readonly path: string;
  readonly answer: (value: unknown) => void;
  readonly fail: (error: Error) => void;
};

/** A cluster that answers when the test says so, and a clock that goes when the test says so. */
function openCluster(addresses = 1) {
  const asked: Asked[] = [];
  const clock = { ms: 0 };
  const waiting = new Set<() => void>();
  const cluster: Cluster = {
    request: ({ path }) => {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      asked.push({ path, answer: resolve, fail: reject });
      return promise;
    },
    close: async () => undefined,
  };
  const pause = (_: number, signal: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting.add(resolve);
    signal.addEventListener('abort', () => {
      waiting.delete(resolve);
      reject(signal.reason);
    });
    return promise;
  };
  const reads = steadyReads(cluster, { addresses, now: () => clock.ms, pause });
  const settle = () => new Promise(setImmediate);
  return {
    asked,
    clock,
    settle,
    search: () => reads.request(SEARCH),
    paths: () => asked.map(({ path }) => path),
    quiet: async () => {
      for (const over of waiting) over();
      waiting.clear();
      await settle();
    },
  };
}

/** One whose node has just fallen silent before a request. */
async function openSilent() {
  const cluster = openCluster();
  const first = cluster.search().catch((error: unknown) => error);
  await cluster.settle();
  await cluster.quiet();
  cluster.asked[1]?.fail(tooLate());
  return { ...cluster, first: await first };
}

describe('reads of a single node', () => {
  it('are tried once more where the connection breaks, and no more than once', async () => {
    const { asked, search, settle } = openCluster();
    const found = search();
    await settle();
    asked[0]?.fail(broken());
    await settle();
    asked[1]?.answer({ took: 1 });
    expect(await found).toEqual({ took: 1 });
    const lost = search();
    await settle();
    asked[2]?.fail(broken());
    await settle();
    asked[3]?.fail(broken());
    await expect(lost).rejects.toMatchObject({ code: 'INDEX_UNREACHABLE' });
    expect(asked).toHaveLength(4);
  });

  it('are not tried again where they were refused or took too long', async () => {
    const { asked, search, settle } = openCluster();
    const late = search();
    await settle();
    asked[0]?.fail(tooLate());
    await expect(late).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(asked).toHaveLength(1);
  });

  it('are waited for while the node shows a sign of life', async () => {
    const { asked, search, settle, quiet, paths } = openCluster();
    const slow = search();
    await settle();
    await quiet();
    expect(paths()).toEqual(['/_msearch', '/']);
    asked[1]?.answer({ version: { number: '9.0.0' } });
    await settle();
    asked[0]?.answer({ took: 3000 });
    expect(await slow).toEqual({ took: 3000 });
  });

  it('are given up where it shows none, and whoever comes then is told at once', async () => {
    const { first, asked, search } = await openSilent();
    expect(first).toMatchObject({ code: 'INDEX_UNREACHABLE' });
    await expect(search()).rejects.toMatchObject({ code: 'INDEX_UNREACHABLE' });
    expect(asked).toHaveLength(2);
  });

  it('are let through again after ten seconds, when one of them has found the node awake', async () => {
    const { asked, clock, search, settle, paths } = await openSilent();
    clock.ms = 10_001;
    const first = search();
    await settle();
    expect(paths().slice(2)).toEqual(['/']);
    await expect(search()).rejects.toMatchObject({ code: 'INDEX_UNREACHABLE' });
    asked[2]?.answer({ version: { number: '9.0.0' } });
    await settle();
    asked[3]?.answer({ took: 1 });
    expect(await first).toEqual({ took: 1 });
    const next = search();
    await settle();
    asked[4]?.answer({ took: 2 });
    expect(await next).toEqual({ took: 2 });
  });

  it('stay closed for ten more seconds where it is still asleep', async () => {
    const { asked, clock, search, settle } = await openSilent();
    clock.ms = 10_001;
    const first = search();
    await settle();
    asked[2]?.fail(tooLate());
    await expect(first).rejects.toMatchObject({ code: 'INDEX_UNREACHABLE' });
    clock.ms = 20_000;
    await expect(search()).rejects.toMatchObject({ code: 'INDEX_UNREACHABLE' });
    expect(asked).toHaveLength(3);
  });
});

describe('reads of several addresses', () => {
  it('are put to another one where the first is silent, and the first answer counts', async () => {
    const { asked, search, settle, quiet, paths } = openCluster(2);
    const found = search();
    await settle();
    await quiet();
    expect(paths()).toEqual(['/_msearch', '/_msearch']);
    asked[1]?.answer({ from: 'second' });
    expect(await found).toEqual({ from: 'second' });
  });

  it('are put to another one where the first is gone', async () => {
    const { asked, search, settle } = openCluster(2);
    const found = search();
    await settle();
    asked[0]?.fail(broken());
    await settle();
    asked[1]?.answer({ from: 'second' });
    expect(await found).toEqual({ from: 'second' });
  });
});
