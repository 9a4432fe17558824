import type { DatabaseSync } from 'node:sqlite';
import type { StreamedQuote, WholeQuoteSearch } from '../../../domain/quote-search.ts';
import type { WholeSearch } from '../../../domain/search.ts';
import type { IndexedArticle } from '../../port.ts';
import { quotedIn } from '../../quoted-in.ts';
import { type Columns, NO_POSITION } from '../match/columns.ts';
import type { Match } from '../match/match.ts';
import type { QuoteColumns } from '../match/quote-columns.ts';
import { columnsOfQuoted } from '../match/quoted.ts';
import { IN_NO_GROUP } from '../match/shared-keys.ts';
import { unusable } from '../store/errors.ts';
import { storedReader } from '../store/read-stored.ts';
import { articlesByNumber } from '../store/stored-article.ts';
import { failedFilters, valueChoices } from './compile-filters.ts';
import type { FailBits } from './fail-bits.ts';
import { orderedHits } from './read-hits.ts';
import { copiesAt, groupStories, placesByAge } from './stories.ts';
import { firstBy } from './top.ts';
import { valueNames } from './value-names.ts';

/** All rows of a search in its order, by their numbers in one version of one generation. */
export type WholeList = {
  readonly generation: string;
  /** `Columns.key` of the version that the list belongs to. */
  readonly key: string;
  /** Numbers of articles, or of quotes: that of the article times `MOST_QUOTES`, and the place in it. */
  readonly numbers: Float64Array;
  /** Of quotes alone, by number: those that others are the same as. */
  readonly same?: ReadonlyMap<number, SameNumbers>;
};

/** How many others are the same as a quote, and the number of the one that came first. */
export type SameNumbers = { readonly copies: number; readonly first: number };

/** A step of a list: what its first `read` numbers stand for. */
export type ListStep<Row> =
  | { readonly kind: 'step'; readonly rows: readonly Row[]; readonly read: number }
  /** The index is of another version by now: the numbers may mean other articles. */
  | { readonly kind: 'outdated' };

// What one step may hold in memory, in characters of text; one article may be longer (docs/adr/0009).
const STEP_CHARS = 4_000_000;

// An article of 5 MB has no more quotes, and the number of the last article leaves room for them below 2^53.
const MOST_QUOTES = 2 ** 21;

/** The numbers of all articles that pass; the caller holds the columns' read transaction. */
export function listMatching(
  db: DatabaseSync,
  request: WholeSearch,
  match: Match,
  all: Columns,
): Pick<WholeList, 'key' | 'numbers'> {
  const columns = columnsOfQuoted(all, match.quotedBy);
  const fails = failsOf(db, request.filters, match, columns);
  const positions = listOrder(request, match, fails, columns);
  const numbers = Float64Array.from(positions, (position) => columns.docs[position] ?? 0);
  return { key: all.key, numbers };
}

/**
 * The numbers of all quotes that pass, or of the first of those that are the same. A quote is known by its
 * article and its place in it: the number of its row goes to another one when the article is written anew.
 */
export function listQuotes(
  db: DatabaseSync,
  { query, filters: { story: _, ...filters }, sort, copies }: WholeQuoteSearch,
  match: Match,
  { articles: columns, quotes }: { readonly articles: Columns; readonly quotes: QuoteColumns },
): Pick<WholeList, 'key' | 'numbers' | 'same'> {
  const fails = failsOf(db, filters, match, quotes);
  const same = groupStories(sort, match, fails, quotes);
  const shown = copies === 'each' ? fails : same.failsOrCopies;
  const places = placesInArticles(quotes);
  const numberOf = (position: number): number =>
    (columns.docs[quotes.article[position] ?? 0] ?? 0) * MOST_QUOTES + (places[position] ?? 0);
  const firsts = firstOfEach(match, fails, quotes);
  const positions = listOrder({ query, filters, sort }, match, shown, quotes);
  const sameAs = new Map<number, SameNumbers>();
  for (const position of positions) {
    const others = copiesAt(position, quotes, same);
    const first = firsts[quotes.story[position] ?? 0] ?? 0;
    if (others > 0) sameAs.set(numberOf(position), { copies: others, first: numberOf(first) });
  }
  return { key: columns.key, numbers: Float64Array.from(positions, numberOf), same: sameAs };
}

