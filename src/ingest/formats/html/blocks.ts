import { type PageElement, type PageNode, textSize } from './page.ts';

/** A block of text: a paragraph, a heading, a list item, a line of a table or of loose text. */
export type Block = {
  readonly text: string;
  /** Letters as `textSize` counts them. */
  readonly size: number;
  /** Of them, those within links. */
  readonly linked: number;
  /** Names of the inline elements that hold all of it. */
  readonly names: string;
  /** Names of inline elements beside each other that hold all of it together; empty where some of it is in none. */
  readonly parts: readonly string[];
  readonly box: Box;
};

/** An element that holds blocks, with what it adds up to. */
export type Box = {
  readonly element: PageElement;
  readonly tag: string;
  /** Class, id and role. */
  readonly names: string;
  /** Names that systems give to parts of their own pages, for tests and scripts. */
  readonly partName: string;
  /** It, or one round it, is not seen until a reader asks for it. */
  readonly isHidden: boolean;
  readonly parent: Box | undefined;
  readonly children: Box[];
  /** Its blocks are those from `first` up to `end` of all. */
  readonly first: number;
  end: number;
  /** Letters of prose outside of links. */
  prose: number;
  size: number;
  linked: number;
};

/** The blocks of a page in reading order, and the elements that they stand in, parents first. */
export type Layout = {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
  readonly root: Box;
};

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hgroup|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tfoot|tr|ul)$/;
const NO_TEXT =
  /^(?:script|style|noscript|template|svg|math|iframe|object|embed|video|audio|canvas|select|textarea|input|head|map)$/;
const CELL = /^(?:td|th)$/;
/** Shorter blocks are lines: a name, a date, a label. */
const MIN_PROSE = 80;
const MIN_SENTENCE = 40;
const MOST_LINKED = 0.5;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»«“)\]]*(?:\s|$)/;

/** Lays the text of an element out in blocks. */
export function layOut(root: PageElement): Layout {
  return new Layouter(root).layout();
}

/** Running text: long enough for a sentence, and for the most part outside of links. */
export function isProse(block: Block): boolean {
  if (isHeading(block) || block.linked > block.size * MOST_LINKED) return false;
  if (block.size >= MIN_PROSE) return true;
  return block.size >= MIN_SENTENCE && SENTENCE_END.test(block.text);
}

/** A heading by its element. */
export function isHeading({ box }: Block): boolean {
  return /^h[1-6]$/.test(box.tag);
}

/** The elements that a block stands in, from the innermost out. */
export function* boxesRound(box: Box): Generator<Box> {
  for (let at: Box | undefined = box; at; at = at.parent) yield at;
}

/** A run of text that is being read, until a block begins or ends. */
type Run = {
  parts: string[];
  linked: number;
  /** Inline elements that began where the run did, with the length that they ended at. */
  wrappers: { names: string; start: number; end: number }[];
  length: number;
};

class Layouter {
  readonly #blocks: Block[] = [];
  readonly #boxes: Box[] = [];
  readonly #root: Box;
  #run: Run = newRun();

  constructor(element: PageElement) {
    this.#root = this.#open(element, undefined);
    this.#visitChildren(element, this.#root, false, false);
    this.#close(this.#root);
  }

  layout(): Layout {
    return { blocks: this.#blocks, boxes: this.#boxes, root: this.#root };
  }

  #open(element: PageElement, parent: Box | undefined): Box {
    const box: Box = {
      element,
      tag: element.localName,
      names: namesOf(element),
      partName: attributesOf(element, PART_NAMES),
      isHidden: parent?.isHidden === true || isHidden(element),
      parent,
      children: [],
      first: this.#blocks.length,
      end: this.#blocks.length,
      prose: 0,
      size: 0,
      linked: 0,
    };
    parent?.children.push(box);
    this.#boxes.push(box);
    return box;
  }

