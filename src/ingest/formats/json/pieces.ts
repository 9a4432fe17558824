import { isObject, type JsonObject } from '../fields/objects.ts';
import { type HeldRecord, heldBy, recordsOf } from './expand.ts';
import type { JsonText } from './json-text.ts';
import { isRecordList, mayHoldLists } from './lists.ts';
import { parseJson } from './parse-json.ts';
import { areNames, rowsAsRecords } from './tables.ts';

/** A part of a JSON file that is read by itself: what it holds, or why it cannot be read. */
export type Piece =
  | {
      readonly kind: 'records';
      readonly records: readonly HeldRecord[];
      /** The file is this one record and nothing else. */
      readonly isAlone: boolean;
    }
  | { readonly kind: 'broken'; readonly reason: string; readonly isWhole: boolean };

const BROKEN: Piece = { kind: 'broken', reason: 'it is not valid JSON', isWhole: true };
const CUT: Piece = {
  kind: 'broken',
  reason: 'it is not valid JSON: it ends too early',
  isWhole: true,
};
const TOO_LONG = 'it is longer than an article of 5 MB can be';
const MAX_KEY_CHARS = 10_000;
const MAX_SCALAR_CHARS = 100_000;
const MAX_DEPTH = 6;

/**
 * Takes a JSON stream apart, holding no more than one record of it: a list by its items, an object that is longer
 * than a record by the lists of records in it, and what follows one after the other by itself.
 */
export async function* piecesOf(text: JsonText, maxChars: number): AsyncGenerator<Piece> {
  let isFirst = true;
  for (let next = await text.peek(); next !== undefined; next = await text.peek()) {
    // Behind data that are written as a script stand the ends of its statement.
    if (/[,;)]/.test(next) && !isFirst) await text.take();
    else if (next === '[') yield* itemsOf(text, maxChars);
    else if (next === '{') yield* objectOf(text, maxChars, isFirst);
    else {
      yield BROKEN;
      return;
    }
    isFirst = false;
  }
}

async function* objectOf(
  text: JsonText,
  maxChars: number,
  isFirst: boolean,
): AsyncGenerator<Piece> {
  const extent = await text.extent(maxChars);
  if (extent === 'fits') {
    const value = parsedValue(await text.value(maxChars));
    if ('kind' in value) yield value;
    else {
      const records = recordsOf(value.value);
      const isOne = records.length === 1 && records[0]?.value === value.value;
      yield {
        kind: 'records',
        records,
        isAlone: isOne && isFirst && (await text.peek()) === undefined,
      };
    }
    return;
  }
  let hasPieces = false;
  for await (const piece of piecesWithin(text, maxChars, 0)) {
    hasPieces = true;
    yield piece;
  }
  // What is whole of an object that is cut off has been read.
  if (extent === 'cut' || text.isCut) yield CUT;
  else if (!hasPieces) {
    const reason = 'it is larger than an article can be, and no list of articles was found in it';
    yield { kind: 'broken', reason, isWhole: true };
  }
}

/** The items of a list that is the whole file. A list of names on top names the cells of those below. */
async function* itemsOf(text: JsonText, maxChars: number): AsyncGenerator<Piece> {
  await text.take();
  let names: unknown;
  for (;;) {
    const next = await text.peek();
    if (next === undefined) {
      yield CUT;
      return;
    }
    if (next === ']' || next === ',') await text.take();
    if (next === ']') return;
    if (next === ',') continue;
    const value = await nextValue(text, maxChars);
    if (value === 'cut') {
      yield CUT;
      return;
    }
    if ('kind' in value) yield value;
    else if (names === undefined && areNames(value.value)) names = value.value;
    else {
      const rows = Array.isArray(value.value) ? rowsAsRecords([names, value.value]) : undefined;
      yield { kind: 'records', records: recordsOf(rows ?? value.value, 1), isAlone: false };
    }
  }
}

/** The lists of records in an object that is longer than a record. */
async function* piecesWithin(
  text: JsonText,
  maxChars: number,
  depth: number,
): AsyncGenerator<Piece> {
  await text.take();
  const holder: Record<string, unknown> = {};
  for (;;) {
    const next = await text.peek();
    if (next === undefined) return;
    if (next === '}' || next === ',') await text.take();
    if (next === '}') return;
    if (next === ',') continue;
    const key = parseJson((await text.value(MAX_KEY_CHARS)) ?? '')?.value;
    if (typeof key !== 'string' || (await text.take()) !== ':') {
      yield BROKEN;
      return;
    }
    const begin = await text.peek();
    if (begin === '[') yield* listOf(text, maxChars, { key, holder, depth });
    else if (begin === '{' && mayHoldLists(key) && depth < MAX_DEPTH) {
      yield* piecesWithin(text, maxChars, depth + 1);
    } else if (begin === '{') yield* entryOf(text, maxChars, key);
    else holder[key] = parseJson((await text.value(MAX_SCALAR_CHARS)) ?? 'null')?.value;
  }
}

type ListPlace = {
  readonly key: string;
  /** What stands beside the list, as far as it came before it. */
  readonly holder: Record<string, unknown>;
  readonly depth: number;
};

/** Whether a list is one of records is told by its first item. */
async function* listOf(
  text: JsonText,
  maxChars: number,
  { key, holder, depth }: ListPlace,
): AsyncGenerator<Piece> {
  await text.take();
  let isRecords: boolean | undefined;
  const around: JsonObject = { ...holder, [key]: [] };
  for (;;) {
    const next = await text.peek();
    if (next === ']' || next === ',') await text.take();
    if (next === undefined || next === ']') return;
    if (next === ',') continue;
    const mayNest = next === '{' && isRecords === undefined && depth < MAX_DEPTH;
    if (mayNest && (await text.extent(maxChars)) !== 'fits') {
      yield* piecesWithin(text, maxChars, depth + 1);
      continue;
    }
    const value = await nextValue(text, maxChars);
    if (value === 'cut') return;
    if ('kind' in value) {
      if (isRecords) yield value;
      continue;
    }
    isRecords ??= isRecordList(key, value.value);
    if (!isRecords) continue;
    const [alone] = recordsOf(value.value);
    const records =
      alone?.value === value.value ? [heldBy(value.value, around)] : recordsOf(value.value);
    yield { kind: 'records', records, isAlone: false };
  }
}

/** A record that is kept under its id or address. */
async function* entryOf(text: JsonText, maxChars: number, key: string): AsyncGenerator<Piece> {
  const value = await nextValue(text, maxChars);
  if (value === 'cut' || 'kind' in value || !isObject(value.value)) return;
  const records = recordsOf({ items: [value.value, value.value] }).slice(0, 1);
  if (records[0]?.value !== value.value) return;
  const named = /^https?:/.test(key) ? { url: key } : { id: key };
  yield { kind: 'records', records: [{ value: { ...named, ...value.value } }], isAlone: false };
}

async function nextValue(
  text: JsonText,
  maxChars: number,
): Promise<{ readonly value: unknown } | Piece | 'cut'> {
  const json = await text.value(maxChars);
  return text.isCut ? 'cut' : parsedValue(json);
}

function parsedValue(json: string | undefined): { readonly value: unknown } | Piece {
  if (json === undefined) return { kind: 'broken', reason: TOO_LONG, isWhole: false };
  return parseJson(json) ?? { kind: 'broken', reason: 'it is not valid JSON', isWhole: false };
}
