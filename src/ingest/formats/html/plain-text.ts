import type { PageElement, PageNode } from './page.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tfoot|tr|ul)$/;
const NO_TEXT =
  /^(?:script|style|noscript|template|svg|math|iframe|object|embed|video|audio|canvas|button|select|textarea|input|head|figcaption)$/;
const CELL = /^(?:td|th)$/;

/**
 * The text of an element: each block a paragraph of one or more lines, blank lines between them. White
 * space is one space, except in `pre`.
 */
export function plainTextOf(root: PageNode): string {
  const parts: string[] = [];
  writeNode(root, parts, false);
  return parts
    .join('')
    .replace(/[^\S\n\f]+/g, ' ')
    .replace(/ ?([\n\f]) ?/g, '$1')
    .replace(/[\n\f]*\f[\n\f]*|\n{2,}/g, '\n\n')
    .trim();
}

// A form feed marks the edge of a block, a line feed a line's end inside of one.
function writeNode(node: PageNode, parts: string[], keepsLines: boolean): void {
  if (node.nodeType === 3) {
    const text = (node.textContent ?? '').replaceAll('\f', ' ');
    parts.push(keepsLines ? text : text.replace(/\s+/g, ' '));
    return;
  }
  if (!isElement(node) || NO_TEXT.test(node.localName)) return;
  if (node.localName === 'br') {
    parts.push('\n');
    return;
  }
  const isBlock = BLOCK.test(node.localName);
  if (isBlock) parts.push('\f');
  for (const child of node.childNodes)
    writeNode(child, parts, keepsLines || node.localName === 'pre');
  if (isBlock) parts.push('\f');
  if (CELL.test(node.localName)) parts.push(' ');
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
