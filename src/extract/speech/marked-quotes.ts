import { oncePer } from '../../domain/once-per.ts';
import { anyOf } from '../languages/word-list.ts';
import type { Span } from '../zones.ts';
import { type SpokenLine, spokenLines } from './labelled-lines.ts';
import { findMarks, type Mark } from './quote-marks.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** Words between quotation marks. The span leaves the marks out; UTF-16 units of the raw text. */
export type MarkedQuote = Span & {
  /** With its marks. */
  readonly outer: Span;
  /** It has no closing mark, and ends with its paragraph. */
  readonly isOpen: boolean;
  /** It goes on from a quote that the paragraph before left open. */
  readonly continues: boolean;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** A line of a transcript or a block, spoken as a whole without marks of its own. */
  readonly isWhole?: true;
  /** It is what the person answers whom an interview is with. */
  readonly answers?: true;
};

// Beyond this an opening mark was a slip, not the beginning of speech.
const LONGEST_QUOTE = 6000;
const LONGEST_NICKNAME = 20;
// `“We lost, he said.`: where a quote without a closing mark ends.
const cueAfterQuote = oncePer((language: SpeechLanguage) => {
  const { onePronouns, theyPronouns, openCueVerbs, openCueVerbsAlone } = language;
  const name = "\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,2}";
  const subject = `(?:${anyOf(onePronouns.union(theyPronouns))}|${name})`;
  const verb = `${anyOf(openCueVerbs)}(?![\\p{L}\\p{N}_])`;
  return new RegExp(`[,.?!]\\s+(?:${subject}\\s+${verb}|${anyOf(openCueVerbsAlone)}\\s)`, 'u');
});

type Draft = { -readonly [K in keyof MarkedQuote]: MarkedQuote[K] };

/**
 * The quotes of a text in the order of their opening marks, never one inside another. Marks may be curly, straight,
 * doubled, misplaced or missing; a quote over several paragraphs, each with an opening mark, comes as
 * one piece a paragraph, the later ones marked as going on.
 */
export function findMarkedQuotes(
  body: string,
  paragraphs: readonly Span[],
  language: SpeechLanguage,
): MarkedQuote[] {
  const single = usesSingleMarks(body, paragraphs);
  const spoken = spokenLines(body, paragraphs, language);
  const found: MarkedQuote[] = [];
  let wasOpen = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = spoken.get(index);
    if (line) {
      found.push(spokenWhole(body, paragraph, line, index));
      wasOpen = false;
      continue;
    }
    const marks = findMarks(body, paragraph, single, language);
    const inside = marks.length === 0 ? [] : readParagraph(body, paragraph, marks, index);
    const [first] = inside;
    if (first && wasOpen && first.outer.start === paragraph.start) first.continues = true;
    found.push(...inside);
    wasOpen = inside.at(-1)?.isOpen ?? false;
  }
  return closeLonely(body, found, cueAfterQuote(language));
}

/** A line of a transcript or a quoted block; marks within it are a part of what is said. */
function spokenWhole(
  body: string,
  { end }: Span,
  line: SpokenLine,
  paragraph: number,
): MarkedQuote {
  const marked = trimmed(body, line.from, end);
  const bare = withoutMarks(body, marked);
  return {
    ...bare,
    outer: marked,
    isOpen: false,
    continues: false,
    paragraph,
    isWhole: true,
    ...(line.answers ? { answers: true } : {}),
  };
}

// `> “We will open it.”`
function withoutMarks(body: string, { start, end }: Span): Span {
  const isMarked = /^["“]/.test(body.charAt(start)) && /["”]/.test(body.charAt(end - 1));
  return isMarked ? { start: start + 1, end: end - 1 } : { start, end };
}

