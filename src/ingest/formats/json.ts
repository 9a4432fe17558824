import { optional } from '../../domain/optional-key.ts';
import { guessedAsUtf8 } from '../encoding.ts';
import { MAX_LINE_BYTES } from '../limits.ts';
import { asUtf8 } from '../lines.ts';
import { withHead } from '../peek.ts';
import { type Draft, type Refusal, unreadable } from './draft.ts';
import { ownGuid } from './feed/guid.ts';
import { draftOf } from './fields/draft-of.ts';
import { numberOrder } from './fields/joined-fields.ts';
import type { FieldReading } from './fields/read-record.ts';
import type { Reading } from './format.ts';
import type { HeldRecord } from './json/expand.ts';
import { openJsonText } from './json/json-text.ts';
import { piecesOf } from './json/pieces.ts';

const HEAD_BYTES = 64_000;

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
  const text = openJsonText(all);
  const reading = { fieldMap, order: numberOrder(new TextDecoder().decode(head)) };
  let number = 0;
  for await (const piece of piecesOf(text, MAX_LINE_BYTES)) {
    if (piece.kind === 'broken') {
      if (!piece.isWhole) number += 1;
      yield unreadable(piece.reason, piece.isWhole ? undefined : number);
      continue;
    }
    for (const record of piece.records) {
      number += 1;
      yield await draftOfHeld(record, piece.isAlone ? undefined : number, reading);
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
