import { FIELD_NAMES, isNamedLike, plainName, SUMMARY_NAMES } from '../fields/names.ts';
import { bareName } from '../fields/scopes.ts';

/** How a table is written. */
export type Layout = {
  readonly delimiter: string;
  /** Absent where marks are letters like any other: dumps parted by tabs often know none. */
  readonly quote: '"' | null;
  /** Bytes before the row of names: a line `sep=;`, as Excel reads it. */
  readonly skippedBytes: number;
};

const SEPARATORS = [',', ';', '\t', '|'] as const;
const SEP_LINE = /^\s*"?sep=(.)"?[^\S\n]*(?:\r\n|\n|\r)/i;
const QUOTED_CELL = /(?:^|[\t\r\n])"[^"]*(?:""[^"]*)*"(?=[\t\r\n]|$)/;

/** Told by the first rows. */
export function layoutOf(head: Uint8Array): Layout {
  const text = new TextDecoder().decode(head);
  const sep = SEP_LINE.exec(text);
  const rows = sep ? text.slice(sep[0].length) : text;
  const delimiter = sep?.[1] ?? separatorOf(rows);
  const isQuoted = delimiter !== '\t' || QUOTED_CELL.test(rows);
  return {
    delimiter,
    quote: isQuoted ? '"' : null,
    skippedBytes: sep ? Buffer.byteLength(sep[0]) : 0,
  };
}

/** The separator that the first row has most of, outside of quotation marks. */
function separatorOf(text: string): string {
  const firstRow =
    text
      .trimStart()
      .replace(/"[^"]*(?:""[^"]*)*"/g, '')
      .split(/\r\n|\n|\r/)[0] ?? '';
  const counts = SEPARATORS.map((separator) => firstRow.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

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
  const shown = names
    .filter((name) => name !== '')
    .slice(0, 8)
    .join(', ')
    .slice(0, 200);
  return `the first row names neither a title nor a text: ${shown}`;
}