// British papers quote with single marks; elsewhere they are apostrophes, or quotes within quotes.
function usesSingleMarks(body: string, paragraphs: readonly Span[]): boolean {
  const story = body.slice(paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0);
  const doubles = story.match(/[“"«„]|''|``/g)?.length ?? 0;
  const singles =
    story.match(
      /(?:^|[\s(])[‘'](?=\p{L})(?:[^\n‘'’]|(?<=\p{L})['’](?=\p{L})|(?<=s)['’](?=\s\p{Ll})){12,400}?[.,!?\p{L}]['’](?=[\s.,]|$)/gu,
    )?.length ?? 0;
  return singles > 0 && singles * 2 >= doubles;
}

function readParagraph(
  body: string,
  paragraph: Span,
  marks: readonly Mark[],
  index: number,
): Draft[] {
  const found: Draft[] = [];
  let opened: Mark | undefined;
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || (opened && mark.family !== opened.family)) continue;
    if (opened && mark.start - opened.start > LONGEST_QUOTE) opened = undefined;
    const turn = turnOf(body, mark, marks[at + 1], opened);
    if (!opened) {
      if (turn === 'close') pushHeadless(found, body, paragraph, mark, index);
      else opened = mark;
    } else if (turn === 'open') {
      if (isNested(marks, at)) at += 1;
      else opened = mark;
    } else {
      found.push(draft(body, opened, mark, index));
      opened = undefined;
    }
  }
  if (opened?.family === 'double') found.push(unclosed(body, opened, paragraph, index));
  return found.filter(({ start, end, outer }) => end > start && !isNickname(body, outer));
}

// `Walter “Walt” Kern`: a word of a name, and nothing that was said.
function isNickname(body: string, { start, end }: Span): boolean {
  return (
    end - start < LONGEST_NICKNAME &&
    /^\P{L}*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\P{L}*$/u.test(body.slice(start, end)) &&
    !/[,.!?]/.test(body.slice(start, end)) &&
    /\p{Lu}[\p{L}'’.-]*(?<!['’]s) $/u.test(body.slice(Math.max(0, start - 20), start)) &&
    /^ \p{Lu}/u.test(body.slice(end, end + 2))
  );
}

/** What a mark does, seen with what went before. An opening mark within a quote may be meant to close it. */
function turnOf(
  body: string,
  mark: Mark,
  next: Mark | undefined,
  opened: Mark | undefined,
): 'open' | 'close' {
  if (mark.turn === 'close') return 'close';
  if (mark.turn === 'either') return opened ? 'close' : 'open';
  if (!opened) return 'open';
  const before = body.slice(Math.max(0, mark.start - 2), mark.start);
  const after = body.charAt(mark.end);
  const isAfterStop = /[.,!?…]\s?$/.test(before);
  const isGlued = /[\p{L}\p{N}.,!?…]$/u.test(before);
  const nextCloses = next?.turn === 'close';
  if (isGlued) return 'close';
  // `years, “referring`: the words go on in lower case, and nothing closes them.
  if (isAfterStop && (/\p{Ll}/u.test(after) || !nextCloses)) return 'close';
  return 'open';
}

// Two closing marks to come: the second closes what is open here, the first the quote within it.
function isNested(marks: readonly Mark[], at: number): boolean {
  return marks[at + 1]?.turn === 'close' && marks[at + 2]?.turn === 'close';
}

function draft(body: string, opened: Mark, closed: Mark, paragraph: number): Draft {
  return {
    ...trimmed(body, opened.end, closed.start),
    outer: { start: opened.start, end: closed.end },
    isOpen: false,
    continues: false,
    paragraph,
  };
}

function unclosed(body: string, opened: Mark, paragraph: Span, index: number): Draft {
  const span = trimmed(body, opened.end, Math.min(paragraph.end, opened.end + LONGEST_QUOTE));
  return {
    ...span,
    outer: { start: opened.start, end: span.end },
    isOpen: true,
    continues: false,
    paragraph: index,
  };
}

// `We won,” he said.` at the head of a paragraph: the opening mark was lost.
function pushHeadless(
  found: Draft[],
  body: string,
  paragraph: Span,
  mark: Mark,
  index: number,
): void {
  if (found.length > 0 || !/[.,!?…]/.test(body.charAt(mark.start - 1))) return;
  if (mark.start - paragraph.start > LONGEST_QUOTE) return;
  found.push({
    ...trimmed(body, paragraph.start, mark.start),
    outer: { start: paragraph.start, end: mark.end },
    isOpen: false,
    continues: false,
    paragraph: index,
  });
}

function trimmed(body: string, from: number, to: number): Span {
  const text = body.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

/** Ends what stays open although nothing goes on after it at the words that report it. */
function closeLonely(body: string, found: readonly MarkedQuote[], cueAfter: RegExp): MarkedQuote[] {
  return found.map((quote, at) => {
    const next = found[at + 1];
    if (!quote.isOpen || next?.continues) return quote;
    const text = body.slice(quote.start, quote.end);
    const cue = cueAfter.exec(text.slice(0, LONGEST_QUOTE));
    if (!cue) return quote;
    const end = quote.start + cue.index + 1;
    return {
      ...quote,
      end,
      outer: { start: quote.outer.start, end },
      isOpen: false,
    };
  });
}
