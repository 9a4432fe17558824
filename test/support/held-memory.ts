import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/**
 * Bytes that this thread holds on to, in objects and in buffers, once what nobody can reach is gone. The
 * same work leaves the same, to some hundred kilobytes, where the size of a process depends on when garbage
 * was collected last.
 */
export function heldBytes(): number {
  // What one collection lets go of, such as what finalizers held, the next one takes.
  for (let times = 0; times < 3; times += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
