import type { Gender } from '../../data/first-names.ts';
import type { NameMention } from '../name-mention.ts';
import { canBePerson, fits, isPerson } from '../person-signs.ts';
import type { Person, Persons } from '../persons.ts';
import type { Sentence } from '../sentences.ts';
import type { SpeechLanguage } from '../speech-language.ts';
import type { View } from '../subjects.ts';

/** What the paragraph that is being read has named so far, for the pronouns in it. */
export class ParagraphNames {
  readonly #persons: Persons;
  readonly #language: SpeechLanguage;
  #number = -1;
  #names: NameMention[] = [];
  #pronounAt = Number.POSITIVE_INFINITY;

  constructor(persons: Persons, language: SpeechLanguage) {
    this.#persons = persons;
    this.#language = language;
  }

  /** Takes note of what the next sentence names. */
  enter({ items, paragraph }: Sentence, { names, language }: View): void {
    if (this.#number !== paragraph) {
      this.#number = paragraph;
      this.#names = [];
      this.#pronounAt = Number.POSITIVE_INFINITY;
    }
    this.#names.push(...names.filter(({ words }) => words.length > 1));
    const pronoun = items.find(({ lower }) => language.onePronouns.has(lower));
    if (pronoun) this.#pronounAt = Math.min(this.#pronounAt, pronoun.start);
  }

  /**
   * "Omid Rahmatov, a ranger, had painted a stone. “…,” he said": where the paragraph has named one full
   * name before its first pronoun, the pronoun means that one, and shows that it is a person's.
   */
  onlyOneNamed(before: number, gender: Gender, test: typeof fits = fits): Person | undefined {
    const persons = new Set<Person>();
    for (const name of this.#names) {
      const person = name.start < before ? this.#persons.of(name) : undefined;
      if (person && (isPerson(person) || canBePerson(person, this.#language))) persons.add(person);
    }
    const [only, second] = persons;
    if (!only || second || !test(only, gender)) return undefined;
    const first = this.#names.find((name) => this.#persons.of(name) === only);
    return first && first.start <= this.#pronounAt ? only : undefined;
  }
}
