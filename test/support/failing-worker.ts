import type { ReadingTask } from '../../src/ingest/reading-worker.ts';

/**
 * As `src/ingest/reading-worker.ts`, with a reader that fails on `bad.*`, comes to no end with `endless.*` and
 * reads everything else.
 */
export async function readFileApart({ reading: { fileName } }: ReadingTask) {
  if (fileName.includes('bad.')) throw new TypeError('the library did not expect this');
  while (fileName.includes('endless.')) Math.sqrt(fileName.length);
  return [{ kind: 'draft', contentHash: fileName, body: 'The ferry sails.', given: {} }];
}
