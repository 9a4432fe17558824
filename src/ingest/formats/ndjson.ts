import { decode } from '../decode.ts';
import { MAX_ARTICLE_BYTES, MAX_LINE_BYTES } from '../limits.ts';
import { asUtf8, type Line, readLines } from '../lines.ts';
import { contentHash, type Draft, type Refusal, refusal, unreadable } from './draft.ts';
import type { Reading } from './format.ts';
import { parseJson } from './parse-json.ts';
import { parseRecord } from './record.ts';

const BLANK = /^\s*$/;

/** JSON Lines: a record of docs/contract.md a line. One bad line is refused by its number; the rest goes on. */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  _reading?: Reading,
): AsyncGenerator<Draft | Refusal> {
  for await (const line of readLines(asUtf8(chunks), MAX_LINE_BYTES)) {
    const read = readLine(line);
    if (read) yield read;
  }
}

/** `undefined` for a blank line, which is nothing at all. */
function readLine({ number, bytes }: Line): Draft | Refusal | undefined {
  if (!bytes) return unreadable('the line is longer than an article of 5 MB can be', number);
  const decoded = decode(bytes);
  if (decoded.kind === 'not-text') return unreadable(decoded.reason, number);
  if (BLANK.test(decoded.text)) return undefined;
  const json = parseJson(decoded.text);
  if (!json) return unreadable('the line is not valid JSON', number);
  const parsed = parseRecord(json.value);
  if (parsed.kind === 'wrong') return refusal(parsed.reason, number);
  const { title = '', body } = parsed.record;
  if (Buffer.byteLength(title) + Buffer.byteLength(body) > MAX_ARTICLE_BYTES) {
    return refusal('its title and body are larger than 5 MB', number);
  }
  return { kind: 'draft', record: number, contentHash: contentHash(bytes), ...parsed.record };
}
