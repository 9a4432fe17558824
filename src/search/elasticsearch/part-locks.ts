import type { Part } from '../port.ts';
import { arrayIn, fieldOf, type JsonObject } from './answer.ts';
import type { Cluster } from './client.ts';
import { locked, PARTS, WHOLE } from './lock.ts';
import {
  createHolder,
  type Holder,
  holderOf,
  isAbandoned,
  type LockPlace,
  newHolder,
  readHolder,
  replaceHolder,
} from './lock-document.ts';
import { keepAlive, type WriterLock } from './lock-keeper.ts';
import type { Names } from './names.ts';
import { type RetryPolicy, withRetries } from './retry.ts';

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
  const ids = PARTS.filter((id) => id !== `part-${part.number}`);
  const answer = await withRetries(retries, () =>
    cluster.request({ method: 'POST', path: `/${names.lock}/_mget`, body: { ids } }),
  );
  for (const held of arrayIn(answer, 'docs')) {
    if (fieldOf(held, 'found') !== true || holderOf(held).work !== work) continue;
    const place = { index: names.lock, id: String(fieldOf(held, '_id')) };
    if (!(await isAbandoned(cluster, place, held, retries.pause))) return true;
  }
  return false;
}

/** @throws AppError LOCKED where a part that came to its end last is finishing what all have done */
export async function checkNobodyFinishes({ cluster, names, retries }: PartRun): Promise<void> {
  const place = { index: names.lock, id: WHOLE };
  const held = await readHolder(cluster, place);
  if (held === undefined || (await isAbandoned(cluster, place, held, retries.pause))) return;
  throw locked(holderOf(held));
}

async function takeWaiting(run: PartRun, id: string): Promise<WriterLock> {
  const { cluster, names, part, work, retries } = run;
  const place = { index: names.lock, id };
  const mine = newHolder({ part, work });
  let other: JsonObject | undefined;
  for (let waited = 0; waited < MOST_WAITS; waited += 1) {
    const held = await withRetries(retries, () => tryToTake(run, place, mine));
    if (held === undefined) return keepAlive(cluster, place, mine);
    other = holderOf(held);
    await retries.pause(WAIT_MS);
  }
  throw locked(other);
}

/** `undefined` where the lock is taken now, else what is in the way. May be repeated. */
async function tryToTake(run: PartRun, place: LockPlace, mine: Holder): Promise<unknown> {
  const { cluster, retries } = run;
  if (await createHolder(cluster, place, mine)) return undefined;
  const held = await readHolder(cluster, place);
  if (held === undefined) return tryToTake(run, place, mine); // let go in between
  // An earlier try whose answer was lost has done it.
  if (holderOf(held).token === mine.token) return undefined;
  if (!(await isAbandoned(cluster, place, held, retries.pause))) return held;
  return (await replaceHolder(cluster, place, mine, held)) ? undefined : held;
}
