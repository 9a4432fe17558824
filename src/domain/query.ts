/** Lists that cannot be empty: no engine has an empty pair of brackets. */
export type OneOrMore<T> = readonly [T, ...T[]];

/** `any`: title or body, each word in either; `title`: the title alone; `said`: one quotation. */
export type TextField = 'any' | 'title' | 'said';

/** One word as both engines index it. Made by `src/text` alone. */
export type Term = {
  /** Folded: lower case, no marks. */
  readonly word: string;
  readonly stem: string;
};

/** Words of a phrase, from number `from` up to `to`, that were typed as one with hyphens or apostrophes. */
export type TypedCompound = {
  readonly from: number;
  readonly to: number;
  /** All of it written as one word. */
  readonly together: Term;
  /** As it was typed, folded: `co-operation`, `o'brien`. */
  readonly apart: string;
};

/**
 * A reader's query, parsed. Whole by construction: no lone NOT, no empty list, no text that an
 * engine could read as syntax. Size is bounded by the parser (`src/query/limits.ts`).
 */
export type QueryNode =
  /** Every article: nothing was typed, or only exclusions. */
  | { readonly kind: 'everything' }
  /**
   * A word, whatever its ending: matches by stem, with `exact` as it is. Words that a text joins by hyphens
   * or apostrophes match as well where they make this one, and likewise words that begin as a prefix does.
   */
  | {
      readonly kind: 'term';
      readonly field: TextField;
      readonly term: Term;
      readonly exact?: true;
    }
  /** Words that begin so: matches unstemmed words. */
  | { readonly kind: 'prefix'; readonly field: TextField; readonly prefix: string }
  /**
   * Words in this order, next to each other, within one field; by stem, with `exact` as they are.
   * With `prefixLast` the last word is the beginning of one, and all of them match unstemmed. Those of a
   * compound may also stand as one word.
   */
  | {
      readonly kind: 'phrase';
      readonly field: TextField;
      readonly terms: OneOrMore<Term>;
      readonly prefixLast: boolean;
      /** One or more, in their order, none within another. */
      readonly compounds?: readonly TypedCompound[];
      readonly exact?: true;
    }
  /**
   * All words within one field, in any order, at most `gap` other words in total between the first
   * and the last; by stem, words of one stem once (so there are at least two), with `exact` as they are.
   */
  | {
      readonly kind: 'near';
      readonly field: TextField;
      readonly terms: OneOrMore<Term>;
      readonly gap: number;
      readonly exact?: true;
    }
  /**
   * One and the same quotation: `words`, all of whose fields are `said`, stand in it, and the name or id of
   * who said it has all words of `speaker`, folded. One of the two is there at least. Without `words` it
   * need not be a quotation: whoever speaks in the article will do.
   */
  | {
      readonly kind: 'quotation';
      readonly words?: QueryNode;
      readonly speaker?: OneOrMore<string>;
    }
  | { readonly kind: 'and'; readonly clauses: OneOrMore<QueryNode> }
  | { readonly kind: 'or'; readonly clauses: OneOrMore<QueryNode> }
  /** What `base` finds and `excluded` does not. */
  | { readonly kind: 'without'; readonly base: QueryNode; readonly excluded: QueryNode };

/** Something about the reader's input worth a sentence on the page; never an error. */
export type Notice = {
  /** Stable name, for programs: `phrase-not-closed`. */
  readonly code: string;
  /** A whole sentence for the reader. */
  readonly text: string;
};
