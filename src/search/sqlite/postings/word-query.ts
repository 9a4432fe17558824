import type { OneOrMore } from '../../../domain/query.ts';

/**
 * What is looked for in a full-text table, in the terms of its columns: words, rows of words side by side, words near each
 * other, and these put together. Plain data.
 */
export type WordQuery =
  /** Any of the words. */
  | InColumns<'any'>
  /** All words side by side, in this order. */
  | InColumns<'row'>
  /** The same, the last word being the beginning of one. */
  | InColumns<'begins'>
  /** All words with at most `gap` tokens between the first and the last of them. */
  | (InColumns<'near'> & { readonly gap: number })
  | { readonly kind: 'all' | 'either'; readonly of: OneOrMore<WordQuery> }
  | { readonly kind: 'without'; readonly base: WordQuery; readonly excluded: WordQuery };

type InColumns<Kind extends string> = {
  readonly kind: Kind;
  readonly columns: readonly string[];
  readonly words: OneOrMore<string>;
};

/**
 * The same as an FTS5 MATCH expression. Words are always quoted: bare text is a language (`a-b` is a column). Within NEAR
 * no column filter is allowed.
 */
export function matchText(query: WordQuery): string {
  switch (query.kind) {
    case 'any':
      return `${filter(query.columns)}${eitherText(query.words.map((word) => quoted([word])))}`;
    case 'row':
      return `${filter(query.columns)}${quoted(query.words)}`;
    case 'begins':
      return `${filter(query.columns)}${quoted(query.words)} *`;
    case 'near': {
      const list = query.words.map((word) => quoted([word])).join(' ');
      return `${filter(query.columns)}NEAR(${list}, ${query.gap})`;
    }
    case 'all':
      return `(${query.of.map(matchText).join(' AND ')})`;
    case 'either':
      return eitherText(query.of.map(matchText));
    case 'without':
      return `(${matchText(query.base)} NOT ${matchText(query.excluded)})`;
    default:
      return query satisfies never;
  }
}

/** One of them, or each of several in the place of one. */
export function eitherOf(queries: OneOrMore<WordQuery>): WordQuery {
  return queries.length === 1 ? queries[0] : { kind: 'either', of: queries };
}

function eitherText(expressions: readonly string[]): string {
  return expressions.length === 1 ? expressions.join() : `(${expressions.join(' OR ')})`;
}

function filter(columns: readonly string[]): string {
  return `{${columns.join(' ')}} : `;
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('\0', '').replaceAll('"', '""')}"`;
}

// What FTS5's `ascii` takes for one word, and leaves as it is.
const ONE_WORD = /^[a-z0-9\u{80}-\u{10ffff}]+$/u;

/** Whether the postings of its words can tell all of it; beginnings of words are left to FTS5. */
export function isReadable(query: WordQuery): boolean {
  switch (query.kind) {
    case 'begins':
      return false;
    case 'all':
    case 'either':
      return query.of.every(isReadable);
    case 'without':
      return isReadable(query.base) && isReadable(query.excluded);
    default:
      return query.words.every((word) => ONE_WORD.test(word));
  }
}

/** Whether it can be scored as well: FTS5 scores words near each other by the places that are near alone. */
export function isScorable(query: WordQuery): boolean {
  switch (query.kind) {
    case 'all':
    case 'either':
      return query.of.every(isScorable);
    case 'without':
      return isScorable(query.base);
    default:
      return query.kind !== 'near';
  }
}
