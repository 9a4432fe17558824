import type { QueryNode } from '../domain/query.ts';
import type { Snippet, SnippetPart } from '../domain/snippet.ts';
import { quotesAskedFor } from './asked-quotes.ts';
import { type MatchSpan, matchSpans, partsOf } from './highlight.ts';
import { withMoreWords } from './passage-pair.ts';
import { type Sentence, sentences } from './sentences.ts';
import type { SaidStretch } from './wanted-patterns.ts';

/** The text that passages are chosen from. */
export type SnippetSource = {
  readonly title: string;
  /** The title is a line of `body`: it is not shown again as a passage. */
  readonly titleInBody: boolean;
  readonly body: string;
  /** Those that a search for what is said may mean. */
  readonly quotes?: readonly SaidStretch[];
};

// Two passages of about four lines at the width of a snippet (39rem).
const MOST_PASSAGES = 2;
const MOST_CHARS = 300;
// A shorter sentence is read with the one after it.
const FEWEST_CHARS = 70;
const LEAD_FEWEST_CHARS = 60;

type Passage = Sentence & { readonly spans: readonly MatchSpan[] };

/**
 * Passages that show why an article was found: whole sentences, one of a quote that was asked for, as
 * many different words of the query as can be, at most two, in the order of the text. Without a match, the
 * words of those who were asked for by name, else the first sentences of the story. Empty where the body has no words.
 */
export function chooseSnippets(
  source: SnippetSource,
  query: QueryNode,
  spans: readonly MatchSpan[] = storyMatches(source, query),
): Snippet[] {
  const { body } = source;
  const from = storyStart(source);
  const all = sentences(body).filter(({ start }) => start >= from);
  const chosen =
    spans.length > 0
      ? passagesOf(source, query, all, spans).map((passage) => withSpans(passage, spans))
      : asked(source, query, all);
  return chosen.map((passage) => ({ field: 'body', parts: passageParts(body, passage) }));
}

function passagesOf(
  { title, body }: SnippetSource,
  query: QueryNode,
  all: readonly Sentence[],
  spans: readonly MatchSpan[],
): Passage[] {
  const candidates = passages(body, all, spans);
  // What was asked of a quote goes first, and is marked nowhere else.
  if (spans.some(({ said }) => said)) return bestPassages(candidates);
  const titleSpans = matchSpans({ text: title, field: 'title', quotes: [] }, query);
  const inTitle = new Set(titleSpans.map(({ pattern }) => pattern));
  const visible = candidates.map((passage) => ({ ...passage, spans: inSight(body, passage) }));
  return withMoreWords(bestPassages(visible), visible, inTitle).toSorted(
    (a, b) => a.start - b.start,
  );
}

// Of a sentence too long to show, those that are not cut off.
function inSight(body: string, passage: Passage): readonly MatchSpan[] {
  const { start, end } = clipped(body, passage);
  return passage.spans.filter((span) => span.start >= start && span.end <= end);
}

/** Where a query matches the body, without a title that is a line of it: in order, never overlapping. */
export function storyMatches(source: SnippetSource, query: QueryNode): MatchSpan[] {
  const from = storyStart(source);
  const { body, quotes = [] } = source;
  const spans = matchSpans({ text: body, field: 'body', quotes }, query);
  return spans.filter(({ start }) => start >= from);
}

function storyStart({ title, titleInBody, body }: SnippetSource): number {
  if (!titleInBody) return 0;
  const at = body.indexOf(title);
  return at < 0 ? 0 : at + title.length;
}

function passages(body: string, all: readonly Sentence[], spans: readonly MatchSpan[]): Passage[] {
  const found: Passage[] = [];
  let next = 0;
  for (const [index, sentence] of all.entries()) {
    const from = next;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) next += 1;
    if (next > from) found.push({ ...widened(body, all, index), spans: spans.slice(from, next) });
  }
  return found;
}

// Widening brings neighbours in, with their own matches.
function withSpans(sentence: Sentence, spans: readonly MatchSpan[]): Passage {
  const { start, end } = sentence;
  return { ...sentence, spans: spans.filter((span) => span.start >= start && span.end <= end) };
}

function widened(body: string, all: readonly Sentence[], index: number): Sentence {
  const { start = 0, end = 0 } = all[index] ?? {};
  const before = all[index - 1];
  // A passage that closes a quote begins where the sentence before it does: `It was. “It was not.”`
  if (before && closesQuote(body.slice(start, end)) && fits(body, before, { start, end })) {
    return { start: before.start, end };
  }
  const after = all[index + 1];
  const isShort = end - start < FEWEST_CHARS;
  if (!isShort || !after || !fits(body, { start, end }, after)) return { start, end };
  return { start, end: after.end };
}

