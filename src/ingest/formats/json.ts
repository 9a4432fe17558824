import { optional } from '../../domain/optional-key.ts';
import { guessedAsUtf8 } from '../encoding.ts';
import { MAX_LINE_BYTES } from '../limits.ts';
import { asUtf8, withoutStart } from '../lines.ts';
import { withHead } from '../peek.ts';
import { type Draft, type Refusal, unreadable } from './draft.ts';
import { ownGuid } from './feed/guid.ts';
import { draftOf } from './fields/draft-of.ts';
import { numberOrder } from './fields/number-order.ts';
import type { FieldReading } from './fields/read-record.ts';
import type { Reading } from './format.ts';
import { bulkId, withId } from './json/bulk.ts';
import type { HeldRecord } from './json/expand.ts';
import { openJsonText } from './json/json-text.ts';
import { piecesOf } from './json/pieces.ts';

const HEAD_BYTES = 64_000;
// Data may be written as a script: named, as the archive of X is, or handed to a function (JSONP).
const SCRIPT =
  /^\ufeff?\s*(?:\/\*\*\/\s*)?(?:(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]{0,100}\s*=|[A-Za-z_$][\w$.]{0,100}\()\s*(?=[[{])/;

/**
 * A JSON file: one record, a list of them, an object with lists of them somewhere within (an interface's answer,
 * a dump, a JSON Feed), or several of these one after the other. Read piece by piece, whatever its size: records are
 * counted from 1, a bad one is refused by its number.
 */
export async function* readJsonFile(
  chunks: AsyncIterable<Uint8Array>,
  { fieldMap }: Pick<Reading, 'fieldMap'> = {},
): AsyncGenerator<Draft | Refusal> {
  const { head, all } = await withHead(guessedAsUtf8(asUtf8(chunks)), HEAD_BYTES);
  const begin = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head);
  const script = Buffer.byteLength(SCRIPT.exec(begin)?.[0] ?? '');
  const text = openJsonText(withoutStart(all, script));
  const reading = { fieldMap, order: numberOrder(begin) };
  let number = 0;
  let id: string | undefined;
  for await (const piece of piecesOf(text, MAX_LINE_BYTES)) {
    if (piece.kind === 'broken') {
      if (!piece.isWhole) number += 1;
      yield unreadable(piece.reason, piece.isWhole ? undefined : number);
      continue;
    }
    for (const record of piece.records) {
      const action = bulkId(record.value);
      if (action) {
        id = action.id;
        continue;
      }
      number += 1;
      const held = { ...record, value: withId(record.value, id) };
      id = undefined;
      yield await draftOfHeld(held, piece.isAlone ? undefined : number, reading);
    }
  }
}

/** Reads a record that stands in JSON, with its guid where it is an item of a feed. */
export async function draftOfHeld(
  { value, guid }: HeldRecord,
  number: number | undefined,
  reading: FieldReading,
): Promise<Draft | Refusal> {
  const draft = await draftOf(value, {
    bytes: JSON.stringify(value) ?? '',
    ...reading,
    ...optional('number', number),
  });
  const own = draft.kind === 'draft' && guid !== undefined && ownGuid(guid, draft.given.url);
  return own ? { ...draft, guid: own } : draft;
}
