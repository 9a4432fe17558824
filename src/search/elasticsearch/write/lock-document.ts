import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Part } from '../../port.ts';
import { arrayIn, fieldOf, type JsonObject, numberIn, objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';

/** Where one lock is kept: a document by itself. */
export type LockPlace = { readonly index: string; readonly id: string };

/** Who holds a lock, as its document has it. */
export type Holder = {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  readonly startedAt: string;
  readonly heartbeatAt: string;
  /** Of how many it is one; absent where it writes alone. */
  readonly parts?: number;
  /** What the parts have in common: those of another work share nothing with it. */
  readonly work?: string;
};

export const HEARTBEAT_MS = 5_000;
/** Silence after which a holder counts as dead: twelve heartbeats, so a long pause of it is none. */
const DEAD_AFTER_MS = 60_000;
/** How long a silent holder is watched: three heartbeats, by one's own clock. */
const WATCH_MS = 15_000;
// Short, so that several heartbeats are tried before a silence counts. One that is given up here may
// still be written there, which does no harm.
const DEADLINE_MS = 10_000;

/** This process as a holder, under a token that nobody else has. */
export function newHolder(sharing?: { readonly part: Part; readonly work: string }): Holder {
  const now = new Date().toISOString();
  const token = randomUUID();
  const shared = sharing ? { parts: sharing.part.of, work: sharing.work } : {};
  return { ...shared, token, pid: process.pid, host: hostname(), startedAt: now, heartbeatAt: now };
}

/** Makes the index of the locks where it is not there yet. */
export async function createLockIndex(cluster: Cluster, index: string): Promise<void> {
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

/** Puts a holder down where nobody is; `false` where somebody is. */
async function createHolder(
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

/** The document of a lock with its version; `undefined` where nobody holds it. */
export async function readHolder(cluster: Cluster, { index, id }: LockPlace): Promise<unknown> {
  return await cluster.request({
    method: 'GET',
    path: `/${index}/_doc/${id}`,
    deadlineMs: DEADLINE_MS,
    fineStatuses: [404],
  });
}

/** A lock that somebody holds, and its document with its version. */
export type HeldLock = { readonly place: LockPlace; readonly held: unknown };

/** Those of several locks of an index that somebody holds. */
export async function readHolders(
  cluster: Cluster,
  index: string,
  ids: readonly string[],
): Promise<readonly HeldLock[]> {
  const answer = await cluster.request({
    method: 'POST',
    path: `/${index}/_mget`,
    body: { ids },
  });
  return arrayIn(answer, 'docs')
    .filter((held) => fieldOf(held, 'found') === true)
    .map((held) => ({ place: { index, id: String(fieldOf(held, '_id')) }, held }));
}

/** Writes over exactly the version that was read; `false` where another one is there by now. */
export async function replaceHolder(
  cluster: Cluster,
  { index, id }: LockPlace,
  holder: Holder,
  held: unknown,
): Promise<boolean> {
  const answer = await cluster.request({
    method: 'PUT',
    path: `/${index}/_doc/${id}`,
    query: { ...versionOf(held), refresh: true },
    body: holder,
    deadlineMs: DEADLINE_MS,
    fineStatuses: [409],
  });
  return answer !== undefined;
}

/** Takes a holder away, where its document is still the one that was read. */
export async function removeHolder(
  cluster: Cluster,
  { index, id }: LockPlace,
  held: unknown,
): Promise<void> {
  await cluster.request({
    method: 'DELETE',
    path: `/${index}/_doc/${id}`,
    query: versionOf(held),
    fineStatuses: [404, 409],
  });
}

/** What of a lock's document is its holder. */
export function holderOf(held: unknown): JsonObject {
  return objectIn(held, '_source');
}

/**
 * Whether the holder of a lock is dead: of this machine and no longer running, or silent for a minute. Its
 * clock may go otherwise than ours, so one that looks silent is watched for as long as three heartbeats.
 */
export async function isAbandoned(
  cluster: Cluster,
  place: LockPlace,
  held: unknown,
  pause: (ms: number) => Promise<unknown>,
): Promise<boolean> {
  const { host, pid, heartbeatAt } = holderOf(held);
  if (host === hostname() && !isRunning(Number(pid))) return true;
  if (Math.abs(Date.now() - Date.parse(String(heartbeatAt))) <= DEAD_AFTER_MS) return false;
  await pause(WATCH_MS);
  const later = await readHolder(cluster, place);
  return later === undefined || numberIn(later, '_seq_no') === numberIn(held, '_seq_no');
}

/** What is in a lock's way: its document, as `readHolder`; `undefined` where nobody alive holds it. */
export async function readLivingHolder(
  cluster: Cluster,
  place: LockPlace,
  pause: (ms: number) => Promise<unknown>,
): Promise<unknown> {
  const held = await readHolder(cluster, place);
  const isFree = held === undefined || (await isAbandoned(cluster, place, held, pause));
  return isFree ? undefined : held;
}

/**
 * Takes a lock that nobody holds, or over from a holder that is dead. May be repeated.
 * @returns what is in the way, as `readHolder`; `undefined` where the lock is taken now
 */
export async function tryToTake(
  cluster: Cluster,
  place: LockPlace,
  mine: Holder,
  pause: (ms: number) => Promise<unknown>,
): Promise<unknown> {
  if (await createHolder(cluster, place, mine)) return undefined;
  const held = await readHolder(cluster, place);
  if (held === undefined) return tryToTake(cluster, place, mine, pause); // let go in between
  // An earlier try whose answer was lost has done it.
  if (holderOf(held).token === mine.token) return undefined;
  if (!(await isAbandoned(cluster, place, held, pause))) return held;
  return (await replaceHolder(cluster, place, mine, held)) ? undefined : held;
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

function versionOf(held: unknown): {
  readonly if_seq_no: number;
  readonly if_primary_term: number;
} {
  return {
    if_seq_no: numberIn(held, '_seq_no'),
    if_primary_term: numberIn(held, '_primary_term'),
  };
}
