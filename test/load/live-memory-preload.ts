/**
 * For `--import`: collects the garbage of a process every half second, and writes a line with the bytes that
 * are left to the file that LIVE_MEMORY_FILE names. What is left does not depend on when garbage was
 * collected last, as the size of a process does.
 */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { heldBytes } from '../support/held-memory.ts';

const EVERY_MS = 500;
const { LIVE_MEMORY_FILE: file } = process.env;

if (isMainThread && file !== undefined) {
  setInterval(() => appendFileSync(file, `${heldBytes()}\n`), EVERY_MS).unref();
}
