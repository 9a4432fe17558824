import type { Answered } from './load.ts';
import { percent, quantile, type Soaked, unexplainedFailures } from './verdict.ts';

const MB = 1_000_000;

/** A table of an engine's run, a line each. */
export function reportLines(soaked: Soaked): readonly string[] {
  const { engine, answers, before, after, outages, reindexes } = soaked;
  const failed = answers.filter(({ status }) => status === 0 || status >= 500).length;
  const growth = after.heapBytes / before.heapBytes - 1;
  const seconds = outages.map(({ from, to }) => Math.round((to - from) / 1000));
  return [
    '',
    `${engine}: ${answers.length} answers, ${reindexes} reindexes, engine away for ${seconds.join(' and ') || 0} s`,
    `  failed ${failed}, of which not explained ${unexplainedFailures(soaked).length}`,
    `  memory ${toMb(before.heapBytes)} → ${toMb(after.heapBytes)} MB (${percent(growth)}), resident ${toMb(before.residentBytes)} → ${toMb(after.residentBytes)} MB`,
    `  handles ${before.handles} → ${after.handles}`,
    `  ${'kind'.padEnd(10)} ${['answers', 'p50 ms', 'p99 ms'].map((name) => name.padStart(8)).join('')}`,
    ...[...Map.groupBy(answers, ({ kind }) => kind)].map(([kind, of]) => lineOf(kind, of)),
  ];
}

function lineOf(kind: string, answers: readonly Answered[]): string {
  const figures = [answers.length, quantile(answers, 0.5), quantile(answers, 0.99)];
  return `  ${kind.padEnd(10)} ${figures.map((figure) => String(Math.round(figure)).padStart(8)).join('')}`;
}

function toMb(bytes: number): string {
  return (bytes / MB).toFixed(1);
}
