import type { Gender } from '../data/first-names.ts';
import type { NameMention } from '../names.ts';
import type { Person, Persons } from '../persons.ts';
import type { Token } from '../sentence-tokens.ts';
import type { SpeechEvent, Subject } from './speech-event.ts';

/** Where the text names the speaker: the name, or the pronoun or noun that stands for it. */
export type SpeakerMention = { readonly start: number; readonly end: number };

/** A speech event whose subject is known: persons, or nobody by name. */
export type ResolvedEvent = SpeechEvent & {
  readonly speakers: readonly { readonly person: Person; readonly mention: SpeakerMention }[];
  /** The source in words where nobody is named. */
  readonly sourceText?: string;
  /** The subject is a pronoun or a role: less sure than a name. */
  readonly byReference: boolean;
};

// A pronoun further from its person than this says nothing.
const MOST_PARAGRAPHS_BACK = 3;
/** A name within so many words of the beginning is what its sentence is about. */
export const MOST_TOKENS_BEFORE_SUBJECT = 2;

/** What has been read of the article so far: who spoke, who was named. */
export type Memory = {
  /** `at`: where the words that named the last speaker stand. */
  lastSpeaker?: { person: Person; paragraph: number; at: number };
  lastSpeakers: readonly Person[];
};

/** Finds out who the subject of an event is, and remembers it. */
export function resolveEvent(
  event: SpeechEvent,
  paragraph: number,
  persons: Persons,
  named: readonly NameMention[],
  memory: Memory,
  body: string,
): ResolvedEvent {
  const speakers = speakersOf(event.subject, event, paragraph, persons, named, memory);
  const [first] = speakers;
  if (first) {
    memory.lastSpeaker = { person: first.person, paragraph, at: event.verb.start };
    memory.lastSpeakers = speakers.map(({ person }) => person);
  }
  const byReference = event.subject.kind === 'pronoun' || event.subject.kind === 'role';
  const sourceText = speakers.length === 0 ? sourceWords(event.subject, body) : undefined;
  return { ...event, speakers, byReference, ...(sourceText ? { sourceText } : {}) };
}

function speakersOf(
  subject: Subject,
  event: SpeechEvent,
  paragraph: number,
  persons: Persons,
  named: readonly NameMention[],
  memory: Memory,
): ResolvedEvent['speakers'] {
  switch (subject.kind) {
    case 'names':
      return subject.names.flatMap((mention) => {
        const person = persons.of(mention);
        return person && isPerson(person, event) ? [{ person, mention }] : [];
      });
    case 'pronoun':
      return pronounSpeakers(subject.token, paragraph, persons, named, memory);
    case 'role':
      return roleSpeaker(subject, event.sentence, persons, named);
    case 'nameless':
      return [];
    default:
      return subject satisfies never;
  }
}

// A full name that speaks is a person; a single word must have been named whole, or carry a title.
function isPerson(person: Person, { isStrong }: SpeechEvent): boolean {
  return person.isSure || isStrong;
}

function pronounSpeakers(
  token: Token,
  paragraph: number,
  persons: Persons,
  names: readonly NameMention[],
  memory: Memory,
): ResolvedEvent['speakers'] {
  const mention = { start: token.start, end: token.end };
  if (token.lower === 'they') {
    const both = memory.lastSpeakers;
    return both.length > 1 ? both.map((person) => ({ person, mention })) : [];
  }
  const gender: Gender = token.lower === 'she' ? 'female' : 'male';
  const last = memory.lastSpeaker;
  const isNear = last && paragraph - last.paragraph <= MOST_PARAGRAPHS_BACK;
  const speaker = isNear && fits(last.person, gender) ? last : undefined;
  // Who began a sentence since the last speaker spoke is meant rather than that speaker.
  const since = speaker?.at ?? -1;
  const topic = lastNamed(
    token.start,
    gender,
    persons,
    names,
    (name, one) => name.start > since && isTopic(name) && isKnown(one),
  );
  const anybody = () => lastNamed(token.start, gender, persons, names, (_, one) => one.isSure);
  const person = topic ?? speaker?.person ?? anybody();
  return person ? [{ person, mention }] : [];
}

