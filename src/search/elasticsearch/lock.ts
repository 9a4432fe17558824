import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { AppError } from '../../errors.ts';
import type { Part } from '../port.ts';
import { arrayIn, fieldOf, type JsonObject, numberIn, objectIn } from './answer.ts';
import type { Cluster } from './client.ts';
import type { Names } from './names.ts';

/** The right to write, held by one run at a time in the whole cluster. */
export type WriterLock = {
  /** @throws AppError LOCKED when another run has taken over, thinking this one dead */
  check(): void;
  release(): Promise<void>;
};

type Holder = {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  readonly startedAt: string;
  readonly heartbeatAt: string;
  /** Of how many it is one; absent where it writes alone. */
  readonly parts?: number;
};

const HEARTBEAT_MS = 5_000;
/** Silence after which a holder counts as dead: twelve heartbeats, so a long pause of it is none. */
const DEAD_AFTER_MS = 60_000;

/** Most parts that may write at once: their locks are looked up by name. */
export const MOST_PARTS = 64;

/** Name of the lock of a run that writes alone, and of those of its parts. */
const WHOLE = 'writer';
const PARTS: readonly string[] = Array.from({ length: MOST_PARTS }, (_, at) => `part-${at + 1}`);

/**
 * Takes the lock, or takes it over from a holder that is dead: of this machine and no longer
 * running, or silent for a minute. A part shares it with the other parts of as many, and with nobody else.
 * @throws AppError LOCKED
 */
export async function takeLock(cluster: Cluster, names: Names, part?: Part): Promise<WriterLock> {
  await createLockIndex(cluster, names.lock);
  const place = { index: names.lock, id: part ? `part-${part.number}` : WHOLE };
  const mine = newHolder(part);
  if (!(await create(cluster, place, mine))) await takeOver(cluster, place, mine);
  const lock = keepAlive(cluster, place, mine);
  try {
    // Each has put its own name down before it looks for others: of two at once one sees the other.
    await checkOthers(cluster, names.lock, part);
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

type LockPlace = { readonly index: string; readonly id: string };

/** @throws AppError LOCKED where somebody is at work who shares nothing with this run */
async function checkOthers(cluster: Cluster, index: string, part: Part | undefined): Promise<void> {
  const answer = await cluster.request({
    method: 'POST',
    path: `/${index}/_mget`,
    body: { ids: part ? [WHOLE, ...PARTS] : PARTS },
  });
  for (const doc of arrayIn(answer, 'docs')) {
    if (fieldOf(doc, 'found') !== true) continue;
    const other = objectIn(doc, '_source');
    const isSharing = part !== undefined && other.parts === part.of;
    if (!isSharing && !isDead(other)) throw locked(other);
  }
}

function newHolder(part: Part | undefined): Holder {
  const now = new Date().toISOString();
  const token = randomUUID();
  const parts = part ? { parts: part.of } : {};
  return { ...parts, token, pid: process.pid, host: hostname(), startedAt: now, heartbeatAt: now };
}

async function createLockIndex(cluster: Cluster, index: string): Promise<void> {
  const there = await cluster.request({
    method: 'GET',
    path: `/${index}`,
    query: { features: 'aliases' },
    fineStatuses: [404],
  });
  if (there !== undefined) return;
  await cluster.request({
    method: 'PUT',
    path: `/${index}`,
    body: {
      // A copy on other nodes, where there are some: no run could begin while the only one is away.
      settings: { number_of_shards: 1, auto_expand_replicas: '0-2' },
      mappings: { dynamic: false },
    },
    // Two first runs at once: the other one has created it.
    fineStatuses: [400],
  });
}

async function create(
  cluster: Cluster,
  { index, id }: LockPlace,
  holder: Holder,
): Promise<boolean> {
  const answer = await cluster.request({
    method: 'PUT',
    path: `/${index}/_create/${id}`,
    // `doctor` looks for holders by a search.
    query: { refresh: true },
    body: holder,
    fineStatuses: [409],
  });
  return answer !== undefined;
}

async function takeOver(cluster: Cluster, place: LockPlace, mine: Holder): Promise<void> {
  const held = await cluster.request({
    method: 'GET',
    path: `/${place.index}/_doc/${place.id}`,
    fineStatuses: [404],
  });
  if (held === undefined) {
    // Released in between.
    if (await create(cluster, place, mine)) return;
    throw locked(undefined);
  }
  const other = objectIn(held, '_source');
  const isMine = other.token === mine.token;
  if (!isMine && !isDead(other)) throw locked(other);
  const taken = await replace(cluster, place, mine, held);
  if (!taken) throw locked(other);
}

/** Writes over exactly the version that was read; `false` where another run was quicker. */
async function replace(cluster: Cluster, { index, id }: LockPlace, holder: Holder, held: unknown) {
  const answer = await cluster.request({
    method: 'PUT',
    path: `/${index}/_doc/${id}`,
    query: {
      if_seq_no: numberIn(held, '_seq_no'),
      if_primary_term: numberIn(held, '_primary_term'),
      refresh: true,
    },
    body: holder,
    fineStatuses: [409],
  });
  return answer !== undefined;
}

function isDead(other: JsonObject): boolean {
  if (other.host === hostname() && !isRunning(Number(other.pid))) return true;
  return Date.now() - Date.parse(String(other.heartbeatAt)) > DEAD_AFTER_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function locked(other: JsonObject | undefined): AppError {
  const who = other === undefined ? '' : ` (process ${other.pid}, since ${other.startedAt})`;
  return new AppError(
    'LOCKED',
    `Another run is writing to this index${who}. Wait until it is done.`,
  );
}

function keepAlive(cluster: Cluster, place: LockPlace, mine: Holder): WriterLock {
  let isLost = false;
  let beat: Promise<void> = Promise.resolve();
  const heartbeat = async () => {
    const held = await heldByMe(cluster, place, mine);
    const holder = { ...mine, heartbeatAt: new Date().toISOString() };
    if (!held || !(await replace(cluster, place, holder, held))) isLost = true;
  };
  const timer = setInterval(() => {
    // A heartbeat that does not get through is made up for by the next; writes fail by themselves.
    beat = heartbeat().catch(() => {});
  }, HEARTBEAT_MS);
  timer.unref();
  return {
    check: () => {
      if (isLost) throw locked(undefined);
    },
    release: async () => {
      clearInterval(timer);
      await beat;
      await removeLock(cluster, place, mine);
    },
  };
}

async function heldByMe(
  cluster: Cluster,
  { index, id }: LockPlace,
  mine: Holder,
): Promise<unknown> {
  const held = await cluster.request({
    method: 'GET',
    path: `/${index}/_doc/${id}`,
    fineStatuses: [404],
  });
  return held !== undefined && objectIn(held, '_source').token === mine.token ? held : undefined;
}

async function removeLock(cluster: Cluster, { index, id }: LockPlace, mine: Holder): Promise<void> {
  const held = await heldByMe(cluster, { index, id }, mine);
  if (held === undefined) return;
  await cluster.request({
    method: 'DELETE',
    path: `/${index}/_doc/${id}`,
    query: {
      if_seq_no: numberIn(held, '_seq_no'),
      if_primary_term: numberIn(held, '_primary_term'),
    },
    fineStatuses: [404, 409],
  });
}
