import type { Packing } from '../../platform/unpack.ts';
import { decodeHead } from '../decode.ts';
import type { Format, Head } from './format.ts';
import { FORMATS } from './table.ts';

/** The kinds that a file may be by the end of its name, and how it is packed. */
export type FormatChoice = {
  /** At least one; those that know their files by what is in them stand first. */
  readonly candidates: readonly Format[];
  /** Absent where it is not packed. */
  readonly packing?: Packing;
  /** Base name in lower case, without the ending of its packing. */
  readonly name: string;
};

/** How much of a file is looked at to tell its kind. */
export const HEAD_BYTES = 64_000;

const PACKED: Readonly<Record<string, Packing>> = { '.gz': 'gzip', '.zst': 'zstd' };
// Says how a folder is kept, not what happened in the world.
const README = /^readme.*\.(?:md|markdown)$/;

/** Endings of packed files. */
export const PACKED_ENDINGS: readonly string[] = Object.keys(PACKED);

/**
 * `undefined` for a name of no kind that Dateline knows, and for Markdown named README. Capitals in the
 * ending do not matter.
 */
export function chooseFormat(
  fileName: string,
  formats: readonly Format[] = FORMATS,
): FormatChoice | undefined {
  const lower = fileName.toLowerCase().replace(/^.*[/\\]/s, '');
  const packed = PACKED_ENDINGS.find((end) => lower.endsWith(end)) ?? '';
  const name = lower.slice(0, lower.length - packed.length);
  if (README.test(name)) return undefined;
  const packing = PACKED[packed];
  // `.xml.zip` is a kind of its own, and so might be `.warc.gz`.
  const candidates = formats.filter(({ ends }) => ends.some((end) => isEnding(name, lower, end)));
  if (candidates.length === 0) return undefined;
  const sorted = candidates.toSorted((a, b) => Number(!a.isSo) - Number(!b.isSo));
  return { candidates: sorted, name, ...(packing ? { packing } : {}) };
}

function isEnding(name: string, whole: string, end: string): boolean {
  return name.endsWith(end) || whole.endsWith(end);
}

/** The kind that a file is by what its first bytes say; `undefined` where it is none of the candidates. */
export function recognise(
  { candidates, name }: FormatChoice,
  bytes: Uint8Array,
): Format | undefined {
  const [first] = candidates;
  if (!first?.isSo) return first;
  const head: Head = { name, bytes, text: decodeHead(bytes) };
  return candidates.find(({ isSo }) => !isSo || isSo(head));
}

/** Why a file is not read, by its name alone; `undefined` where it may be read. */
export function unreadReason({ candidates }: FormatChoice): string | undefined {
  const [first] = candidates;
  if (!first || first.isRead || first.isSo || typeof first.reason !== 'string') return undefined;
  return first.reason;
}
