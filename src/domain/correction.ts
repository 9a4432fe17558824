import type { CountryTag } from './country.ts';
import type { PublicationDate } from './publication-date.ts';
import type { Quote } from './quote.ts';
import type { SpeakerTag } from './speaker.ts';

/** What a correction does. `merge` gives several names one person or country, `split` gives one name a second person. */
export const DECISIONS = ['drop', 'add', 'merge', 'split', 'rename'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a correction is about; `quote-speaker` is who said one quote. */
export const CORRECTED = ['date', 'country', 'speaker', 'quote-speaker'] as const;
export type Corrected = (typeof CORRECTED)[number];

/** Where a correction holds; of two that fit, the narrower wins. */
export type CorrectionScope =
  | { readonly kind: 'article'; readonly article: string }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'all' };

/** One decision about tags, as whoever keeps the archive wrote it down. */
export type Correction = {
  /** Digest of all that it says: the same for the same words, wherever they stand in the file. */
  readonly key: string;
  /** Where it stands: for messages alone. */
  readonly line: number;
  readonly file: 'CORRECTIONS_FILE' | 'ALIASES_FILE';
  readonly decision: Decision;
  readonly of: Corrected;
  readonly scope: CorrectionScope;
  /**
   * The tag by its words: the name of a speaker, the code of a country, a date. Of a quote who said it. Absent
   * where the quote, or the article's only date, says which.
   */
  readonly name?: string;
  /** Of a merge: the other names. */
  readonly names?: readonly string[];
  /** What a renamed tag, or the person split off, is called from now on. */
  readonly to?: string;
  /** Words of the quote. */
  readonly quote?: string;
  /** Of a person added: printed beside the name. Of a split: words in the role of the person split off. */
  readonly role?: string;
  /** Of a country: whether the article is about it. */
  readonly about?: boolean;
  readonly by: string;
  readonly reason: string;
};

/** A whole file of corrections; `version` is its digest, empty where there are none. */
export type Corrections = { readonly entries: readonly Correction[]; readonly version: string };

export const NO_CORRECTIONS: Corrections = { entries: [], version: '' };

/** What a correction has done to an article: kept with it, and shown. */
export type AppliedCorrection = {
  readonly key: string;
  readonly decision: Decision;
  readonly of: Corrected;
  /** The tag before: a speaker's name, a country's code, a date; absent where there was none. */
  readonly before?: string;
  /** The tag now; absent where it was dropped. */
  readonly now?: string;
  /** Words of the quote whose speaker it is about. */
  readonly quote?: string;
  /** The rule that had given the tag; absent where nothing had. */
  readonly rule?: string;
  readonly by: string;
  readonly reason: string;
};

/** The tags of an article as the rules gave them, so far as corrections have changed them. */
export type Uncorrected = {
  /** What had come with the article beside its tags. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** `null`: the rules found none. */
  readonly date?: PublicationDate | null;
  readonly countries?: readonly CountryTag[];
  readonly speakers?: readonly SpeakerTag[];
  /** Who said the quote that begins at `start`, and what stood for a person there. */
  readonly quotes?: readonly QuoteBefore[];
};

export type QuoteBefore = Pick<Quote, 'start' | 'confidence' | 'speaker' | 'sourceText'>;
