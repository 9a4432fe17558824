import type { AppliedCorrection, Uncorrected } from './correction.ts';
import type { CountryTag } from './country.ts';
import type { PublicationDate } from './publication-date.ts';
import type { Quote } from './quote.ts';
import type { SpeakerTag } from './speaker.ts';

/** URL-safe (`[A-Za-z0-9._~-]+`), unique in the archive, equal on both engines. Never `none`. */
export type ArticleId = string;

/** What a source said of an article beside its words. It is kept, and wins over what extraction finds. */
export type GivenMetadata = {
  /** As given: `2021`, `2021-10`, `2021-10-21`, `2021-10-21T09:51[zone]`, or with seconds and offset. */
  readonly date?: string;
  readonly url?: string;
  readonly source?: string;
  readonly section?: string;
  readonly language?: string;
  readonly author?: string;
  /** Codes or names. */
  readonly countries?: readonly string[];
  readonly speakers?: readonly string[];
  /** Fields of the record that Dateline does not know, kept as they came. */
  readonly extra?: Readonly<Record<string, unknown>>;
};

/** An article as its source gave it: nothing found in it yet. */
export type RawArticle = {
  readonly id: ArticleId;
  /** The file it came from, as shown to readers; absent for a record from standard input. */
  readonly path?: string;
  /** Absent for plain text: the title is then found in the first lines of `body`. */
  readonly title?: string;
  /** The text as it came in, unchanged: all offsets count in it. */
  readonly body: string;
  readonly given: GivenMetadata;
};

/** An article with its tags: one line of `extract`, and what both engines store. */
export type Article = {
  readonly id: ArticleId;
  readonly path?: string;
  readonly title: string;
  /** The title is a line of `body` (plain text), not a field of its own. */
  readonly titleInBody: boolean;
  readonly body: string;
  readonly date?: PublicationDate;
  readonly url?: string;
  readonly source?: string;
  readonly section?: string;
  readonly language?: string;
  readonly author?: string;
  readonly extra?: Readonly<Record<string, unknown>>;
  /** By confidence and salience, the strongest first. */
  readonly countries: readonly CountryTag[];
  readonly speakers: readonly SpeakerTag[];
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
  /** What corrections have changed, and how it was before; absent where none fits. */
  readonly corrections?: readonly AppliedCorrection[];
  readonly uncorrected?: Uncorrected;
};
