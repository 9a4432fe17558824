import { MAX_WHOLE_BYTES } from '../../limits.ts';
import { type Draft, type Refusal, type Remark, refusal, unreadable } from '../draft.ts';
import type { RtfParagraph } from '../rtf/paragraphs.ts';
import { holdUpTo, tooLarge } from '../whole-file.ts';
import { type DocxBlock, docxBlocks } from './docx-blocks.ts';
import { isNexis, readNexis } from './nexis.ts';
import { isFactivaParagraphs, readFactivaParagraphs } from './rtf/factiva-paragraphs.ts';

/** An export of LexisNexis or Factiva as a word processor file (DOCX). Other word processor files are refused. */
export async function* readNexisDocx(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  const bytes = await holdUpTo(chunks, MAX_WHOLE_BYTES);
  if (!bytes) {
    yield tooLarge(MAX_WHOLE_BYTES);
    return;
  }
  const found = await docxBlocks(bytes);
  if (found.kind === 'unreadable') yield unreadable(found.reason);
  else if (isNexis(found.blocks)) yield* readNexis(found.blocks);
  else {
    const paragraphs = withRows(found.blocks);
    if (isFactivaParagraphs(paragraphs)) yield* readFactivaParagraphs(paragraphs);
    else
      yield refusal('word processor files are not read, except exports of Factiva and LexisNexis');
  }
}

/** Paragraphs that are not empty, as those of RTF: all of a row of a table together, under its cells. */
function withRows(blocks: readonly DocxBlock[]): readonly RtfParagraph[] {
  const paragraphs: RtfParagraph[] = [];
  let row = 0;
  let cells: string[][] = [];
  const endRow = () => {
    const texts = cells.map((cell) => cell.join('\n\n'));
    const text = texts.filter((cell) => cell !== '').join('\n\n');
    if (text !== '') {
      paragraphs.push({ text, isBold: false, isCentered: false, marks: [], cells: texts });
    }
    cells = [];
  };
  for (const { text, cell, isBold, isCentered, marks } of blocks) {
    if (cell?.row !== row) endRow();
    row = cell?.row ?? 0;
    if (text === '') continue;
    if (!cell) paragraphs.push({ text, isBold, isCentered, marks });
    else {
      while (cells.length < cell.at) cells.push([]);
      cells.at(-1)?.push(text);
    }
  }
  endRow();
  return paragraphs;
}
