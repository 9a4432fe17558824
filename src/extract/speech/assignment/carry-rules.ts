import type { ResolvedEvent } from '../references/resolve.ts';
import type { SpeechRule } from '../rules/speech-rule.ts';
import type { Assignment, CarryRuleName, QuotePlace, Read } from './assignment.ts';

const LONGEST_NEXT = 12;

/** A rule for quotes that no event of their own sentence reports. */
type CarryRule = SpeechRule & {
  readonly name: CarryRuleName;
  find(place: QuotePlace): Omit<Assignment, 'rule'> | undefined;
};

/** Who said a quote that has no cue of its own, in the order in which they are tried. */
export const CARRY_RULES: readonly CarryRule[] = [
  {
    name: 'topic',
    looksFor: 'A quote in a sentence that a person begins, without a reporting verb.',
    example: 'Rahmatov saw in it “a bridge for two valleys”',
    gives: 'speaker',
    precision: 0.64,
    measured: { right: 38, of: 51 },
    find: topic,
  },
  {
    name: 'same-paragraph',
    looksFor: 'A quote alone, beside its speaker in the same paragraph.',
    example: 'Rahmatov disagreed, he said. “…”',
    gives: 'speaker',
    precision: 0.96,
    measured: { right: 768, of: 776 },
    find: sameParagraph,
  },
  {
    name: 'carried-over',
    looksFor: 'A quote that goes on over paragraphs.',
    example: '“… ¶ “…”',
    gives: 'speaker',
    precision: 0.85,
    measured: { right: 82, of: 87 },
    find: carriedOver,
  },
  {
    name: 'answer',
    looksFor: 'An answer after questions, by the one person whom the text names before them.',
    example: 'Interview with Omid Rahmatov … Q: … ¶ A: …',
    gives: 'speaker',
    precision: 0.9,
    measured: { right: 33, of: 33, invented: true },
    find: answer,
  },
  {
    name: 'topic-before',
    looksFor: 'A quote after a sentence that a person begins, in the same paragraph.',
    example: 'Rahmatov had counted the gauges. “Four are missing.”',
    gives: 'speaker',
    precision: 0.87,
    measured: { right: 8, of: 9 },
    find: topicBefore,
  },
];

/** Who said a quote that no event of its own sentence reports. */
export function fromAround(place: QuotePlace): Assignment | undefined {
  for (const { name, find } of CARRY_RULES) {
    const found = place.language.rulesOff.has(name) ? undefined : find(place);
    if (found) return { ...found, rule: name };
  }
  return undefined;
}

function topic({ read, items, at, language }: QuotePlace) {
  const { events, topic: person } = read;
  if (events.length > 0 || !person || person.mention.start >= (items[at]?.start ?? 0))
    return undefined;
  const isDoubted = items.slice(0, at).some(({ lower }) => language.doubtWords.has(lower));
  return isDoubted ? undefined : { event: undefined, speakers: [person] };
}

/** The quote is all of its sentence, and no part of one in the paragraph before. */
function standsAlone({ quote, items }: QuotePlace): boolean {
  return !quote.continues && items.every(({ kind }) => kind !== 'word');
}

/** The sentence before it in the same paragraph. */
function neighbourBefore({ reads, index, read }: QuotePlace): Read | undefined {
  const before = reads[index - 1];
  return before?.sentence.paragraph === read.sentence.paragraph ? before : undefined;
}

function sameParagraph(place: QuotePlace) {
  if (!standsAlone(place)) return undefined;
  const before = neighbourBefore(place);
  return before ? besideBefore(before, place) : (besideAfter(place) ?? signedBelow(place));
}

// Whoever said what stands in the sentence before, or is said to speak there.
function besideBefore(before: Read, { items, at, previousFound }: QuotePlace) {
  const number = (items[at]?.quote ?? 0) - 1;
  const holdsPrevious = before.sentence.items.some(
    ({ kind, quote }) => kind === 'quote' && quote === number,
  );
  if (holdsPrevious && previousFound) return previousFound;
  const said = before.events.findLast(
    ({ strength, isDoubtful }) => strength === 'say' && !isDoubtful,
  );
  return ofEvent(said ?? before.events.at(-1));
}

// The next sentence of the paragraph may report it: `“…!” He said it twice.`
function besideAfter({ reads, index, read, at }: QuotePlace) {
  const after = reads[index + 1];
  if (at !== 0 || after?.sentence.paragraph !== read.sentence.paragraph) return undefined;
  const { items } = after.sentence;
  const isReport = items.length < LONGEST_NEXT && items.every(({ kind }) => kind !== 'quote');
  const [next] = after.events;
  return isReport && next?.from === 0 ? ofEvent(next) : undefined;
}

// A signature in a line of its own below the quote.
function signedBelow({ reads, index, read }: QuotePlace) {
  const below = reads[index + 1];
  const [event] = below?.events ?? [];
  const isNext = below?.sentence.paragraph === read.sentence.paragraph + 1;
  return isNext && event?.rule === 'signature' && event.from === 0 ? ofEvent(event) : undefined;
}

function ofEvent(event: ResolvedEvent | undefined) {
  return event && { event, speakers: event.speakers };
}

// A paragraph that is a quote alone goes on with the speaker of the paragraph before.
function carriedOver(place: QuotePlace) {
  const { quote, previous, previousFound, reads, index } = place;
  if (quote.continues) return previousFound;
  if (!standsAlone(place) || neighbourBefore(place)) return undefined;
  const before = reads[index - 1];
  if (!before) return undefined;
  if (previousFound && previous?.paragraph === before.sentence.paragraph) return previousFound;
  const said = before.events.findLast(({ strength }) => strength === 'say');
  return ofEvent(said ?? onlyOneSaid(reads, index - 1));
}

// The paragraph before reports the words of one person alone, though not in its last sentence.
function onlyOneSaid(reads: readonly Read[], last: number): ResolvedEvent | undefined {
  const { paragraph } = reads[last]?.sentence ?? {};
  const events: ResolvedEvent[] = [];
  for (let at = last; reads[at]?.sentence.paragraph === paragraph && at >= 0; at -= 1) {
    events.push(...(reads[at]?.events ?? []));
  }
  const said = events.filter(({ strength, isDoubtful }) => strength === 'say' && !isDoubtful);
  const persons = new Set(said.map(({ speakers: [one] }) => one?.person));
  return persons.size === 1 ? said[0] : undefined;
}

function answer({ quote, items, guest }: QuotePlace) {
  const [label] = items;
  if (!quote.answers || !guest || !label) return undefined;
  const mention = { start: label.start, end: label.end };
  return { event: undefined, speakers: [{ person: guest, mention }] };
}

function topicBefore(place: QuotePlace) {
  if (!standsAlone(place)) return undefined;
  const before = place.reads[place.index - 1];
  const introduces =
    neighbourBefore(place) !== undefined || before?.sentence.items.at(-1)?.text === ':';
  return before?.topic && introduces ? { event: undefined, speakers: [before.topic] } : undefined;
}
