import { AppError } from '../../../errors.ts';
import type { Cluster } from '../store/client.ts';
import {
  HEARTBEAT_MS,
  type Holder,
  holderOf,
  type LockPlace,
  readHolder,
  removeHolder,
  replaceHolder,
} from './lock-document.ts';

/** The right to write, held by one run at a time in the whole cluster. */
export type WriterLock = {
  /**
   * To be asked before each change. Where nothing was heard of the lock for a while – the process was
   * stopped, the loop or the cluster too slow – it is renewed first.
   * @throws AppError LOCKED when another run has taken over, thinking this one dead; as requests do
   */
  check(): Promise<void>;
  /** To be asked before a change that nobody can take back: renews the lock at once. Throws as `check`. */
  renew(): Promise<void>;
  release(): Promise<void>;
};

// Well before the silence after which others take over, however many heartbeats were missed.
const RENEWED_AFTER_MS = 20_000;
const MOST_CONFLICTS = 5;

type Time = { readonly wall: number; readonly steady: number };

/** Keeps a lock that has been taken: says every five seconds that its holder lives. */
export function keepAlive(cluster: Cluster, place: LockPlace, mine: Holder): WriterLock {
  let isLost = false;
  let heardAt = now();
  let underWay: Promise<void> | undefined;
  const renew = async () => {
    const begunAt = now();
    if (await writeHeartbeat(cluster, place, mine)) heardAt = begunAt;
    else isLost = true;
  };
  // Never two at once: one would find the version written over that it had read.
  const renewOnce = () => {
    underWay ??= renew().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  const throwIfLost = () => {
    if (isLost) throw lost();
  };
  // One that does not get through is made up for by the next, or by `check`.
  const timer = setInterval(() => void renewOnce().catch(() => {}), HEARTBEAT_MS);
  timer.unref();
  return {
    check: async () => {
      throwIfLost();
      if (silenceSince(heardAt) > RENEWED_AFTER_MS) await renewOnce();
      throwIfLost();
    },
    renew: async () => {
      await underWay?.catch(() => {});
      await renewOnce();
      throwIfLost();
    },
    release: async () => {
      clearInterval(timer);
      await underWay?.catch(() => {});
      const held = await readMine(cluster, place, mine);
      if (held !== undefined) await removeHolder(cluster, place, held);
    },
  };
}

/** `false` where another run holds the lock by now, or nobody does. */
async function writeHeartbeat(cluster: Cluster, place: LockPlace, mine: Holder): Promise<boolean> {
  for (let conflicts = 0; conflicts < MOST_CONFLICTS; conflicts += 1) {
    const held = await readMine(cluster, place, mine);
    if (held === undefined) return false;
    const holder = { ...mine, heartbeatAt: new Date().toISOString() };
    if (await replaceHolder(cluster, place, holder, held)) return true;
    // A heartbeat of our own that was given up has got through after all: whose the lock is, reading tells.
  }
  throw new AppError('OVERLOADED', 'The lock of this index changes too quickly to be kept.');
}

async function readMine(cluster: Cluster, place: LockPlace, mine: Holder): Promise<unknown> {
  const held = await readHolder(cluster, place);
  return held !== undefined && holderOf(held).token === mine.token ? held : undefined;
}

function now(): Time {
  return { wall: Date.now(), steady: performance.now() };
}

// The steady clock stands still while a machine sleeps, the other one may be set: the longer time counts.
function silenceSince({ wall, steady }: Time): number {
  return Math.max(Date.now() - wall, performance.now() - steady);
}

function lost(): AppError {
  return new AppError(
    'LOCKED',
    'Another run has taken over writing to this index, because nothing was heard of this one for a minute. What this one has written stays; when the other is done, run it again.',
  );
}
