import type { Quote } from '../../domain/quote.ts';
import type { SpeakerTag } from '../../domain/speaker.ts';
import type { Aliases } from '../aliases.ts';
import type { Span, Zones } from '../zones.ts';
import { type Aside, findAsides } from './asides.ts';
import { assignQuotes } from './assignment/assign.ts';
import { type Assignment, fromEvent, type Read } from './assignment/assignment.ts';
import { type Headline, headlineSpeakers, namesOfTitle } from './headline.ts';
import { indirectSpeech } from './indirect.ts';
import { findMarkedQuotes, type MarkedQuote } from './marked-quotes.ts';
import type { NameMention } from './name-mention.ts';
import { findNames } from './names.ts';
import { institutionsIn } from './naming/institutions.ts';
import { findParagraphs } from './paragraphs.ts';
import { isPerson } from './person-signs.ts';
import { gatherPersons, type Person, type Persons } from './persons.ts';
import { Resolver } from './references/resolve.ts';
import { findEvents } from './rules/find-events.ts';
import { cutSentences, type Sentence } from './sentences.ts';
import { quoteOf, speakerTags } from './speaker-tags.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { announcements, isLong, marked, reported, type Statement } from './statements.ts';
import { viewOf } from './subjects.ts';

/** A story as speakers are read in it. */
export type SpeakerInput = {
  /** The raw text: offsets of what is found are of it. */
  readonly body: string;
  readonly zones: Zones;
  readonly aliases: Aliases;
  readonly language: SpeechLanguage;
  /** The title, where it is no part of the story. */
  readonly headline?: Headline;
};

/** Who says what in a story, each list in the order of the text. */
export type FoundSpeakers = {
  /** Persons with a name who say something, each once, with the words and the rules that gave them. */
  readonly speakers: readonly SpeakerTag[];
  /** What is said, whoever says it; `speaker` is absent where nobody with a name does. */
  readonly quotes: readonly Quote[];
  /** Names of persons, in order: no country is read in them. */
  readonly personSpans: readonly Span[];
};

/** Nothing is read behind so many UTF-16 units: no story is as long, and hostile texts are longer. */
export const MOST_CHARS = 250_000;

/** Who says what in a story. Boilerplate, header and byline are left out of it. */
export function findSpeakers({
  body,
  zones,
  aliases,
  language,
  headline,
}: SpeakerInput): FoundSpeakers {
  const story = cutStory(body, zones, language);
  const { names, persons, reads } = readStory(story, language);
  const guest = guestOf(story, persons.all) ?? guestInTitle(story, headline, language);
  const statements = statementsOf(body, story, { reads, guest }, language);
  const telling = [...statements, ...announcements(reads)];
  return {
    speakers: withHeadline(
      speakerTags(body, telling, aliases, language),
      headline ? headlineSpeakers(headline, persons.all, aliases, language) : [],
    ),
    quotes: statements.map((statement) => quoteOf(body, statement, aliases)),
    personSpans: spansOfPersons(names, persons),
  };
}

function withHeadline(
  tags: readonly SpeakerTag[],
  inTitle: readonly SpeakerTag[],
): readonly SpeakerTag[] {
  const known = new Set(tags.map(({ id }) => id));
  const further = new Map(inTitle.filter(({ id }) => !known.has(id)).map((tag) => [tag.id, tag]));
  return [...tags, ...further.values()];
}

type Story = {
  readonly quotes: readonly MarkedQuote[];
  /** Sentences, their quotes opaque. */
  readonly outside: readonly Sentence[];
  /** Words within quotes that say who speaks; read after the sentences. */
  readonly asides: readonly Aside[];
};

function cutStory(body: string, { story }: Zones, language: SpeechLanguage): Story {
  const end = Math.min(story.end, story.start + MOST_CHARS);
  const paragraphs = findParagraphs(body, { start: story.start, end });
  const quotes = findMarkedQuotes(body, paragraphs, language);
  const outside = cutSentences(body, paragraphs, quotes, language);
  return { quotes, outside, asides: findAsides(body, quotes, language) };
}

function readStory({ outside, asides }: Story, language: SpeechLanguage) {
  const sentences = [...outside, ...asides.map(({ sentence }) => sentence)];
  const names = findNames(sentences, language);
  const persons = gatherPersons(names, language);
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence);
  const heard = sentences.map(({ items }, index) => {
    const view = viewOf(items, bySentence.get(index) ?? [], language);
    return { view, events: findEvents(view) };
  });
  for (const institution of institutionsIn(heard, persons)) persons.disprove(institution);
  const resolver = new Resolver(persons, names, language);
  const reads = heard.map(({ view, events }, index): Read => {
    const sentence = sentences[index] ?? { items: view.items, paragraph: 0 };
    const topic = resolver.topicPerson(sentence, view);
    return { sentence, topic, events: resolver.read(sentence, index, view, events) };
  });
  return { names, persons, reads };
}

/** The one person whom the text names before the first answer of an interview. */
function guestOf({ quotes }: Story, persons: readonly Person[]): Person | undefined {
  const first = quotes.find(({ answers }) => answers);
  if (!first) return undefined;
  const before = persons.filter(({ mentions }) =>
    mentions.some(({ start }) => start < first.start),
  );
  return onlyPerson(before);
}

/** “Interview with Omid Rahmatov”: the one person in the title of an interview. */
function guestInTitle(
  { quotes }: Story,
  headline: Headline | undefined,
  language: SpeechLanguage,
): Person | undefined {
  if (!headline || !quotes.some(({ answers }) => answers)) return undefined;
  const names = namesOfTitle(headline, language);
  return onlyPerson(gatherPersons(names, language).all);
}

function onlyPerson(persons: readonly Person[]): Person | undefined {
  const named = persons.filter((person) => isPerson(person) && person.words.length > 1);
  return named.length === 1 ? named[0] : undefined;
}

/** What is said, in the order of the text: quotes, and clauses without marks. */
function statementsOf(
  body: string,
  { quotes, outside, asides }: Story,
  { reads, guest }: { readonly reads: readonly Read[]; readonly guest: Person | undefined },
  language: SpeechLanguage,
): Statement[] {
  const told = reads.slice(0, outside.length);
  const assigned = assignQuotes(quotes, told, language, guest);
  const assignments = withAsides(assigned, asides, reads.slice(outside.length));
  const isShort = (at: number) => !isLong(body, quotes[at]);
  const clauses = told.flatMap((read) => indirectSpeech(read, isShort, language));
  const within = new Set(clauses.flatMap((clause) => clause.marked));
  const marks = quotes
    .map((quote, at) => marked(body, quote, assignments[at], reads))
    .filter((_, at) => !within.has(at));
  return [...marks, ...clauses.map(reported)].toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

// Who speaks may be told within the quote itself.
function withAsides(
  assignments: readonly (Assignment | undefined)[],
  asides: readonly Aside[],
  reads: readonly Read[],
): readonly (Assignment | undefined)[] {
  const told = new Map(asides.map(({ quote }, at) => [quote, reads[at]?.events[0]]));
  return assignments.map((assignment, at) => {
    const event = assignment ? undefined : told.get(at);
    return event ? fromEvent(event) : assignment;
  });
}

function spansOfPersons(names: readonly NameMention[], persons: Persons): Span[] {
  return names
    .filter((name) => {
      const person = persons.of(name);
      return person !== undefined && isPerson(person);
    })
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
}
