import type { Packing } from '../../platform/unpack.ts';
import { MAX_ARTICLE_BYTES } from '../limits.ts';
import { readCsv } from './csv.ts';
import type { FormatReader } from './draft.ts';
import { MAX_FEED_BYTES, readFeedFile } from './feed.ts';
import { readHtmlFile } from './html.ts';
import { MAX_JSON_BYTES } from './json.ts';
import { readJsonOrFeedFile } from './json-or-feed.ts';
import { readMarkdownFile } from './markdown.ts';
import { MAX_MHTML_BYTES, readMhtmlFile } from './mhtml.ts';
import { readNdjson } from './ndjson.ts';
import { readText } from './text.ts';

/** How a file is read, chosen by the end of its name. */
export type Format = {
  readonly read: FormatReader;
  /** Absent where it is not packed. */
  readonly packing?: Packing;
  /**
   * Size up to which it is read, in a worker thread and within a deadline. Absent for formats that are
   * read piece by piece in steps that are known to be short.
   */
  readonly apartUpTo?: number;
};

type Endings = { readonly ends: readonly string[]; readonly format: Format };

const FORMATS: readonly Endings[] = [
  { ends: ['.txt'], format: { read: readText } },
  { ends: ['.jsonl', '.ndjson'], format: { read: readNdjson } },
  { ends: ['.csv', '.tsv'], format: { read: readCsv } },
  { ends: ['.md', '.markdown'], format: { read: readMarkdownFile, apartUpTo: MAX_ARTICLE_BYTES } },
  {
    ends: ['.html', '.htm', '.xhtml'],
    format: { read: readHtmlFile, apartUpTo: MAX_ARTICLE_BYTES },
  },
  { ends: ['.mhtml', '.mht'], format: { read: readMhtmlFile, apartUpTo: MAX_MHTML_BYTES } },
  { ends: ['.rss', '.atom', '.xml'], format: { read: readFeedFile, apartUpTo: MAX_FEED_BYTES } },
  { ends: ['.json'], format: { read: readJsonOrFeedFile, apartUpTo: MAX_JSON_BYTES } },
];

const PACKED: Readonly<Record<string, Packing>> = { '.gz': 'gzip', '.zst': 'zstd' };
// Says how a folder is kept, not what happened in the world.
const README = /(?:^|[/\\])readme[^/\\]*\.(?:md|markdown)$/;

/** Endings that are read. Each may be followed by one of `PACKED_ENDINGS`. */
export const READABLE_ENDINGS: readonly string[] = FORMATS.flatMap(({ ends }) => ends);

/** Endings of packed files. */
export const PACKED_ENDINGS: readonly string[] = Object.keys(PACKED);

/**
 * `undefined` for a type of file that Dateline does not read, and for Markdown named README. Capitals
 * in the ending do not matter.
 */
export function chooseFormat(fileName: string): Format | undefined {
  const name = fileName.toLowerCase();
  const packed = PACKED_ENDINGS.find((end) => name.endsWith(end)) ?? '';
  const inner = name.slice(0, name.length - packed.length);
  if (README.test(inner)) return undefined;
  const format = FORMATS.find(({ ends }) => ends.some((end) => inner.endsWith(end)))?.format;
  const packing = PACKED[packed];
  return format && packing ? { ...format, packing } : format;
}
