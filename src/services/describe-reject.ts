import type { Reject } from '../ingest/outcome.ts';

export type { Reject };

/** A reject in words: `archive/2021.jsonl, record 12: it has no words in title and body`. */
export function describeReject({ place, reason }: Reject): string {
  const { source, record } = place;
  const where = record === undefined ? source.named : `${source.named}, record ${record}`;
  return `${where}: ${reason}`;
}

/** A reject as a line of a rejects file: `path` is absolute, `record` absent where the file is one article. */
export function rejectJson({ place, reason }: Reject): Record<string, unknown> {
  const record = place.record === undefined ? {} : { record: place.record };
  return { path: place.source.path, ...record, reason };
}
