import { Parser } from 'htmlparser2';

const BLOCK =
  /^(?:p|div|h[1-6]|tr|table|li|ul|ol|dl|dt|dd|pre|body|center|blockquote|section|article|text)$/;
const UNSEEN = /^(?:head|script|style|template|noscript)$/;
const RULED = /border-(?:bottom|top)\s*:\s*[^;]*\b(?:solid|[1-9]\d*px)/i;

/** The line that stands for a ruled line of a page. */
export const RULED_LINE = '_'.repeat(60);

/**
 * What a page of a press database shows, as lines: an empty one between blocks, cells of a row below each other. Ruled
 * lines are `RULED_LINE`. The page is never built, as it may have 100,000 elements.
 */
export function htmlLines(html: string): readonly string[] {
  const lines: string[] = [];
  let text = '';
  let unseen = 0;
  const endLine = () => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean !== '') lines.push(clean);
    text = '';
  };
  const endBlock = () => {
    endLine();
    if (lines.at(-1) !== '') lines.push('');
  };
  const ruled: boolean[] = [];
  const parser = new Parser({
    onopentag(name, { style = '' }) {
      if (UNSEEN.test(name)) unseen += 1;
      if (BLOCK.test(name)) endBlock();
      if (name === 'br' || name === 'td' || name === 'th') endLine();
      if (name === 'hr') lines.push(RULED_LINE, '');
      if (name === 'div') ruled.push(RULED.test(style));
    },
    ontext(part) {
      if (unseen === 0) text += part;
    },
    onclosetag(name) {
      if (UNSEEN.test(name)) unseen = Math.max(0, unseen - 1);
      if (BLOCK.test(name)) endBlock();
      if (name === 'div' && ruled.pop()) lines.push(RULED_LINE, '');
    },
  });
  parser.end(html);
  endBlock();
  return lines;
}
