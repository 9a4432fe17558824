import type { Span } from '../zones.ts';

// Lines of text wrapped for a terminal are about this long; a paragraph that is one line is longer.
const WRAPPED_LINE = { least: 40, most: 90 } as const;
const FEWEST_WRAPPED_LINES = 4;
const WRAPPED_SHARE = 0.6;

type Line = Span & { readonly isIndented: boolean; readonly isBlank: boolean };

/**
 * The paragraphs of a stretch of text, white space at both ends left out. A line is a paragraph, unless
 * the text is wrapped: then blank lines and indents part them.
 */
export function findParagraphs(body: string, within: Span): Span[] {
  const lines = linesOf(body, within);
  const isWrapped = isWrappedText(lines);
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of lines) {
    if (line.isBlank) {
      open = undefined;
      continue;
    }
    if (open && isWrapped && !line.isIndented && !isListItem(body, line)) open.end = line.end;
    else if (open && goesOn(body, open, line)) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      found.push(open);
    }
  }
  return found;
}

// "- Omid Rahmatov, keeper: …", "* …", "2. …": each item of a list stands for itself, and each line of a talk: "Q: …", "OMID RAHMATOV: …".
function isListItem(body: string, { start, end }: Span): boolean {
  return (
    /^(?:[-*•–—]|\d{1,2}[.)])\s+\S/u.test(body.slice(start, Math.min(end, start + 6))) ||
    /^(?:\p{Lu}|\p{Lu}[\p{Lu}’'. -]{2,40}):\s/u.test(body.slice(start, Math.min(end, start + 44)))
  );
}

function linesOf(body: string, within: Span): Line[] {
  const lines: Line[] = [];
  let at = within.start;
  while (at < within.end) {
    const newline = body.indexOf('\n', at);
    const lineEnd = newline < 0 ? within.end : Math.min(newline, within.end);
    let start = at;
    let end = lineEnd;
    while (start < end && isSpace(body.charCodeAt(start))) start += 1;
    while (end > start && isSpace(body.charCodeAt(end - 1))) end -= 1;
    lines.push({ start, end, isIndented: start - at >= 2, isBlank: start === end });
    at = lineEnd + 1;
  }
  return lines;
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0xfeff;
}

function isWrappedText(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ isBlank }) => !isBlank);
  if (filled.length < FEWEST_WRAPPED_LINES) return false;
  const lengths = filled.map(({ start, end }) => end - start);
  if (lengths.some((length) => length > WRAPPED_LINE.most)) return false;
  return (
    lengths.filter((length) => length >= WRAPPED_LINE.least).length / filled.length >= WRAPPED_SHARE
  );
}

// A line that ends without a full stop and goes on in lower case was broken within a sentence.
function goesOn(body: string, open: Span, line: Line): boolean {
  const last = body.charAt(open.end - 1);
  const first = body.charAt(line.start);
  if (/[\p{L},]/u.test(last) && /\p{Ll}/u.test(first)) return true;
  return /\p{Lu}/u.test(first) && breaksName(body, open);
}

// “… said Omid / Rahmatov”: a long line that ends with a capitalised word or a title, and no mark.
function breaksName(body: string, { start, end }: Span): boolean {
  const lineStart = Math.max(start, body.lastIndexOf('\n', end - 1) + 1);
  const line = body.slice(lineStart, end);
  return (
    line.length >= WRAPPED_LINE.least &&
    /\p{Ll}\P{L}+(?:\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}{1,3}\.)$/u.test(line)
  );
}
