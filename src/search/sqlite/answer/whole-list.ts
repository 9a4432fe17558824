import type { DatabaseSync } from 'node:sqlite';
import type { FoundQuote, WholeQuoteSearch } from '../../../domain/quote-search.ts';
import type { WholeSearch } from '../../../domain/search.ts';
import type { IndexedArticle } from '../../port.ts';
import { quotedIn } from '../../quoted-in.ts';
import type { Columns } from '../match/columns.ts';
import type { Match } from '../match/match.ts';
import type { QuoteColumns } from '../match/quote-columns.ts';
import { columnsOfQuoted } from '../match/quoted.ts';
import { unusable } from '../store/errors.ts';
import { storedReader } from '../store/read-stored.ts';
import { articlesByNumber } from '../store/stored-article.ts';
import { failedFilters, valueChoices } from './compile-filters.ts';
import type { FailBits } from './fail-bits.ts';
import { orderedHits } from './read-hits.ts';
import { firstBy } from './top.ts';
import { valueNames } from './value-names.ts';

/** All rows of a search in its order, by their numbers in one version of one generation. */
export type WholeList = {
  readonly generation: string;
  /** `Columns.key` of the version that the list belongs to. */
  readonly key: string;
  /** Numbers of articles, or of quotations as `numberOfQuote` makes them. */
  readonly numbers: Float64Array;
};

/** A step of a list: what its first `read` numbers stand for. */
export type ListStep<Row> =
  | { readonly kind: 'step'; readonly rows: readonly Row[]; readonly read: number }
  /** The index is of another version by now: the numbers may mean other articles. */
  | { readonly kind: 'outdated' };

// What one step may hold in memory, in characters of text; one article may be longer (docs/adr/0009).
const STEP_CHARS = 4_000_000;

// An article of 5 MB has no more quotations, and the number of the last article leaves room for them below 2^53.
const MOST_QUOTES = 2 ** 21;

/** The numbers of all articles that pass; the caller holds the columns' read transaction. */
export function listMatching(
  db: DatabaseSync,
  request: WholeSearch,
  match: Match,
  all: Columns,
): Pick<WholeList, 'key' | 'numbers'> {
  const columns = columnsOfQuoted(all, match.quotedBy);
  const positions = positionsOf(db, request, match, columns);
  return { key: all.key, numbers: positions.map((position) => columns.docs[position] ?? 0) };
}

/**
 * The numbers of all quotations that pass. A quotation is known by its article and its place in it: the number
 * of its row goes to another one when the article is written anew.
 */
export function listQuotes(
  db: DatabaseSync,
  { query, filters: { story: _, ...filters }, sort }: WholeQuoteSearch,
  match: Match,
  { articles: columns, quotes }: { readonly articles: Columns; readonly quotes: QuoteColumns },
): Pick<WholeList, 'key' | 'numbers'> {
  const positions = positionsOf(db, { query, filters, sort }, match, quotes);
  const places = placesInArticles(quotes);
  const numbers = positions.map(
    (position) =>
      (columns.docs[quotes.article[position] ?? 0] ?? 0) * MOST_QUOTES + (places[position] ?? 0),
  );
  return { key: columns.key, numbers };
}

/** By position of a quotation: how many of its article stand before it. */
function placesInArticles({ article }: QuoteColumns): Uint32Array {
  const places = new Uint32Array(article.length);
  for (let at = 1; at < article.length; at += 1) {
    places[at] = article[at] === article[at - 1] ? (places[at - 1] ?? 0) + 1 : 0;
  }
  return places;
}

/** The positions of all that passes, in the order asked for. */
function positionsOf(
  db: DatabaseSync,
  request: WholeSearch,
  match: Match,
  columns: Columns,
): Float64Array {
  const names = valueNames(db, columns);
  const choices = valueChoices(request.filters, columns, names);
  const fails = failedFilters(match.positions, columns, request.filters, choices);
  const ordered = listOrder(request, match, fails, columns);
  return Float64Array.from(ordered, (index) => match.positions[index] ?? 0);
}

/** Indexes into the match of what passes, in the order asked for. */
function listOrder(
  { query, sort, most }: WholeSearch,
  match: Match,
  fails: FailBits,
  columns: Columns,
): number[] {
  const { positions } = match;
  const size = Math.min(most ?? positions.length, positions.length);
  if (sort !== 'added') return orderedHits({ query, sort }, match, fails, columns, size);
  const addedAt = (index: number): number => columns.addedAt[positions[index] ?? 0] ?? 0;
  return firstBy(
    positions.length,
    size,
    (a, b) => addedAt(b) - addedAt(a) || a - b,
    (index) => fails[index] === 0,
  );
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

/** The quotations of these numbers. */
export function readQuoteStep(db: DatabaseSync, numbers: Float64Array): ListStep<FoundQuote> {
  const articleOf = articlesByNumber(db);
  const rows = Array.from(numbers, (number): FoundQuote => {
    const article = articleOf(Math.floor(number / MOST_QUOTES));
    const quote = article.quotes[number % MOST_QUOTES];
    if (!quote) throw unusable('The index has lost a quote.');
    return { quote, article: quotedIn(article) };
  });
  return { kind: 'step', rows, read: rows.length };
}
