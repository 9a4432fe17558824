import type { DatabaseSync } from 'node:sqlite';
import type { WholeSearch } from '../../../domain/search.ts';
import type { StoredArticle } from '../../port.ts';
import type { Columns } from '../match/columns.ts';
import type { Match } from '../match/match.ts';
import { columnsOfQuoted } from '../match/quoted.ts';
import { unusable } from '../store/errors.ts';
import { storedReader } from '../store/read-stored.ts';
import { failedFilters, valueChoices } from './compile-filters.ts';
import { orderedHits } from './read-hits.ts';
import { firstBy } from './top.ts';
import { valueNames } from './value-names.ts';

/** All articles of a search in its order, by their numbers in one version of one generation. */
export type WholeList = {
  readonly generation: string;
  /** `Columns.key` of the version that the list belongs to. */
  readonly key: string;
  readonly docs: Uint32Array;
};

/** A step of a list: what its first `read` numbers stand for. */
export type ListStep =
  | { readonly kind: 'step'; readonly articles: readonly StoredArticle[]; readonly read: number }
  /** The index is of another version by now: the numbers may mean other articles. */
  | { readonly kind: 'outdated' };

// What one step may hold in memory, in characters of text; one article may be longer (docs/adr/0009).
const STEP_CHARS = 4_000_000;

/** The numbers of everything that passes; the caller holds the columns' read transaction. */
export function listMatching(
  db: DatabaseSync,
  request: WholeSearch,
  match: Match,
  all: Columns,
): Pick<WholeList, 'key' | 'docs'> {
  const columns = columnsOfQuoted(all, match.quotedBy);
  const names = valueNames(db, columns);
  const choices = valueChoices(request.filters, columns, names);
  const fails = failedFilters(match.positions, columns, request.filters, choices);
  const ordered = listOrder(request, match, fails, columns);
  const docs = new Uint32Array(new SharedArrayBuffer(ordered.length * 4));
  for (const [at, index] of ordered.entries()) {
    docs[at] = columns.docs[match.positions[index] ?? 0] ?? 0;
  }
  return { key: columns.key, docs };
}

/** Indexes into the match of what passes, in the order asked for. */
function listOrder(
  { query, sort, most }: WholeSearch,
  match: Match,
  fails: Uint8Array,
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
export function readStep(db: DatabaseSync, docs: Uint32Array): ListStep {
  const read = storedReader(db);
  const articles: StoredArticle[] = [];
  let chars = 0;
  for (const doc of docs) {
    const stored = read(doc);
    if (!stored) throw unusable('The index has lost an article.');
    articles.push(stored);
    chars += stored.article.body.length;
    if (chars >= STEP_CHARS) break;
  }
  return { kind: 'step', articles, read: articles.length };
}
