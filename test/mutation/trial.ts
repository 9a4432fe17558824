// Runs in a thread of its own: loads a change, runs what should notice it, and says what did.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { type ChangedSource, FreshModules } from './fresh-modules.ts';
import { takeTests } from './plain-tests.ts';

/** What a trial is asked: a change, and the test files that come to it. */
export type TrialRequest = ChangedSource & { readonly tests: readonly string[] };
/** What it answers: the words of the first that noticed; nothing where all passes. */
export type TrialAnswer = { readonly noticedBy?: string };

// They measure bounds on texts of megabytes, or try thousands of texts: too slow to be run for each mutant.
const SLOW_NAMES = /in little time|is read through|any text|any order|without fault/;
const CASES = 'src/evaluate/extraction-cases.ts';

const root: string = workerData.root;
const modules = new FreshModules(root);

async function failingCase(): Promise<string | undefined> {
  const { extractionCases, foundIn } = (await modules.import(
    CASES,
  )) as typeof import('../../src/evaluate/extraction-cases.ts');
  const cases = extractionCases(join(root, 'test/fixtures/extraction'));
  const failing = cases.find(
    ({ raw, expected }) => !isDeepStrictEqual(foundIn(raw), expected.found),
  );
  return failing && `case ${failing.slug}`;
}

async function failingTest(file: string): Promise<string | undefined> {
  takeTests();
  await modules.import(file);
  for (const { name, run } of takeTests()) {
    if (SLOW_NAMES.test(name)) continue;
    try {
      await run();
    } catch (error) {
      return `${file}: ${name}: ${String(error)}`;
    }
  }
  return undefined;
}

async function firstToNotice({ tests, ...change }: TrialRequest): Promise<string | undefined> {
  modules.change(change);
  try {
    const failing = await failingCase();
    if (failing !== undefined) return failing;
    for (const file of tests) {
      const failed = await failingTest(file);
      if (failed !== undefined) return failed;
    }
    return undefined;
  } catch (error) {
    return String(error);
  }
}

parentPort?.on('message', async (request: TrialRequest) => {
  const noticedBy = await firstToNotice(request);
  const answer: TrialAnswer = noticedBy === undefined ? {} : { noticedBy };
  parentPort?.postMessage(answer);
});
