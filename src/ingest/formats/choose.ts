import type { Packing } from '../../platform/unpack.ts';
import type { FormatReader } from './draft.ts';
import { readNdjson } from './ndjson.ts';
import { readText } from './text.ts';

/** How a file is read, chosen by the end of its name. */
export type Format = {
  readonly read: FormatReader;
  /** Absent where it is not packed. */
  readonly packing?: Packing;
};

const FORMATS: readonly { readonly ends: string; readonly format: Format }[] = [
  { ends: '.txt', format: { read: readText } },
  { ends: '.jsonl', format: { read: readNdjson } },
  { ends: '.ndjson', format: { read: readNdjson } },
  { ends: '.jsonl.gz', format: { read: readNdjson, packing: 'gzip' } },
  { ends: '.ndjson.gz', format: { read: readNdjson, packing: 'gzip' } },
  { ends: '.jsonl.zst', format: { read: readNdjson, packing: 'zstd' } },
  { ends: '.ndjson.zst', format: { read: readNdjson, packing: 'zstd' } },
];

/** Endings that are read, for messages and `--help`. */
export const READABLE_ENDINGS: readonly string[] = FORMATS.map(({ ends }) => ends);

/** `undefined` for a type of file that Dateline does not read. Capitals in the ending do not matter. */
export function chooseFormat(fileName: string): Format | undefined {
  const name = fileName.toLowerCase();
  return FORMATS.find(({ ends }) => name.endsWith(ends))?.format;
}
