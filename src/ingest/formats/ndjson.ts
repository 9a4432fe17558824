import { decode } from '../decode.ts';
import { MAX_LINE_BYTES } from '../limits.ts';
import { asUtf8, type Line, readLines } from '../lines.ts';
import { type Draft, type Refusal, unreadable } from './draft.ts';
import { draftOf } from './fields/draft-of.ts';
import { isObject } from './fields/objects.ts';
import type { Reading } from './format.ts';
import { recordsOf } from './json/expand.ts';
import { parseJson } from './json/parse-json.ts';
import { draftOfHeld } from './json.ts';

const BLANK = /^\s*$/;

/** JSON Lines: a record of any shape a line. One bad line is refused by its number; the rest goes on. */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  { fieldMap }: Pick<Reading, 'fieldMap'> = {},
): AsyncGenerator<Draft | Refusal> {
  let id: string | undefined;
  for await (const line of readLines(asUtf8(chunks), MAX_LINE_BYTES)) {
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
    const value = withId(read.value, id);
    id = undefined;
    const records = recordsOf(value);
    if (records.length === 1 && records[0]?.value === value) {
      yield await draftOf(value, { number: line.number, bytes: read.bytes, fieldMap });
    } else for (const record of records) yield await draftOfHeld(record, line.number, fieldMap);
  }
}

type ReadLine = { readonly kind: 'value'; readonly value: unknown; readonly bytes: Uint8Array };

/** `undefined` for a blank line, which is nothing at all. */
function readLine({ number, bytes }: Line): ReadLine | Refusal | undefined {
  if (!bytes) return unreadable('the line is longer than an article of 5 MB can be', number);
  const decoded = decode(bytes);
  if (decoded.kind === 'not-text') return unreadable(decoded.reason, number);
  if (BLANK.test(decoded.text)) return undefined;
  const json = parseJson(decoded.text);
  if (!json) return unreadable('the line is not valid JSON', number);
  return { kind: 'value', value: json.value, bytes };
}

/** A line that only says what is to be done with the next one: the bulk format of Elasticsearch. */
function bulkId(value: unknown): { readonly id: string | undefined } | undefined {
  if (!isObject(value)) return undefined;
  const [[name, action] = [], ...more] = Object.entries(value);
  if (more.length > 0 || (name !== 'index' && name !== 'create') || !isObject(action)) {
    return undefined;
  }
  const isAction = Object.keys(action).every((key) => /^_|^(?:routing|pipeline|version)/.test(key));
  return isAction ? { id: action._id === undefined ? undefined : String(action._id) } : undefined;
}

function withId(value: unknown, id: string | undefined): unknown {
  return id === undefined || !isObject(value) || 'id' in value ? value : { id, ...value };
}
