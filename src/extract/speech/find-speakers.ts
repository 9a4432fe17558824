import type { Evidence } from '../../domain/evidence.ts';
import type { Quote } from '../../domain/quote.ts';
import type { SpeakerTag } from '../../domain/speaker.ts';
import type { Aliases } from '../aliases.ts';
import { compareCodes } from '../order.ts';
import { speakerId } from '../people.ts';
import type { Span, Zones } from '../zones.ts';
import { type Aside, findAsides } from './asides.ts';
import { type Assignment, assignQuotations, fromEvent, type Read } from './assign.ts';
import { findEvents } from './events.ts';
import { type IndirectSpeech, indirectSpeech } from './indirect.ts';
import { findNames } from './names.ts';
import { findParagraphs } from './paragraphs.ts';
import { isPerson } from './person-signs.ts';
import { gatherPersons, type Person } from './persons.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { Resolver, type Speaker } from './resolve.ts';
import { SPEECH_RULES } from './rules.ts';
import { cutSentences } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { viewOf } from './subjects.ts';

export type SpeakerInput = {
  readonly body: string;
  readonly zones: Zones;
  readonly aliases: Aliases;
  readonly language: SpeechLanguage;
};

export type FoundSpeakers = {
  readonly speakers: readonly SpeakerTag[];
  readonly quotes: readonly Quote[];
  /** Names of persons, in order: no country is read in them. */
  readonly personSpans: readonly Span[];
};

// Quotations of fewer words are terms and scare quotes: kept, but they make nobody a speaker.
const FEWEST_WORDS = 4;
const NOT_ASSIGNED = 0.5;
// Nothing is read behind this: no story is as long, and hostile texts are longer.
export const MOST_CHARS = 250_000;

type Statement = {
  readonly span: Span;
  readonly kind: Quote['kind'];
  readonly rule: Assignment['rule'];
  readonly speakers: readonly Speaker[];
  readonly verb?: Span;
  readonly source?: Span;
  /** Makes its speaker one of the article's. */
  readonly counts: boolean;
};

/** Who says what in a story. Boilerplate, header and byline are left out of it. */
export function findSpeakers({ body, zones, aliases, language }: SpeakerInput): FoundSpeakers {
  const story = {
    start: zones.story.start,
    end: Math.min(zones.story.end, zones.story.start + MOST_CHARS),
  };
  const paragraphs = findParagraphs(body, story);
  const quotations = findQuotations(body, paragraphs, language);
  const outside = cutSentences(body, paragraphs, quotations, language);
  const asides = findAsides(body, quotations, language);
  const sentences = [...outside, ...asides.map(({ sentence }) => sentence)];
  const names = findNames(sentences, language);
  const persons = gatherPersons(names, language);
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence);
  const resolver = new Resolver(persons, names, language);
  const reads = sentences.map((sentence, index): Read => {
    const view = viewOf(sentence.items, bySentence.get(index) ?? [], language);
    const topic = resolver.topicPerson(sentence, view);
    return { sentence, topic, events: resolver.read(sentence, index, view, findEvents(view)) };
  });
  const told = reads.slice(0, outside.length);
  const assignments = withAsides(
    assignQuotations(quotations, told, language),
    asides,
    reads.slice(outside.length),
  );
  const isShort = (at: number) => wordsOf(body, quotations[at]) < FEWEST_WORDS;
  const clauses = told.flatMap((read) => indirectSpeech(read, isShort, language));
  const within = new Set(clauses.flatMap((clause) => clause.marked));
  const statements = [
    ...quotations
      .map((quotation, at) => marked(body, quotation, assignments[at], reads))
      .filter((_, at) => !within.has(at)),
    ...clauses.map(reported),
  ].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    speakers: speakerTags(body, [...statements, ...announcements(reads)], aliases),
    quotes: statements.map((statement) => quoteOf(body, statement, aliases)),
    personSpans: names
      .filter((name) => isNamed(persons.of(name)))
      .map(({ start, end }) => ({ start, end }))
      .toSorted((a, b) => a.start - b.start),
  };
}

// Who speaks may be told within the quotation itself.
function withAsides(
  assignments: readonly (Assignment | undefined)[],
  asides: readonly Aside[],
  reads: readonly Read[],
): readonly (Assignment | undefined)[] {
  const told = new Map(asides.map(({ quotation }, at) => [quotation, reads[at]?.events[0]]));
  return assignments.map((assignment, at) => {
    const event = assignment ? undefined : told.get(at);
    return event ? fromEvent(event) : assignment;
  });
}

// "This was announced by X": what was said stands elsewhere, who said it here.
function announcements(reads: readonly Read[]): Statement[] {
  return reads.flatMap(({ events, sentence }) =>
    events
      .filter(({ rule, strength }) => rule === 'said-by' && strength === 'say')
      .map(({ verbAt, speakers }): Statement => {
        const { start = 0, end = 0 } = sentence.items[verbAt] ?? {};
        return {
          span: { start, end },
          kind: 'indirect',
          rule: 'said-by',
          speakers,
          verb: { start, end },
          counts: true,
        };
      }),
  );
}

