const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE = /^ {0,3}(?:[-*_] *){3,}$/;
const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]:\s*\S+.*$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
const BLOCK_START = /^(?:#{1,6}\s|\s*(?:[-*+]|\d{1,9}[.)])\s|>)/;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/;

/**
 * Markdown as plain text: paragraphs, list items and headings, each set off by a blank line; links and
 * emphasis by their words, pictures left out, code as it is.
 */
export function plainParagraphs(markdown: string): string {
  const lines: string[] = [];
  let isCode = false;
  for (const line of markdown.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split('\n')) {
    if (FENCE.test(line)) {
      isCode = !isCode;
      lines.push('');
    } else if (isCode) lines.push(line);
    else writeLine(line, lines);
  }
  return lines
    .join('\n')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function writeLine(line: string, lines: string[]): void {
  if (UNDERLINE.test(line) || RULE.test(line) || REFERENCE.test(line) || TABLE_RULE.test(line)) {
    lines.push('');
    return;
  }
  const isHeading = /^#{1,6}\s/.test(line);
  const isBlock = BLOCK_START.test(line);
  const isQuoteLine = line.startsWith('>');
  if (isBlock && !isQuoteLine) lines.push('');
  lines.push(inlineText(withoutMarker(line)));
  if (isHeading) lines.push('');
}

function withoutMarker(line: string): string {
  return line
    .replace(/^(?:\s{0,3}>\s?)+/, '')
    .replace(/^#{1,6}\s+|\s+#+\s*$/g, '')
    .replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, '')
    .replace(/^\s*\|(.*)\|\s*$/, (_all, cells: string) => cells.replaceAll('|', ' '))
    .replace(/ {2,}$|\\$/, '');
}

// Bounded lengths keep each pattern linear on lines of brackets or stars only.
function inlineText(line: string): string {
  return line
    .replace(
      /(?<!\\)!\[[^\]]{0,500}\](?:\([^)\s]{0,2000}(?:\s+"[^"]{0,500}")?\)|\[[^\]]{0,200}\])/g,
      '',
    )
    .replace(
      /(?<!\\)\[([^\][]{1,1000})\](?:\([^)\s]{0,2000}(?:\s+"[^"]{0,500}")?\)|\[[^\]]{0,200}\])/g,
      '$1',
    )
    .replace(/<(https?:[^>\s]{1,2000}|[^>\s@]{1,100}@[^>\s]{1,100})>/g, '$1')
    .replace(/<\/?[a-z][^>]{0,1000}>/gi, '')
    .replace(/(?<!\\)(`{1,3})([^`]{1,1000})\1/g, '$2')
    .replace(/(?<!\\)(\*\*\*|\*\*|\*)(?=\S)([^*\n]{1,2000}?\S?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}\\])(__|_)(?=\S)([^_\n]{1,2000})\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<!\\)~~([^~\n]{1,1000})~~/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
}
