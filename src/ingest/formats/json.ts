import { MAX_ARTICLE_BYTES } from '../limits.ts';
import { contentHash, type Draft, type Refusal, refusal, unreadable } from './draft.ts';
import { parseJson } from './parse-json.ts';
import { parseRecord } from './record.ts';
import { readWhole } from './whole-file.ts';

/** Largest JSON file: it is parsed as a whole. Larger archives are JSON Lines. */
export const MAX_JSON_BYTES = 50_000_000;

/**
 * A JSON file of records of docs/contract.md: a list, one record, or `{ "articles": [ … ] }`. Records are
 * counted from 1; a bad one is refused by its number.
 */
export async function* readJsonFile(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal> {
  const whole = await readWhole(chunks, MAX_JSON_BYTES);
  if (whole.kind === 'refusal') {
    yield whole;
    return;
  }
  const json = parseJson(whole.text);
  if (!json) {
    yield unreadable('it is not valid JSON');
    return;
  }
  const records = recordsIn(json.value);
  if (!records) yield draftOf(json.value);
  else for (const [at, record] of records.entries()) yield draftOf(record, at + 1);
}

/** The list that a file holds; `undefined` where the file is one record. */
function recordsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const isWrapped = typeof value === 'object' && value !== null && 'articles' in value;
  return isWrapped && Array.isArray(value.articles) ? value.articles : undefined;
}

function draftOf(value: unknown, record?: number): Draft | Refusal {
  const parsed = parseRecord(value);
  if (parsed.kind === 'wrong') return refusal(parsed.reason, record);
  const { title = '', body } = parsed.record;
  if (Buffer.byteLength(title) + Buffer.byteLength(body) > MAX_ARTICLE_BYTES) {
    return refusal('its title and body are larger than 5 MB', record);
  }
  const hash = contentHash(Buffer.from(JSON.stringify(value)));
  const place = record === undefined ? {} : { record };
  return { kind: 'draft', ...place, contentHash: hash, ...parsed.record };
}
