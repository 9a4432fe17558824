import { Parser } from 'htmlparser2';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { MAX_WHOLE_BYTES } from '../../limits.ts';
import type { Block } from './nexis-blocks.ts';

/** A paragraph of a word processor file; of a table, with the number of its row and of its cell in it. */
export type DocxBlock = Block & {
  /** All of its letters are bold, or it is styled as a heading. */
  readonly isBold: boolean;
  readonly cell?: { readonly row: number; readonly at: number } | undefined;
};

/** Paragraphs of a word processor file, or why there are none. */
export type DocxBlocks =
  | { readonly kind: 'blocks'; readonly blocks: readonly DocxBlock[] }
  | { readonly kind: 'unreadable'; readonly reason: string };

const DOCUMENT = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
const MAX_ENTRIES = 20_000;

/**
 * The paragraphs of a DOCX file (ISO/IEC 29500) in their order: what is shown, with bookmarks and first links.
 * Headers, footers, pictures, deleted text and codes of fields are left out.
 */
export async function docxBlocks(bytes: Uint8Array): Promise<DocxBlocks> {
  let parts: ReadonlyMap<string, string>;
  try {
    parts = await partsOf(bytes);
  } catch (error) {
    // The library tells of a broken file by plain errors; so does the unpacking.
    if (!(error instanceof Error)) throw error;
    return {
      kind: 'unreadable',
      reason: `it is a broken word processor file (${error.message.replace(/\.$/, '')})`,
    };
  }
  const document = parts.get(DOCUMENT);
  if (document === undefined)
    return { kind: 'unreadable', reason: 'it is not a word processor file (DOCX)' };
  return { kind: 'blocks', blocks: paragraphsOf(document, linksOf(parts.get(LINKS) ?? '')) };
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const parts = new Map<string, string>();
  if (zip.entryCount > MAX_ENTRIES) throw new Error('it has too many entries');
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== DOCUMENT && entry.fileName !== LINKS) continue;
    if (entry.isEncrypted()) throw new Error('it is encrypted');
    parts.set(entry.fileName, await textOf(zip, entry));
  }
  return parts;
}

async function textOf(
  zip: ZipFile,
  entry: Parameters<ZipFile['openReadStreamPromise']>[0],
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length;
    // Whatever size it claims: what is packed a thousandfold is no text.
    if (size > MAX_WHOLE_BYTES)
      throw new Error(`more than ${MAX_WHOLE_BYTES / 1_000_000} MB unpacked`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function linksOf(xml: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(_, { Id: id, Target: target }) {
        if (id !== undefined && target !== undefined) links.set(id, target);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return links;
}

type Open = {
  text: string;
  isCentered: boolean;
  isHeading: boolean;
  /** Whether a letter has come that is not bold. */
  hasPlain: boolean;
  marks: string[];
  link: string | undefined;
  cell: DocxBlock['cell'];
};

const HEADING_STYLE = /^(?:heading|title|berschrift|titre|titel|tulo)/i;
const OFF = /^(?:0|false|off)$/;

function paragraphsOf(xml: string, links: ReadonlyMap<string, string>): DocxBlock[] {
  const blocks: DocxBlock[] = [];
  const open: Open[] = [];
  let marks: string[] = [];
  let isText = false;
  let hidden = 0;
  let isBoldRun = false;
  let tables = 0;
  const place = { row: 0, at: 0 };
  const starts: Readonly<Record<string, (names: Readonly<Record<string, string>>) => void>> = {
    'w:p': () => {
      const cell = tables > 0 ? { ...place } : undefined;
      const start = { text: '', isCentered: false, isHeading: false, hasPlain: false };
      open.push({ ...start, marks, link: undefined, cell });
      marks = [];
    },
    'w:pStyle': (names) => {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.isHeading = HEADING_STYLE.test(names['w:val'] ?? '');
    },
    'w:r': () => {
      isBoldRun = false;
    },
    'w:b': (names) => {
      isBoldRun = !OFF.test(names['w:val'] ?? '');
    },
    'w:tbl': () => {
      tables += 1;
    },
    'w:tr': () => {
      if (tables === 1) Object.assign(place, { row: place.row + 1, at: 0 });
    },
    'w:tc': () => {
      if (tables === 1) place.at += 1;
    },
    'w:t': () => {
      isText = true;
    },
    'w:tab': () => add(' '),
    'w:br': () => add('\n'),
    'w:cr': () => add('\n'),
    'w:noBreakHyphen': () => add('-'),
    'w:jc': (names) => {
      const paragraph = open.at(-1);
      if (paragraph && names['w:val'] === 'center') paragraph.isCentered = true;
    },
    // It may also stand between paragraphs, for the one that follows.
    'w:bookmarkStart': (names) => (open.at(-1)?.marks ?? marks).push(names['w:name'] ?? ''),
    'w:hyperlink': (names) => {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.link ??= links.get(names['r:id'] ?? '') ?? '';
    },
  };
  function add(text: string): void {
    const paragraph = open.at(-1);
    if (!paragraph || hidden > 0) return;
    paragraph.text += text;
    paragraph.hasPlain ||= !isBoldRun && text.trim() !== '';
  }
  function close(): void {
    const paragraph = open.pop();
    if (!paragraph) return;
    const text = paragraph.text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n\s*/g, '\n')
      .trim();
    const { isCentered, isHeading, hasPlain, cell } = paragraph;
    const isBold = text !== '' && (isHeading || !hasPlain);
    const link = paragraph.link || undefined;
    blocks.push({ text, isCentered, marks: paragraph.marks, link, isBold, cell });
  }
  const parser = new Parser(
    {
      onopentag(name, names) {
        if (HIDDEN.test(name)) hidden += 1;
        starts[name]?.(names);
      },
      ontext(text) {
        if (isText) add(text);
      },
      onclosetag(name) {
        if (HIDDEN.test(name)) hidden -= 1;
        if (name === 'w:t') isText = false;
        if (name === 'w:p') close();
        if (name === 'w:tbl') tables -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  while (open.length > 0) close();
  return blocks;
}

// A second form of what stands before it; text that was deleted.
const HIDDEN = /^(?:mc:Fallback|w:del|w:moveFrom)$/;
