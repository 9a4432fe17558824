import type { UnusedText } from './field-use.ts';
import { visibleLength } from './html-field.ts';
import { FIELD_NAMES, MEANINGS } from './names.ts';
import { isObject, type JsonObject, type Path, pathText, without } from './objects.ts';
import type { FieldsByName } from './scopes.ts';

/** So many letters are a story or its beginning (issue 13). */
const LEAST_LETTERS = 200;
const MAX_DEPTH = 8;
// To tell whether two fields have one text it is enough to compare their beginnings and how long they are.
const COMPARED = 400;
const ABOUT_AS_LONG = 0.1;

/** What of a record was taken for nothing: kept as it came. Other writings of the body are not kept twice. */
export function restOf(
  record: JsonObject,
  fields: FieldsByName,
  taken: readonly Path[],
  body: string,
): JsonObject {
  const again = body === '' ? [] : writtenAgain(fields, taken, body);
  const blank = MEANINGS.filter((name) => isBlank(record[name])).map((name) => [name]);
  const rest = without(record, [...taken, ...again, ...blank]);
  return isObject(rest) ? rest : {};
}

/** Whether a field of the contract holds nothing at all. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function writtenAgain(fields: FieldsByName, taken: readonly Path[], body: string): Path[] {
  const takenPaths = new Set(taken.map(pathText));
  const others = FIELD_NAMES.body.flatMap((name) =>
    (fields.get(name) ?? []).filter(
      ({ path, value }) => typeof value === 'string' && !takenPaths.has(pathText(path)),
    ),
  );
  if (others.length === 0) return [];
  const length = visibleLength(body);
  const letters = lettersOf(body);
  return others
    .filter(({ value }) => {
      const text = String(value);
      const isAsLong = Math.abs(visibleLength(text) - length) <= length * ABOUT_AS_LONG;
      return isAsLong && lettersOf(text) === letters;
    })
    .map(({ path }) => path);
}

function lettersOf(text: string): string {
  return text
    .slice(0, COMPARED * 8)
    .replace(/<[^<>]{1,2000}>|&[#\w]{2,8};/g, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, COMPARED);
}

/** The longest text among what was not taken, where it is as long as a story; of an object deeper than eight none. */
export function unusedText(rest: JsonObject): UnusedText | undefined {
  let longest: UnusedText | undefined;
  let level: (readonly [Path, unknown])[] = [[[], rest]];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: (readonly [Path, unknown])[] = [];
    for (const [path, value] of level) {
      if (typeof value === 'string') {
        const letters = value.length < LEAST_LETTERS ? 0 : proseLetters(value);
        if (letters >= LEAST_LETTERS && letters > (longest?.letters ?? 0)) {
          longest = { path: pathText(path), letters };
        }
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          next.push([[...path, Array.isArray(value) ? Number(key) : key], inner]);
        }
      }
    }
    level = next;
  }
  return longest;
}

/** Letters of words: a picture in base64 is one word of thousands. */
function proseLetters(text: string): number {
  return text.replace(/\S{80,}/g, ' ').match(/\p{L}/gu)?.length ?? 0;
}
