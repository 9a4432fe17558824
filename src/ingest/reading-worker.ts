import type { Draft, Refusal, Remark } from './formats/draft.ts';
import type { Reading } from './formats/format.ts';
import { formatNamed } from './formats/table.ts';
import { only } from './formats/whole-file.ts';

/** The unpacked bytes of a file, its kind by name, and what a reader is told beside. */
export type ReadingTask = {
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
};

/** Runs in a worker thread: reads one file whole. */
export async function readFileApart({
  format,
  bytes,
  reading,
}: ReadingTask): Promise<readonly (Draft | Refusal | Remark)[]> {
  const read = await formatNamed(format)?.load();
  if (!read) throw new Error(`no format named ${format}`);
  return Array.fromAsync(read(only(bytes), reading));
}
