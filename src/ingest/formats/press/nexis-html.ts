import { Parser } from 'htmlparser2';
import { MAX_WHOLE_BYTES } from '../../limits.ts';
import { decodeDeclared } from '../declared-encoding.ts';
import type { Draft, Refusal, Remark } from '../draft.ts';
import { readingWhole } from '../whole-file.ts';
import { readNexis } from './nexis.ts';
import type { Block } from './nexis-blocks.ts';

const PARAGRAPH = /^(?:p|div|h[1-6]|td|th|tr|table|li|pre|body|center|blockquote)$/;
const CENTER_RULE = /\.([\w-]+)\s*\{[^}]*text-align:\s*center/gi;

/** An export of LexisNexis as HTML. It is never built as a page, which may have 100,000 elements. */
export async function* readNexisHtml(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Draft | Refusal | Remark> {
  yield* readingWhole(chunks, MAX_WHOLE_BYTES, decodeDeclared, (text) =>
    readNexis(htmlBlocks(text)),
  );
}

function htmlBlocks(html: string): Block[] {
  const centered = new Set([...html.matchAll(CENTER_RULE)].map(([, name]) => name ?? ''));
  const blocks: Block[] = [];
  let text = '';
  let isOut = false;
  let isCentered = false;
  const finish = () => {
    const clean = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (clean !== '') blocks.push({ text: clean, isCentered, marks: [] });
    text = '';
  };
  const parser = new Parser({
    onopentagname(name) {
      if (PARAGRAPH.test(name)) finish();
      if (name === 'br') text += '\n';
      if (name === 'head') isOut = true;
    },
    onopentag(name, { class: names = '', align = '' }) {
      if (name === 'p' || name === 'div')
        isCentered = align === 'center' || names.split(/\s+/).some((one) => centered.has(one));
    },
    ontext(part) {
      if (!isOut) text += part.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (PARAGRAPH.test(name)) finish();
      if (name === 'head') isOut = false;
    },
  });
  parser.end(html);
  finish();
  return blocks;
}
