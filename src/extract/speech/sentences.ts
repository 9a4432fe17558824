import type { Span } from '../zones.ts';
import type { Quotation } from './quotations.ts';

/** A piece of a sentence: a word, a mark, or a whole quotation taken as one piece. */
export type Item = Span & {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  /** Lower case, apostrophes straight, no full stop at the end. Empty for quotations. */
  readonly lower: string;
  readonly isCapital: boolean;
  /** Index of the quotation that it is; -1 for words and marks. */
  readonly quotation: number;
};

/** A sentence, its quotations opaque: who reports is told by the words around them. */
export type Sentence = {
  readonly items: readonly Item[];
  readonly paragraph: number;
};

// Abbreviations and initials keep their full stop; a possessive 's is a word of its own.
const PIECE =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|(?:Mr|Mrs|Del|Pres|Sec|Amb|Msgr|Fr|Pte|Ald|Ms|Mx|Dr|Prof|Sens?|Reps?|Gov|Gen|Adm|Col|Lt|Capt|Sgt|Cpl|Maj|Brig|St|Ste|Jr|Sr|Cmdr|Rev|Hon|Supt|Det|Insp|Const|Cst|Dist|Atty|Assn|Corp|Inc|Ltd|Co|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ont|Que|Alta|Sask|Man|Calif|Mass|Conn|Wash|Fla|Ga|Pa|Va|Md|Mich|Minn|Wis|Ill|Ariz|Colo|Tex|Ala|Ark|Tenn|Ky|Okla|Ore|Mo|Miss|La|Ind|Nev)\.(?!\p{L})|\p{Lu}\.(?=[\s-]?\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’‐.](?!s(?![\p{L}\p{N}]))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|['’]s(?![\p{L}\p{N}])|\.{2,}|--+|[^\s\p{L}\p{N}\p{M}]/gu;
const SENTENCE_END = /^(?:[.!?…]|\.{2,})$/;
// A sentence of more is a table or a list; patterns look no further.
const MOST_ITEMS = 300;
const LONGEST_WORD = 60;

/** Cuts paragraphs into sentences. A quotation that ends with a full stop ends its sentence where a capital follows. */
export function cutSentences(
  body: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): Sentence[] {
  const found: Sentence[] = [];
  let next = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    const items: Item[] = [];
    let at = span.start;
    while (quotations[next]?.paragraph === paragraph) {
      const quotation = quotations[next];
      if (!quotation) break;
      pushPieces(items, body, at, quotation.outer.start);
      items.push(quotationItem(body, quotation, next));
      at = quotation.outer.end;
      next += 1;
    }
    pushPieces(items, body, at, span.end);
    pushSentences(found, items, paragraph);
  }
  return found;
}

function quotationItem(body: string, { outer }: Quotation, index: number): Item {
  const { start, end } = outer;
  const text = body.slice(start, end);
  return { kind: 'quotation', start, end, text, lower: '', isCapital: false, quotation: index };
}

