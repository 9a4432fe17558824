import type { Answered } from './load.ts';

/** What a server held at a moment when nobody asked it anything. */
export type Held = {
  /** Objects and buffers of the main thread after garbage was collected. */
  readonly heapBytes: number;
  readonly handles: number;
  readonly residentBytes: number;
};

/** A time in which an engine was stopped on purpose, in ms of the run. */
export type Outage = { readonly from: number; readonly to: number };

export type Soaked = {
  readonly engine: string;
  readonly answers: readonly Answered[];
  readonly outages: readonly Outage[];
  readonly before: Held;
  readonly after: Held;
  readonly reindexes: number;
  /** Of the embedded index, at the end. */
  readonly walBytes: number;
};

const MOST_HEAP_GROWTH = 0.05;
// Connections to an engine come and go by themselves.
const MOST_NEW_HANDLES = 4;
const MOST_WAL_BYTES = 64 * 1024 * 1024;

/** Everything that is wrong with a run, a sentence each; empty where nothing is. */
export function faultsOf(soaked: Soaked): readonly string[] {
  const { engine, before, after, walBytes } = soaked;
  const unexplained = unexplainedFailures(soaked);
  const hasGrown = after.heapBytes > before.heapBytes * (1 + MOST_HEAP_GROWTH);
  const growth = after.heapBytes / before.heapBytes - 1;
  const handles = after.handles - before.handles;
  return [
    ...unexplained
      .slice(0, 5)
      .map(({ path, status, at }) => `${path} was ${status} after ${Math.round(at / 1000)} s`),
    ...(unexplained.length > 5 ? [`${unexplained.length} failures are not explained`] : []),
    ...(hasGrown ? [`memory grew by ${percent(growth)}`] : []),
    ...(handles > MOST_NEW_HANDLES ? [`${handles} more handles are open`] : []),
    ...(walBytes > MOST_WAL_BYTES ? [`the log of the index has ${walBytes} bytes`] : []),
  ].map((sentence) => `${engine}: ${sentence}`);
}

/** Failures (5xx, broken connections) outside of the times in which the engine was stopped on purpose. */
export function unexplainedFailures({ answers, outages }: Soaked): readonly Answered[] {
  const isExplained = ({ at, ms }: Answered) =>
    outages.some(({ from, to }) => at < to && at + ms > from);
  return answers.filter(
    (answer) => (answer.status === 0 || answer.status >= 500) && !isExplained(answer),
  );
}

/** The time within which so large a share of the answers came, in ms. */
export function quantile(answers: readonly Answered[], share: number): number {
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
