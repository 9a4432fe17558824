import { chooseFormat } from './formats/choose.ts';
import type { Draft, Refusal } from './formats/draft.ts';
import { only } from './formats/json-or-feed.ts';

/** The unpacked bytes of a file and its name, which tells the format. */
export type ReadingTask = { readonly fileName: string; readonly bytes: Uint8Array };

/** Runs in a worker thread: reads one file whole. */
export async function readFileApart({
  fileName,
  bytes,
}: ReadingTask): Promise<readonly (Draft | Refusal)[]> {
  const format = chooseFormat(fileName);
  if (!format) throw new Error(`no format for ${fileName}`);
  return Array.fromAsync(format.read(only(bytes)));
}
