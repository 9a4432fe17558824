import type { Span } from '../zones.ts';
import { spokenRange } from './adverbials.ts';
import type { Read } from './assignment/assignment.ts';
import { isThing } from './clauses.ts';
import type { ResolvedEvent } from './references/resolve.ts';
import { rangeOf } from './reported/reported-range.ts';
import type { Item, Range } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

/** What a sentence reports without quotation marks. */
export type IndirectSpeech = {
  readonly span: Span;
  readonly event: ResolvedEvent;
  readonly verb: Span;
  /** Quotes of a few words within it. */
  readonly marked: readonly number[];
};

const FEWEST_WORDS = 3;

/** The clauses that a sentence reports, each with its event. */
export function indirectSpeech(
  { sentence, events }: Read,
  isShort: (quote: number) => boolean,
  language: SpeechLanguage,
): IndirectSpeech[] {
  const { items } = sentence;
  const found: IndirectSpeech[] = [];
  let takenTo = 0;
  for (const [index, event] of events.entries()) {
    if (event.isDoubtful || event.speakers.length === 0) continue;
    // What somebody felt or knew was not said.
    if (language.innerVerbs.has(items[event.verbAt]?.lower ?? '')) continue;
    // Within what another reports, nobody else speaks.
    if (event.rule !== 'according-to' && found.length > 0 && isNested(items, event, takenTo))
      continue;
    const range = rangeOf(items, event, { next: events[index + 1], takenTo }, language);
    if (!range) continue;
    const marked = items
      .slice(range.from, range.to)
      .flatMap(({ quote }) => (quote < 0 ? [] : [quote]));
    if (marked.some((quote) => !isShort(quote))) continue;
    const spoken = spokenRange(items, range, language);
    const span = spoken && isThing(items, spoken, language) ? undefined : spanOf(items, spoken);
    const verb = items[event.verbAt];
    if (!span || !verb) continue;
    found.push({ span, event, verb: { start: verb.start, end: verb.end }, marked });
    takenTo = Math.max(takenTo, range.to);
  }
  return found;
}

function isNested(items: readonly Item[], event: ResolvedEvent, takenTo: number): boolean {
  const before = items[event.from - 1];
  return (
    event.from < takenTo &&
    before?.text !== ',' &&
    event.rule !== 'participle' &&
    event.rule !== 'compound-verb' &&
    !event.isInverted
  );
}

function spanOf(items: readonly Item[], range: Range | undefined): Span | undefined {
  if (!range) return undefined;
  const { from, to } = range;
  const inside = items.slice(from, to);
  const first = inside.find(({ kind }) => kind !== 'mark');
  const last = inside.findLast(({ kind }) => kind !== 'mark');
  const words = inside.filter(({ kind }) => kind === 'word').length;
  return first && last && words >= FEWEST_WORDS ? { start: first.start, end: last.end } : undefined;
}
