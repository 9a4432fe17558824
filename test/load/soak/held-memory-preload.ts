/**
 * For `--import`: on SIGUSR2 collects the garbage of the main thread, and appends the bytes that are left to the
 * file that HELD_MEMORY_FILE names.
 */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { heldBytes } from '../../support/held-memory.ts';

const { HELD_MEMORY_FILE: file } = process.env;

if (isMainThread && file !== undefined) {
  process.on('SIGUSR2', () => appendFileSync(file, `${heldBytes()}\n`));
}
