/**
 * Largest page that is parsed. News pages have up to 5,000 elements, 60 deep; the time of the parser
 * and of Readability grows with the square of the depth (5,000 nested elements: 5.4 s).
 */
export const HTML_LIMITS = {
  characters: 5_000_000,
  elements: 12_000,
  /** Comments and stray angle brackets: each parts the text round it into nodes of its own. */
  others: 20_000,
  depth: 200,
  /** Sum of the depths of all elements: what climbing from each of them to the root costs. */
  climb: 400_000,
  tagCharacters: 500_000,
} as const;

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option)$/;
const RAW_TEXT = /^(?:script|style|textarea|title|noscript|xmp)$/;
const TAG_NAME = /[a-z][a-z0-9:-]{0,60}/iy;

/**
 * Why a page is too much to parse, or `undefined`. Counted on the text, in one pass and before anything
 * is built. The depth is an upper bound: elements that HTML lets stand open do not count.
 */
export function excessOf(html: string): string | undefined {
  if (html.length > HTML_LIMITS.characters) return 'the page is longer than 5 million characters';
  let elements = 0;
  let others = 0;
  let depth = 0;
  let climb = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const tag = readTag(html, at);
    at = tag.end;
    if (tag.length > HTML_LIMITS.tagCharacters) return 'a tag of the page is too long';
    if (tag.kind === 'close') depth = Math.max(0, depth - 1);
    if (tag.kind === 'other') others += 1;
    if (others > HTML_LIMITS.others) return `it has more than ${HTML_LIMITS.others} stray marks`;
    if (tag.kind !== 'open') continue;
    elements += 1;
    if (elements > HTML_LIMITS.elements) return `it has more than ${HTML_LIMITS.elements} elements`;
    if (tag.nests) depth += 1;
    climb += depth;
    if (climb > HTML_LIMITS.climb) return 'too many of its elements are nested too deep';
    if (depth > HTML_LIMITS.depth)
      return `its elements are nested deeper than ${HTML_LIMITS.depth}`;
  }
  return undefined;
}

type Tag = {
  readonly kind: 'open' | 'close' | 'other';
  readonly nests: boolean;
  /** Characters of the tag itself. */
  readonly length: number;
  /** Behind it, and behind the raw text of a script or style. */
  readonly end: number;
};

function readTag(html: string, start: number): Tag {
  if (html.startsWith('<!--', start)) {
    const end = after(html, '-->', start + 4);
    return { kind: 'other', nests: false, length: 0, end };
  }
  const closes = html[start + 1] === '/';
  TAG_NAME.lastIndex = start + (closes ? 2 : 1);
  const name = TAG_NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return { kind: 'other', nests: false, length: 1, end: start + 1 };
  const end = endOfTag(html, TAG_NAME.lastIndex);
  const length = end - start;
  const nests = !VOID.test(name) && html[end - 2] !== '/';
  if (closes) return { kind: VOID.test(name) ? 'other' : 'close', nests: false, length, end };
  if (!RAW_TEXT.test(name)) return { kind: 'open', nests, length, end };
  return { kind: 'open', nests: false, length, end: afterRawText(html, name, end) };
}

/** Behind the `>` that ends a tag; a quoted value may hold one. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const char = html[at];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") {
      // Only a value can be quoted: a stray mark elsewhere must not swallow the page.
      if (html[at - 1] === '=' || html[at - 1] === ' ') quote = char;
    } else if (char === '>') return at + 1;
  }
  return html.length;
}

function afterRawText(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b[^>]{0,200}>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found ? close.lastIndex : html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
