import { CsvError, parse } from 'csv-parse';
import { decode } from '../decode.ts';
import { guessEncoding, WESTERN } from '../encoding.ts';
import { MAX_ARTICLE_BYTES, MAX_LINE_BYTES } from '../limits.ts';
import { asUtf8 } from '../lines.ts';
import { withHead } from '../peek.ts';
import { contentHash, type Draft, type Refusal, refusal, unreadable } from './draft.ts';
import { parseRecord } from './record.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const OPTIONS = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: MAX_LINE_BYTES,
  encoding: null,
} as const;
const SAMPLE_BYTES = 64_000;
const LINE_END = 0x0a;
const KNOWN: ReadonlySet<string> = new Set(
  'id title body date url source section language author countries speakers'.split(' '),
);
const LISTS: ReadonlySet<string> = new Set(['countries', 'speakers']);
const LIST_SEPARATOR = /\s*[;|]\s*/;

/**
 * A table with a row of names on top: those of docs/contract.md in any case, others are kept in `extra`. The
 * separator (comma, semicolon, tab, bar) is the one that the first row has most of. `countries` and
 * `speakers` hold several values parted by `;` or `|`. Records are counted by rows, the names being 1.
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Draft | Refusal> {
  const { head, all } = await withHead(asUtf8(chunks), SAMPLE_BYTES);
  const encoding = encodingOf(head);
  const text = encoding === undefined ? all : recoded(all, encoding);
  const rows = parsedRows(text, separatorOf(head));
  yield* drafts(rows);
}

/**
 * The rows of a table, their cells as bytes. They are taken from the parser as it finds them: its stream
 * would throw away the rows before a fault that are still in its buffer.
 * @throws CsvError behind the last row that could be read
 */
async function* parsedRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<readonly Uint8Array[]> {
  const rows: (readonly Uint8Array[])[] = [];
  let fault: unknown;
  // Typed as texts; without an encoding they are bytes.
  const take = (cells: unknown) => void rows.push(cells as readonly Uint8Array[]);
  const parser = parse({ ...OPTIONS, delimiter, on_record: take });
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

async function* drafts(
  rows: AsyncIterable<readonly Uint8Array[]>,
): AsyncGenerator<Draft | Refusal> {
  let names: readonly string[] | undefined;
  let row = 0;
  try {
    for await (const cells of rows) {
      row += 1;
      const texts = textsOf(cells);
      if (!texts) yield unreadable('the row is not text', row);
      else if (names) yield draftOf(names, texts, row);
      else {
        names = texts.map(nameOf);
        const fault = faultOf(names);
        if (fault !== undefined) {
          yield refusal(fault, row);
          return;
        }
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

function nameOf(name: string): string {
  const lower = name.trim().toLowerCase();
  return KNOWN.has(lower) ? lower : name.trim();
}

function faultOf(names: readonly string[]): string | undefined {
  if (!names.includes('title') && !names.includes('body')) {
    return 'the first row names neither "title" nor "body"';
  }
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  return twice === undefined ? undefined : `the first row names "${twice}" twice`;
}

function draftOf(names: readonly string[], cells: readonly string[], row: number): Draft | Refusal {
  if (cells.length > names.length) {
    return refusal(`the row has ${cells.length} cells, the first row ${names.length}`, row);
  }
  const entries = cells
    .map((cell, at): [string, unknown] => [names[at] ?? '', fieldValue(names[at], cell)])
    .filter(([name, value]) => name !== '' && value !== undefined);
  const parsed = parseRecord(Object.fromEntries(entries));
  if (parsed.kind === 'wrong') return refusal(parsed.reason, row);
  const { title = '', body } = parsed.record;
  if (Buffer.byteLength(title) + Buffer.byteLength(body) > MAX_ARTICLE_BYTES) {
    return refusal('its title and body are larger than 5 MB', row);
  }
  const hash = contentHash(Buffer.from(JSON.stringify([names, cells])));
  return { kind: 'draft', record: row, contentHash: hash, ...parsed.record };
}

/** An empty cell is an absent field. */
function fieldValue(name: string | undefined, cell: string): unknown {
  if (cell.trim() === '') return undefined;
  if (name === undefined || !LISTS.has(name)) return cell;
  return cell
    .trim()
    .split(LIST_SEPARATOR)
    .filter((part) => part !== '');
}

/** The separator that the first row has most of, outside of quotation marks. */
function separatorOf(head: Uint8Array): string {
  const firstRow =
    new TextDecoder()
      .decode(head)
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/\r\n|\n|\r/)[0] ?? '';
  const counts = SEPARATORS.map((separator) => firstRow.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * The encoding of a table that is in one of another alphabet: a cell is too short to tell. `undefined` where
 * each cell can be read by itself, which also keeps rows of several origins apart.
 */
function encodingOf(head: Uint8Array): string | undefined {
  // The sample may end within a letter; no encoding has the byte of a line end inside of one.
  const rows = head.subarray(0, head.lastIndexOf(LINE_END) + 1 || head.length);
  const isUtf8 = !new TextDecoder().decode(rows).includes('\ufffd');
  if (isUtf8 || decode(rows).kind === 'not-text') return undefined;
  const encoding = guessEncoding(rows);
  return encoding === WESTERN ? undefined : encoding;
}

/** @throws TypeError where the bytes are not in the encoding */
async function* recoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
