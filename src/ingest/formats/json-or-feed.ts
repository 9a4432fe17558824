import type { Draft, Refusal } from './draft.ts';
import { readFeedFile } from './feed.ts';
import { MAX_JSON_BYTES, readJsonFile } from './json.ts';
import { holdUpTo, only, tooLarge } from './whole-file.ts';

// Inside of a story the quotation marks would be escaped.
const FEED_VERSION = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/;

/** A `.json` file: a JSON Feed if it says that it is one, else records of docs/contract.md. */
export async function* readJsonOrFeedFile(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal> {
  const bytes = await holdUpTo(chunks, MAX_JSON_BYTES);
  if (!bytes) {
    yield tooLarge(MAX_JSON_BYTES);
    return;
  }
  const isFeed = FEED_VERSION.test(Buffer.from(bytes).toString('latin1'));
  yield* isFeed ? readFeedFile(only(bytes)) : readJsonFile(only(bytes));
}
