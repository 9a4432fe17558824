import { oncePer } from '../../domain/once-per.ts';
import { FIRST_BEYOND_ASCII, isAsciiWord } from '../../text/tokens.ts';
import { anyOf, NOTHING } from '../languages/word-list.ts';
import type { Span } from '../zones.ts';
import type { MarkedQuote } from './marked-quotes.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** A piece of a sentence: a word, a mark, or a whole quote taken as one piece. */
export type Item = Span & {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  /** Lower case, apostrophes straight, no full stop at the end. Empty for quotes. */
  readonly lower: string;
  readonly isCapital: boolean;
  /** Index of the quote that it is; -1 for words and marks. */
  readonly quote: number;
};

/** A stretch of items, `to` exclusive. */
export type Range = { readonly from: number; readonly to: number };

/** A sentence, its quotes opaque: who reports is told by the words around them. */
export type Sentence = {
  readonly items: readonly Item[];
  readonly paragraph: number;
};

// Abbreviations and initials keep their full stop; a possessive 's is a word of its own.
const piecesOf = oncePer(({ abbreviations, possessive }: SpeechLanguage) => {
  const ending = possessive.length < 2 ? NOTHING : `${possessive.slice(1)}(?![\\p{L}\\p{N}])`;
  const joint = `(?:[-'’‐.](?!${ending})(?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+)*`;
  const lowerCase = abbreviations.filter((word) => /^\p{Ll}/u.test(word));
  return new RegExp(
    [
      // Most words are in lower case: they are tried first, so that nothing else is.
      `${anyOf(lowerCase)}\\.(?!\\p{L})`,
      `\\p{Ll}[\\p{L}\\p{M}\\p{N}]*${joint}`,
      '(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?!\\p{L}))?',
      `${anyOf(abbreviations)}\\.(?!\\p{L})`,
      // Not the last letter of "I/B/E/S.".
      '(?<!/)\\p{Lu}\\.(?=[\\s-]?\\p{Lu})',
      `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*${joint}`,
      `['’]${ending}`,
      '\\.{2,}|--+|[^\\s\\p{L}\\p{N}\\p{M}]',
    ].join('|'),
    'gu',
  );
});
const SENTENCE_END = /^(?:[.!?…]|\.{2,})$/;
// A sentence of more is a table or a list; patterns look no further.
const MOST_ITEMS = 300;
const LONGEST_WORD = 60;

/** Cuts paragraphs into sentences. A quote that ends with a full stop ends its sentence where a capital follows. */
export function cutSentences(
  body: string,
  paragraphs: readonly Span[],
  quotes: readonly MarkedQuote[],
  language: SpeechLanguage,
): Sentence[] {
  const found: Sentence[] = [];
  let next = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    const items: Item[] = [];
    let at = span.start;
    while (quotes[next]?.paragraph === paragraph) {
      const quote = quotes[next];
      if (!quote) break;
      pushPieces(items, body, { start: at, end: quote.outer.start }, language);
      items.push(quoteItem(body, quote, next));
      at = quote.outer.end;
      next += 1;
    }
    pushPieces(items, body, { start: at, end: span.end }, language);
    pushSentences(found, items, paragraph, language);
  }
  return found;
}

function quoteItem(body: string, { outer }: MarkedQuote, index: number): Item {
  const { start, end } = outer;
  const text = body.slice(start, end);
  return { kind: 'quote', start, end, text, lower: '', isCapital: false, quote: index };
}

/** The words and marks between two places of a text. */
export function pushPieces(
  into: Item[],
  body: string,
  { start: from, end: to }: Span,
  language: SpeechLanguage,
): void {
  const stretch = body.slice(from, to);
  const pieces = piecesOf(language);
  pieces.lastIndex = 0;
  for (let match = pieces.exec(stretch); match; match = pieces.exec(stretch)) {
    const text = match[0].slice(0, LONGEST_WORD);
    const start = from + match.index;
    const isWord = isWordStart(text) || isPossessive(text, language);
    into.push({
      kind: isWord ? 'word' : 'mark',
      start,
      end: start + match[0].length,
      text,
      lower: isWord ? lowered(text) : text,
      isCapital: isWord && isUpper(text, language),
      quote: -1,
    });
  }
}

function isPossessive(text: string, { possessive }: SpeechLanguage): boolean {
  return text.replace('’', "'") === possessive;
}

function isWordStart(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? isAsciiWord(code) : /^[\p{L}\p{N}]/u.test(text);
}

const capitalAfter = oncePer(
  ({ beforeCapital }: SpeechLanguage) => new RegExp(`^${anyOf(beforeCapital)}\\p{Lu}`, 'u'),
);

