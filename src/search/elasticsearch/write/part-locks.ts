import type { Part } from '../../port.ts';
import type { JsonObject } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import type { Names } from '../store/names.ts';
import { type RetryPolicy, withRetries } from '../store/retry.ts';
import { locked, lockOfPart, PARTS, WHOLE } from './lock.ts';
import {
  holderOf,
  isAbandoned,
  newHolder,
  readHolders,
  readLivingHolder,
  tryToTake,
} from './lock-document.ts';
import { keepAlive, type WriterLock } from './lock-keeper.ts';

/** A run that is one part of several, as its locks know it. */
export type PartRun = {
  readonly cluster: Cluster;
  readonly names: Names;
  readonly part: Part;
  /** As `LockWish.sharing.work`. */
  readonly work: string;
  readonly retries: RetryPolicy;
};

/** Held for a moment by a part that begins or ends: they do it one after another. */
const GATE = 'parts';
const WAIT_MS = 500;
const MOST_WAITS = 240;

/**
 * Runs what parts must do one after another.
 * @throws AppError LOCKED where another one takes two minutes for it
 */
export async function inGate<T>(run: PartRun, work: () => Promise<T>): Promise<T> {
  const gate = await takeWaiting(run, GATE);
  try {
    return await work();
  } finally {
    await withRetries(run.retries, () => gate.release());
  }
}

/**
 * Makes a part that is done the only writer, where `isLast` says so of it, and lets go of its own lock in any
 * case. To be called in the gate. `undefined` where it is not the last.
 */
export async function leaveParts(
  run: PartRun,
  own: WriterLock,
  isLast: boolean,
): Promise<WriterLock | undefined> {
  // Before its own is let go: a whole run that looks in between would find nobody.
  const whole = isLast ? await takeWaiting(run, WHOLE) : undefined;
  await withRetries(run.retries, () => own.release());
  return whole;
}

/** Whether other parts of the same work are alive. */
export async function areOthersAtWork(run: PartRun): Promise<boolean> {
  const { cluster, names, part, work, retries } = run;
  const ids = PARTS.filter((id) => id !== lockOfPart(part.number));
  const others = await withRetries(retries, () => readHolders(cluster, names.lock, ids));
  for (const { place, held } of others) {
    if (holderOf(held).work !== work) continue;
    if (!(await isAbandoned(cluster, place, held, retries.pause))) return true;
  }
  return false;
}

/** @throws AppError LOCKED where a part that came to its end last is finishing what all have done */
export async function checkNobodyFinishes({ cluster, names, retries }: PartRun): Promise<void> {
  const place = { index: names.lock, id: WHOLE };
  const held = await readLivingHolder(cluster, place, retries.pause);
  if (held !== undefined) throw locked(holderOf(held));
}

async function takeWaiting(run: PartRun, id: string): Promise<WriterLock> {
  const { cluster, names, part, work, retries } = run;
  const place = { index: names.lock, id };
  const mine = newHolder({ part, work });
  let other: JsonObject | undefined;
  for (let waited = 0; waited < MOST_WAITS; waited += 1) {
    const held = await withRetries(retries, () => tryToTake(cluster, place, mine, retries.pause));
    if (held === undefined) return keepAlive(cluster, place, mine);
    other = holderOf(held);
    await retries.pause(WAIT_MS);
  }
  throw locked(other);
}