/** Whether two neighbours make one passage: another paragraph is another thought, or no part of the story. */
function fits(body: string, first: Sentence, second: Sentence): boolean {
  return (
    second.end - first.start <= MOST_CHARS && !body.slice(first.end, second.start).includes('\n')
  );
}

function closesQuote(text: string): boolean {
  const close = text.indexOf('”');
  const open = text.indexOf('“');
  return close >= 0 && (open < 0 || open > close);
}

function bestPassages(candidates: readonly Passage[]): Passage[] {
  const chosen: Passage[] = [];
  const shown = new Set<number>();
  while (chosen.length < MOST_PASSAGES) {
    const weighed = candidates
      .filter((candidate) => chosen.every((other) => !overlap(candidate, other)))
      .map((passage) => weigh(passage, shown, chosen.length === 0));
    const [first, ...rest] = weighed;
    if (!first) break;
    const { passage } = rest.reduce((a, b) => (isAsGood(a, b) ? a : b), first);
    chosen.push(passage);
    for (const { pattern } of passage.spans) shown.add(pattern);
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

/** What speaks for a passage, the most important first. */
type Weighed = { readonly passage: Passage; readonly weights: readonly number[] };

// The quote that was asked for comes first; then as many words as are not shown yet, then matches.
function weigh(passage: Passage, shown: ReadonlySet<number>, isFirst: boolean): Weighed {
  const { spans } = passage;
  const patterns = new Set(spans.map(({ pattern }) => pattern));
  const isAsked = isFirst && spans.some(({ said }) => said);
  return { passage, weights: [isAsked ? 1 : 0, patterns.difference(shown).size, spans.length] };
}

// Of two that weigh the same the earlier one: news says first what matters.
function isAsGood({ weights: a }: Weighed, { weights: b }: Weighed): boolean {
  const place = a.findIndex((weight, index) => weight !== b[index]);
  return place < 0 || (a[place] ?? 0) > (b[place] ?? 0);
}

function overlap(a: Sentence, b: Sentence): boolean {
  return a.start < b.end && b.start < a.end;
}

// A search for a speaker shows what that one says, with nothing marked in it.
function asked(
  { body, quotes = [] }: SnippetSource,
  query: QueryNode,
  all: readonly Sentence[],
): Passage[] {
  const openings = quotesAskedFor(query, quotes).map(({ start }, pattern) => ({
    start,
    end: start + 1,
    pattern,
  }));
  const said = bestPassages(passages(body, all, openings));
  return said.length > 0 ? said.map((passage) => ({ ...passage, spans: [] })) : lead(body, all);
}

function lead(body: string, all: readonly Sentence[]): Passage[] {
  const first = all.findIndex(({ start, end }) => end - start >= LEAD_FEWEST_CHARS);
  const index = Math.max(first, 0);
  return all.length === 0 ? [] : [{ ...widened(body, all, index), spans: [] }];
}

function passageParts(body: string, passage: Passage): SnippetPart[] {
  const { start, end } = clipped(body, passage);
  const parts = partsOf(body, start, end, passage.spans).map(onOneLine);
  return [
    ...(start > passage.start ? [{ text: '…\u00a0' }] : []),
    ...parts,
    ...(end < passage.end ? [{ text: '\u00a0…' }] : []),
  ];
}

// A sentence too long to show is cut at words, with its first match in sight.
function clipped(body: string, { start, end, spans }: Passage): Sentence {
  if (end - start <= MOST_CHARS) return { start, end };
  const firstMatch = spans[0]?.start ?? start;
  const wanted = Math.max(start, Math.min(firstMatch - MOST_CHARS / 3, end - MOST_CHARS));
  const from = wanted <= start ? start : wordStart(body, wanted, firstMatch);
  const to = Math.min(end, from + MOST_CHARS);
  return { start: from, end: to < end ? wordEnd(body, to, from) : end };
}

function wordStart(body: string, at: number, before: number): number {
  const space = body.indexOf(' ', Math.floor(at));
  return space < 0 || space >= before ? Math.min(Math.floor(at), before) : space + 1;
}

function wordEnd(body: string, at: number, after: number): number {
  const space = body.lastIndexOf(' ', at);
  const end = space <= after ? at : space;
  // Never between the halves of a surrogate pair.
  return body.slice(after, end).isWellFormed() ? end : end - 1;
}

function onOneLine(part: SnippetPart): SnippetPart {
  return { ...part, text: part.text.replace(/\s+/g, ' ') };
}
