import type { ResolvedEvent } from '../references/resolve.ts';
import type { Pattern } from '../rules/speech-rule.ts';
import type { Item } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import { type Assignment, fromEvent, type QuotePlace } from './assignment.ts';

const MOST_MODIFIERS = 9;
const FARTHEST_INVERSION = 30;

/** Events of the sentence that may report the quote. */
type Cues = {
  readonly usable: readonly ResolvedEvent[];
  /** The event before the quote that reports it, if any does. */
  readonly before: ResolvedEvent | undefined;
};
type CuePattern = Pattern & {
  find(place: QuotePlace, cues: Cues): ResolvedEvent | undefined;
};

/** Which event of its own sentence reports a quote, in the order in which they are tried. */
export const CUE_PATTERNS: readonly CuePattern[] = [
  {
    name: 'cue-after',
    looksFor: 'An event right after the quote, with nothing but its subject between.',
    example: '“…,” the keeper of the gauge, Omid Rahmatov, said',
    gives: 'the rule of the event',
    find: cueAfter,
  },
  {
    name: 'cue-before',
    looksFor: 'The nearest event before the quote whose subject is not after its verb.',
    example: 'Rahmatov said: “…”',
    gives: 'the rule of the event',
    find: (place, { before }) => (before && !isFarInversion(place, before) ? before : undefined),
  },
  {
    name: 'cue-later',
    looksFor: 'A later event that closes the sentence.',
    example: '“…” was the word on the quay, Rahmatov said',
    gives: 'the rule of the event',
    find: cueLater,
  },
  {
    name: 'cue-far-before',
    looksFor: 'The nearest event before the quote, however it stands.',
    example: 'said Rahmatov … “…”',
    gives: 'the rule of the event',
    find: (_, { before }) => before,
  },
];

/** Who an event of its own sentence says has spoken a quote. */
export function fromCue(place: QuotePlace): Assignment | undefined {
  const { events } = place.read;
  if (events.length === 0) return undefined;
  const usable = events.filter((event) => isUsable(event, place));
  const cues = { usable, before: outermostBefore(usable, place.at) };
  for (const { name, find } of CUE_PATTERNS) {
    const event = place.language.rulesOff.has(name) ? undefined : find(place, cues);
    if (event) return fromEvent(event);
  }
  return undefined;
}

// What is doubted, "would say", is no report; unless it is asked whether.
function isUsable(
  { strength, isDoubtful, to }: ResolvedEvent,
  { items, language }: QuotePlace,
): boolean {
  if (!isDoubtful) return true;
  return strength === 'say' && !language.questionWords.has(items[to]?.lower ?? '');
}

function cueAfter(place: QuotePlace, { usable }: Cues): ResolvedEvent | undefined {
  const { items, at, language } = place;
  return usable.find(
    (event) =>
      event.from > at && onlyModifiers(items, at + 1, event, language) && takesBefore(event, items),
  );
}

// `“…,” Rockets general manager X said`: what belongs to the subject may stand between.
function onlyModifiers(
  items: readonly Item[],
  from: number,
  event: ResolvedEvent,
  language: SpeechLanguage,
): boolean {
  if (event.from - from > MOST_MODIFIERS) return false;
  return items.slice(from, event.from).every((item) => isModifier(item, language));
}

function isModifier({ kind, text, lower }: Item, { startsClause }: SpeechLanguage): boolean {
  if (kind === 'quote') return false;
  return kind === 'mark' ? /^(?:[,—–’'-]|--)$/.test(text) : !startsClause.has(lower);
}

// `“…,” X said.` reports what is before it; `“…,” X said that …` and `“A.” X told him “B”` do not.
function takesBefore(event: ResolvedEvent, items: readonly Item[]): boolean {
  if (event.strength === 'say' || event.isInverted) return true;
  const next = items[event.to];
  return next === undefined || next.kind === 'mark';
}

/** The nearest event before a quote; of a thing that "believes" within what a person says, the person's. */
function outermostBefore(events: readonly ResolvedEvent[], at: number): ResolvedEvent | undefined {
  const before = events.filter((event) => event.to <= at && event.rule !== 'said-by');
  const nearest = before.at(-1);
  if (!nearest || nearest.speakers.length > 0 || nearest.strength === 'say') return nearest;
  const person = before.findLast(
    ({ strength, speakers }) => strength === 'say' && speakers.length > 0,
  );
  return person ?? nearest;
}

function isFarInversion({ at }: QuotePlace, event: ResolvedEvent): boolean {
  if (!event.isInverted || event.rule === 'according-to') return false;
  return at - event.to > FARTHEST_INVERSION;
}

function cueLater(place: QuotePlace, { usable, before }: Cues): ResolvedEvent | undefined {
  const later = usable.find(
    (event) => event.from > place.at && (event.isInverted || closesSentence(event, place)),
  );
  return later && (!before || later.strength === 'say') ? later : undefined;
}

function closesSentence(event: ResolvedEvent, { items, language }: QuotePlace): boolean {
  const next = items[event.to];
  const isEnd =
    next === undefined || next.kind === 'mark' || language.afterClosingVerb.has(next.lower);
  return isEnd && items[event.from - 1]?.text === ',';
}
