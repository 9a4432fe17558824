import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openTempFolder } from '../../support/temp-folder.ts';
import { writeSmallArticles } from '../small-articles.ts';
import { openSoakCluster, type SoakCluster } from './cluster.ts';
import { startLoad } from './load.ts';
import { reportLines } from './report.ts';
import { mixedRequests } from './requests.ts';
import { runToEnd, type SoakedServer, startSoaked, walBytes } from './server.ts';
import { faultsOf, type Held, type Outage, type Soaked } from './verdict.ts';

export type SoakOptions = {
  readonly minutes: number;
  readonly articles: number;
  /** File that gets every figure as JSON. */
  readonly report: string;
  readonly say: (line: string) => void;
};

// A third of the run each: a reindex of both engines in its middle, Elasticsearch killed and started at its end.
const THIRDS = 3;
// Connections that are kept alive are let go of by then.
const QUIET_MS = 6_000;

/**
 * Puts both engines under mixed load while they are reindexed and Elasticsearch is killed and started again. Resolves
 * to whether nothing was wrong: no failure but while an engine was away, memory and handles as before.
 */
export async function runSoak({ minutes, articles, report, say }: SoakOptions): Promise<boolean> {
  await using folder = await openTempFolder();
  await using cluster = await openSoakCluster(folder.path);
  const source = join(folder.path, 'articles.jsonl');
  await writeSmallArticles(source, articles);
  const startedAt = performance.now();
  const now = () => performance.now() - startedAt;
  const soaking = { minutes, articles, source, folder: folder.path, now, say };
  const done = await Promise.all([
    soak('sqlite', soaking, undefined),
    soak('elasticsearch', soaking, cluster),
  ]);
  for (const soaked of done) for (const line of reportLines(soaked)) say(line);
  const faults = done.flatMap(faultsOf);
  for (const fault of faults) say(`WRONG: ${fault}`);
  const figures = done.map(({ answers, ...rest }) => ({ ...rest, answers: answers.length }));
  await writeFile(
    report,
    `${JSON.stringify({ minutes, articles, faults, engines: figures }, null, 2)}\n`,
  );
  say(faults.length === 0 ? 'Nothing was wrong.' : `${faults.length} things were wrong.`);
  return faults.length === 0;
}

type Soaking = {
  readonly minutes: number;
  readonly articles: number;
  readonly source: string;
  readonly folder: string;
  readonly now: () => number;
  readonly say: (line: string) => void;
};

async function soak(
  engine: string,
  { minutes, articles, source, folder, now, say }: Soaking,
  cluster: SoakCluster | undefined,
): Promise<Soaked> {
  const home = join(folder, engine);
  await mkdir(home);
  const dataDir = join(home, 'data');
  const settings = { DATA_DIR: dataDir, ...(cluster ? { ELASTICSEARCH_URL: cluster.url } : {}) };
  const reindex = () => runToEnd(home, settings, ['reindex', source]);
  await reindex();
  const server = await startSoaked(home, settings);
  await untilReady(server);
  const load = startLoad(server.address, mixedRequests(articles), now);
  const quietly = async (): Promise<Held> => {
    load.setPaused(true);
    await pause(QUIET_MS);
    const held = await server.held();
    load.setPaused(false);
    return held;
  };
  const outages: Outage[] = [];
  let before: Held | undefined;
  const thirdMs = (minutes * 60_000) / THIRDS;
  const start = now();
  const until = (at: number) => pause(Math.max(0, start + at - now()));
  for (let third = 0; third < THIRDS; third += 1) {
    await until((third + 0.4) * thirdMs);
    await reindex();
    say(`${engine}: reindexed after ${Math.round(now() / 1000)} s, ${load.answers.length} answers`);
    await until((third + 0.8) * thirdMs);
    if (cluster && third < THIRDS - 1) outages.push(await killAndStart(cluster, server, now));
    if (third === 0) before = await quietly();
    await until((third + 1) * thirdMs);
  }
  const after = await quietly();
  await load.stop();
  await server.stop();
  return {
    engine,
    answers: load.answers,
    outages,
    before: before ?? after,
    after,
    reindexes: THIRDS,
    walBytes: cluster ? 0 : walBytes(dataDir),
  };
}

async function killAndStart(
  cluster: SoakCluster,
  server: SoakedServer,
  now: () => number,
): Promise<Outage> {
  const from = now();
  await cluster.restart();
  await untilReady(server);
  return { from, to: now() };
}

async function untilReady(server: SoakedServer): Promise<void> {
  while (!(await server.isReady())) await pause(200);
}
