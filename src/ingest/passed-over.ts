import { decodeHead } from './decode.ts';
import { type FormatChoice, unreadReason } from './formats/choose.ts';
import type { Format } from './formats/format.ts';

/** Stands behind the colon of a reason: what is before it is the kind of reason that is counted. */
export const WHAT_IS_READ = 'see docs/formats.md for what is read';

// Part of how folders are kept, not of what they hold.
const KEEPERS_OWN = /^(?:\.|readme.*\.(?:md|markdown)$)/i;

/** Whether a name is passed over without a word: hidden files, and how a folder describes itself. */
export function isKeepersOwn(name: string): boolean {
  return KEEPERS_OWN.test(name);
}

/**
 * Why a file that may well hold articles is not read, told by its name; `undefined` for one that may be read.
 */
export function unreadByName(choice: FormatChoice): string | undefined {
  const reason = unreadReason(choice);
  return reason && `${reason}: ${WHAT_IS_READ}`;
}

/** Why a file is not read, told by its first bytes. */
export function unreadText(
  { candidates, name }: FormatChoice,
  format: Format | undefined,
  bytes: Uint8Array,
): string {
  if (!format || format.isRead) {
    const kinds = candidates.filter(({ isRead }) => isRead).map(({ one }) => one);
    return `it is not what its name says: no ${kinds.join(', no ')}`;
  }
  const { reason } = format;
  const text =
    typeof reason === 'string' ? reason : reason({ name, bytes, text: decodeHead(bytes) });
  return `${text}: ${WHAT_IS_READ}`;
}