/** The words and marks between two places of a text. */
export function pushPieces(into: Item[], body: string, from: number, to: number): void {
  if (to <= from) return;
  for (const match of body.slice(from, to).matchAll(PIECE)) {
    const text = match[0].length > LONGEST_WORD ? match[0].slice(0, LONGEST_WORD) : match[0];
    const start = from + match.index;
    const first = text.codePointAt(0) ?? 0;
    const isWord = isWordStart(first) || (text.length === 2 && /^['’]s$/.test(text));
    into.push({
      kind: isWord ? 'word' : 'mark',
      start,
      end: start + match[0].length,
      text,
      lower: isWord ? lowered(text) : text,
      isCapital: isWord && isUpper(text),
      quotation: -1,
    });
  }
}

function isWordStart(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) {
    if (code >= 65 && code <= 90) return true;
    // d’Estaing, al-Assad, de-Graaf
    return /^(?:[dl]['’]|al-|el-|ul-|ad-|as-|ash-)\p{Lu}/u.test(text);
  }
  return /^\p{Lu}/u.test(text);
}

function lowered(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function pushSentences(into: Sentence[], items: readonly Item[], paragraph: number): void {
  let from = 0;
  let body = headingEnd(items, 0);
  for (let at = 0; at < items.length; at += 1) {
    const next = items[at + 1];
    const isEnd = !next || at + 1 === body || at - from >= MOST_ITEMS || endsSentence(items, at);
    if (!isEnd) continue;
    into.push({ items: items.slice(from, at + 1), paragraph });
    from = at + 1;
    if (from !== body) body = headingEnd(items, from);
  }
}

const HEADING_WORD = /^\p{Lu}[\p{Lu}\p{N}'’.-]+$/u;
const SENTENCE_WORD = /^\p{Lu}[’'.-]?\p{L}*\p{Ll}/u;
const LEAST_HEADING_LETTERS = 7;
const OFFICES_IN_CAPITALS = /^(?:CEO|CFO|COO|CTO|CIO|PM|MP|MEP|FM|VP|EVP|SVP)s?$/;

/**
 * Where the sentence begins that a heading runs into, "GRAIN PRICES Lind said": wires print headings of
 * sections in capitals, and what is saved of them loses the line break. Equals `from` where none does.
 * Not a name or an office in capitals before a name, "IBM CEO Ada Lind".
 */
function headingEnd(items: readonly Item[], from: number): number {
  let at = from;
  let letters = 0;
  for (; HEADING_WORD.test(items[at]?.text ?? ''); at += 1) {
    const { text = '' } = items[at] ?? {};
    if (OFFICES_IN_CAPITALS.test(text)) return from;
    letters += text.length;
  }
  const isHeading = at - from >= 2 && letters >= LEAST_HEADING_LETTERS;
  return isHeading && SENTENCE_WORD.test(items[at]?.text ?? '') ? at : from;
}

function endsSentence(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next) return true;
  if (item.kind === 'quotation') {
    if (!/[.!?…][’'”"»\s]*$/.test(item.text.slice(-4))) return false;
    // `“Why?” Smith asked.`: what follows reports the quotation, unless it is one itself.
    return (
      next.kind === 'quotation' ||
      next.text === '(' ||
      (next.isCapital && !reportsAfter(items, at + 1))
    );
  }
  if (item.kind !== 'mark' || !SENTENCE_END.test(item.text)) return false;
  if (next.start === item.end && next.kind === 'word') return false;
  return (
    next.kind === 'quotation' ||
    next.isCapital ||
    opensAfter(item, next) ||
    /^\p{N}/u.test(next.text) ||
    /\p{Lo}/u.test(next.text)
  );
}

function opensAfter(item: Item, next: Item): boolean {
  return next.kind === 'mark' && next.start > item.end && /^[([{—–•*-]/.test(next.text);
}

const CUE_SOON =
  /^(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|explained|recalled|continued|shouted|yelled|joked|quipped|wondered|tweeted|concluded|warned|declared|insisted|noted)$/;

// Not where the verb brings a quotation or a clause of its own.
function bringsOwn(items: readonly Item[], from: number): boolean {
  const next = items[from];
  if (!next) return false;
  for (let at = from; at < Math.min(items.length, from + 14); at += 1) {
    const item = items[at];
    if (item?.kind === 'quotation') return true;
    if (item?.lower === 'that' || item?.text === ':') return true;
    if (item?.kind === 'mark' && /^[.!?]$/.test(item.text)) break;
  }
  const isTold = /^(?:told|tells|asked|asks)$/.test(items[from - 1]?.lower ?? '');
  return (
    !isTold &&
    next.kind === 'word' &&
    !/^(?:on|in|at|during|after|before|to|of|last|this|when|from|by|with|about|as|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|recently|earlier)$/.test(
      next.lower,
    )
  );
}

function reportsAfter(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 5); at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (CUE_SOON.test(item.lower)) return !bringsOwn(items, at + 1);
    if (!item.isCapital && !/^(?:he|she)$/.test(item.lower)) return false;
  }
  return false;
}
