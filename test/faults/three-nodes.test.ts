import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import { numberIn, textIn } from '../../src/search/elasticsearch/store/answer.ts';
import type { Cluster } from '../../src/search/elasticsearch/store/client.ts';
import type { SearchEngine } from '../../src/search/port.ts';
import { line } from '../support/bytes.ts';
import { searchFor } from '../support/elasticsearch/articles.ts';
import { indicesOf, openCluster } from '../support/elasticsearch/cluster.ts';
import {
  CAN_START_NODES,
  type OwnCluster,
  startThreeNodes,
} from '../support/elasticsearch/own-nodes.ts';
import { runCommand, runProcess, startCommand } from '../support/run-command.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';

const { signal } = new AbortController();
const HEAP_MB = 320;
const PARTS = ['1/4', '2/4', '3/4', '4/4'] as const;
const ARTICLES = 3_000;
// Long enough that each part writes several batches: the node is to go between two of them.
const PARAGRAPHS = 60;
const MINUTES = 60_000;

// Left out where the run was given another Elasticsearch: nobody kills nodes of that one.
describe.skipIf(!CAN_START_NODES)('an archive on three nodes of which one is killed', () => {
  let cluster: OwnCluster;
  let folder: TempFolder;
  let environment: Readonly<Record<string, string>>;
  let engine: SearchEngine;
  let direct: Cluster;

  beforeAll(async () => {
    cluster = await startThreeNodes(HEAP_MB);
    folder = await openTempFolder();
    const url = cluster.nodes[0]?.url ?? '';
    environment = {
      DATA_DIR: join(folder.path, '.data'),
      ELASTICSEARCH_URL: url,
      ELASTICSEARCH_SHARDS: '3',
      ELASTICSEARCH_REPLICAS: '1',
    };
    engine = openElasticsearchEngine({ url, index: 'dateline', shards: 3, replicas: 1 });
    direct = openCluster({ url });
    await folder.write('first/one.jsonl', line({ id: 'first-story', body: 'The council met.' }));
    expect((await run('index', 'first')).exitCode).toBe(0);
    await folder.write('news/wire.jsonl', Array.from({ length: ARTICLES }, story).join(''));
  }, 5 * MINUTES);

  afterAll(async () => {
    await direct.close();
    await cluster[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  it(
    'keeps every article that four processes of index --part reported, once, and answers all the while',
    async () => {
      await untilHealthIs('green');
      const indexing = Promise.all(
        PARTS.map((part) =>
          runProcess(['index', '--json', '--part', part, 'news'], {
            environment,
            cwd: folder.path,
          }),
        ),
      );
      const searching = searchUntil(indexing);
      await untilStored(200);
      await cluster.nodes[2]?.stop();
      expect(await countIn('dateline-articles'), 'killed while they wrote').toBeLessThan(ARTICLES);
      const ended = await indexing;
      const { searches, failures } = await searching;

      expect(ended.map(({ exitCode, stderr }) => (exitCode === 0 ? 0 : stderr))).toEqual([
        0, 0, 0, 0,
      ]);
      expect(failures).toEqual([]);
      expect(searches).toBeGreaterThan(10);
      const written = ended.map(({ stdout }) => Number(JSON.parse(stdout).written));
      expect(written.reduce((sum, count) => sum + count, 0)).toBe(ARTICLES);
      expect((await storedIds()).toSorted()).toEqual(['first-story', ...allIds()].toSorted());
    },
    10 * MINUTES,
  );

  it(
    'finds nothing left to do in a run on the two nodes that are left',
    async () => {
      const { exitCode, stdout } = await run('index', '--json', 'news');
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ written: 0, articles: ARTICLES + 1 });
    },
    5 * MINUTES,
  );

  it(
    'is rebuilt in parts on them, although one part is killed while it writes',
    async () => {
      const args = ['reindex', '--part', '1/2', 'first', 'news'];
      const killed = startCommand(args, { environment, cwd: folder.path });
      killed.stdout?.resume();
      killed.stderr?.resume();
      const ended = once(killed, 'close');
      await untilNewIndexHolds(200);
      killed.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);

      const second = await run('reindex', '--json', '--part', '2/2', 'first', 'news');
      expect(second).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(second.stdout)).toMatchObject({ waitingFor: [1] });
      const first = await run('reindex', '--json', '--part', '1/2', 'first', 'news');
      expect(first).toMatchObject({ exitCode: 0 });
      const report = JSON.parse(first.stdout);
      expect(report).toMatchObject({ articles: ARTICLES + 1 });
      expect(report.resumed).toBeGreaterThanOrEqual(200);
      expect((await storedIds()).toSorted()).toEqual(['first-story', ...allIds()].toSorted());
    },
    5 * MINUTES,
  );

  function run(...args: readonly string[]) {
    return runCommand(args, { environment, cwd: folder.path });
  }

  /** One search after another until something is over. */
  async function searchUntil(over: Promise<unknown>) {
    await using index = await engine.openIndex();
    let isOver = false;
    const noteEnd = () => {
      isOver = true;
    };
    over.then(noteEnd, noteEnd);
    const failures: unknown[] = [];
    let searches = 0;
    while (!isOver) {
      searches += 1;
      await index.search(searchFor('council'), signal).catch((error) => failures.push(error));
      await wait(50);
    }
    return { searches, failures };
  }

  async function untilStored(count: number): Promise<void> {
    while ((await countIn('dateline-articles')) < count) await wait(50);
  }

  /** In the index that nobody sees yet, which does not refresh by itself. */
  async function untilNewIndexHolds(count: number): Promise<void> {
    for (;;) {
      const [, newest] = (await indicesOf(direct, 'dateline-articles-')).toSorted();
      if (newest !== undefined) {
        await direct.request({ method: 'POST', path: `/${newest}/_refresh` });
        if ((await countIn(newest)) >= count) return;
      }
      await wait(50);
    }
  }

  async function countIn(index: string): Promise<number> {
    return numberIn(await direct.request({ method: 'GET', path: `/${index}/_count` }), 'count');
  }

  async function storedIds(): Promise<string[]> {
    await direct.request({ method: 'POST', path: '/dateline-articles/_refresh' });
    await using contents = await engine.openContents();
    const entries = await Array.fromAsync(contents.manifest());
    return entries.map(({ id }) => id);
  }

  async function untilHealthIs(status: string): Promise<void> {
    const query = { wait_for_status: status, timeout: '60s' };
    const answer = await direct.request({ method: 'GET', path: '/_cluster/health', query });
    expect(textIn(answer, 'status')).toBe(status);
  }
});

function story(_: unknown, n: number): string {
  const said = `“We go on with it,” said Deputy Water Minister Ana Petrova for the ${n}th time.`;
  const more = Array.from(
    { length: PARAGRAPHS },
    () => 'The council met, and nothing was decided.',
  );
  return line({ id: `story-${n}`, title: `Story ${n}`, body: [said, ...more].join('\n\n') });
}

function allIds(): string[] {
  return Array.from({ length: ARTICLES }, (_, n) => `story-${n}`);
}
