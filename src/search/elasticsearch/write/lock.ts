import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../../errors.ts';
import type { Part } from '../../port.ts';
import type { JsonObject } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import type { Names } from '../store/names.ts';
import {
  createLockIndex,
  type Holder,
  holderOf,
  isAbandoned,
  type LockPlace,
  newHolder,
  readHolders,
  readLivingHolder,
  tryToTake,
} from './lock-document.ts';
import { keepAlive, type WriterLock } from './lock-keeper.ts';

/** What a run wants a lock for. */
export type LockWish = {
  /** Absent where it writes alone. Parts share the index with the parts of as many of the same work. */
  readonly sharing?: { readonly part: Part; readonly work: string };
  /** How a run waits. */
  readonly pause?: (ms: number) => Promise<unknown>;
};

/** What the parts of an update have in common. */
export const UPDATE = 'update';

const WAIT_MS = 1_000;
const MOST_WAITS = 600;

/** Most parts that may write at once: their locks are looked up by name. */
export const MOST_PARTS = 64;

/** Name of the lock of a run that writes alone, and those of parts. */
export const WHOLE = 'writer';
export const PARTS: readonly string[] = Array.from({ length: MOST_PARTS }, (_, at) =>
  lockOfPart(at + 1),
);

/** Name of the lock of one part, by its number. */
export function lockOfPart(number: number): string {
  return `part-${number}`;
}

/**
 * Takes the lock, or takes it over from a holder that is dead. A part shares it with the other parts of
 * as many, and with nobody else.
 * @throws AppError LOCKED
 */
export async function takeLock(
  cluster: Cluster,
  names: Names,
  { sharing, pause = wait }: LockWish = {},
): Promise<WriterLock> {
  await createLockIndex(cluster, names.lock);
  const place = { index: names.lock, id: sharing ? lockOfPart(sharing.part.number) : WHOLE };
  const mine = newHolder(sharing);
  const held = await tryToTake(cluster, place, mine, pause);
  if (held !== undefined) throw locked(holderOf(held));
  const lock = keepAlive(cluster, place, mine);
  try {
    // Each has put its own name down before it looks for others: of two at once one sees the other.
    await checkOthers(cluster, names.lock, mine, pause);
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** @throws AppError LOCKED where somebody is at work who shares nothing with this run */
async function checkOthers(
  cluster: Cluster,
  index: string,
  mine: Holder,
  pause: (ms: number) => Promise<unknown>,
): Promise<void> {
  const ids = mine.parts === undefined ? PARTS : [WHOLE, ...PARTS];
  for (const { place, held } of await readHolders(cluster, index, ids)) {
    const other = holderOf(held);
    if (place.id !== WHOLE && isSharing(mine, other)) continue;
    if (await isAbandoned(cluster, place, held, pause)) continue;
    const isWorthWaiting = isSharing(mine, other) && mine.work === UPDATE;
    if (!isWorthWaiting || !(await isLetGo(cluster, place, pause))) throw locked(other);
  }
}

/** A part of an update that ended early joins persons for all; one that begins after that waits for it. */
async function isLetGo(
  cluster: Cluster,
  place: LockPlace,
  pause: (ms: number) => Promise<unknown>,
): Promise<boolean> {
  for (let waited = 0; waited < MOST_WAITS; waited += 1) {
    await pause(WAIT_MS);
    if ((await readLivingHolder(cluster, place, pause)) === undefined) return true;
  }
  return false;
}

function isSharing(mine: Holder, other: JsonObject): boolean {
  return mine.parts !== undefined && other.parts === mine.parts && other.work === mine.work;
}

/** Says who is in the way. */
export function locked(other: JsonObject | undefined): AppError {
  const who = other === undefined ? '' : ` (process ${other.pid}, since ${other.startedAt})`;
  return new AppError(
    'LOCKED',
    `Another run is writing to this index${who}. Wait until it is done.`,
  );
}
