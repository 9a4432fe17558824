import { decode } from '../../decode.ts';
import { guessEncoding, WESTERN } from '../../encoding.ts';
import { FIELD_NAMES, plainName } from '../fields/names.ts';

const LINE_END = 0x0a;
const KNOWN_NAMES: ReadonlySet<string> = new Set(Object.values(FIELD_NAMES).flat());
// Encodings in which office programs save tables, beside the western one.
const OF_TABLES =
  'windows-1251 windows-1250 windows-1254 windows-1253 windows-1255 windows-1256 windows-1257 gb18030 shift_jis big5 euc-kr'.split(
    ' ',
  );

/**
 * The encoding of a table that is in one of another alphabet: a cell is too short to tell. `undefined` where
 * each cell can be read by itself, which also keeps rows of several origins apart.
 */
export function encodingOf(head: Uint8Array): string | undefined {
  // The sample may end within a letter; no encoding has the byte of a line end inside of one.
  const rows = head.subarray(0, head.lastIndexOf(LINE_END) + 1 || head.length);
  if (!new TextDecoder().decode(rows).includes('\ufffd')) return undefined;
  const guess = decode(rows).kind === 'text' ? guessEncoding(rows) : undefined;
  if (guess !== undefined && guess !== WESTERN) return guess;
  return encodingOfNames(rows.subarray(0, rows.indexOf(LINE_END) + 1 || rows.length));
}

/** Above texts in English only the names have letters of their own: the encoding in which we know most of them. */
function encodingOfNames(row: Uint8Array): string | undefined {
  const counts = OF_TABLES.map((encoding) => knownNames(row, encoding));
  const most = Math.max(...counts);
  return most > knownNames(row, WESTERN) ? OF_TABLES[counts.indexOf(most)] : undefined;
}

function knownNames(row: Uint8Array, encoding: string): number {
  const names = new TextDecoder(encoding).decode(row).split(/[,;\t|\r\n]/);
  return names.filter((name) => KNOWN_NAMES.has(plainName(name))).length;
}
