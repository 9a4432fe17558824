import { optional } from '../../domain/optional-key.ts';
import { decode } from '../decode.ts';
import { MAX_LINE_BYTES } from '../limits.ts';
import { asUtf8, type Line, readLines } from '../lines.ts';
import { withHead } from '../peek.ts';
import { type Draft, type Refusal, unreadable } from './draft.ts';
import { draftOf } from './fields/draft-of.ts';
import { numberOrder } from './fields/number-order.ts';
import type { Reading } from './format.ts';
import { bulkId, withId } from './json/bulk.ts';
import { recordsOf } from './json/expand.ts';
import { parseJson } from './json/parse-json.ts';
import { areNames, isRowOfCells, rowsAsRecords } from './json/tables.ts';
import { draftOfHeld, readJsonFile } from './json.ts';

// Nothing, or what stands alone between the records of a list that is written a record a line.
const BLANK = /^[\s\x1e\ufeff]*[[\],]?[\s\x1e]*$/;
// What is round a record there, and the mark before each text of a sequence (RFC 7464).
const AROUND = /^[\s\x1e\ufeff]*(?:\[\s*(?=\{))?|[\s,]+$|(?<=\})\s*\]\s*,?\s*$/g;
// Alone on the first line: what follows is not a record a line.
const OPENED = /^[\s\x1e\ufeff]*(?:\[\s*)?\{[^\S\n]*\n/;
const HEAD_BYTES = 64_000;

/**
 * JSON Lines: a record of any shape a line. One bad line is refused by its number; the rest goes on. Lists that are
 * written a record a line are read too, and records over several lines as JSON.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  { fieldMap }: Pick<Reading, 'fieldMap'> = {},
): AsyncGenerator<Draft | Refusal> {
  const { head, all } = await withHead(asUtf8(chunks), HEAD_BYTES, () => true);
  const begin = new TextDecoder().decode(head.subarray(0, HEAD_BYTES));
  if (OPENED.test(begin)) {
    yield* readJsonFile(all, optional('fieldMap', fieldMap));
    return;
  }
  const reading = { fieldMap, order: numberOrder(begin) };
  let id: string | undefined;
  let names: readonly string[] | undefined;
  for await (const line of readLines(all, MAX_LINE_BYTES)) {
    const read = readLine(line);
    if (!read) continue;
    if (read.kind === 'refusal') {
      yield read;
      continue;
    }
    const action = bulkId(read.value);
    if (action) {
      id = action.id;
      continue;
    }
    if (names === undefined && areNames(read.value)) {
      names = read.value;
      continue;
    }
    const value = withId(withNames(read.value, names), id);
    id = undefined;
    const records = Array.isArray(value) && isRowOfCells(value) ? [{ value }] : recordsOf(value);
    if (records.length === 1 && records[0]?.value === value) {
      yield await draftOf(value, { number: line.number, bytes: read.bytes, ...reading });
    } else for (const record of records) yield await draftOfHeld(record, line.number, reading);
  }
}

type ReadLine = { readonly kind: 'value'; readonly value: unknown; readonly bytes: Uint8Array };

/** `undefined` for a blank line, which is nothing at all. */
function readLine({ number, bytes }: Line): ReadLine | Refusal | undefined {
  if (!bytes) return unreadable('the line is longer than an article of 5 MB can be', number);
  const decoded = decode(bytes);
  if (decoded.kind === 'not-text') return unreadable(decoded.reason, number);
  if (BLANK.test(decoded.text)) return undefined;
  const json = parseJson(decoded.text) ?? parseJson(decoded.text.replace(AROUND, ''));
  if (!json) return unreadable('the line is not valid JSON', number);
  return { kind: 'value', value: json.value, bytes };
}

/** A list of cells below a line of names is a record of them. */
function withNames(value: unknown, names: readonly string[] | undefined): unknown {
  return Array.isArray(value) && names ? rowsAsRecords([names, value])?.[0] : value;
}
