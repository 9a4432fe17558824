import type { SkipReason } from '../outcome.ts';

/** What an archive holds under a name; folders are left out. */
export type ArchiveEntry =
  | {
      readonly kind: 'file';
      readonly name: string;
      /** To be read before the next entry is asked for; what is not read by then is gone. */
      readonly bytes: AsyncIterable<Uint8Array>;
    }
  /** Links are not followed, devices not opened. */
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: SkipReason }
  /** A file that cannot be read as it is packed. */
  | { readonly kind: 'closed'; readonly name: string; readonly reason: string };

/** An archive, or an entry of it, is broken or larger than the limits allow. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** Most entries of one archive: each takes a line of the index and of memory. */
export const MAX_ENTRIES = 1_000_000;
