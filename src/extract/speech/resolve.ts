import type { Gender } from '../data/first-names.ts';
import type { Span } from '../zones.ts';
import type { NameMention } from './name-mention.ts';
import { ParagraphNames } from './paragraph-names.ts';
import { fits, isPerson, ownsPronoun, speaksAsPerson } from './person-signs.ts';
import type { Person, Persons } from './persons.ts';
import type { Sentence } from './sentences.ts';
import type { SpeechEvent } from './speech-event.ts';
import type { SpeechLanguage } from './speech-language.ts';
import { EPITHET, type Subject, type View } from './subjects.ts';
import { topicOf } from './topic.ts';

/** One who speaks, and the words that stand for him there. */
export type Speaker = { readonly person: Person; readonly mention: Span };

export type ReferenceRule = 'name' | 'pronoun' | 'role-noun';

/** An event whose subject is known: persons, or nobody by name. */
export type ResolvedEvent = SpeechEvent & {
  readonly sentence: number;
  readonly speakers: readonly Speaker[];
  readonly reference: ReferenceRule;
  /** The source in words where nobody is named. */
  readonly source?: Span;
};

type Focus = {
  readonly person: Person;
  readonly paragraph: number;
  readonly weight: 'speaker' | 'topic';
};

// A pronoun further from its person than this says nothing.
const MOST_PARAGRAPHS_BACK = 4;
const MOST_REMEMBERED = 12;
const MOST_HOLDERS = 200;

/** Reads the sentences in order and remembers who is being talked of, so that pronouns find their person. */
export class Resolver {
  readonly #persons: Persons;
  readonly #language: SpeechLanguage;
  readonly #names: readonly NameMention[];
  #focus: Focus[] = [];
  #lastSpeakers: readonly Person[] = [];
  #lastSpoken = 0;
  readonly #paragraph: ParagraphNames;

  constructor(persons: Persons, names: readonly NameMention[], language: SpeechLanguage) {
    this.#language = language;
    this.#persons = persons;
    this.#names = names;
    this.#paragraph = new ParagraphNames(persons, language);
  }

  /** The events of the next sentence, with their speakers. */
  read(
    sentence: Sentence,
    index: number,
    view: View,
    events: readonly SpeechEvent[],
  ): ResolvedEvent[] {
    this.#paragraph.enter(sentence, view);
    const topic = topicOf(view, view.items.length);
    const resolved: ResolvedEvent[] = [];
    let topicNoted = false;
    for (const event of events) {
      if (!topicNoted && topic?.kind === 'names' && (topic.names[0]?.to ?? 0) <= event.from) {
        this.#note(topic.names, sentence.paragraph, 'topic');
        topicNoted = true;
      }
      const speakers = this.#speakersOf(event.subject, sentence, event);
      const reference =
        event.subject.kind === 'pronoun'
          ? 'pronoun'
          : event.subject.kind === 'role'
            ? 'role-noun'
            : 'name';
      const source = speakers.length === 0 ? sourceOf(event.subject, sentence) : undefined;
      resolved.push({
        ...event,
        sentence: index,
        speakers,
        reference,
        ...(source ? { source } : {}),
      });
      for (const { person } of speakers)
        this.#remember({ person, paragraph: sentence.paragraph, weight: 'speaker' });
      if (speakers.length === 0) continue;
      this.#lastSpeakers = speakers.map(({ person }) => person);
      this.#lastSpoken = sentence.paragraph;
    }
    if (!topicNoted && topic?.kind === 'names')
      this.#note(topic.names, sentence.paragraph, 'topic');
    return resolved;
  }

  /** The person a sentence is about, seen before its events are read. */
  topicPerson(sentence: Sentence, view: View): Speaker | undefined {
    const topic = topicOf(view, view.items.length);
    return topic && this.#speakersOf(topic, sentence, undefined)[0];
  }

