import { optional } from '../../../domain/optional-key.ts';
import { type ByteCache, byteCache } from '../../../platform/byte-cache.ts';
import { type Keep, mergeLists } from './merge-lists.ts';
import {
  areNear,
  type ColumnWeights,
  columnWeights,
  emptyPlaces,
  readPlaces,
  rowWeight,
  weightIn,
} from './places.ts';
import type { Postings, PostingsReader } from './read-postings.ts';
import type { WordQuery } from './word-query.ts';

/** Rows of a full-text table, ascending, with a score each where they were scored; larger is better. */
export type FoundWords = { readonly rows: Uint32Array; readonly scores?: Float32Array };

/** What a full-text table is searched with. */
export type SearchedWords = {
  readonly postings: PostingsReader;
  /** Names of the table's columns in their order, and what a word weighs in each. */
  readonly columns: readonly { readonly name: string; readonly weight: number }[];
  /** Throws where the time of the search is over. */
  readonly deadline: { check(): void };
  /** Absent where nothing is to be scored. */
  readonly lengths?: RowLengths;
  /** What was found of single words in this version of the table. */
  readonly cached?: WordCache;
};

/** The rows of single words by word, columns and whether they are scored. */
export type WordCache = ByteCache<FoundWords>;

/** Those last asked for, in at most so many bytes. */
export function wordCache(maxBytes: number): WordCache {
  return byteCache(
    maxBytes,
    ({ rows, scores }) => rows.byteLength + (scores?.byteLength ?? 0) + BYTES_OF_AN_ENTRY,
  );
}

const BYTES_OF_AN_ENTRY = 200;

/** How many words each row has, by its number, and how many rows there are. */
export type RowLengths = {
  readonly words: Uint32Array;
  readonly rows: number;
  readonly average: number;
};

/** What a readable query finds. `scores` are as FTS5's `bm25()`, with its sign turned. */
export function findWords(searched: SearchedWords, query: WordQuery): FoundWords {
  searched.deadline.check();
  switch (query.kind) {
    case 'any':
      return query.words.map((word) => wordIn(searched, word, query.columns)).reduce(either);
    case 'row':
    case 'near':
      return scored(searched, rowsTogether(searched, query));
    case 'all':
      return query.of.map((part) => findWords(searched, part)).reduce(both);
    case 'either':
      return query.of.map((part) => findWords(searched, part)).reduce(either);
    case 'without': {
      const { lengths: _, ...unscored } = searched;
      return but(findWords(searched, query.base), findWords(unscored, query.excluded));
    }
    case 'begins':
      throw new TypeError('Beginnings of words are looked for by FTS5 alone.');
    default:
      return query satisfies never;
  }
}

/** The rows of the first, with the scores of both where they are in both. */
export function withScoresOf(found: FoundWords, optional: FoundWords): FoundWords {
  return either(found, both({ rows: found.rows }, optional));
}

function weightsOf({ columns }: SearchedWords, wanted: readonly string[]): ColumnWeights {
  return columnWeights(columns.map(({ name, weight }) => (wanted.includes(name) ? weight : 0)));
}

/** The rows of one word, scored where scores are asked for. */
function wordIn(searched: SearchedWords, word: string, columns: readonly string[]): FoundWords {
  const { cached, lengths } = searched;
  const name = `${columns.join()} ${word}`;
  const scoredName = `scored ${name}`;
  const kept = cached?.get(scoredName) ?? (lengths ? undefined : cached?.get(name));
  if (kept) return lengths ? kept : { rows: kept.rows };
  const found = scored(searched, wordRows(searched.postings(word), weightsOf(searched, columns)));
  cached?.set(lengths ? scoredName : name, found);
  return found;
}

/** Rows with how often something stands in each, weighted. */
type Weighed = { readonly rows: Uint32Array; readonly weights: Float32Array };

