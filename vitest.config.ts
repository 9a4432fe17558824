import { defineConfig } from 'vitest/config';
import { COMPILE_CACHE } from './scripts/compile-cache.ts';

// For the threads and processes that tests start.
process.env.NODE_COMPILE_CACHE ??= COMPILE_CACHE;

// For what never ends; no test fails because a machine is slow or busy.
const HANGING_MS = 600_000;

// Two cores must do. Small tests run two files at a time; those that start engines, servers or browsers
// run one after another, behind them, so that no deadline is missed because of a neighbour.
const ENGINE_TESTS = ['test/{contract,integration,faults}/**/*.test.ts'];
const FILE_TESTS = ['test/integration/ingest/**/*.test.ts'];
const BROWSER_TESTS = ['test/browser/**/*.test.ts'];

// biome-ignore lint/style/noDefaultExport: Vitest reads the default export.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/*.test.ts', 'test/{unit,pages}/**/*.test.ts', ...FILE_TESTS],
          // Files share what modules hold, as requests do in a server: 20 s instead of 57.
          isolate: false,
          testTimeout: HANGING_MS,
          hookTimeout: HANGING_MS,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'engines',
          include: ENGINE_TESTS,
          exclude: FILE_TESTS,
          globalSetup: ['./test/support/global-elasticsearch.ts'],
          setupFiles: ['./test/support/elasticsearch/await-ready.ts'],
          fileParallelism: false,
          testTimeout: HANGING_MS,
          hookTimeout: HANGING_MS,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          fileParallelism: false,
          testTimeout: HANGING_MS,
          hookTimeout: HANGING_MS,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
