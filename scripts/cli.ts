import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../src/cli/program.ts';
import { archiveServices } from '../src/services/archive-services.ts';
import { readSettings } from '../src/settings.ts';
import { openEngine } from '../src/wire.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// A reader that has seen enough (`… | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommandLine(
  {
    settings: () => readSettings(process.env, process.cwd()),
    openArchive: async (settings) => archiveServices(await openEngine(settings)),
    sampleFolder: resolve(root, 'sample'),
    version: JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  },
  process.argv.slice(2),
);