function wordRows(postings: Postings, weights: ColumnWeights): Weighed {
  const { rows } = postings;
  const found = new Uint32Array(rows.length);
  const sums = new Float32Array(rows.length);
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const sum = weightIn(postings, index, weights);
    if (sum === 0) continue;
    found[count] = rows[index] ?? 0;
    sums[count] = sum;
    count += 1;
  }
  return { rows: found.slice(0, count), weights: sums.subarray(0, count) };
}

/** Rows in which words stand side by side, or near each other. */
function rowsTogether(
  searched: SearchedWords,
  query: Extract<WordQuery, { kind: 'row' | 'near' }>,
): Weighed {
  const weights = weightsOf(searched, query.columns);
  const words = query.words.map((word) => searched.postings(word));
  const lists = words.map(emptyPlaces);
  const most = Math.min(...words.map(({ rows }) => rows.length));
  const found = new Uint32Array(most);
  const sums = new Float32Array(most);
  let count = 0;
  for (const { row, indexes } of commonRows(words)) {
    for (let at = 0; at < words.length; at += 1) {
      const [list, postings] = [lists[at], words[at]];
      if (list && postings) readPlaces(list, postings, indexes[at] ?? 0, weights);
    }
    const weight =
      query.kind === 'row' ? rowWeight(lists, weights) : Number(areNear(lists, query.gap));
    if (weight === 0) continue;
    found[count] = row;
    sums[count] = weight;
    count += 1;
  }
  return { rows: found.subarray(0, count), weights: sums.subarray(0, count) };
}

/** Each row that has all the words, with its index in the postings of each; the same object every time. */
function* commonRows(words: readonly Postings[]) {
  const indexes = new Uint32Array(words.length);
  const found = { row: 0, indexes };
  const [first] = words;
  if (!first) return;
  for (let index = 0; index < first.rows.length; index += 1) {
    const row = first.rows[index] ?? 0;
    indexes[0] = index;
    let isCommon = true;
    for (let word = 1; word < words.length; word += 1) {
      const rows = words[word]?.rows ?? NO_ROWS;
      let at = indexes[word] ?? 0;
      while (at < rows.length && (rows[at] ?? 0) < row) at += 1;
      indexes[word] = at;
      if (at === rows.length) return;
      if (rows[at] !== row) {
        isCommon = false;
        break;
      }
    }
    if (!isCommon) continue;
    found.row = row;
    yield found;
  }
}

const NO_ROWS = new Uint32Array(0);

// BM25 as FTS5's `bm25()` has it: how fast a word counts less the more often it stands in a row, and how much less in a
// long one; and what is left of the weight of a word that more than half of all rows have.
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6;

function scored({ lengths }: SearchedWords, { rows, weights }: Weighed): FoundWords {
  if (!lengths) return { rows };
  const { words, average } = lengths;
  const rarity = Math.log((lengths.rows - rows.length + 0.5) / (rows.length + 0.5));
  const idf = rarity <= 0 ? LEAST_IDF : rarity;
  const scores = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const weight = weights[at] ?? 0;
    const length = words[rows[at] ?? 0] ?? 0;
    const norm = K1 * (1 - B + (B * length) / average);
    scores[at] = (idf * weight * (K1 + 1)) / (weight + norm);
  }
  return { rows, scores };
}

function both(a: FoundWords, b: FoundWords): FoundWords {
  return merged('both', a, b);
}

function either(a: FoundWords, b: FoundWords): FoundWords {
  if (a.rows.length === 0) return b;
  if (b.rows.length === 0) return a;
  return merged('any', a, b);
}

function but(base: FoundWords, excluded: FoundWords): FoundWords {
  return merged('first', base, excluded);
}

function merged(keep: Keep, a: FoundWords, b: FoundWords): FoundWords {
  const { numbers, scores } = mergeLists(keep, listOf(a), listOf(b));
  return { rows: numbers, ...optional('scores', scores) };
}

function listOf({ rows, scores }: FoundWords) {
  return { numbers: rows, scores };
}
