import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandContext } from '../src/cli/context.ts';
import { archiveServices } from '../src/services/archive-services.ts';
import { readSettings } from '../src/settings.ts';
import { openEngine } from '../src/wire.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The outside world of a command: this process, and the engine that its settings name. */
export const processContext: CommandContext = {
  settings: () => readSettings(process.env, process.cwd()),
  openArchive: async (settings) => archiveServices(await openEngine(settings)),
  sampleFolder: resolve(root, 'sample'),
  version: JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
};
