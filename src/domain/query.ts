/** Lists that cannot be empty: no engine has an empty pair of brackets. */
export type OneOrMore<T> = readonly [T, ...T[]];

/** `any`: title or body, each word in either; `title`: the title alone; `said`: one quote. */
export type TextField = 'any' | 'title' | 'said';

/** Words in a row, as an index holds them. */
export type Form = OneOrMore<string>;

/** One word of a query. Made by `src/query/word-terms.ts` alone. */
export type Term = {
  /** As it is printed: folded, with what joins its parts, an acronym that looks like a word in capitals. */
  readonly word: string;
  /**
   * Ways in which it may stand in a text, that of the form typed first: base forms, or, with `exact`, plain words.
   * *eurozone* may be `eurozone` or `euro zone`.
   */
  readonly forms: OneOrMore<Form>;
  /** What this word and the next one may be written as, in one word. */
  readonly withNext?: OneOrMore<string>;
  /** In a list of words: what it may be a part of, written as one word with a neighbour. */
  readonly partOf?: readonly Form[];
  /** What ranks first: the form typed, as plain words where `exact`. Absent where there is no other. */
  readonly typed?: { readonly forms: OneOrMore<Form>; readonly exact?: true };
};

/**
 * A reader's query, parsed. Whole by construction: no lone NOT, no empty list, no text that an
 * engine could read as syntax. Size is bounded by the parser (`src/query/limits.ts`).
 */
export type QueryNode =
  /** Every article: nothing was typed, or only exclusions. */
  | { readonly kind: 'everything' }
  /**
   * A word in any of its forms, with `exact` as it is. Words that a text joins by hyphens or apostrophes match as well
   * where they make this one, and likewise words that begin as a prefix does. One that is `optional` need not be there
   * where it is a clause of an `and` that has others: it takes part in scores alone.
   */
  | {
      readonly kind: 'term';
      readonly field: TextField;
      readonly term: Term;
      readonly exact?: true;
      readonly optional?: true;
      /** It was typed in quotation marks: it is never optional, and of a name no other spelling is joined. */
      readonly quoted?: true;
    }
  /** Words that begin so: matches words as they are. */
  | { readonly kind: 'prefix'; readonly field: TextField; readonly prefix: string }
  /**
   * Words in this order, next to each other, within one field, in any of their forms, with `exact` as they are.
   * With `prefixLast` the last word is the beginning of one, and all of them match as they are.
   */
  | {
      readonly kind: 'phrase';
      readonly field: TextField;
      readonly terms: OneOrMore<Term>;
      readonly prefixLast: boolean;
      readonly exact?: true;
    }
  /**
   * All words within one field, in any order, at most `gap` other words in total between the first
   * and the last; forms of one word once (so there are at least two), with `exact` as they are. Forms are one word each.
   */
  | {
      readonly kind: 'near';
      readonly field: TextField;
      readonly terms: OneOrMore<Term>;
      readonly gap: number;
      readonly exact?: true;
    }
  /**
   * One and the same quote: `words`, all of whose fields are `said`, stand in it, and the name or id of
   * who said it has all words of `speaker`, folded. One of the two is there at least. Without `words` it
   * need not be a quote: whoever speaks in the article will do.
   */
  | {
      readonly kind: 'quote';
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
