import { columnNames, faultOfNames } from './names-row.ts';

/** How a table is written. */
export type Layout = {
  readonly delimiter: string;
  /** Absent where marks are letters like any other: dumps parted by tabs often know none. */
  readonly quote: '"' | null;
  /** Before the row of names: a line `sep=;`, as Excel reads it, and what a report says of itself. */
  readonly skippedBytes: number;
  readonly skippedRows: number;
};

const SEPARATORS = [',', ';', '\t', '|'] as const;
const SEP_LINE = /^\s*"?sep=(.)"?[^\S\n]*(?:\r\n|\n|\r)/i;
const QUOTED_CELL = /(?:^|[\t\r\n])"[^"]*(?:""[^"]*)*"(?=[\t\r\n]|$)/;

/** Told by the first rows. */
export function layoutOf(head: Uint8Array): Layout {
  const text = new TextDecoder().decode(head);
  const sep = SEP_LINE.exec(text);
  const behind = sep ? text.slice(sep[0].length) : text;
  const report = reportAbove(behind);
  const rows = behind.slice(report.length);
  const delimiter = sep?.[1] ?? separatorOf(rows);
  const isQuoted = (delimiter !== '\t' || QUOTED_CELL.test(rows)) && !areLines(rows, delimiter);
  return {
    delimiter,
    quote: isQuoted ? '"' : null,
    skippedBytes: Buffer.byteLength(sep?.[0] ?? '') + Buffer.byteLength(report),
    skippedRows: report.split('\n').filter((line) => line.trim() !== '').length,
  };
}

const MOST_LINES_ABOVE = 20;
const LEAST_NAMES = 4;

/** Lines above the names, in which a service says what it has searched for; empty where the first row may be one of names. */
function reportAbove(text: string): string {
  const lines = text.split('\n', MOST_LINES_ABOVE + 1);
  const at = lines.findIndex((line) => faultOfNames(columnNames(cellsIn(line))) === undefined);
  const isTable = at > 0 && cellsIn(lines[at] ?? '').length >= LEAST_NAMES;
  const isReport = lines
    .slice(0, Math.max(at, 0))
    .every((line) => cellsIn(line).length < LEAST_NAMES);
  return isTable && isReport ? `${lines.slice(0, at).join('\n')}\n` : '';
}

/** The cells of a line of names, which hold no separators. */
function cellsIn(line: string): readonly string[] {
  const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
  const separator = SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
  return line
    .trimEnd()
    .split(separator)
    .map((cell) => cell.replaceAll('"', ''));
}

/** The separator that the first row has most of, outside of quotation marks. */
function separatorOf(text: string): string {
  const firstRow =
    text
      .trimStart()
      .replace(/"[^"]*(?:""[^"]*)*"/g, '')
      .split(/\r\n|\n|\r/)[0] ?? '';
  const counts = SEPARATORS.map((separator) => firstRow.split(separator).length - 1);
  const commonest = SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
  const cells =
    text
      .trimStart()
      .split(/\r\n|\n|\r/)[0]
      ?.split(commonest) ?? [];
  const names = columnNames(cells.map((cell) => cell.replaceAll('"', '')));
  if (faultOfNames(names) === undefined) return commonest;
  // Without names on top a row is one of texts, which have commas of their own.
  return SEPARATORS.find((separator) => isAlike(linesOf(text), separator)) ?? commonest;
}

const LEAST_LINES = 2;

/** The whole lines of a sample. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return (lines.length > LEAST_LINES ? lines.slice(0, -1) : lines).filter((line) => line !== '');
}

/** Whether each line has as many cells; a separator before a space is a mark of a sentence. */
function isAlike(lines: readonly string[], separator: string): boolean {
  const [first = 0, ...others] = lines.map((line) => cellsOf(line, separator).length - 1);
  return first > 0 && others.length > 0 && others.every((count) => count === first);
}

const QUOTED = /"[^"]*(?:""[^"]*)*"/g;

function cellsOf(line: string, separator: string): readonly string[] {
  const bare = line.replace(QUOTED, '""');
  return separator === '\t' ? bare.split('\t') : bare.split(separator).filter(isCell);
}

function isCell(cell: string, at: number): boolean {
  return at === 0 || !/^\s+\S/.test(cell);
}

/**
 * Whether each line is a row and quotation marks are letters: every line has as many cells if so, and one begins with a
 * mark that neither its line nor another closes.
 */
function areLines(text: string, separator: string): boolean {
  const lines = linesOf(text);
  const bare = lines.map((line) => line.replace(QUOTED, '').split(separator));
  const counts = new Set(lines.map((line) => line.split(separator).length));
  return (
    lines.length > 1 &&
    counts.size === 1 &&
    bare.some((cells) => cells.some((cell) => cell.startsWith('"'))) &&
    !bare.some((cells) => cells.some((cell) => cell.endsWith('"')))
  );
}
