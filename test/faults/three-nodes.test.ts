import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textIn } from '../../src/search/elasticsearch/answer.ts';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import type { SearchEngine } from '../../src/search/port.ts';
import { searchFor, storedArticle } from '../support/elasticsearch/articles.ts';
import { openCluster } from '../support/elasticsearch/cluster.ts';
import {
  CAN_START_NODES,
  type OwnCluster,
  startThreeNodes,
} from '../support/elasticsearch/own-nodes.ts';

const { signal } = new AbortController();
const HEAP_MB = 320;
const PARTS = [1, 2, 3, 4] as const;
const ARTICLES_A_PART = 600;
const MINUTES = 60_000;

// Left out where the run was given another Elasticsearch: nobody kills nodes of that one.
describe.skipIf(!CAN_START_NODES)('an archive on three nodes of which one is killed', () => {
  let cluster: OwnCluster;
  let engine: SearchEngine;
  let url: string;

  beforeAll(async () => {
    cluster = await startThreeNodes(HEAP_MB);
    url = cluster.nodes[0]?.url ?? '';
    engine = openElasticsearchEngine({ url, index: 'dateline', shards: 3, replicas: 1 });
    await using writer = await engine.openWriter('update');
    await writer.write([storedArticle('first')]);
    await writer.finish();
  }, 5 * MINUTES);

  afterAll(() => cluster[Symbol.asyncDispose]());

  it(
    'keeps every article that four processes reported, once, and answers all the while',
    async () => {
      await untilHealthIs('green');
      const acknowledged: string[] = [];
      const parts = PARTS.map((part) => startPart(part, acknowledged));
      const searching = searchUntilEnded(parts);
      await untilAcknowledged(acknowledged, 200, parts);
      await cluster.nodes[2]?.stop();
      const exitCodes = await Promise.all(parts.map(exitCodeOf));
      const { searches, failures } = await searching;

      expect(exitCodes).toEqual(PARTS.map(() => 0));
      expect(acknowledged).toHaveLength(PARTS.length * ARTICLES_A_PART);
      expect(failures).toEqual([]);
      expect(searches).toBeGreaterThan(10);
      const stored = await storedIds();
      expect(stored.toSorted()).toEqual(['first', ...acknowledged].toSorted());
    },
    10 * MINUTES,
  );

  it(
    'lets the next run begin and end on the two nodes that are left',
    async () => {
      await using writer = await engine.openWriter('update');
      await writer.write([storedArticle('after')]);
      const { articles } = await writer.finish();
      expect(articles).toBe(PARTS.length * ARTICLES_A_PART + 2);
    },
    5 * MINUTES,
  );

  function startPart(part: number, acknowledged: string[]): ChildProcess {
    const script = join(import.meta.dirname, '../support/elasticsearch/write-part.ts');
    const args = [script, url, 'dateline', String(part), String(ARTICLES_A_PART)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (id) => acknowledged.push(id));
    }
    return child;
  }

  async function exitCodeOf(child: ChildProcess): Promise<unknown> {
    if (child.exitCode === null) await once(child, 'close');
    return child.exitCode;
  }

  async function untilAcknowledged(ids: readonly string[], count: number, parts: ChildProcess[]) {
    while (ids.length < count && parts.some(({ exitCode }) => exitCode === null)) await wait(20);
    expect(ids.length).toBeGreaterThanOrEqual(count);
  }

  /** One search after another for as long as the parts write. */
  async function searchUntilEnded(parts: readonly ChildProcess[]) {
    await using index = await engine.openIndex();
    const failures: unknown[] = [];
    let searches = 0;
    while (parts.some(({ exitCode }) => exitCode === null)) {
      searches += 1;
      await index.search(searchFor('council'), signal).catch((error) => failures.push(error));
      await wait(50);
    }
    return { searches, failures };
  }

  async function storedIds(): Promise<string[]> {
    await using contents = await refreshedContents();
    const entries = await Array.fromAsync(contents.manifest());
    return entries.map(({ id }) => id);
  }

  async function refreshedContents() {
    const direct = openCluster({ url });
    await direct.request({ method: 'POST', path: '/dateline-articles/_refresh' });
    await direct.close();
    return engine.openContents();
  }

  async function untilHealthIs(status: string): Promise<void> {
    const direct = openCluster({ url });
    const query = { wait_for_status: status, timeout: '60s' };
    const answer = await direct.request({ method: 'GET', path: '/_cluster/health', query });
    await direct.close();
    expect(textIn(answer, 'status')).toBe(status);
  }
});
