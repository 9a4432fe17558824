import { oncePer } from '../../domain/once-per.ts';
import { anyOf } from '../languages/word-list.ts';
import type { Span } from '../zones.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** A quotation mark as it stands. `either`: its place does not tell whether it opens or closes. */
export type Mark = Span & {
  readonly turn: 'open' | 'close' | 'either';
  /** Marks close only marks of their own family. */
  readonly family: 'double' | 'single';
};

// '' and `` are how some wires write a double mark; ‘‘ and ’’ how some papers do. Two of them are one that
// a table of comma-separated values doubled.
const DOUBLE = /[“”"]{2}|[“”„‟«»"＂]|``|''|‘‘|’’/g;
const DOUBLE_AND_SINGLE = /[“”"]{2}|[“”„‟«»"＂]|``|''|‘‘|’’|[‘’']/g;
const OPENS_AFTER = /[\s([{—–\-/>:‘'|…]/;
const CLOSES_BEFORE = /[\s.,;:!?)\]}—–\-/<’'|…]/;

/**
 * Quotation marks of one paragraph, in order; apostrophes, inches and minutes are left out. Single marks are read
 * only where `single` says so.
 */
export function findMarks(
  body: string,
  paragraph: Span,
  single: boolean,
  language: SpeechLanguage,
): Mark[] {
  const text = body.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  for (const match of text.matchAll(single ? DOUBLE_AND_SINGLE : DOUBLE)) {
    const printed = match[0];
    const family = /^[‘’']$/.test(printed) ? 'single' : 'double';
    const turn =
      family === 'single'
        ? singleTurn(text, match.index, language)
        : doubleTurn(text, match.index, printed, language);
    const start = paragraph.start + match.index;
    if (turn) marks.push({ start, end: start + printed.length, turn, family });
  }
  return single ? withPluralEnds(marks, text, paragraph) : marks;
}

/**
 * `‘the worst in years for us’`: after an s a single mark is an apostrophe, unless the quote that is open
 * there would else never end.
 */
function withPluralEnds(marks: readonly Mark[], text: string, paragraph: Span): Mark[] {
  const all: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    all.push(mark);
    const next = marks[index + 1];
    if (mark.family !== 'single' || mark.turn !== 'open') continue;
    if (next?.family === 'single' && next.turn === 'close') continue;
    const from = mark.end - paragraph.start;
    const rest = text.slice(from, (next?.start ?? paragraph.end) - paragraph.start);
    const end = [...rest.matchAll(AFTER_PLURAL)].at(-1);
    if (!end) continue;
    const start = mark.end + end.index;
    all.push({ start, end: start + 1, turn: 'close', family: 'single' });
  }
  return all;
}

const AFTER_PLURAL = /(?<=\p{L}s)['’](?=[\s.,;:!?)]|$)/gu;

function doubleTurn(
  text: string,
  at: number,
  printed: string,
  { openingMarks, closingMarks }: SpeechLanguage,
): Mark['turn'] | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + printed.length);
  if (openingMarks.has(printed)) return 'open';
  // `” We went` after a space: a closing mark where an opening one is meant.
  const opens = before === '' || OPENS_AFTER.test(before);
  const closes = after === '' || CLOSES_BEFORE.test(after);
  if (closingMarks.has(printed)) return opens && !closes ? 'either' : 'close';
  if (printed === '"' && /\d/.test(before) && !closes) return undefined;
  if (opens && !closes) return 'open';
  return closes && !opens ? 'close' : 'either';
}

// A single mark opens before a letter and closes after a full stop or a comma; all else is an apostrophe.
const apostropheStart = oncePer(
  ({ apostropheStarts }: SpeechLanguage) =>
    new RegExp(`^\\d0s|^${anyOf(apostropheStarts)}(?![\\p{L}\\p{N}_])`, 'iu'),
);

function singleTurn(text: string, at: number, language: SpeechLanguage): Mark['turn'] | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if ((before === '' || /[\s(—–:]/.test(before)) && /[\p{Lu}\p{L}\p{N}]/u.test(after)) {
    return apostropheStart(language).test(text.slice(at + 1, at + 6)) ? undefined : 'open';
  }
  const isEnd = after === '' || /[\s.,;:!?)—–]/.test(after);
  if (isEnd && /[.,!?…]/.test(before)) return 'close';
  return isEnd && /[\p{L}\p{N}]/u.test(before) && !language.apostropheAfter.test(before)
    ? 'close'
    : undefined;
}
