import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandContext } from '../src/cli/context.ts';
import { readSettings } from '../src/settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The outside world of a command: this process, and the engine that its settings name. */
export const processContext: CommandContext = {
  settings: () => readSettings(process.env, process.cwd()),
  // Loaded when an engine is wanted: `--help` and `extract` do without.
  openArchive: async (settings) => {
    const { archiveServices } = await import('../src/services/archive-services.ts');
    const { openEngine } = await import('../src/wire.ts');
    return archiveServices(await openEngine(settings));
  },
  sampleFolder: resolve(root, 'sample'),
  baselineFile: resolve(root, 'test', 'evaluation-baseline.json'),
  version: JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
};
