import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { LONG_TESTS, SHARE_SETTING, shareOf } from './long-tests.ts';
import type { Tally } from './tally.ts';

const TIMES = fileURLToPath(new URL('./times-reporter.ts', import.meta.url));
const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

export type VitestReport = z.infer<typeof reportSchema>;

/**
 * Runs the quick tests, printing as they go: with `--with-long` those that take long too, with `--long-only` these
 * alone; the other arguments go to Vitest. @throws Error where Vitest leaves no report behind */
export async function runVitest(args: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-report-'));
  const report = join(folder, 'report.json');
  const { share, rest } = shareOf(args);
  try {
    const reporters = [
      ...['default', TIMES, 'json'].map((reporter) => `--reporter=${reporter}`),
      `--outputFile.json=${report}`,
    ];
    const options =
      share === 'long' ? Object.keys(LONG_TESTS).map((project) => `--project=${project}`) : [];
    const child = spawn(
      process.execPath,
      [VITEST, 'run', ...reporters, ...options, ...plain(rest)],
      {
        stdio: 'inherit',
        env: {
          ...process.env,
          LONG_TESTS: SHARE_SETTING[share],
          ...(isForEyes() ? {} : { NO_COLOR: '1' }),
        },
      },
    );
    const [exitCode] = await once(child, 'exit');
    const read = reportSchema.parse(JSON.parse(await readFile(report, 'utf8')));
    return tallyOf(read, exitCode === 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Vitest colours its output also where it is no terminal. A name that was copied from there, or from a list of
 * `vitest list`, carries the colour with it, and Vitest then knows no such file: “No test files found”.
 */
export function plain(args: readonly string[]): string[] {
  return args.map((arg) => stripVTControlCharacters(arg));
}

function isForEyes(): boolean {
  return process.stdout.isTTY || 'FORCE_COLOR' in process.env;
}

/**
 * Counts a report. A file that failed as a whole (it could not be loaded, a hook broke) counts as one
 * failure, and so does a run that Vitest calls failed without any failed test: an error outside of tests.
 */
export function tallyOf({ testResults }: VitestReport, hasPassed: boolean): Tally {
  const statuses = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status }) => status),
  );
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length + brokenFiles;
  const failed = failedTests === 0 && !hasPassed ? 1 : failedTests;
  const skipped = statuses.filter((status) => status !== 'passed' && status !== 'failed').length;
  return { passed, failed, skipped };
}
