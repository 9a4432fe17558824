import type { Article } from '../article.ts';

/** A list of values by which readers browse: all that the program and its pages know of it. */
export type Facet = {
  /** In addresses, the API and the index; the singular noun that pages print. */
  readonly name: string;
  /** The plural noun. */
  readonly plural: string;
  /** Its table in the embedded index, where that is not the plural noun. */
  readonly table?: string;
  /** An article may have several values, so that readers may ask for all of two; else it has one at most. */
  readonly isMany: boolean;
  /** Offered to readers even where there is nothing to choose from. */
  readonly isAlwaysOffered: boolean;
  /** Asked for by those who keep the archive: offered nowhere, and counted only where it is asked for. */
  readonly isForKeepers?: true;
  /** Rows shown beside a list of results; chosen ones always among them. */
  readonly rowsShown: number;
  /** How one value of an address is read: by a table of names, or as text. */
  readonly reads: 'country' | 'person' | 'text' | 'lower-case';
  /** What must be read in the language of an article for it to have a value. Absent: its values are given, or read in every language. */
  readonly readAs?: 'countries' | 'speakers';
  /** The values of an article as the index keeps them; doubles are dropped by the caller. */
  readonly valuesOf: (article: Article) => readonly string[];
  /** What readers see of a value. Absent: the archive knows the names (speakers). */
  readonly labelOf?: (value: string) => string;
  readonly words: FacetWords;
};

/** What pages and the API say of a facet. */
export type FacetWords = {
  /** Heading of its choices. */
  readonly title: string;
  /** What one value is, where it is not the name of the facet. */
  readonly one?: string;
  /** One sentence: what it means that an article has a value. */
  readonly meaning: string;
  /** Heading of its list in the description of the archive. */
  readonly list: string;
  /** Heading of the full list. */
  readonly all: string;
  /** Said beside the find box of the full list. */
  readonly findHint?: string;
  /** Joins its first choice to the sentence of filters: `mentioning`. */
  readonly opening: string;
  /** In that sentence, of articles without a value, and of those with any. */
  readonly nothing: string;
  readonly something: string;
  /** Row of the articles without a value, and what leaving those out leaves out. */
  readonly none: string;
  readonly leftOut: string;
  /** What a value that cannot be read is: `no source`. */
  readonly notOne: string;
  /** Sentence of chosen values that no article has; `names` are joined by “or”. */
  readonly notHeld: (names: string) => string;
  /** Values are the readers' own words or ids, so that pages print them in quotation marks. */
  readonly isQuoted: boolean;
  /** Of the API: what the values are, and what an article does with one, after “articles that”. */
  readonly values: string;
  readonly verb: string;
};
