import { errorCode } from '../platform/files.ts';
import { openWorkerPool } from '../platform/workers.ts';
import { type Draft, type Refusal, type Remark, unreadable } from './formats/draft.ts';
import type { ReadFormat, Reading } from './formats/format.ts';
import { holdUpTo, tooLarge } from './formats/whole-file.ts';
import { MAX_ARTICLE_BYTES } from './limits.ts';
import { openReadingDeadline } from './reading-deadline.ts';
import type { ReadingTask } from './reading-worker.ts';

/** Reads files of formats that a parser needs whole, away from the main thread. */
export type ApartReader = {
  /** A file that takes too long or too much memory is refused; its thread is killed, others go on. */
  read(
    format: Pick<ReadFormat, 'name' | 'apartUpTo'>,
    bytes: AsyncIterable<Uint8Array>,
    reading: Reading,
  ): AsyncGenerator<Draft | Refusal | Remark>;
} & AsyncDisposable;

const READING_WORKER = new URL('./reading-worker.ts', import.meta.url);
/** Of the thread's own time. A page may take 2 s by its own limits; only what escapes those takes so long. */
export const DEADLINE_MS = 10_000;
// The largest JSON file, of 50 MB, is parsed within it.
const MAX_HEAP_MB = 768;

/** The thread starts with the first file and ends when the reader is disposed of; `worker` exports `readFileApart`. */
export function openApartReader(
  deadlineMs: number = DEADLINE_MS,
  worker: URL = READING_WORKER,
): ApartReader {
  const pool = openWorkerPool<ReadingTask, readonly (Draft | Refusal | Remark)[]>({
    module: worker,
    functionName: 'readFileApart',
    threads: 1, // files are read one after the other
    maxHeapMb: MAX_HEAP_MB,
    keepThreads: true,
  });
  return {
    async *read({ name, apartUpTo: maxBytes = MAX_ARTICLE_BYTES }, chunks, reading) {
      const bytes = await holdUpTo(chunks, maxBytes);
      if (!bytes) {
        yield tooLarge(maxBytes);
        return;
      }
      try {
        using deadline = openReadingDeadline(deadlineMs, () => pool.cpuMs());
        const { begin, signal } = deadline;
        yield* await pool.run({ format: name, bytes, reading, begin }, signal);
      } catch (error) {
        const fault = faultOf(error, deadlineMs);
        if (fault === undefined) throw error;
        yield unreadable(fault);
      }
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}

function faultOf(error: unknown, deadlineMs: number): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return `it could not be read within ${deadlineMs / 1000} s`;
  if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return 'it takes too much memory to read';
  return undefined;
}
