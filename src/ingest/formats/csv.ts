import { CsvError, parse } from 'csv-parse';
import { decode } from '../decode.ts';
import { MAX_LINE_BYTES } from '../limits.ts';
import { asUtf8, recoded, withoutStart } from '../lines.ts';
import { withHead } from '../peek.ts';
import { encodingOf } from './csv/encoding.ts';
import { type Layout, layoutOf } from './csv/layout.ts';
import {
  columnNames,
  faultOfNames,
  mapByNames,
  namesOfNameless,
  numbersOfNameless,
} from './csv/names-row.ts';
import { type Draft, type Refusal, refusal, unreadable } from './draft.ts';
import { draftOf } from './fields/draft-of.ts';
import { numberOrder } from './fields/number-order.ts';
import { isOwnTable, ownRowRecord } from './fields/own-export.ts';
import type { FieldReading } from './fields/read-record.ts';
import type { Reading } from './format.ts';
import { opened } from './json/envelopes.ts';

const OPTIONS = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: MAX_LINE_BYTES,
  encoding: null,
} as const;
const SAMPLE_BYTES = 64_000;
// The widest tables of news are of some hundred columns.
const MAX_COLUMNS = 10_000;
const EMPTY = /^\s*(?:nan|null|none|n\/a|\\n)?\s*$/i;

/**
 * A table with a row of names on top, which are recognised in any case and language. The separator is named by a line
 * `sep=;`, or the one of comma, semicolon, tab and bar that the first row has most of. `countries` and
 * `speakers` hold several values parted by `;` or `|`. Records are counted by rows, the names being 1.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  { fieldMap }: Pick<Reading, 'fieldMap'> = {},
): AsyncGenerator<Draft | Refusal> {
  const { head: begin, all } = await withHead(asUtf8(chunks), SAMPLE_BYTES);
  const head = begin.subarray(0, SAMPLE_BYTES);
  const encoding = encodingOf(head);
  const text = encoding === undefined ? all : recoded(all, encoding);
  const layout = layoutOf(head);
  const rows = parsedRows(withoutStart(text, layout.skippedBytes), layout);
  const order = numberOrder(new TextDecoder(encoding).decode(head));
  const cells = layout.quote === null ? unescaped(rows) : rows;
  yield* drafts(cells, { fieldMap, order }, layout.skippedRows);
}

/**
 * The rows of a table, their cells as bytes. They are taken from the parser as it finds them: its stream
 * would throw away the rows before a fault that are still in its buffer.
 * @throws CsvError behind the last row that could be read
 */
async function* parsedRows(
  chunks: AsyncIterable<Uint8Array>,
  { delimiter, quote }: Layout,
): AsyncGenerator<readonly Uint8Array[]> {
  const rows: (readonly Uint8Array[])[] = [];
  let fault: unknown;
  // Typed as texts; without an encoding they are bytes.
  const take = (cells: unknown) => void rows.push(cells as readonly Uint8Array[]);
  const parser = parse({ ...OPTIONS, delimiter, quote, on_record: take });
  parser.on('error', (error) => {
    fault = error;
  });
  parser.resume();
  for await (const chunk of chunks) {
    await new Promise<void>((done) => parser.write(chunk, () => done()));
    yield* rows.splice(0);
    if (fault !== undefined) throw fault;
  }
  await new Promise<void>((done) => parser.end(() => done()));
  yield* rows.splice(0);
  if (fault !== undefined) throw fault;
}

const ESCAPED = /\\([nrtbfv\\])/g;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: ' ',
  f: '\f',
  v: ' ',
};

/** Tables that know no quotation marks write line ends in cells as `\\n`: PostgreSQL and MySQL do so. */
async function* unescaped(
  rows: AsyncIterable<readonly Uint8Array[]>,
): AsyncGenerator<readonly Uint8Array[]> {
  const BACKSLASH = 0x5c;
  for await (const cells of rows) {
    yield cells.map((cell) => {
      const text = cell.includes(BACKSLASH) ? Buffer.from(cell).toString('latin1') : undefined;
      if (text === undefined || text === '\\N') return cell;
      return Buffer.from(
        text.replace(ESCAPED, (_all, mark) => ESCAPES[mark] ?? mark),
        'latin1',
      );
    });
  }
}

async function* drafts(
  rows: AsyncIterable<readonly Uint8Array[]>,
  reading: FieldReading,
  rowsBefore: number,
): AsyncGenerator<Draft | Refusal> {
  const { fieldMap } = reading;
  let table: Table | undefined;
  let row = rowsBefore;
  try {
    for await (const cells of rows) {
      row += 1;
      const texts = textsOf(cells);
      if (!texts && !table) {
        yield unreadable('the row of names is not text, so that nothing names the others', row);
        return;
      }
      if (!texts) yield unreadable('the row is not text', row);
      else if (table) yield await rowDraft(table, texts, row);
      else {
        if (texts.length > MAX_COLUMNS) {
          yield refusal(`the first row has more than ${MAX_COLUMNS} cells`, row);
          return;
        }
        table = tableOf(texts, reading);
        const fault = fieldMap ? undefined : faultOfNames(table.names);
        if (fault !== undefined) {
          yield refusal(fault, row);
          return;
        }
        if (table.hasNoNames) yield await rowDraft(table, texts, row);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield unreadable(explained(error), row + 1);
  }
}

function explained(error: CsvError): string {
  if (error.code === 'CSV_MAX_RECORD_SIZE') return 'the row is longer than an article can be';
  return 'a quotation mark of the table is never closed; what follows cannot be read';
}

function textsOf(cells: readonly Uint8Array[]): string[] | undefined {
  const texts: string[] = [];
  for (const cell of cells) {
    const decoded = decode(cell);
    if (decoded.kind === 'not-text') return undefined;
    texts.push(decoded.text);
  }
  return texts;
}

/** What the first row says of the others. */
type Table = {
  readonly names: readonly string[];
  readonly hasNoNames: boolean;
  readonly isOwn: boolean;
  readonly reading: FieldReading;
};

function tableOf(cells: readonly string[], reading: FieldReading): Table {
  const known = namesOfNameless(cells) ?? numbersOfNameless(cells, reading.fieldMap);
  const names = known ?? columnNames(cells);
  const fieldMap = mapByNames(names, reading.fieldMap);
  return {
    names,
    hasNoNames: known !== undefined,
    isOwn: isOwnTable(names),
    reading: { ...reading, fieldMap },
  };
}

async function rowDraft(
  { names, isOwn, reading }: Table,
  cells: readonly string[],
  row: number,
): Promise<Draft | Refusal> {
  const surplus = cells.slice(names.length);
  if (surplus.some((cell) => cell.trim() !== '')) {
    return refusal(`the row has ${cells.length} cells, the first row ${names.length}`, row);
  }
  const entries = cells
    .slice(0, names.length)
    .map((cell, at): [string, string] => [names[at] ?? '', cell])
    // An empty cell is an absent field.
    .filter(([name, cell]) => name !== '' && !EMPTY.test(cell));
  const record = opened(Object.fromEntries(entries));
  const bytes = JSON.stringify([names, cells]);
  return draftOf(isOwn ? ownRowRecord(record) : record, { number: row, bytes, ...reading });
}
