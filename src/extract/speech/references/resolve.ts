import type { Span } from '../../zones.ts';
import type { NameMention } from '../name-mention.ts';
import { isPerson, ownsPronoun, speaksAsPerson } from '../person-signs.ts';
import type { Person, Persons } from '../persons.ts';
import type { Sentence } from '../sentences.ts';
import type { SpeechEvent } from '../speech-event.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import type { Subject, View } from '../subjects.ts';
import { topicOf } from '../topic.ts';
import { meantBy } from './pronouns.ts';
import { holderOf } from './role-nouns.ts';
import { StoryMemory } from './story-memory.ts';

/** One who speaks, and the words that stand for him there. */
export type Speaker = { readonly person: Person; readonly mention: Span };

/** What stands in the place of the speaker: a name, a pronoun for a person, or a role with “the”. */
export type ReferenceRule = 'name' | 'pronoun' | 'role-noun';

/** An event whose subject is known: persons, or nobody by name. */
export type ResolvedEvent = SpeechEvent & {
  readonly sentence: number;
  readonly speakers: readonly Speaker[];
  readonly reference: ReferenceRule;
  /** The source in words where nobody is named. */
  readonly source?: Span;
};

/** Reads the sentences in order and remembers who is being talked of, so that pronouns find their person. */
export class Resolver {
  readonly #memory: StoryMemory;

  constructor(persons: Persons, names: readonly NameMention[], language: SpeechLanguage) {
    this.#memory = new StoryMemory(persons, names, language);
  }

  /** The events of the next sentence, with their speakers. */
  read(
    sentence: Sentence,
    index: number,
    view: View,
    events: readonly SpeechEvent[],
  ): ResolvedEvent[] {
    const memory = this.#memory;
    memory.enter(sentence, view);
    const topic = topicOf(view, view.items.length);
    const topicNames = topic?.kind === 'names' ? topic.names : [];
    const topicEnd = topicNames[0]?.to ?? Number.POSITIVE_INFINITY;
    const note = () => memory.note(topicNames, sentence.paragraph);
    // The topic comes to mind where it stands: before the first event after it.
    const noteBefore = events.findIndex(({ from }) => topicEnd <= from);
    const resolved = events.map((event, at) => {
      if (at === noteBefore) note();
      return this.#resolved(event, sentence, index);
    });
    if (noteBefore < 0) note();
    return resolved;
  }

  /** The person a sentence is about, seen before its events are read. */
  topicPerson(sentence: Sentence, view: View): Speaker | undefined {
    const topic = topicOf(view, view.items.length);
    return topic && this.#speakersOf(topic, sentence, undefined)[0];
  }

  #resolved(event: SpeechEvent, sentence: Sentence, index: number): ResolvedEvent {
    const speakers = this.#speakersOf(event.subject, sentence, event);
    const source = speakers.length === 0 ? sourceOf(event.subject, sentence) : undefined;
    this.#memory.heard(
      speakers.map(({ person }) => person),
      sentence.paragraph,
    );
    const reference = referenceOf(event.subject);
    return { ...event, sentence: index, speakers, reference, ...(source ? { source } : {}) };
  }

  #speakersOf(
    subject: Subject,
    sentence: Sentence,
    event: SpeechEvent | undefined,
  ): readonly Speaker[] {
    switch (subject.kind) {
      case 'names':
        return subject.names.flatMap((mention) => this.#named(mention, sentence, event));
      case 'pronoun':
        return this.#pronoun(subject.at, sentence);
      case 'role':
        return this.#role(subject, sentence);
      case 'nameless':
        return [];
      default:
        return subject satisfies never;
    }
  }

  #named(
    mention: NameMention,
    sentence: Sentence,
    event: SpeechEvent | undefined,
  ): readonly Speaker[] {
    const { persons, language } = this.#memory;
    const person = persons.of(mention);
    if (!person) return [];
    if (event && ownsPronoun(event, sentence, language)) persons.prove(person);
    const speaks = isPerson(person) || (event && speaksAsPerson(person, event, sentence, language));
    return speaks ? [{ person, mention: { start: mention.start, end: mention.end } }] : [];
  }

  #pronoun(at: number, { items, paragraph }: Sentence): readonly Speaker[] {
    const item = items[at];
    if (!item || this.#memory.language.rulesOff.has('pronoun')) return [];
    const mention = { start: item.start, end: item.end };
    const { theyPronouns, shePronouns, herPossessives } = this.#memory.language;
    if (theyPronouns.has(item.lower)) return this.#both(mention, paragraph);
    const isShe = shePronouns.has(item.lower) || herPossessives.has(item.lower);
    const gender = isShe ? 'female' : 'male';
    const person = meantBy(this.#memory, { start: item.start, gender, paragraph });
    if (!person) return [];
    this.#memory.persons.tell(person, gender);
    return [{ person, mention }];
  }

  /** "They said": who spoke together, a paragraph back at most. */
  #both(mention: Span, paragraph: number): readonly Speaker[] {
    const { lastSpeakers, lastSpoken } = this.#memory;
    const isNear = paragraph - lastSpoken <= 1;
    return lastSpeakers.length > 1 && isNear
      ? lastSpeakers.map((person) => ({ person, mention }))
      : [];
  }

  #role(subject: Subject & { kind: 'role' }, { items, paragraph }: Sentence): readonly Speaker[] {
    const first = items[subject.from];
    const last = items[subject.to - 1];
    if (!first || !last || this.#memory.language.rulesOff.has('role-noun')) return [];
    const words = items.slice(subject.from + 1, subject.to).map(({ lower }) => lower);
    const place = { noun: subject.noun, words, start: first.start, paragraph };
    const person = holderOf(this.#memory, place);
    return person ? [{ person, mention: { start: first.start, end: last.end } }] : [];
  }
}

function referenceOf({ kind }: Subject): ReferenceRule {
  if (kind === 'pronoun') return 'pronoun';
  return kind === 'role' ? 'role-noun' : 'name';
}

function sourceOf(subject: Subject, { items }: Sentence): Span | undefined {
  switch (subject.kind) {
    case 'nameless':
    case 'role':
      return spanOf(items[subject.from], items[subject.to - 1]);
    case 'pronoun':
      return undefined;
    case 'names':
      return spanOf(subject.names[0], subject.names.at(-1));
    default:
      return subject satisfies never;
  }
}

function spanOf(first: Span | undefined, last: Span | undefined): Span | undefined {
  return first && last ? { start: first.start, end: last.end } : undefined;
}
