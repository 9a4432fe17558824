import { numberText } from '../../../domain/count-text.ts';
import { codePageOfFont } from './code-pages.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { openParagraphs, type ParagraphWriter, type RtfParagraph } from './paragraphs.ts';
import { changesBy, START, type State } from './state.ts';
import { readRtf } from './tokens.ts';

/** The paragraphs of a file of Rich Text Format, or why there are none. */
export type RtfDocument =
  | {
      readonly kind: 'document';
      readonly paragraphs: readonly RtfParagraph[];
      /** Its groups are closed. */
      readonly isWhole: boolean;
    }
  | { readonly kind: 'unreadable'; readonly reason: string };

// Word writes groups less than 100 deep. Each level is held, and a file of 50 MB may open 50 million.
const MAX_DEPTH = 10_000;
const MAX_PARAGRAPHS = 500_000;
const WESTERN = 1252;
const LETTERS: Readonly<Record<string, string>> = {
  line: '\n',
  lbr: '\n',
  softline: '\n',
  tab: ' ',
  '~': '\u00a0',
  _: '-',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};
const PARAGRAPH_ENDS = new Set(['par', 'sect', 'page', 'column']);
const NAMING: ReadonlySet<Destination> = new Set(['bookmark', 'field']);
const MAX_SPECIAL = 4_000;
const LINK = /HYPERLINK\s+(?:\\\S\s+)*"([^"]{1,2000})"/i;

/** Whether bytes are of Rich Text Format, by how they begin. */
export function isRtf(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(String.fromCharCode(...bytes.subarray(0, 20)));
}

/**
 * Reads what a file of Rich Text Format shows: its paragraphs in their order, without headers, footers, notes, pictures
 * and hidden text. Own code, as no package reads it well: rtf-parser (1.3.3) loses letters of more than seven bits and
 * does not know `\uc`, rtf.js draws into the page of a browser, officeparser brings a reader of pictures.
 */
export function rtfDocument(bytes: Uint8Array): RtfDocument {
  const reader = openReader(bytes);
  try {
    readRtf(bytes, reader);
  } catch (error) {
    if (error instanceof Excess) return { kind: 'unreadable', reason: error.message };
    throw error;
  }
  return { kind: 'document', ...reader.end() };
}

/** Ends the reading of a file that takes too much. */
class Excess extends Error {}

function openReader(bytes: Uint8Array) {
  const writer = openParagraphs();
  const fonts = new Map<number, number>();
  const stack: State[] = [];
  let state = START;
  let codePage = WESTERN;
  let isOptional = false;
  let isBroken = false;
  let skipped = 0;
  let special = '';
  const rawPage = rawCodePage(bytes);
  const pageNow = () => (state.font === undefined ? undefined : fonts.get(state.font)) ?? codePage;
  const isShown = () => state.destination === 'text' && !state.isHidden;
  const change = (changes: Partial<State>) => {
    state = { ...state, ...changes };
  };
  function unicode(value: number): void {
    const letter = String.fromCharCode(value & 0xffff);
    if (isShown()) writer.text(letter, state.isBold);
    skipped = state.fallback;
  }
  function endSpecial(destination: Destination): void {
    if (destination === 'bookmark') writer.mark(special.trim());
    const address = destination === 'field' ? LINK.exec(special)?.[1] : undefined;
    if (address !== undefined) writer.link(address);
    special = '';
  }
  return {
    open() {
      if (stack.length >= MAX_DEPTH)
        throw new Excess(`its groups are nested deeper than ${numberText(MAX_DEPTH)}`);
      stack.push(state);
      isOptional = false;
      skipped = 0;
    },
    close() {
      const { destination } = state;
      const outer = stack.pop();
      if (!outer) isBroken = true;
      if (outer && outer.destination !== destination) endSpecial(destination);
      state = outer ?? state;
      isOptional = false;
      skipped = 0;
    },
    byte(byte: number, isEscaped: boolean) {
      isOptional = false;
      if (skipped > 0) skipped -= 1;
      else if (isShown())
        writer.byte(byte, isEscaped ? pageNow() : (rawPage ?? pageNow()), state.isBold);
      else if (NAMING.has(state.destination) && special.length < MAX_SPECIAL)
        special += String.fromCharCode(byte);
    },
    word(name: string, value: number | undefined) {
      // A word ends the fallback of a letter early: where the fallback was left out, no end of a paragraph is lost.
      const isFallback = skipped > 0 && /^[~_-]$/.test(name);
      skipped = isFallback ? skipped - 1 : 0;
      if (isFallback) return;
      if (name === '*') {
        isOptional = true;
        return;
      }
      const destination =
        state.destination === 'nothing' ? undefined : destinationOf(name, isOptional);
      isOptional = false;
      if (destination) change({ destination });
      else if (name === 'u' && value !== undefined) unicode(value);
      else if (name === 'ansicpg' && value !== undefined) codePage = value;
      else if (name === 'mac') codePage = 10_000;
      else if (name === 'pc' || name === 'pca') codePage = name === 'pc' ? 437 : 850;
      else if (state.destination === 'fonts') readFont(name, value);
      else {
        change(changesBy(name, value));
        if (isShown()) write(writer, name, state);
      }
    },
    end: () => ({
      paragraphs: writer.finish(),
      isWhole: stack.length === 0 && !isBroken,
    }),
  };
  function readFont(name: string, value = 0): void {
    if (name === 'f') change({ font: value });
    if (state.font === undefined) return;
    const page = name === 'fcharset' ? codePageOfFont(value) : name === 'cpg' ? value : undefined;
    if (page !== undefined) fonts.set(state.font, page);
  }
}

function write(writer: ParagraphWriter, name: string, state: State): void {
  const letter = LETTERS[name];
  if (letter !== undefined) writer.text(letter, state.isBold);
  else if (PARAGRAPH_ENDS.has(name)) writer.endParagraph(state.isCentered, state.isInTable);
  else if (name === 'cell' || name === 'nestcell') writer.endCell();
  else if (name === 'row' || name === 'nestrow') writer.endRow();
  if (writer.count() > MAX_PARAGRAPHS)
    throw new Excess(`it has more than ${numberText(MAX_PARAGRAPHS)} paragraphs`);
}

/** Bytes beyond ASCII that were not escaped are no letters by the specification; programs write UTF-8 there. */
function rawCodePage(bytes: Uint8Array): number | undefined {
  if (!bytes.some((byte) => byte >= 0x80)) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 65_001;
  } catch {
    return undefined; // the decoder's only way to say so
  }
}