function isNamed(person: Person | undefined): boolean {
  return person !== undefined && isPerson(person);
}

function marked(
  body: string,
  quotation: Quotation,
  assignment: Assignment | undefined,
  reads: readonly Read[],
): Statement {
  const { start, end } = quotation;
  const span = { start, end };
  const kind = kindOf(body, quotation);
  if (!assignment) return { span, kind, rule: 'topic', speakers: [], counts: false };
  const { event, speakers, rule } = assignment;
  const verb = event && reads[event.sentence]?.sentence.items[event.verbAt];
  return {
    span,
    kind,
    rule,
    speakers,
    ...(verb ? { verb: { start: verb.start, end: verb.end } } : {}),
    ...(event?.source ? { source: event.source } : {}),
    counts: rule !== 'topic' && wordsOf(body, quotation) >= FEWEST_WORDS,
  };
}

function wordsOf(body: string, quotation: Quotation | undefined): number {
  return quotation
    ? wordCount(body.slice(quotation.start, Math.min(quotation.end, quotation.start + 200)))
    : 0;
}

function reported({ span, event, verb, marked: inside }: IndirectSpeech): Statement {
  const rule = event.reference === 'name' ? event.rule : event.reference;
  return {
    span,
    kind: inside.length > 0 ? 'mixed' : 'indirect',
    rule,
    speakers: event.speakers,
    verb,
    ...(event.source ? { source: event.source } : {}),
    counts: true,
  };
}

// Within a sentence that began before it, a quotation without its own capital is a part of that sentence.
function kindOf(body: string, { start, outer }: Quotation): Quote['kind'] {
  const before = body.slice(Math.max(0, outer.start - 3), outer.start);
  const beginsLower = /^[^\p{L}]*\p{Ll}/u.test(body.slice(start, start + 10));
  return beginsLower && /[\p{L}\p{N},]\s?$/u.test(before) ? 'mixed' : 'direct';
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function quoteOf(body: string, statement: Statement, aliases: Aliases): Quote {
  const { span, kind, rule, speakers, verb, source } = statement;
  const [first] = speakers;
  const isAssigned = first !== undefined || source !== undefined;
  return {
    ...span,
    text: body.slice(span.start, span.end),
    kind,
    ...(verb ? { verb: body.slice(verb.start, verb.end) } : {}),
    confidence: isAssigned ? SPEECH_RULES[rule].precision : NOT_ASSIGNED,
    rule: isAssigned ? rule : 'no-speaker',
    ...(first
      ? {
          speaker: {
            ...idOf(first.person, aliases),
            mention: { ...first.mention, text: body.slice(first.mention.start, first.mention.end) },
          },
        }
      : {}),
    ...(!first && source ? { sourceText: body.slice(source.start, source.end) } : {}),
  };
}

function idOf(person: Person, aliases: Aliases): { id: string; name: string } {
  return speakerId(person.words.join(' '), aliases);
}

type Told = { readonly person: Person; readonly rule: Assignment['rule']; readonly span: Span };

function speakerTags(
  body: string,
  statements: readonly Statement[],
  aliases: Aliases,
): SpeakerTag[] {
  const told = statements
    .filter(({ counts }) => counts)
    .flatMap(({ speakers, rule, verb }) =>
      speakers
        .filter(({ person }) => person.words.length > 1 || isPerson(person))
        .map(({ person, mention }): Told => ({ person, rule, span: around(mention, verb) })),
    );
  const groups = Map.groupBy(told, ({ person }) => idOf(person, aliases).id);
  return [...groups]
    .map(([id, found]) => tagOf(body, id, found, aliases))
    .toSorted(
      (a, b) =>
        b.confidence - a.confidence ||
        b.evidence.length - a.evidence.length ||
        compareCodes(a.id, b.id),
    );
}

// The mention with its verb, where they stand together.
function around(mention: Span, verb: Span | undefined): Span {
  if (!verb || Math.abs(verb.start - mention.end) > 400) return mention;
  return { start: Math.min(mention.start, verb.start), end: Math.max(mention.end, verb.end) };
}

function tagOf(body: string, id: string, found: readonly Told[], aliases: Aliases): SpeakerTag {
  const rules = new Set(found.map(({ rule }) => rule));
  const doubt = [...rules].reduce((rest, rule) => rest * (1 - SPEECH_RULES[rule].precision), 1);
  const role = found.map(({ person }) => person.role).find((text) => text !== undefined);
  const spans = new Map(
    found.map(({ span: { start, end }, rule }): [string, Evidence] => [
      `${start}-${end}`,
      { start, end, text: body.slice(start, end), rule },
    ]),
  );
  const [first] = found;
  return {
    id,
    name: first ? idOf(first.person, aliases).name : id,
    ...(role ? { role } : {}),
    confidence: Math.round((1 - doubt) * 1000) / 1000,
    evidence: [...spans.values()].toSorted((a, b) => a.start - b.start),
  };
}
