/** How many checks and tests came out how. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** `12 passed, 0 failed`, with `, 3 skipped` where there are any. */
export function tallyText({ passed, failed, skipped }: Tally): string {
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${left}`;
}

export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** A run that broke off counts as one failure, in words. */
export function failedRun(error: unknown, output: { write(text: string): unknown }): Tally {
  output.write(`The tests did not come to an end: ${String(error)}\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}