  #close(box: Box): void {
    this.#flush(box);
    box.end = this.#blocks.length;
  }

  #visitChildren(element: PageElement, box: Box, inLink: boolean, keepsLines: boolean): void {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.#write(node.textContent ?? '', inLink, keepsLines);
      else if (isElement(node)) this.#visit(node, box, inLink, keepsLines);
    }
  }

  #visit(element: PageElement, box: Box, inLink: boolean, keepsLines: boolean): void {
    const tag = element.localName;
    if (NO_TEXT.test(tag)) return;
    if (tag === 'br') {
      this.#run.parts.push('\n');
      this.#run.length += 1;
      return;
    }
    const keeps = keepsLines || tag === 'pre';
    if (BLOCK.test(tag) || tag.includes('-') || isLayoutCell(element)) {
      this.#flush(box);
      const inner = this.#open(element, box);
      this.#visitChildren(element, inner, inLink, keeps);
      this.#close(inner);
      return;
    }
    const wrapper = { names: `${tag} ${namesOf(element)}`, start: this.#run.length, end: -1 };
    const run = this.#run;
    if (run.wrappers.length < MAX_WRAPPERS) run.wrappers.push(wrapper);
    this.#visitChildren(element, box, inLink || tag === 'a', keeps);
    if (this.#run === run) wrapper.end = run.length;
    if (CELL.test(tag)) this.#write(' ', false, false);
  }

  #write(text: string, inLink: boolean, keepsLines: boolean): void {
    const plain = keepsLines ? text : text.replace(/\s+/g, ' ');
    if (plain === '') return;
    this.#run.parts.push(plain);
    if (plain.trim() === '') return;
    this.#run.length += plain.length;
    if (inLink) this.#run.linked += textSize(plain.trim());
  }

  /** Ends the run: its paragraphs, parted by blank lines, are blocks of the element. */
  #flush(box: Box): void {
    const run = this.#run;
    if (run.length === 0) {
      run.parts.length = 0;
      return;
    }
    this.#run = newRun();
    const texts = run.parts
      .join('')
      .replace(/\u00ad/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .split(/\n{2,}/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const names = run.wrappers
      .filter(({ start, end }) => start === 0 && end === run.length)
      .map((wrapper) => wrapper.names)
      .join(' ');
    const parts = texts.length === 1 ? partsOf(run) : [];
    const size = texts.reduce((sum, text) => sum + textSize(text), 0);
    for (const text of texts) {
      const own = textSize(text);
      const linked = size === 0 ? 0 : Math.round((run.linked * own) / size);
      this.#add({ text, size: own, linked, names, parts, box });
    }
  }

  #add(block: Block): void {
    this.#blocks.push(block);
    const prose = isProse(block) ? block.size - block.linked : 0;
    for (const box of boxesRound(block.box)) {
      box.prose += prose;
      box.size += block.size;
      box.linked += block.linked;
    }
  }
}

/** The outermost inline elements of a run, where they leave nothing out. */
function partsOf({ wrappers, length }: Run): readonly string[] {
  const names: string[] = [];
  let end = 0;
  for (const wrapper of wrappers) {
    if (wrapper.start < end || wrapper.end <= wrapper.start) continue;
    if (wrapper.start > end) return [];
    names.push(wrapper.names);
    end = wrapper.end;
  }
  return end === length ? names : [];
}

/** A cell that holds text and no value: old pages are laid out in tables. */
function isLayoutCell(element: PageElement): boolean {
  return CELL.test(element.localName) && holdsText(element, MIN_LAYOUT_CELL);
}

/** Whether so many characters are below a node; no more is looked at than tells it, for cells lie in cells. */
function holdsText(root: PageNode, characters: number): boolean {
  const waiting: PageNode[] = [root];
  let left = characters;
  for (let count = 0; count < MAX_LOOKED_AT; count += 1) {
    const node = waiting.pop();
    if (!node) return false;
    if (node.nodeType === 3) left -= node.textContent?.length ?? 0;
    if (left <= 0) return true;
    for (const child of node.nodeType === 1 ? node.childNodes : []) {
      if (waiting.length > MAX_LOOKED_AT) break;
      waiting.push(child);
    }
  }
  return false;
}

const MAX_LOOKED_AT = 400;
const MIN_LAYOUT_CELL = 400;
const MAX_WRAPPERS = 50;

function newRun(): Run {
  return { parts: [], linked: 0, wrappers: [], length: 0 };
}

function namesOf(element: PageElement): string {
  return attributesOf(element, NAMES);
}

function attributesOf(element: PageElement, attributes: readonly string[]): string {
  const names = attributes.map((name) => element.getAttribute(name)).filter((name) => name);
  return names.join(' ').slice(0, MAX_NAMES);
}

const NAMES = ['class', 'id'];
const PART_NAMES = ['data-testid', 'data-component'];

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true')
    return true;
  if (/^(?:dialog|alertdialog)$/.test(element.getAttribute('role') ?? '')) return true;
  return /display\s*:\s*none/i.test(element.getAttribute('style')?.slice(0, MAX_NAMES) ?? '');
}

const MAX_NAMES = 1_000;

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
