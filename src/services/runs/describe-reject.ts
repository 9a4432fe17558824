import type { Reject } from '../../ingest/outcome.ts';

export type { Reject };

const CONTROLS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A reject in words: `archive/2021.jsonl, record 12: it has no words in title and body`. */
export function describeReject({ place, reason }: Reject): string {
  const { source, record } = place;
  const named = printable(source.named);
  const where = record === undefined ? named : `${named}, record ${record}`;
  return `${where}: ${reason}`;
}

// A file's name may hold line breaks, and what colours or clears a terminal.
function printable(text: string): string {
  return text.replace(CONTROLS, (one) => encodeURIComponent(one));
}

/** A reject as a line of a rejects file: `path` is absolute, `record` absent where the file is one article. */
export function rejectJson({ place, reason }: Reject): Record<string, unknown> {
  const record = place.record === undefined ? {} : { record: place.record };
  return { path: place.source.path, ...record, reason };
}
