import { FIELD_NAMES, isNamedLike, plainName } from '../fields/names.ts';
import { isObject, type JsonObject } from '../fields/objects.ts';

const LONGEST_NAME = 80;
const MAX_DEPTH = 4;
const TEXT_NAMES: ReadonlySet<string> = new Set([...FIELD_NAMES.title, ...FIELD_NAMES.body]);

/** Names of fields, and no cells: short, and one of them of a title, a text or a date. */
export function areNames(row: unknown): row is readonly string[] {
  if (!Array.isArray(row)) return false;
  if (!row.every((name) => typeof name === 'string' && name.length <= LONGEST_NAME)) return false;
  return row.some(
    (name: string) => TEXT_NAMES.has(plainName(name)) || isNamedLike('body', plainName(name)),
  );
}

/** Lists of cells below a list of names as records; `undefined` where the first is no list of names. */
export function rowsAsRecords(rows: readonly unknown[]): readonly JsonObject[] | undefined {
  const [names, ...cells] = rows;
  if (!areNames(names)) return undefined;
  return cells
    .filter((row): row is unknown[] => Array.isArray(row))
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

/** A row of values, and no list of records. */
export function isRowOfCells(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every((cell) => typeof cell !== 'object' || cell === null);
}

/**
 * The rows of a table that an object holds, their names being on top of them or in a list beside them, as texts or as
 * objects with a name: answers of pandas, ClickHouse, SQL of Elasticsearch, BigQuery, Socrata and Google Sheets.
 */
export function tableIn(root: JsonObject): readonly JsonObject[] | undefined {
  for (const [key, value] of Object.entries(root)) {
    const rows = rowsIn(value);
    if (!rows) continue;
    const { [key]: _rows, ...others } = root;
    const names = namesBelow(others, rows[0]?.length ?? 0);
    const records = rowsAsRecords(names ? [names, ...rows] : rows);
    if (records) return records;
  }
  return undefined;
}

function rowsIn(value: unknown): readonly (readonly unknown[])[] | undefined {
  // Most lists are of objects: they are not gone through.
  const [first]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (!Array.isArray(value) || !(Array.isArray(first) || (isObject(first) && 'f' in first))) {
    return undefined;
  }
  const rows = value.map((row) => (isObject(row) && Array.isArray(row.f) ? cellsOf(row.f) : row));
  return rows.every((row): row is readonly unknown[] => Array.isArray(row)) ? rows : undefined;
}

/** BigQuery: `{ "f": [ { "v": "…" } ] }`. */
function cellsOf(cells: readonly unknown[]): readonly unknown[] {
  return cells.map((cell) => (isObject(cell) ? cell.v : cell));
}

const NAME_KEYS = ['name', 'fieldName', 'column_name', 'field', 'id', 'title', 'label'];

/** A list of as many names as a row has cells. */
function namesBelow(root: JsonObject, count: number): readonly string[] | undefined {
  let level: readonly unknown[] = Object.values(root);
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    for (const value of level) {
      const names = Array.isArray(value) && value.length === count ? value.map(nameOf) : undefined;
      if (areNames(names)) return names;
    }
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  }
  return undefined;
}

function nameOf(column: unknown): unknown {
  if (!isObject(column)) return column;
  return NAME_KEYS.map((key) => column[key]).find((name) => typeof name === 'string');
}
