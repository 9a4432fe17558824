import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandContext } from '../src/cli/context.ts';
import { readSettings } from '../src/settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a command has of the process that it runs in. */
export type CommandProcess = Pick<NodeJS.Process, 'env' | 'cwd'> &
  Pick<CommandContext, 'stdin' | 'stdout' | 'stderr'>;

/** The outside world of a command: a process, and the engine that its settings name. */
export function contextOf(surroundings: CommandProcess): CommandContext {
  return {
    settings: () => readSettings(surroundings.env, surroundings.cwd()),
    // Loaded when an engine is wanted: `--help` and `extract` do without.
    openArchive: async (settings) => {
      const { archiveServices } = await import('../src/services/archive-services.ts');
      const { openEngine } = await import('../src/wire.ts');
      return archiveServices(await openEngine(settings));
    },
    openSite: async (settings) => (await import('./open-site.ts')).openSite(settings),
    sampleFolder: resolve(root, 'sample'),
    baselineFile: resolve(root, 'test', 'evaluation-baseline.json'),
    version: JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version,
    stdin: surroundings.stdin,
    stdout: surroundings.stdout,
    stderr: surroundings.stderr,
  };
}
