import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Two cores must do. Small tests run two files at a time; those that start engines, servers or browsers
// run one after another, behind them, so that no deadline is missed because of a neighbour.
const ELASTICSEARCH = './test/support/global-elasticsearch.ts';
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
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'engines',
          include: ENGINE_TESTS,
          exclude: FILE_TESTS,
          globalSetup: existsSync(ELASTICSEARCH) ? [ELASTICSEARCH] : [],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