function isUpper(text: string, language: SpeechLanguage): boolean {
  const code = text.charCodeAt(0);
  if (code >= FIRST_BEYOND_ASCII) return /^\p{Lu}/u.test(text);
  // d’Estaing, al-Assad, de-Graaf
  return (code >= 65 && code <= 90) || capitalAfter(language).test(text);
}

function lowered(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function pushSentences(
  into: Sentence[],
  items: readonly Item[],
  paragraph: number,
  language: SpeechLanguage,
): void {
  let from = 0;
  let body = headingEnd(items, 0, language);
  for (let at = 0; at < items.length; at += 1) {
    const next = items[at + 1];
    const isEnd =
      !next || at + 1 === body || at - from >= MOST_ITEMS || endsSentence(items, at, language);
    if (!isEnd) continue;
    into.push({ items: items.slice(from, at + 1), paragraph });
    from = at + 1;
    if (from !== body) body = headingEnd(items, from, language);
  }
}

const HEADING_WORD = /^\p{Lu}[\p{Lu}\p{N}'’.-]+$/u;
const SENTENCE_WORD = /^\p{Lu}[’'.-]?\p{L}*\p{Ll}/u;
const LEAST_HEADING_LETTERS = 7;

/**
 * Where the sentence begins that a heading runs into, "GRAIN PRICES Lind said": wires print headings of
 * sections in capitals, and what is saved of them loses the line break. Equals `from` where none does.
 * Not a name or an office in capitals before a name, "IBM CEO Ada Lind".
 */
function headingEnd(
  items: readonly Item[],
  from: number,
  { officesInCapitals }: SpeechLanguage,
): number {
  let at = from;
  let letters = 0;
  for (; HEADING_WORD.test(items[at]?.text ?? ''); at += 1) {
    const { text = '' } = items[at] ?? {};
    if (officesInCapitals.has(text)) return from;
    letters += text.length;
  }
  const isHeading = at - from >= 2 && letters >= LEAST_HEADING_LETTERS;
  return isHeading && SENTENCE_WORD.test(items[at]?.text ?? '') ? at : from;
}

function endsSentence(items: readonly Item[], at: number, language: SpeechLanguage): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next) return true;
  if (item.kind === 'quote') {
    if (!/[.!?…][’'”"»\s]*$/.test(item.text.slice(-4))) return false;
    // `“Why?” Smith asked.`: what follows reports the quote, unless it is one itself.
    return (
      next.kind === 'quote' ||
      next.text === '(' ||
      (next.isCapital && !reportsAfter(items, at + 1, language))
    );
  }
  if (item.kind !== 'mark' || !SENTENCE_END.test(item.text)) return false;
  if (next.start === item.end && next.kind === 'word') return false;
  return (
    next.kind === 'quote' ||
    next.isCapital ||
    opensAfter(item, next) ||
    /^\p{N}/u.test(next.text) ||
    /\p{Lo}/u.test(next.text)
  );
}

function opensAfter(item: Item, next: Item): boolean {
  return next.kind === 'mark' && next.start > item.end && /^[([{—–•*-]/.test(next.text);
}

// Not where the verb brings a quote or a clause of its own.
function bringsOwn(items: readonly Item[], from: number, language: SpeechLanguage): boolean {
  const next = items[from];
  if (!next) return false;
  for (let at = from; at < Math.min(items.length, from + 14); at += 1) {
    const item = items[at];
    if (item?.kind === 'quote') return true;
    if (item?.lower === language.that || item?.text === ':') return true;
    if (item?.kind === 'mark' && /^[.!?]$/.test(item.text)) break;
  }
  const isTold = language.askedVerbs.has(items[from - 1]?.lower ?? '');
  return !isTold && next.kind === 'word' && !language.afterBareCue.has(next.lower);
}

function reportsAfter(items: readonly Item[], from: number, language: SpeechLanguage): boolean {
  let end = from + 5;
  for (let at = from; at < Math.min(items.length, end); at += 1) {
    const item = items[at];
    if (item?.text === ',' && at > from) {
      const closing = closingComma(items, at);
      if (closing === undefined) return false;
      at = closing;
      end = closing + 3;
      continue;
    }
    if (item?.kind !== 'word') return false;
    if (language.cueVerbs.has(item.lower)) return !bringsOwn(items, at + 1, language);
    if (!item.isCapital && !language.onePronouns.has(item.lower)) return false;
  }
  return false;
}

const LONGEST_APPOSITIVE = 14;

// `“Why?” Omid Rahmatov, keeper of the gauge, asked.`
function closingComma(items: readonly Item[], comma: number): number | undefined {
  for (let at = comma + 2; at < Math.min(items.length, comma + LONGEST_APPOSITIVE); at += 1) {
    if (items[at]?.text === ',') return at;
    if (items[at]?.kind === 'quote' || /^[.!?]$/.test(items[at]?.text ?? '')) return undefined;
  }
  return undefined;
}
