import { optional } from '../../../domain/optional-key.ts';
import { MAX_ARTICLE_BYTES } from '../../limits.ts';
import { contentHash, type Draft, type Refusal, refusal } from '../draft.ts';
import { type FieldReading, readRecord } from './read-record.ts';

/** Where a record stands, and what it is known again by. */
export type RecordPlace = FieldReading & {
  /** What the record was read from: the same bytes are the same article. */
  readonly bytes: Uint8Array | string;
  readonly guid?: string | undefined;
};

/** Reads a record of a dump as an article. */
export async function draftOf(
  value: unknown,
  { number, bytes, guid, fieldMap, order }: RecordPlace,
): Promise<Draft | Refusal> {
  const { parsed, use, way } = await readRecord(value, { fieldMap, order, number });
  if (parsed.kind === 'wrong') return refusal(parsed.reason, number);
  const { title = '', body } = parsed.record;
  if (Buffer.byteLength(title) + Buffer.byteLength(body) > MAX_ARTICLE_BYTES) {
    return refusal('its title and body are larger than 5 MB', number);
  }
  const read = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return {
    kind: 'draft',
    ...optional('record', number),
    contentHash: contentHash(way === '' ? read : Buffer.concat([read, Buffer.from(`\n${way}`)])),
    ...optional('guid', guid),
    ...parsed.record,
    fields: use,
  };
}
