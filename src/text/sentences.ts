/** A sentence of a text: UTF-16 units, end exclusive, white space at both ends left out. */
export type Sentence = { readonly start: number; readonly end: number };

// A full stop, question or exclamation mark with what closes after it, then white space, then what
// can begin a sentence; or the end of a line.
const BOUNDARY = /[.!?…。？！]+["”’»)\]]*(?=\s+["“‘«([\p{Lu}\p{Lo}\p{N}—–-])|[。？！]|\n+/gu;

// Words whose full stop does not end a sentence. Longer lists gain nothing for passages: a sentence
// cut short only makes a passage shorter.
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt maj st jr sr no vs jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
// Company forms end a sentence as often as not, but never before a bracket, which goes on about
// the company, nor before a further one: Co. Ltd.
const COMPANY_FORMS = new Set('bros co corp cos inc llc llp lp ltd plc'.split(' '));
const NEXT_WORD = /^\s+(\p{L}+)/u;
const OPENING_BRACKET = /^\s+[([]/;
// A stock's sign on an exchange goes with the name before it: (XOM.N), (NYSE: XOM).
const TICKER =
  /^\s+[([]\s*[\p{Lu}\d]{1,10}\p{Ll}?(?:\.\p{Lu}{1,3}|\s*:\s*[\p{Lu}\d.]+)\s*[^\p{L}\d]/u;
const LONGEST_TICKER_LOOKED_AT = 40;
const LAST_WORD = /([\p{L}.]+)\.["”’»)\]]*$/u;
const LONGEST_WORD_LOOKED_AT = 24;

/** The sentences of a text in order. Line ends part sentences: news prints a paragraph a line. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (!match[0].includes('\n') && goesOn(text, end)) continue;
    add(found, text, start, end);
    start = end;
  }
  add(found, text, start, text.length);
  return found;
}

/** Whether the sentence goes on behind what looks like its end. */
function goesOn(text: string, end: number): boolean {
  const next = text.slice(end, end + LONGEST_TICKER_LOOKED_AT);
  if (TICKER.test(next)) return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, end - LONGEST_WORD_LOOKED_AT), end))?.[1];
  if (word === undefined) return false;
  if (isCompanyForm(word)) {
    return OPENING_BRACKET.test(next) || isCompanyForm(NEXT_WORD.exec(next)?.[1]);
  }
  // One letter is an initial, letters parted by full stops are U.S. and the like.
  return word.length === 1 || word.includes('.') || ABBREVIATIONS.has(word.toLowerCase());
}

function isCompanyForm(word: string | undefined): boolean {
  return word !== undefined && COMPANY_FORMS.has(word.toLowerCase());
}

function add(found: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) found.push({ start, end });
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029;
}