function isTopic({ isTopic: isAfterOpening, titleFrom }: NameMention): boolean {
  return titleFrom <= MOST_TOKENS_BEFORE_SUBJECT || isAfterOpening === true;
}

function isKnown(person: Person): boolean {
  return person.isSure && person.words.length > 1;
}

function fits(person: Person, gender: Gender): boolean {
  return person.gender === undefined || person.gender === gender;
}

// A pronoun means somebody near: a bound on the work, far beyond what readers can follow.
const MOST_NAMES_BACK = 40;

function lastNamed(
  before: number,
  gender: Gender,
  persons: Persons,
  names: readonly NameMention[],
  isMeant: (name: NameMention, person: Person) => boolean,
): Person | undefined {
  const end = countBefore(names, before);
  for (let at = end - 1; at >= Math.max(0, end - MOST_NAMES_BACK); at -= 1) {
    const name = names[at];
    const person = name && persons.of(name);
    if (!name || !person || !fits(person, gender)) continue;
    if ((person.isSure || person.words.length > 1) && isMeant(name, person)) return person;
  }
  return undefined;
}

/** How many of the names, which are in order, begin before `start`. */
function countBefore(names: readonly NameMention[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function roleSpeaker(
  subject: Subject & { kind: 'role' },
  sentence: number,
  persons: Persons,
  names: readonly NameMention[],
): ResolvedEvent['speakers'] {
  const mention = { start: subject.from.start, end: subject.to.end };
  const holders = persons.all.filter(
    ({ role, mentions, words }) =>
      words.length > 1 &&
      (mentions[0]?.start ?? Number.POSITIVE_INFINITY) < subject.from.start &&
      role
        ?.toLowerCase()
        .split(/[\s-]+/)
        .includes(subject.noun),
  );
  const [only, second] = holders;
  if (only && !second) return [{ person: only, mention }];
  if (only || OF_ANYBODY.test(subject.noun)) return [];
  const person = lastInFocus(subject, sentence, persons, names);
  return person ? [{ person, mention }] : [];
}

// Sources that wish to stay without a name are called so too.
const OF_ANYBODY =
  /^(?:official|spokes(?:man|woman|person)|source|diplomat|officer|expert|analyst|executive|resident|witness|judge|justice|prosecutor|lawyer|attorney|reporter|journalist|editor|author|writer|friend|aide|adviser|advisor|victim|driver|survivor|teacher|doctor|physician|agent|auditor|board|chair|star|chief|head|counsel|mother|father|brother|sister|son|daughter|wife|husband|widow|neighbor|neighbour|king|queen|pope|bishop|committee)$/;

/** "the Kentucky senator": no role printed beside a name says so, but the sentence before is about somebody. */
function lastInFocus(
  { from }: Subject & { kind: 'role' },
  sentence: number,
  persons: Persons,
  names: readonly NameMention[],
): Person | undefined {
  const before = countBefore(names, from.start);
  for (let at = before - 1; at >= Math.max(0, before - MOST_NAMES_IN_FOCUS); at -= 1) {
    const name = names[at];
    const person = name && persons.of(name);
    if (!name || name.sentence < sentence - 1) return undefined;
    if (person && isTopic(name) && person.words.length > 1) return person;
  }
  return undefined;
}

const MOST_NAMES_IN_FOCUS = 6;

function sourceWords(subject: Subject, body: string): string | undefined {
  switch (subject.kind) {
    case 'nameless':
    case 'role':
      return body.slice(subject.from.start, subject.to.end);
    case 'pronoun':
      return undefined;
    case 'names':
      return body.slice(subject.names[0].start, subject.names.at(-1)?.end);
    default:
      return subject satisfies never;
  }
}