/** By number of those that are the same: the position of the oldest among what passes. */
function firstOfEach({ positions }: Match, fails: FailBits, quotes: QuoteColumns): Uint32Array {
  const places = placesByAge(quotes);
  const firsts = new Uint32Array(quotes.storyKeys.length).fill(NO_POSITION);
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] ?? 0;
    const number = quotes.story[position] ?? IN_NO_GROUP;
    if (fails[index] !== 0 || number === IN_NO_GROUP) continue;
    const first = firsts[number] ?? NO_POSITION;
    if (first === NO_POSITION || (places[position] ?? 0) < (places[first] ?? 0)) {
      firsts[number] = position;
    }
  }
  return firsts;
}

/** By position of a quote: how many of its article stand before it. */
function placesInArticles({ article }: QuoteColumns): Uint32Array {
  const places = new Uint32Array(article.length);
  for (let at = 1; at < article.length; at += 1) {
    places[at] = article[at] === article[at - 1] ? (places[at - 1] ?? 0) + 1 : 0;
  }
  return places;
}

function failsOf(
  db: DatabaseSync,
  filters: WholeSearch['filters'],
  match: Match,
  columns: Columns,
): FailBits {
  const choices = valueChoices(filters, columns, valueNames(db, columns));
  return failedFilters(match.positions, columns, filters, choices);
}

/** The positions of what passes, in the order asked for. */
function listOrder(
  { query, sort, most }: WholeSearch,
  match: Match,
  fails: FailBits,
  columns: Columns,
): number[] {
  const { positions } = match;
  const size = Math.min(most ?? positions.length, positions.length);
  const addedAt = (index: number): number => columns.addedAt[positions[index] ?? 0] ?? 0;
  const ordered =
    sort === 'added'
      ? firstBy(
          positions.length,
          size,
          (a, b) => addedAt(b) - addedAt(a) || a - b,
          (index) => fails[index] === 0,
        )
      : orderedHits({ query, sort }, match, fails, columns, size);
  return ordered.map((index) => positions[index] ?? 0);
}

/** The articles of the first of these numbers, as many as fit into a step, at least one. */
export function readStep(db: DatabaseSync, numbers: Float64Array): ListStep<IndexedArticle> {
  const read = storedReader(db);
  const rows: IndexedArticle[] = [];
  let chars = 0;
  for (const doc of numbers) {
    const stored = read(doc);
    if (!stored) throw unusable('The index has lost an article.');
    rows.push(stored);
    chars += stored.article.body.length;
    if (chars >= STEP_CHARS) break;
  }
  return { kind: 'step', rows, read: rows.length };
}

/** The number of the article that a quote stands in. */
function articleIn(quote: number): number {
  return Math.floor(quote / MOST_QUOTES);
}

/** The quotes of these numbers, with what is known of those that are the same. */
export function readQuoteStep(
  db: DatabaseSync,
  numbers: Float64Array,
  same: ReadonlyMap<number, SameNumbers>,
): ListStep<StreamedQuote> {
  const articleOf = articlesByNumber(db);
  // Quotes of one article mostly have their first in one article too.
  const firstOf = articlesByNumber(db);
  const rows = Array.from(numbers, (number): StreamedQuote => {
    const { copies, first } = same.get(number) ?? { copies: 0, first: number };
    const own = articleOf(articleIn(number));
    const quote = own.quotes[number % MOST_QUOTES];
    if (!quote) throw unusable('The index has lost a quote.');
    const article = quotedIn(own);
    // One object on its way between threads where it is the same.
    const carrier = first === number ? article : quotedIn(firstOf(articleIn(first)));
    return { quote, article, copies, first: carrier };
  });
  return { kind: 'step', rows, read: rows.length };
}
