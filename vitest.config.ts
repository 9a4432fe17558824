import { defineConfig } from 'vitest/config';
import { COMPILE_CACHE } from './scripts/compile-cache.ts';
import { LONG_TESTS } from './test/runner/long-tests.ts';

// For the threads and processes that tests start.
process.env.NODE_COMPILE_CACHE ??= COMPILE_CACHE;

// For what never ends; no test fails because a machine is slow or busy.
const HANGING_MS = 600_000;

// Two cores must do: two files at a time. Elasticsearch starts at once, and is there by the time it is wanted.
const FILE_TESTS = ['test/integration/ingest/**/*.test.ts'];
// Of the tests with engines those that need no Elasticsearch.
const EMBEDDED_TESTS = [
  'test/faults/{disk-full,sqlite,switches}.test.ts',
  'test/integration/{evaluation,memory}.test.ts',
  'test/integration/commands/{backup,extract,failing,formats,measuring,processes,time-zones,unit-of-backup,unreachable}.test.ts',
];

/** The files of a project: all of them, those that are quick or those that take long. */
function files(
  include: readonly string[],
  long: readonly string[] = [],
  exclude: readonly string[] = [],
) {
  const share = process.env.LONG_TESTS;
  if (share === 'only') return { include: [...long] };
  return {
    include: [...include],
    exclude: [...exclude, ...(share === 'without' ? long : [])],
  };
}

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  test: {
    maxWorkers: 2,
    expect: { poll: { timeout: HANGING_MS / 2 } },
    testTimeout: HANGING_MS,
    hookTimeout: HANGING_MS,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...files(['test/*.test.ts', 'test/{unit,pages}/**/*.test.ts', ...FILE_TESTS]),
          // Files share what modules hold, as requests do in a server: 20 s instead of 57.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'embedded',
          ...files(EMBEDDED_TESTS, LONG_TESTS.embedded),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          ...files(['test/{contract,integration,faults}/**/*.test.ts'], LONG_TESTS.engines, [
            ...FILE_TESTS,
            ...EMBEDDED_TESTS,
          ]),
          globalSetup: ['./test/support/global-elasticsearch.ts'],
          setupFiles: ['./test/support/elasticsearch/await-ready.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          ...files(['test/browser/**/*.test.ts'], LONG_TESTS.browser),
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
