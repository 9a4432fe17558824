import type { NameMention } from '../name-mention.ts';
import { isPerson } from '../person-signs.ts';
import type { Person, Persons } from '../persons.ts';
import type { Sentence } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import type { View } from '../subjects.ts';
import { ParagraphNames } from './paragraph-names.ts';

/** Somebody who was spoken of, or spoke. */
export type Focus = { readonly person: Person; readonly paragraph: number };

const MOST_REMEMBERED = 12;

/** What a reader remembers of a story up to the sentence that is being read. */
export class StoryMemory {
  readonly persons: Persons;
  /** Every name of the story, in order. */
  readonly names: readonly NameMention[];
  readonly language: SpeechLanguage;
  readonly paragraphNames: ParagraphNames;
  #focus: readonly Focus[] = [];
  #lastSpeakers: readonly Person[] = [];
  #lastSpoken = 0;

  constructor(persons: Persons, names: readonly NameMention[], language: SpeechLanguage) {
    this.persons = persons;
    this.names = names;
    this.language = language;
    this.paragraphNames = new ParagraphNames(persons, language);
  }

  /** Who was spoken of, the latest first. */
  get focus(): readonly Focus[] {
    return this.#focus;
  }

  /** Who spoke last, together. */
  get lastSpeakers(): readonly Person[] {
    return this.#lastSpeakers;
  }

  /** The paragraph in which they did. */
  get lastSpoken(): number {
    return this.#lastSpoken;
  }

  enter(sentence: Sentence, view: View): void {
    this.paragraphNames.enter(sentence, view);
  }

  /** Notes whom a sentence is about. */
  note(names: readonly NameMention[], paragraph: number): void {
    for (const name of names) {
      const person = this.persons.of(name);
      if (person && isPerson(person)) this.#remember({ person, paragraph });
    }
  }

  /** Notes who has spoken. */
  heard(speakers: readonly Person[], paragraph: number): void {
    for (const person of speakers) this.#remember({ person, paragraph });
    if (speakers.length === 0) return;
    this.#lastSpeakers = speakers;
    this.#lastSpoken = paragraph;
  }

  #remember(focus: Focus): void {
    const others = this.#focus.filter(({ person }) => person !== focus.person);
    this.#focus = [focus, ...others].slice(0, MOST_REMEMBERED);
  }
}
