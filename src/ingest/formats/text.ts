import { decode } from '../decode.ts';
import { MAX_ARTICLE_BYTES } from '../limits.ts';
import { contentHash, type Draft, type Refusal, refusal } from './draft.ts';

/**
 * A plain-text file is one article. Its body is the whole text, title line and page furniture
 * included, so that offsets point into the file as it is.
 */
export async function* readText(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal> {
  const bytes = await readUpTo(chunks, MAX_ARTICLE_BYTES);
  if (!bytes) {
    yield refusal('it is larger than 5 MB');
    return;
  }
  const decoded = decode(bytes);
  if (decoded.kind === 'not-text') yield refusal(decoded.reason);
  else yield { kind: 'draft', contentHash: contentHash(bytes), body: decoded.text, given: {} };
}

/** All bytes, or `undefined` as soon as there are more than allowed. */
async function readUpTo(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const held: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > maxBytes) return undefined;
    held.push(chunk);
  }
  return Buffer.concat(held);
}
