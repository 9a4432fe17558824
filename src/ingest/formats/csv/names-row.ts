import { dateOf } from '../fields/dates.ts';
import { type FieldMap, isByNumber } from '../fields/field-map.ts';
import { FIELD_NAMES, isNamedLike, plainName, SUMMARY_NAMES } from '../fields/names.ts';
import { bareName } from '../fields/scopes.ts';

// Tables without a row of names that many hold: told by their first row.
const NAMELESS: readonly {
  readonly isSo: (cells: readonly string[]) => boolean;
  readonly names: readonly string[];
}[] = [
  {
    // MIND of Microsoft, news.tsv: https://learn.microsoft.com/en-us/azure/open-datasets/dataset-microsoft-news
    isSo: (cells) =>
      /^N\d+$/.test(cells[0] ?? '') && cells.length >= 6 && /^https?:/.test(cells[5] ?? ''),
    names: [
      'id',
      'category',
      'subcategory',
      'title',
      'abstract',
      'url',
      'title_entities',
      'abstract_entities',
    ],
  },
];

/** The names of a known table that has none; `undefined` for a row that may be one of names. */
export function namesOfNameless(cells: readonly string[]): readonly string[] | undefined {
  return NAMELESS.find(({ isSo }) => isSo(cells))?.names;
}

const TEXT_NAMES: ReadonlySet<string> = new Set([
  ...FIELD_NAMES.title,
  ...FIELD_NAMES.body,
  ...SUMMARY_NAMES,
]);

/** The names of a table as they are used: each once. An empty one names nothing. */
export function columnNames(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const name = cell.trim();
    const known = isContractName(name) ? name.toLowerCase() : name;
    const count = (seen.get(known) ?? 0) + 1;
    seen.set(known, count);
    return known === '' || count === 1 ? known : `${known} (${count})`;
  });
}

function isContractName(name: string): boolean {
  return name.toLowerCase() in FIELD_NAMES;
}

/** A map that names columns by their numbers, from 1, as one by the names of a first row that has some. */
export function mapByNames(
  names: readonly string[],
  fieldMap: FieldMap | undefined,
): FieldMap | undefined {
  if (!fieldMap || !isByNumber(fieldMap)) return fieldMap;
  const entries = Object.entries(fieldMap).map(([meaning, column]) => [
    meaning,
    names[Number(column) - 1] ?? column,
  ]);
  return Object.fromEntries(entries);
}

/**
 * Numbers for names, from 1, where the keeper has named columns by them and the first row has no names of its own.
 */
export function numbersOfNameless(
  cells: readonly string[],
  fieldMap: FieldMap | undefined,
): readonly string[] | undefined {
  if (!isByNumber(fieldMap) || faultOfNames(columnNames(cells)) === undefined) return undefined;
  return cells.map((_cell, at) => String(at + 1));
}

/** Too long for a name, or a date or an address: no table calls a column so. */
function isCell(name: string): boolean {
  return name.length > 80 || /^https?:\/\//.test(name) || dateOf(name) !== undefined;
}

/** Why a row is none of names; `undefined` where it is. */
export function faultOfNames(names: readonly string[]): string | undefined {
  const doubled = names.find((name) => isContractName(name) && names.includes(`${name} (2)`));
  if (doubled !== undefined) return `the first row names "${doubled}" twice`;
  const isText = (name: string) => {
    const plain = plainName(name);
    return (
      TEXT_NAMES.has(plainName(name.split(/[./]/).at(-1) ?? name)) ||
      TEXT_NAMES.has(plain) ||
      TEXT_NAMES.has(bareName(name) ?? '') ||
      isNamedLike('title', plain) ||
      isNamedLike('body', plain)
    );
  };
  if (names.some(isText)) return undefined;
  if (names.some(isCell)) {
    return 'the first row holds values, no names of columns: --map can name them by number';
  }
  const shown = names
    .filter((name) => name !== '')
    .slice(0, 8)
    .join(', ')
    .slice(0, 200);
  return `the first row names neither a title nor a text: ${shown}`;
}
