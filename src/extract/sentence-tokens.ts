import { ADVERBS, STRONG_VERBS } from './data/speech-words.ts';
import type { Quotation } from './quotations.ts';
import type { Span } from './zones.ts';

/** A piece of a sentence: a word, a mark, or a whole quotation taken as one piece. */
export type Token = Span & {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  /** Lower case, curly apostrophes straight, no full stop at the end. */
  readonly lower: string;
  /** Set on quotations: which of the article's quotations it is. */
  readonly quotation?: number;
};

/** A sentence with quotations as single pieces, and the paragraph it is in, counted from 0. */
export type TokenSentence = { readonly tokens: readonly Token[]; readonly paragraph: number };

// Titles and abbreviations keep their full stop; initials too: "J.K.", "U.S.".
const PIECE =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Maj|St|Jr|Sr|Adm|Cmdr|Rev|Hon|Supt|Det|Insp|Const)\.|\p{Lu}\.(?=[\s-]?\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’‐](?!s\b)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|['’]s\b|[^\s\p{L}\p{N}]/gu;
const SENTENCE_END = /^[.!?…]$/;
const MOST_TOKENS = 400;
// Three long novels; beyond it a text is no article, and only its beginning is read for speakers.
const MOST_SENTENCES = 40_000;

/**
 * Cuts a stretch of text into sentences. A full stop inside a quotation ends the sentence only where the
 * quotation stands at its end and a capital follows.
 */
export function tokenSentences(
  body: string,
  within: Span,
  quotations: readonly Quotation[],
): TokenSentence[] {
  const found: TokenSentence[] = [];
  let paragraph = 0;
  let start = within.start;
  let nextQuotation = 0;
  while (start < within.end && found.length < MOST_SENTENCES) {
    const lineEnd = body.indexOf('\n', start);
    const end = lineEnd < 0 || lineEnd > within.end ? within.end : lineEnd;
    const inLine: { quotation: Quotation; index: number }[] = [];
    for (; nextQuotation < quotations.length; nextQuotation += 1) {
      const quotation = quotations[nextQuotation];
      if (!quotation || quotation.outer.start >= end) break;
      inLine.push({ quotation, index: nextQuotation });
    }
    const tokens = tokensOfLine(body, { start, end }, inLine);
    if (tokens.length > 0) {
      for (const sentence of cut(tokens, body)) found.push({ tokens: sentence, paragraph });
      paragraph += 1;
    }
    start = end + 1;
  }
  return found;
}

function tokensOfLine(
  body: string,
  line: Span,
  quotations: readonly { quotation: Quotation; index: number }[],
): Token[] {
  const tokens: Token[] = [];
  let at = line.start;
  for (const { quotation, index } of quotations) {
    // One by one: as arguments of a call a hostile line would overflow the stack.
    for (const piece of pieces(body, { start: at, end: quotation.outer.start })) tokens.push(piece);
    const { start, end } = quotation.outer;
    tokens.push({
      kind: 'quotation',
      start,
      end,
      text: body.slice(start, end),
      lower: '',
      quotation: index,
    });
    at = end;
  }
  for (const piece of pieces(body, { start: at, end: line.end })) tokens.push(piece);
  return tokens;
}

function pieces(body: string, { start, end }: Span): Token[] {
  return Array.from(body.slice(start, end).matchAll(PIECE), (match): Token => {
    const text = match[0];
    const from = start + match.index;
    return {
      kind: /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark',
      start: from,
      end: from + text.length,
      text,
      lower: text.toLowerCase().replaceAll('’', "'").replace(/\.$/, ''),
    };
  });
}

function cut(tokens: readonly Token[], body: string): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    current.push(token);
    const next = tokens[index + 1];
    if (next && (endsSentence(tokens, index, body) || current.length >= MOST_TOKENS)) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number, body: string): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (next.kind === 'word' && !/^[\p{Lu}\p{N}\p{Lo}]/u.test(next.text)) return false;
  if (token.kind === 'quotation') {
    const isClosedSentence = /[.!?…]['’”"»]*$/.test(token.text);
    const opensNext = next.kind !== 'mark' || isBracketed(tokens, at + 1);
    return isClosedSentence && opensNext && !isToldBy(tokens, at + 1);
  }
  if (token.kind !== 'mark' || !SENTENCE_END.test(token.text)) return false;
  if (isAbbreviation(tokens[at - 1], next)) return false;
  return next.start > token.end || body.charAt(token.end) === '';
}

// `“…” (Reporting by …)`: a bracket that opens with a capital is no part of what was said.
function isBracketed(tokens: readonly Token[], at: number): boolean {
  return /^[([]$/.test(tokens[at]?.text ?? '') && /^[\p{Lu}$]/u.test(tokens[at + 1]?.text ?? '');
}

const MONTHS = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No)$/;
const FIRMS = /^(?:Corp|Inc|Co|Cos|Ltd|Plc|Bros)$/;
const BEGINS_ANEW =
  /^(?:The|A|An|It|He|She|They|In|On|At|But|And|That|This|We|For|As|If|When|Its|His|Her)$/;

// "on Aug. 28", "Acme Corp. (ACM.N) said", "Acme Inc. chief Bo Lind": the full stop is of the word.
function isAbbreviation(word: Token | undefined, next: Token): boolean {
  const text = word?.text ?? '';
  if (MONTHS.test(text)) return /^\p{N}/u.test(next.text);
  return FIRMS.test(text) && !BEGINS_ANEW.test(next.text) && next.kind !== 'quotation';
}

const MOST_WORDS_OF_A_NAME = 5;

// `“Where is the gauge?” Bo Lind asked`: a few capitals and then a verb of speech.
function isToldBy(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + MOST_WORDS_OF_A_NAME; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (at === from && /^(?:that|this)$/.test(token.lower)))
      return false;
    if (at > from && (STRONG_VERBS.has(token.lower) || /^demand(?:s|ed)$/.test(token.lower)))
      return true;
    if (!/^\p{Lu}/u.test(token.text) && !ADVERBS.has(token.lower)) return false;
  }
  return false;
}
