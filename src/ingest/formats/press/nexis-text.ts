import { decode } from '../../decode.ts';
import { MAX_WHOLE_BYTES } from '../../limits.ts';
import type { Draft, Refusal, Remark } from '../draft.ts';
import { readingWhole } from '../whole-file.ts';
import { readNexis } from './nexis.ts';
import { type Block, isArticleNumber } from './nexis-blocks.ts';

const CENTERED = 8;
const MAX_WIDTH = 120;
// No program breaks lines at more than this: a text with longer ones has a paragraph a line.
const WIDEST = 200;

/** An export of LexisNexis as text: paragraphs broken into lines, source and date centred by blanks. */
export async function* readNexisText(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decode, (text) => readNexis(textBlocks(text)));
}

function textBlocks(text: string): Block[] {
  const lines = text.split(/\r\n|[\n\r\f\u2028]/);
  const widest = lines.reduce((max, line) => Math.max(max, line.trimEnd().length), 0);
  const width = Math.min(MAX_WIDTH, widest);
  // Documents of the newer layout that a program has made into text.
  const isLineAParagraph = widest > WIDEST && !lines.some((line) => isArticleNumber(line.trim()));
  const blocks: Block[] = [];
  let held: string[] = [];
  const finish = () => {
    if (held.length > 0) blocks.push(blockOf(held, width));
    held = [];
  };
  for (const line of lines) {
    if (line.trim() === '') finish();
    else if (isLineAParagraph || isArticleNumber(line.trim())) {
      finish();
      blocks.push(blockOf([line], width));
    } else held.push(line);
  }
  finish();
  return blocks;
}

function blockOf(lines: readonly string[], width: number): Block {
  const isCentered = lines.every(
    (line) => /^\s+/.exec(line) !== null && indentOf(line) >= CENTERED,
  );
  return {
    text: isCentered ? lines.map((line) => line.trim()).join('\n') : unwrapped(lines, width),
    isCentered,
    marks: [],
  };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Joins lines that were broken for want of room; one that had room for the next word ended by itself. */
function unwrapped(lines: readonly string[], width: number): string {
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]?.trim();
    const word = /^\S*/.exec(line.trim())?.[0] ?? '';
    const isFull = before !== undefined && before.length + 1 + word.length > width - 8;
    text += at === 0 ? line.trim() : `${isFull ? ' ' : '\n'}${line.trim()}`;
  }
  return text;
}
