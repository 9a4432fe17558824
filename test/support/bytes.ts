import type { Draft, Refusal } from '../../src/ingest/formats/draft.ts';

/** A text or bytes as a stream that comes in pieces of the given size. */
export async function* streamOf(
  content: string | Uint8Array,
  pieceBytes = 7,
): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** Everything that an async iterable yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  return await Array.fromAsync(items);
}

/** A record as a line of JSON Lines. */
export function line(record: unknown): string {
  return `${JSON.stringify(record)}\n`;
}

/** The drafts alone. @throws where a refusal is among them, with its reason */
export function draftsOf(read: readonly (Draft | Refusal)[]): Draft[] {
  return read.map((one) => {
    if (one.kind === 'refusal') throw new Error(one.reason);
    return one;
  });
}

/** The refusals alone, as `record: reason`. */
export function refusalsOf(read: readonly (Draft | Refusal)[]): string[] {
  return read.flatMap((one) => (one.kind === 'refusal' ? [`${one.record}: ${one.reason}`] : []));
}
