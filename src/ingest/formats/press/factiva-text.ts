import { decode } from '../../decode.ts';
import { MAX_WHOLE_BYTES } from '../../limits.ts';
import type { Draft, Refusal, Remark } from '../draft.ts';
import type { RtfParagraph } from '../rtf/paragraphs.ts';
import { readingWhole } from '../whole-file.ts';
import { documentId, isWordCount } from './factiva-head.ts';
import { factivaField } from './factiva-labels.ts';
import { readFactivaParagraphs } from './rtf/factiva-paragraphs.ts';

const CODE = /^([A-Z]{2,3})(?:\t+|[^\S\n]{2,}|$)(.*)$/;
const BYLINE = /^(?:by|von|par|por|di|door|da)\s+\p{Lu}/iu;
const MAX_SECTION_WORDS = 3;
/** Section, headline, author: no more lines stand above the count of words. */
const MOST_ABOVE = 4;

/** An export of Factiva as text, a line a paragraph: with its codes (`HD`, `TD`), or as it is displayed. */
export async function* readFactivaText(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decode, (text) =>
    readFactivaParagraphs(paragraphsOf(text)),
  );
}

function paragraphsOf(text: string): readonly RtfParagraph[] {
  const lines = text
    .split(/\r\n|[\n\r\f\u2028]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.some((line) => isTitleCode(line)) ? rows(lines) : displayed(lines);
}

function isTitleCode(line: string): boolean {
  return factivaField(CODE.exec(line)?.[1] ?? '') === 'title';
}

/** A code and the lines behind it up to the next one. */
function rows(lines: readonly string[]): readonly RtfParagraph[] {
  const found: { code: string; texts: string[] }[] = [];
  for (const line of lines) {
    const [, code, value = ''] = CODE.exec(line) ?? [];
    if (code !== undefined) found.push({ code, texts: value === '' ? [] : [value] });
    else found.at(-1)?.texts.push(line);
  }
  return found.map(({ code, texts }) => ({
    ...paragraph(texts.join('\n\n'), false),
    cells: [code, texts.join('\n\n')],
  }));
}

/** Lines of which the headline of each article is marked, as the other kinds of file have it in bold. */
function displayed(lines: readonly string[]): readonly RtfParagraph[] {
  let start = 0;
  const headlines = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (isWordCount(line) && at - start <= MOST_ABOVE && at > start) {
      headlines.add(headlineOf(lines, start, at));
    }
    if (documentId(line) !== undefined) start = at + 1;
  }
  return lines.map((line, at) => paragraph(line, headlines.has(at)));
}

/** Above it may stand a section, below it the author. */
function headlineOf(lines: readonly string[], start: number, counted: number): number {
  const hasByline = BYLINE.test(lines[counted - 1] ?? '');
  const above = counted - start - (hasByline ? 1 : 0);
  if (above <= 1) return start;
  const isSection = (lines[start] ?? '').split(/\s+/).length <= MAX_SECTION_WORDS;
  return isSection || above > 2 ? start + 1 : start;
}

function paragraph(text: string, isBold: boolean): RtfParagraph {
  return { text, isBold, isCentered: false, marks: [] };
}
