/**
 * The files that take longest, by project. `npm test` leaves them to `npm run test:long`, so that it ends within
 * eight minutes on two cores; CI runs both.
 */
export const LONG_TESTS = {
  embedded: [
    'test/faults/disk-full.test.ts',
    'test/integration/{evaluation,memory}.test.ts',
    'test/integration/commands/processes.test.ts',
  ],
  engines: [
    'test/contract/generations.test.ts',
    'test/faults/{changed-answers,elasticsearch-writer,killed-correct,killed-reindex,random-faults,three-nodes,two-runs}.test.ts',
    'test/integration/commands/{lost-index,parts,real-input,reindex,reindex-sources,start,stopping,watch}.test.ts',
    'test/integration/{keys,same-answers-further,same-suggestions,security}.test.ts',
  ],
  browser: [
    'test/browser/{access,copies,quotes,reference-pages,search-box,search-journey,time-and-map}.test.ts',
  ],
} as const;

/** Which tests a run takes: those that are quick, those that take long, or both. */
export type Share = 'quick' | 'long' | 'all';

const OPTIONS: Readonly<Record<string, Share>> = { '--long-only': 'long', '--with-long': 'all' };

/** The share that the arguments of a run ask for, and what is left of them for Vitest. */
export function shareOf(args: readonly string[]): { share: Share; rest: readonly string[] } {
  const rest = args.filter((arg) => !(arg in OPTIONS));
  const asked = args.map((arg) => OPTIONS[arg]).find((share) => share !== undefined);
  // Whoever names files or projects gets them.
  return { share: asked ?? (rest.length === 0 ? 'quick' : 'all'), rest };
}

/** What `vitest.config.ts` reads in the environment for each share. */
export const SHARE_SETTING: Readonly<Record<Share, string>> = {
  quick: 'without',
  long: 'only',
  all: 'with',
};
