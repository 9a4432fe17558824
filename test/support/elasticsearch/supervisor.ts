/**
 * Runs one Elasticsearch for as long as its standard input stays open: when the test process ends,
 * however it ends, the system closes that pipe, and the node and its folder go.
 * Arguments: the folder of the run, then the program and its arguments. The environment says under
 * which uid (`RUN_AS`), and whether the folder stays (`KEEP_FOLDER=1`).
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', program = '', ...args] = process.argv.slice(2);
const runAs = process.env.RUN_AS === undefined ? undefined : Number(process.env.RUN_AS);
const output = openSync(join(folder, 'output.log'), 'a');

const node = spawn(program, args, {
  stdio: ['ignore', output, output],
  // A process group of its own: the start script leaves children behind.
  detached: true,
  ...(runAs === undefined ? {} : { uid: runAs, gid: runAs }),
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.stdin.on('end', stop).on('error', stop).resume();
node.on('error', stop);
node.on('exit', () => {
  if (process.env.KEEP_FOLDER !== '1')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
});

function stop(): void {
  if (node.pid === undefined) process.exit(1);
  try {
    process.kill(-node.pid, 'SIGKILL');
  } catch {
    // The group has ended already.
  }
}
