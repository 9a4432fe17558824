import type { Quote } from '../domain/quote.ts';
import type { SpeakerTag } from '../domain/speaker.ts';
import type { Aliases } from './aliases.ts';
import { assignQuotations } from './attribution/assign.ts';
import { findEvents } from './attribution/events.ts';
import { type Memory, type ResolvedEvent, resolveEvent } from './attribution/resolve.ts';
import type { SpeechEvent } from './attribution/speech-event.ts';
import { sentenceSubject } from './attribution/topic.ts';
import { findNames, type NameMention } from './names.ts';
import { gatherPersons } from './persons.ts';
import { findQuotations } from './quotations.ts';
import { type TokenSentence, tokenSentences } from './sentence-tokens.ts';
import { indirectQuote, isIndirect, quoteOf } from './speaker-quotes.ts';
import { speakerTags } from './speaker-tags.ts';
import type { Span, Zones } from './zones.ts';

/** An article's text with its zones. */
export type SpeakerInput = {
  readonly body: string;
  readonly zones: Zones;
  readonly aliases: Aliases;
};

/** What an article says of who spoke. */
export type FoundSpeakers = {
  readonly speakers: readonly SpeakerTag[];
  readonly quotes: readonly Quote[];
  /** Names of persons, in order: no country is read in them. */
  readonly personSpans: readonly Span[];
};

// A long novel: what is longer is no article, and is read for speakers up to here.
const MOST_CHARS = 500_000;

/** Who says what in a story. Furniture, header and byline are left out of it. */
export function findSpeakers({ body, zones, aliases }: SpeakerInput): FoundSpeakers {
  const { start, end } = zones.story;
  const read = { start, end: Math.min(end, start + MOST_CHARS) };
  const quotations = findQuotations(body, read);
  const sentences = tokenSentences(body, read, quotations);
  const names = findNames(sentences, lowerWords(sentences));
  const persons = gatherPersons(names);
  const events = resolvedEvents(sentences, names, persons, body);
  const assignments = assignQuotations(quotations, sentences, events);
  const direct = quotations.map((quotation, index) =>
    quoteOf(body, quotation, assignments[index], aliases),
  );
  const indirect = events
    .filter((event) => isIndirect(event, sentences))
    .map((event) => indirectQuote(body, event, sentences, aliases));
  const quotes = [...direct, ...indirect.filter((quote) => quote !== undefined)].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return {
    speakers: speakerTags(body, events, quotations, assignments, sentences, aliases),
    quotes,
    personSpans: names
      .filter((name) => persons.of(name)?.isSure)
      .map(({ start, end }) => ({ start, end })),
  };
}

function lowerWords(sentences: readonly TokenSentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ tokens }) =>
      tokens
        .filter(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text))
        .map(({ text }) => text),
    ),
  );
}

function resolvedEvents(
  sentences: readonly TokenSentence[],
  names: readonly NameMention[],
  persons: ReturnType<typeof gatherPersons>,
  body: string,
): ResolvedEvent[] {
  const memory: Memory = { lastSpeakers: [] };
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence);
  return sentences.flatMap((sentence, index) => {
    if (isTeaser(sentence)) return [];
    const own = bySentence.get(index) ?? [];
    const told = findEvents(sentence, index, own).filter(
      (event) => event.isStrong || hasQuoteOrClause(event, sentence),
    );
    const events = told.length > 0 ? told : topicOf(sentences, index, own);
    return events.map((event) =>
      resolveEvent(event, sentence.paragraph, persons, names, memory, body),
    );
  });
}

// Where nobody is said to speak, whom the sentence is about speaks in the quotation that follows it.
function topicOf(
  sentences: readonly TokenSentence[],
  index: number,
  names: readonly NameMention[],
): SpeechEvent[] {
  const sentence = sentences[index];
  const next = sentences[index + 1];
  if (!sentence) return [];
  const opensQuotation = sentence.tokens.some(
    ({ kind }, at) => kind === 'quotation' && sentence.tokens[at - 1]?.text === ':',
  );
  const isFollowed = next?.paragraph === sentence.paragraph && next.tokens[0]?.kind === 'quotation';
  const topic = opensQuotation || isFollowed ? sentenceSubject(sentence, index, names) : undefined;
  return topic ? [topic] : [];
}

// "READ MORE: Northcote says …" between paragraphs: another article's headline, not what this one reports.
function isTeaser({ tokens }: TokenSentence): boolean {
  const opening = tokens.slice(0, 3).findIndex(({ text }) => text === ':');
  const words = tokens.slice(0, Math.max(0, opening)).map(({ text }) => text);
  return (
    /^(?:READ|READ MORE|WATCH|WATCH LIVE|WATCH BELOW|LISTEN|RELATED|SEE ALSO|MORE|VIDEO|PHOTOS)$/i.test(
      words.join(' '),
    ) && words[0] === words[0]?.toUpperCase()
  );
}

// A weak verb reports speech with a quotation in its sentence, or before these words.
function hasQuoteOrClause({ verbAt }: { verbAt: number }, { tokens }: TokenSentence): boolean {
  return (
    /^(?:that|for|on|to)$/.test(tokens[verbAt + 1]?.lower ?? '') ||
    tokens.some(({ kind }) => kind === 'quotation')
  );
}
