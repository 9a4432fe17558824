/** When a file of tests ran, in milliseconds of one clock. */
export type FileTime = {
  readonly project: string;
  /** From the root of the project. */
  readonly file: string;
  readonly startedAt: number;
  readonly endedAt: number;
};

const SLOWEST = 10;

/** How long each project took, from its first file to its last, and which files took longest. */
export function timesText(times: readonly FileTime[]): string {
  const projects = Map.groupBy(times, ({ project }) => project);
  const slowest = times.toSorted((a, b) => tookMs(b) - tookMs(a)).slice(0, SLOWEST);
  return [
    'Time of each project, from its first file to its last:',
    ...[...projects].map(([name, files]) => row(spanMs(files), `${name}, ${filesText(files)}`)),
    `The slowest ${slowest.length} of ${filesText(times)}:`,
    ...slowest.map((time) => row(tookMs(time), time.file)),
    '',
  ].join('\n');
}

function tookMs({ startedAt, endedAt }: FileTime): number {
  return endedAt - startedAt;
}

function spanMs(times: readonly FileTime[]): number {
  const first = Math.min(...times.map(({ startedAt }) => startedAt));
  return Math.max(...times.map(({ endedAt }) => endedAt)) - first;
}

function filesText({ length }: readonly FileTime[]): string {
  return length === 1 ? '1 file' : `${length} files`;
}

function row(ms: number, text: string): string {
  return `${(ms / 1000).toFixed(1).padStart(8)} s  ${text}`;
}
