import { AppError, type ErrorCode } from '../../errors.ts';
import { isUndisturbed, watchPaths } from '../../platform/watch.ts';
import type { RunReport } from './archive-run.ts';

/** One run over all paths; the lock is held for as long as it takes and no longer. */
export type Pass = (signal: AbortSignal) => Promise<RunReport>;

export type WatchTimes = {
  /** Quiet that ends a set of changes, and the longest that one is waited for. */
  readonly quietMs: number;
  readonly mostMs: number;
  /** Between two passes without any event: events are hints. */
  readonly surveyMs: number;
  /** After a pass that could not be. */
  readonly againMs: number;
};

/** A copy of many files takes a while; a file server tells nothing of what others change. */
const WATCH_TIMES: WatchTimes = {
  quietMs: 1000,
  mostMs: 30_000,
  surveyMs: 600_000,
  againMs: 30_000,
};

export type WatchRun = {
  readonly paths: readonly string[];
  /** A folder that each pass writes to itself. */
  readonly except?: string;
  readonly pass: Pass;
  readonly onPass: (report: RunReport) => void;
  /** A pass that could not be; the next one comes by itself. */
  readonly onFailure: (error: AppError) => void;
  readonly signal: AbortSignal;
  readonly times?: WatchTimes;
};

// What another run, a network or an unmounted folder may have set right by the next time.
const PASSING: readonly ErrorCode[] = [
  'LOCKED',
  'USAGE',
  'INDEX_UNREACHABLE',
  'ANSWER_UNREADABLE',
  'INDEX_FULL',
  'OVERLOADED',
  'DEADLINE_EXCEEDED',
];

/**
 * Keeps an index in line with its paths until the signal is aborted: a pass at once, one after each set of
 * changes, and one now and then. Never resolves.
 * @throws the signal's reason, and what the first pass throws
 */
export async function watchArchive(run: WatchRun): Promise<never> {
  const { paths, except, signal, times = WATCH_TIMES } = run;
  using watching = watchPaths(paths, except);
  run.onPass(await run.pass(signal));
  let pauseMs = times.surveyMs;
  for (;;) {
    await nextOccasion(pauseMs, (until) => watching.changed(until), signal);
    await settled((until) => watching.changed(until), times, signal);
    pauseMs = (await passed(run)) ? times.surveyMs : times.againMs;
  }
}

type Changed = (until: AbortSignal) => Promise<void>;

async function nextOccasion(pauseMs: number, changed: Changed, signal: AbortSignal): Promise<void> {
  await changed(AbortSignal.any([signal, AbortSignal.timeout(pauseMs)]));
  signal.throwIfAborted();
}

/** Waits until nothing has changed for a moment. */
async function settled(
  changed: Changed,
  { quietMs, mostMs }: WatchTimes,
  signal: AbortSignal,
): Promise<void> {
  const longest = AbortSignal.timeout(mostMs);
  for (;;) {
    const until = AbortSignal.any([signal, longest]);
    const isQuiet = await isUndisturbed(quietMs, changed, until);
    signal.throwIfAborted();
    if (isQuiet || longest.aborted) return;
  }
}

async function passed({ pass, onPass, onFailure, signal }: WatchRun): Promise<boolean> {
  try {
    onPass(await pass(signal));
    return true;
  } catch (error) {
    if (!(error instanceof AppError) || !PASSING.includes(error.code)) throw error;
    onFailure(error);
    return false;
  }
}
