import { CHECKS, runCheck } from './checks.ts';
import { failedRun, type Tally, tallyText, total } from './tally.ts';
import { runVitest } from './vitest-run.ts';

export type TestRun = {
  readonly environment: NodeJS.ProcessEnv;
  /** Handed to Vitest: names of files, `-t`, and so on. The checks run all the same. */
  readonly args: readonly string[];
  readonly output: { write(text: string): unknown };
};

/**
 * Runs the checks, then every suite, as one readable stream that ends with `N passed, N failed` alone
 * on a line (`, N skipped` where something was left out). In CI what is left out counts as failed.
 * Resolves to the exit code.
 */
export async function runAllTests({ environment, args, output }: TestRun): Promise<number> {
  const isCi = isTrue(environment.CI);
  const tallies: Tally[] = [];
  for (const check of CHECKS) tallies.push(await runCheck(check, output));
  output.write('\n== tests ==\n');
  tallies.push(await runVitest(args).catch((error: unknown) => failedRun(error, output)));
  const sum = total(tallies);
  const counted = isCi ? { ...sum, failed: sum.failed + sum.skipped, skipped: 0 } : sum;
  if (isCi && sum.skipped > 0) {
    output.write(
      `\n${sum.skipped} left out, which counts as failed here: CI must run everything.\n`,
    );
  }
  output.write(`\n${tallyText(counted)}\n`);
  return counted.failed > 0 ? 1 : 0;
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}
