import { lettersOf } from './letters.ts';
import { oneLine, type PageElement, type PageNode } from './page.ts';

/** Names of what stands over or behind a headline within its element. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|dachzeile|topline|top-?title|roofline|surtitle|sur-?titre|spitzmarke|over-?title|pre-?title|pre-?headline|super-?title|head-?kicker|antetitulo|antetítulo|occhiello|chapeau|rubrik|tag|tags|flag|category|categories|section|subheadline|sub-?title|subhead)(?:$|[\s_-])/i;
const NO_TEXT = /^(?:script|style|template|svg|button|noscript|time|figure|iframe|select)$/;
const BLOCK = /^(?:br|div|p|h[1-6]|li|ul|section|header|small|hr)$/;
const MAX_PARTS = 12;

/** A headline as a reader sees it. */
export type Heading = {
  readonly text: string;
  /** With the line over it, if it has one. */
  readonly full: string;
  /** Not made of several elements, one of which may be a line above or below the title. */
  readonly isOneText: boolean;
  /** What it says without its first or its last part. */
  readonly parts: readonly string[];
};

/** Reads a heading: breaks and the edges of its elements part words, soft hyphens do not. */
export function readHeading(element: PageElement): Heading {
  const holder = onlyHolder(element);
  const nodes = [...holder.childNodes].filter((node) => isShown(node) && !isLabel(node));
  const named = nodes.filter((node) => !isKicker(node));
  const kept = named.some((node) => textOf(node) !== '') ? named : nodes;
  const texts = kept.map(textOf).filter((text) => text !== '');
  const text = joined(kept);
  const parts =
    texts.length < 2 || texts.length > MAX_PARTS
      ? []
      : [joined(kept.slice(1)), joined(kept.slice(0, -1)), ...texts].map(oneLine);
  return { text, full: joined(nodes), isOneText: texts.length === 1, parts };
}

/** Down to the first element that has more than one part. */
function onlyHolder(element: PageElement): PageElement {
  let at = element;
  for (let depth = 0; depth < MAX_PARTS; depth += 1) {
    const nodes = [...at.childNodes].filter((node) => isShown(node) && textOf(node) !== '');
    const [only] = nodes;
    if (nodes.length !== 1 || !only || only.nodeType !== 1) return at;
    at = only as PageElement;
  }
  return at;
}

function isShown(node: PageNode): boolean {
  return (
    node.nodeType === 3 || (node.nodeType === 1 && !NO_TEXT.test((node as PageElement).localName))
  );
}

/** Which group the story is in, not what it is called. */
function isLabel(node: PageNode): boolean {
  return node.nodeType === 1 && LABEL.test(namesOf(node as PageElement));
}

const LABEL =
  /(?:^|[\s_-])(?:labels?|badges?|offscreen|sr-only|visually-?hidden|screen-reader-text)(?:$|[\s_-])/i;

function namesOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

function isKicker(node: PageNode): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as PageElement;
  return KICKER.test(namesOf(element)) || element.getAttribute('aria-hidden') === 'true';
}

function textOf(node: PageNode): string {
  return joined([node]);
}

/** The text of nodes on one line, with a space where the edge of an element parts two words. */
function joined(nodes: Iterable<PageNode>): string {
  const writer = { text: '', hasEdge: false };
  for (const node of nodes) write(node, writer);
  return oneLine(writer.text.replace(/\u00ad/g, ''));
}

type Writer = { text: string; hasEdge: boolean };

function write(node: PageNode, writer: Writer): void {
  if (node.nodeType === 3) {
    const text = node.textContent ?? '';
    if (text === '') return;
    if (writer.hasEdge && partsWords(writer.text, text)) writer.text += ' ';
    writer.text += text;
    writer.hasEdge = false;
    return;
  }
  if (node.nodeType !== 1 || NO_TEXT.test((node as PageElement).localName)) return;
  writer.hasEdge = true;
  const isBlock = BLOCK.test((node as PageElement).localName);
  if (isBlock) writer.text += ' ';
  for (const child of node.childNodes) write(child, writer);
  if (isBlock) writer.text += ' ';
  writer.hasEdge = true;
}

/** A capital behind a small letter begins a word; so does a letter behind a mark that ends one. */
function partsWords(before: string, behind: string): boolean {
  return /[\p{Ll}\p{N}]$/u.test(before)
    ? /^[\p{Lu}„“«"‘]/u.test(behind)
    : /[.:!?,;»”"’)]$/.test(before) &&
        /^[\p{L}\p{N}„“«]/u.test(behind) &&
        lettersOf(before).length > 1;
}
