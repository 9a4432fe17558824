import { markBegin } from '../../src/ingest/reading-deadline.ts';
import type { ReadingTask } from '../../src/ingest/reading-worker.ts';

const WAIT_MS = 2_500;

/**
 * As `src/ingest/reading-worker.ts`, with a reader that fails on `bad.*`, comes to no end with `endless.*`, never
 * begins with `stuck.*`, waits for a while without computing with `waiting.*` and reads everything else.
 */
export async function readFileApart({ reading: { fileName }, begin }: ReadingTask) {
  if (fileName.includes('stuck.')) await new Promise(() => {});
  if (begin) markBegin(begin);
  if (fileName.includes('waiting.'))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  if (fileName.includes('bad.')) throw new TypeError('the library did not expect this');
  while (fileName.includes('endless.')) Math.sqrt(fileName.length);
  return [{ kind: 'draft', contentHash: fileName, body: 'The ferry sails.', given: {} }];
}
