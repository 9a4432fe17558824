import type { CountryWords } from './country-words.ts';
import type { DateWords } from './date-words.ts';
import type { PageWords } from './page-words.ts';
import type { RoleWords } from './role-words.ts';
import type { SpeechWords } from './speech-words.ts';

/**
 * What extraction knows of one language: tables, no rules. A part that is absent is off for articles in the
 * language, and said to be (docs/extending.md).
 */
export type LanguagePack = {
  /** Two letters, ISO 639-1: also the name of its folder. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** How archives write the language of an article: `en`, `en-GB`, `English`. */
  readonly tags: RegExp;
  /** Tells a text in the language by its commonest words; without it a detector names the language. */
  readonly commonWords?: {
    readonly words: readonly string[];
    /** Least share of them among the words of a text. */
    readonly share: number;
  };
  /** Months, weekdays and the words around printed dates. Read in every article, whatever its language. */
  readonly dates?: DateWords;
  /** Lines of a page that are not of the story. Read in every article: a page may speak another language than its story. */
  readonly page?: PageWords;
  /** Names of rules, patterns and guards that do not hold in the language: they are not tried. */
  readonly rulesOff?: ReadonlySet<string>;
  /** Who says what. A table that is left out is empty. */
  readonly speech?: Partial<SpeechWords>;
  /** Places and the people of countries. A table that is left out is empty. */
  readonly countries?: Partial<CountryWords>;
  /** What tells persons of one name apart over an archive. */
  readonly roles?: RoleWords;
};
