import { decode } from '../decode.ts';
import { MAX_ARTICLE_BYTES } from '../limits.ts';
import { contentHash, type Draft, type Refusal, refusal } from './draft.ts';
import { holdUpTo } from './whole-file.ts';

/**
 * A plain-text file is one article. Its body is the whole text, title line and page boilerplate
 * included, so that offsets point into the file as it is.
 */
export async function* readText(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal> {
  const bytes = await holdUpTo(chunks, MAX_ARTICLE_BYTES);
  if (!bytes) {
    yield refusal('it is larger than 5 MB');
    return;
  }
  const decoded = decode(bytes);
  if (decoded.kind === 'not-text') yield refusal(decoded.reason);
  else yield { kind: 'draft', contentHash: contentHash(bytes), body: decoded.text, given: {} };
}
