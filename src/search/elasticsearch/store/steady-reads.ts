import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../../errors.ts';
import { SERVER } from './answer.ts';
import type { Cluster, Request } from './client.ts';

export type SteadyReadsOptions = {
  /** How many addresses the cluster is reached at. */
  readonly addresses: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Waits so long, or until the signal fires: then it rejects. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<unknown>;
};

/** The clock and the waiting of the system. */
export const SYSTEM_TIME = {
  now: () => performance.now(),
  pause: (ms: number, signal: AbortSignal) => wait(ms, undefined, { signal }),
} as const;

// A request that is silent for so long is asked after. Both together are shorter than a reader's patience, and an answer
// that comes 800 ms late is none of them.
const QUIET_MS = 1_100;
const PROBE_MS = 1_000;
// Half of a minute's readers need not wait in vain; a node that is back is found soon.
const OPEN_MS = 10_000;

/**
 * A cluster for reading, which any request may be put to twice. A broken connection or a lost node is tried once more, with
 * several addresses at another one. Where a single address falls silent, it is asked for a sign of life; without one all who
 * wait are told, and whoever comes in the next ten seconds at once. Then one of them asks again.
 */
export function steadyReads(cluster: Cluster, options: SteadyReadsOptions): Cluster {
  const watch = options.addresses > 1 ? undefined : silenceWatch(cluster, options);
  const once = async (request: Request, signal?: AbortSignal): Promise<unknown> => {
    const over = new AbortController();
    const answer = cluster.request(request, signal).finally(() => over.abort());
    // Whoever is not waited for any more may still fail.
    answer.catch(() => undefined);
    const quiet = options.pause(QUIET_MS, over.signal).then(
      () => watch?.findOut() ?? cluster.request(request, signal),
      // Answered before.
      () => answer,
    );
    quiet.catch(() => undefined);
    return watch ? Promise.race([answer, quiet.then(() => answer)]) : firstOf(answer, quiet);
  };
  return {
    request: async (request, signal) => {
      await watch?.check();
      try {
        return await once(request, signal);
      } catch (error) {
        if (!isBroken(error) || watch?.isOpen()) throw error;
        signal?.throwIfAborted();
        return once(request, signal);
      }
    },
    close: () => cluster.close(),
  };
}

/** The first that is an answer; where both fail, the failure of the first request. */
function firstOf(answer: Promise<unknown>, second: Promise<unknown>): Promise<unknown> {
  return Promise.any([answer, second]).catch(() => answer);
}

function isBroken(error: unknown): boolean {
  return error instanceof AppError && error.code === 'INDEX_UNREACHABLE';
}

function silenceWatch(cluster: Cluster, { now }: SteadyReadsOptions) {
  let closedAt = Number.NEGATIVE_INFINITY;
  let isSilent = false;
  let probe: Promise<void> | undefined;

  /** Resolves at a sign of life. */
  function findOut(): Promise<void> {
    probe ??= cluster
      .request({ method: 'GET', path: '/', shape: SERVER, deadlineMs: PROBE_MS })
      .then(
        () => {
          isSilent = false;
        },
        (cause: unknown) => {
          // Any word is a sign of life, a refused connection too: that is said at once without us.
          isSilent = cause instanceof AppError && cause.code === 'DEADLINE_EXCEEDED';
          if (!isSilent) return;
          closedAt = now() + OPEN_MS;
          throw silent(cause);
        },
      )
      .finally(() => {
        probe = undefined;
      });
    return probe;
  }

  const isOpen = (): boolean => isSilent && (now() < closedAt || probe !== undefined);
  return {
    findOut,
    isOpen,
    check: async (): Promise<void> => {
      if (isOpen()) throw silent(undefined);
      if (isSilent) await findOut();
    },
  };
}

function silent(cause: unknown): AppError {
  return new AppError(
    'INDEX_UNREACHABLE',
    'Elasticsearch has fallen silent. Try again in a moment.',
    { cause },
  );
}