  #note(names: readonly NameMention[], paragraph: number, weight: Focus['weight']): void {
    for (const name of names) {
      const person = this.#persons.of(name);
      if (person && isPerson(person)) this.#remember({ person, paragraph, weight });
    }
  }

  #remember(focus: Focus): void {
    this.#focus = [focus, ...this.#focus.filter(({ person }) => person !== focus.person)].slice(
      0,
      MOST_REMEMBERED,
    );
  }

  #speakersOf(
    subject: Subject,
    sentence: Sentence,
    event: SpeechEvent | undefined,
  ): readonly Speaker[] {
    switch (subject.kind) {
      case 'names':
        return subject.names.flatMap((mention) => {
          const person = this.#persons.of(mention);
          if (person && event && ownsPronoun(event, sentence, this.#language))
            this.#persons.prove(person);
          return person &&
            (isPerson(person) || (event && speaksAsPerson(person, event, sentence, this.#language)))
            ? [{ person, mention: { start: mention.start, end: mention.end } }]
            : [];
        });
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

  #pronoun(at: number, sentence: Sentence): readonly Speaker[] {
    const item = sentence.items[at];
    if (!item) return [];
    const mention = { start: item.start, end: item.end };
    const { theyPronouns, shePronouns, herPossessives } = this.#language;
    if (theyPronouns.has(item.lower)) {
      const both = this.#lastSpeakers;
      return both.length > 1 && sentence.paragraph - this.#lastSpoken <= 1
        ? both.map((person) => ({ person, mention }))
        : [];
    }
    const isShe = shePronouns.has(item.lower) || herPossessives.has(item.lower);
    const gender: Gender = isShe ? 'female' : 'male';
    const person =
      this.#onlyOneNamed(item.start, gender, sentence.paragraph) ??
      this.#inFocus(gender, sentence.paragraph) ??
      this.#lastNamed(item.start, gender);
    return person ? [{ person, mention }] : [];
  }

  /** The one person that the paragraph names, unless somebody known is spoken of in it. */
  #onlyOneNamed(before: number, gender: Gender, paragraph: number): Person | undefined {
    const only = this.#paragraph.onlyOneNamed(before, gender);
    const known = this.#focus.find(({ person }) => fits(person, gender));
    if (!only || (known?.paragraph === paragraph && known.person !== only)) return undefined;
    this.#persons.prove(only);
    return only;
  }

  #inFocus(gender: Gender, paragraph: number): Person | undefined {
    const near = this.#focus.filter((focus) => paragraph - focus.paragraph <= MOST_PARAGRAPHS_BACK);
    const first = near.find(({ person }) => fits(person, gender));
    if (!first || first.person.gender !== undefined) return first?.person;
    // Of unknown gender: somebody of the right one named in the same paragraph is meant rather.
    const known = near.find(
      ({ person, paragraph: at }) => person.gender === gender && at === first.paragraph,
    );
    return (known ?? first).person;
  }

  #lastNamed(before: number, gender: Gender): Person | undefined {
    for (let at = this.#names.length - 1; at >= 0; at -= 1) {
      const name = this.#names[at];
      if (!name || name.end > before) continue;
      const person = this.#persons.of(name);
      if (person?.isSure && person.words.length > 1 && fits(person, gender)) return person;
      if (before - name.end > 1500) return undefined;
    }
    return undefined;
  }

  #role(subject: Subject & { kind: 'role' }, { items, paragraph }: Sentence): readonly Speaker[] {
    const first = items[subject.from];
    const last = items[subject.to - 1];
    if (!first || !last) return [];
    const mention = { start: first.start, end: last.end };
    if (subject.noun === EPITHET) {
      const [recent] = this.#focus;
      return recent && paragraph - recent.paragraph <= 1
        ? [{ person: recent.person, mention }]
        : [];
    }
    const words = items.slice(subject.from + 1, subject.to).map(({ lower }) => lower);
    const holders = this.#persons.all
      .slice(0, MOST_HOLDERS)
      .filter(
        (person) =>
          person.words.length > 1 &&
          isPerson(person) &&
          (person.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < first.start &&
          holds(person, subject.noun),
      );
    const close = holders.filter(({ role = '' }) =>
      words.every((word) => role.toLowerCase().includes(word)),
    );
    const pool = close.length > 0 ? close : holders;
    if (pool.length === 1 && pool[0]) return [{ person: pool[0], mention }];
    const recent = this.#focus.find(({ person }) => pool.includes(person));
    if (recent) return [{ person: recent.person, mention }];
    if (pool.length > 0) return [];
    // Nobody holds it, but one person alone has been named so far: "the spokesman" is him.
    const named = this.#persons.all
      .slice(0, MOST_HOLDERS)
      .filter(
        (person) =>
          person.words.length > 1 &&
          isPerson(person) &&
          (person.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < first.start,
      );
    const [only, second] = named;
    return only && !second && this.#language.onlyOneCanBe.has(subject.noun)
      ? [{ person: only, mention }]
      : [];
  }
}

function holds({ role }: Person, noun: string): boolean {
  return (
    role
      ?.toLowerCase()
      .split(/[\s-]+/)
      .includes(noun) ?? false
  );
}

function sourceOf(subject: Subject, { items }: Sentence): Span | undefined {
  switch (subject.kind) {
    case 'nameless':
    case 'role': {
      const start = items[subject.from]?.start;
      const end = items[subject.to - 1]?.end;
      return start === undefined || end === undefined ? undefined : { start, end };
    }
    case 'pronoun':
      return undefined;
    case 'names': {
      const [first] = subject.names;
      const last = subject.names.at(-1);
      return first && last ? { start: first.start, end: last.end } : undefined;
    }
    default:
      return subject satisfies never;
  }
}
