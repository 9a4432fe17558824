import type { Draft, Refusal, Remark } from './formats/draft.ts';
import type { Reading } from './formats/format.ts';
import { formatNamed } from './formats/table.ts';
import { only } from './formats/whole-file.ts';
import { markBegin } from './reading-deadline.ts';

/** The unpacked bytes of a file, its kind by name, and what a reader is told beside. */
export type ReadingTask = {
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  /** Where the thread marks that it begins (`ReadingDeadline`). */
  readonly begin?: Float64Array;
};

/** Runs in a worker thread: reads one file whole. */
export async function readFileApart({
  format,
  bytes,
  reading,
  begin,
}: ReadingTask): Promise<readonly (Draft | Refusal | Remark)[]> {
  const read = await formatNamed(format)?.load();
  if (!read) throw new Error(`no format named ${format}`);
  // Behind the loading of libraries, which only the first file of a kind waits for.
  if (begin) markBegin(begin);
  return Array.fromAsync(read(only(bytes), reading));
}
