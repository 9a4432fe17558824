/**
 * For `--import`: on SIGUSR2 the process collects its garbage and writes a line of the bytes that are left to
 * the file that LIVE_MEMORY_FILE names. What is in use does not depend on when garbage was collected last,
 * as the size of a process does.
 */
import { appendFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

const { LIVE_MEMORY_FILE: file } = process.env;
if (isMainThread && file !== undefined) {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  process.on('SIGUSR2', () => {
    // What one collection lets go of, such as what finalizers held, the next one takes.
    for (let times = 0; times < 3; times += 1) collect();
    const { heapUsed, external } = process.memoryUsage();
    appendFileSync(file, `${heapUsed + external}\n`);
  });
}
