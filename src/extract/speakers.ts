import type { Quote } from '../domain/quote.ts';
import type { SpeakerTag } from '../domain/speaker.ts';
import type { Aliases } from './aliases.ts';
import { type Assignment, assignQuotations } from './attribution/assign.ts';
import { findEvents, type SpeechEvent, sentenceSubject } from './attribution/events.ts';
import { type Memory, type ResolvedEvent, resolveEvent } from './attribution/resolve.ts';
import { findNames, inTitleCase, type NameMention } from './names.ts';
import { compareCodes } from './order.ts';
import { speakerId } from './people.ts';
import { gatherPersons, type Person } from './persons.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type TokenSentence, tokenSentences } from './sentence-tokens.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';
import type { Span, Zones } from './zones.ts';

export type SpeakerInput = {
  readonly body: string;
  readonly zones: Zones;
  readonly aliases: Aliases;
};

export type FoundSpeakers = {
  readonly speakers: readonly SpeakerTag[];
  readonly quotes: readonly Quote[];
  /** Names of persons, in order: no country is read in them. */
  readonly personSpans: readonly Span[];
};

// Quotations of fewer words are scare quotes or terms: kept, but they make nobody a speaker.
const FEWEST_WORDS = 4;
const NOT_ASSIGNED = 0.5;

