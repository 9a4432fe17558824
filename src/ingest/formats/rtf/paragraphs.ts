import { decodeCodePage } from './code-pages.ts';

/** A paragraph of a word processor file. */
export type RtfParagraph = {
  /** Without white space at its ends; lines where the file has them. */
  readonly text: string;
  readonly isCentered: boolean;
  /** All of its letters are bold. */
  readonly isBold: boolean;
  /** Names of bookmarks in it. */
  readonly marks: readonly string[];
  /** Where its first link leads to. */
  readonly link?: string | undefined;
  /** Of a row of a table: the texts of its cells, paragraphs in them parted by blank lines. */
  readonly cells?: readonly string[];
};

const MAX_HELD = 8_192;
// No letter of two bytes has it for its second.
const SPACE = 0x20;

/** Collects letters and what parts them into paragraphs. */
export type ParagraphWriter = {
  /** A byte of text in a code page. */
  byte(byte: number, codePage: number, isBold: boolean): void;
  text(text: string, isBold: boolean): void;
  mark(name: string): void;
  link(address: string): void;
  endParagraph(isCentered: boolean, isInTable: boolean): void;
  endCell(): void;
  endRow(): void;
  /** All paragraphs that are not empty, also one that has no end. */
  finish(): readonly RtfParagraph[];
  readonly count: () => number;
};

/** Begins without a paragraph. */
export function openParagraphs(): ParagraphWriter {
  const paragraphs: RtfParagraph[] = [];
  let held: number[] = [];
  let page = 0;
  let isHeldBold = false;
  let text = '';
  let letters = { all: 0, bold: 0 };
  let marks: string[] = [];
  let link: string | undefined;
  let cells: string[] = [];
  function flush(): void {
    if (held.length === 0) return;
    const decoded = decodeCodePage(held, page);
    held = [];
    add(decoded, isHeldBold);
  }
  function add(part: string, isBold: boolean): void {
    text += part;
    const count = part.replace(/\s+/g, '').length;
    letters = { all: letters.all + count, bold: letters.bold + (isBold ? count : 0) };
  }
  function take(): string {
    flush();
    const clean = cleaned(text);
    text = '';
    return clean;
  }
  function push(clean: string, isCentered: boolean, row?: readonly string[]): void {
    const isBold = letters.all > 0 && letters.bold === letters.all;
    letters = { all: 0, bold: 0 };
    if (clean === '') return; // what is marked in an empty one belongs to the next
    paragraphs.push({
      text: clean,
      isCentered,
      isBold,
      marks,
      link,
      ...(row ? { cells: row } : {}),
    });
    marks = [];
    link = undefined;
  }
  function endRow(): void {
    const rest = take();
    const row = rest === '' ? cells : [...cells, rest];
    cells = [];
    push(row.filter((cell) => cell !== '').join('\n\n'), false, row);
  }
  return {
    byte(byte, codePage, isBold) {
      if (codePage !== page || isBold !== isHeldBold) flush();
      page = codePage;
      isHeldBold = isBold;
      held.push(byte);
      if (byte === SPACE && held.length >= MAX_HELD) flush();
    },
    text(part, isBold) {
      flush();
      add(part, isBold);
    },
    mark: (name) => marks.push(name),
    link(address) {
      link ??= address;
    },
    endParagraph(isCentered, isInTable) {
      if (isInTable) {
        flush();
        text += '\n\n';
        return;
      }
      if (cells.length > 0) endRow();
      else push(take(), isCentered);
    },
    endCell: () => cells.push(take()),
    endRow,
    finish() {
      if (cells.length > 0) endRow();
      else push(take(), false);
      return paragraphs;
    },
    count: () => paragraphs.length,
  };
}

function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}
