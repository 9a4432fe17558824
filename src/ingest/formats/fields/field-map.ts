import { AppError } from '../../../errors.ts';
import { readAs, type Taken } from './find-fields.ts';
import { MEANINGS, type Meaning, plainName } from './names.ts';
import { isObject, type Path } from './objects.ts';

/** Paths of fields by what they mean, as the keeper has given them: `{ body: 'text', date: 'meta.published' }`. */
export type FieldMap = Partial<Readonly<Record<Meaning, string>>>;

/**
 * Reads `body=text,date=meta.published`.
 * @throws AppError USAGE where a part of it names no field of the contract, or nothing for it
 */
export function parseFieldMap(text: string): FieldMap {
  const parts = text.split(',').map((part) => part.trim());
  const pairs = parts.filter((part) => part !== '').map(parsePair);
  const twice = pairs.find(([meaning], at) => pairs.findIndex(([other]) => other === meaning) < at);
  if (twice) throw new AppError('USAGE', `--map names "${twice[0]}" twice.`);
  return Object.fromEntries(pairs);
}

function parsePair(pair: string): [Meaning, string] {
  const [, meaning = '', path = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
  const known = MEANINGS.find((name) => name === meaning);
  if (known && path !== '') return [known, path];
  throw new AppError(
    'USAGE',
    `--map ${pair}: say which field is what, body=text for one. Fields that can be named: ${MEANINGS.join(', ')}.`,
  );
}

/** Whether fields are named by the numbers of columns, from 1: of rows that have no names. */
export function isByNumber(fieldMap: FieldMap | undefined): boolean {
  const columns = Object.values(fieldMap ?? {});
  return columns.length > 0 && columns.every((column) => /^\d{1,4}$/.test(column));
}

/** What stands at the named path; a name may differ from the record's in capitals and marks. */
export function takeMapped(record: unknown, meaning: Meaning, path: string): Taken | undefined {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  for (const steps of [[path], keys]) {
    const found = follow(record, steps);
    if (found) return readAs(meaning, found, plainName(String(steps.at(-1) ?? '')));
  }
  return undefined;
}

function follow(
  record: unknown,
  keys: readonly string[],
): { readonly path: Path; readonly value: unknown } | undefined {
  let value = record;
  const path: (string | number)[] = [];
  for (const key of keys) {
    if (Array.isArray(value) && !/^\d+$/.test(key)) {
      value = value[0];
      path.push(0);
    }
    if (Array.isArray(value)) {
      path.push(Number(key));
      value = value[Number(key)];
      continue;
    }
    if (!isObject(value)) return undefined;
    const name = nameIn(value, key);
    if (name === undefined) return undefined;
    path.push(name);
    value = value[name];
  }
  return value === undefined || value === null ? undefined : { path, value };
}

function nameIn(object: Readonly<Record<string, unknown>>, key: string): string | undefined {
  if (Object.hasOwn(object, key)) return key;
  return Object.keys(object).find((name) => plainName(name) === plainName(key));
}