/** Who says what in a story. Furniture, header and byline are left out of it. */
export function findSpeakers({ body, zones, aliases }: SpeakerInput): FoundSpeakers {
  const quotations = findQuotations(body, zones.story);
  const sentences = tokenSentences(body, zones.story, quotations);
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

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function quoteOf(
  body: string,
  quotation: Quotation,
  assignment: Assignment | undefined,
  aliases: Aliases,
): Quote {
  const { start, end } = quotation;
  const text = body.slice(start, end);
  const shared = { start, end, text, kind: kindOf(body, quotation) } as const;
  if (!assignment) return { ...shared, confidence: NOT_ASSIGNED, rule: 'no-speaker' };
  const { event, rule } = assignment;
  return {
    ...shared,
    verb: event.verb.text,
    confidence: SPEAKER_RULES[rule].precision,
    rule,
    ...speakerOf(event, body, aliases),
  };
}

function speakerOf(
  event: ResolvedEvent,
  body: string,
  aliases: Aliases,
): Pick<Quote, 'speaker' | 'sourceText'> {
  const [first] = event.speakers;
  if (!first) return event.sourceText ? { sourceText: event.sourceText } : {};
  const { start, end } = first.mention;
  const { id, name } = idOf(first.person, aliases);
  return { speaker: { id, name, mention: { start, end, text: body.slice(start, end) } } };
}

function idOf(person: Person, aliases: Aliases): { id: string; name: string } {
  const name = person.words.join(' ');
  const isShouted = person.words.length > 1 && name === name.toUpperCase();
  return speakerId(isShouted ? person.words.map(inTitleCase).join(' ') : name, aliases);
}

// Within a sentence that began before it, a quotation without its own capital is a part of that sentence.
function kindOf(body: string, { start, outer }: Quotation): Quote['kind'] {
  const before = body.slice(Math.max(0, outer.start - 3), outer.start);
  const beginsLower = /^[^\p{L}]*\p{Ll}/u.test(body.slice(start, start + 10));
  return beginsLower && /[\p{L}\p{N},]\s?$/u.test(before) ? 'mixed' : 'direct';
}

function isIndirect(event: ResolvedEvent, sentences: readonly TokenSentence[]): boolean {
  const tokens = sentences[event.sentence]?.tokens ?? [];
  return (
    event.isStrong &&
    event.speakers.length > 0 &&
    !isOfAnotherKind(event, tokens) &&
    !tokens.some(({ kind }) => kind === 'quotation')
  );
}

// "writes for", "tells us about", "asked Bo Lind for", "urged the inquiry": acts without words that are told.
function isOfAnotherKind(
  { verb, verbAt }: ResolvedEvent,
  tokens: TokenSentence['tokens'],
): boolean {
  const [next, second, third] = tokens.slice(verbAt + 1, verbAt + 4).map(({ lower }) => lower);
  if (/^(?:writes?|wrote)$/.test(verb.lower))
    return /^(?:for|about|exclusively|columns?)$/.test(next ?? '');
  if (/^(?:tells|told)$/.test(verb.lower))
    return next === 'about' || second === 'about' || third === 'about';
  if (/^(?:asked|asks)$/.test(verb.lower)) return [next, second, third].includes('for');
  return /^urge[ds]$/.test(verb.lower) && /^(?:the|a|an|his|her|its|their)$/.test(next ?? '');
}

function indirectQuote(
  body: string,
  event: ResolvedEvent,
  sentences: readonly TokenSentence[],
  aliases: Aliases,
): Quote | undefined {
  const tokens = sentences[event.sentence]?.tokens ?? [];
  const after = tokens
    .slice(Math.max(event.to, event.verbAt) + 1)
    .filter(({ kind }) => kind === 'word');
  const isBefore =
    event.rule === 'verb-subject' ||
    event.rule === 'according-to' ||
    event.rule === 'signature' ||
    after.length < 3;
  const range = isBefore
    ? tokens.slice(0, event.from)
    : tokens.slice(Math.max(event.to, event.verbAt) + 1);
  const words = range.slice(
    range.findIndex(({ kind, lower }) => kind === 'word' && lower !== 'that'),
  );
  const first = words[0];
  const last = words.findLast(({ kind }) => kind === 'word');
  if (!first || !last || words.length < FEWEST_WORDS || first.kind !== 'word') return undefined;
  const rule =
    event.subject.kind === 'pronoun'
      ? 'pronoun'
      : event.subject.kind === 'role'
        ? 'role-noun'
        : event.rule;
  return {
    start: first.start,
    end: last.end,
    text: body.slice(first.start, last.end),
    kind: 'indirect',
    verb: event.verb.text,
    confidence: SPEAKER_RULES[rule].precision,
    rule,
    ...speakerOf(event, body, aliases),
  };
}

type Told = {
  readonly person: Person;
  readonly event: ResolvedEvent;
  readonly rule: Assignment['rule'];
};

function speakerTags(
  body: string,
  events: readonly ResolvedEvent[],
  quotations: readonly Quotation[],
  assignments: readonly (Assignment | undefined)[],
  sentences: readonly TokenSentence[],
  aliases: Aliases,
): SpeakerTag[] {
  const told: Told[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const assigned = assignments[index];
    if (!assigned || wordCount(body.slice(quotation.start, quotation.end)) < FEWEST_WORDS) continue;
    for (const { person } of assigned.event.speakers)
      told.push({ person, event: assigned.event, rule: assigned.rule });
  }
  for (const event of events) {
    if (!isIndirect(event, sentences)) continue;
    for (const { person } of event.speakers)
      told.push({ person, event, rule: event.byReference ? 'pronoun' : event.rule });
  }
  const groups = Map.groupBy(
    told.filter(({ person }) => isNamed(person)),
    ({ person }) => idOf(person, aliases).id,
  );
  return [...groups]
    .map(([id, found]) => speakerTag(body, id, found, aliases))
    .toSorted(
      (a, b) =>
        b.confidence - a.confidence ||
        b.evidence.length - a.evidence.length ||
        compareCodes(a.id, b.id),
    );
}

// A single word is a speaker only where something beside the verb says that it is a person.
function isNamed(person: Person): boolean {
  return person.words.length > 1 || person.isSure;
}

function speakerTag(
  body: string,
  id: string,
  found: readonly Told[],
  aliases: Aliases,
): SpeakerTag {
  const rules = new Set(found.map(({ rule }) => rule));
  const doubt = [...rules].reduce((rest, rule) => rest * (1 - SPEAKER_RULES[rule].precision), 1);
  const role = found.map(({ person }) => person.role).find((text) => text !== undefined);
  const spans = new Map(
    found.flatMap(({ event, rule, person }) =>
      event.speakers
        .filter((one) => one.person === person)
        .map(({ mention }) => {
          const start = Math.min(mention.start, event.verb.start);
          const end = Math.max(mention.end, event.verb.end);
          return [`${start}-${end}`, { start, end, text: body.slice(start, end), rule }] as const;
        }),
    ),
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
