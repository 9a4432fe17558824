import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../../domain/article.ts';
import { optional } from '../../../domain/optional-key.ts';
import type { Hit, HitCopies, SearchRequest, StoredHit } from '../../../domain/search.ts';
import type { Columns } from '../match/columns.ts';
import type { Match } from '../match/match.ts';
import { parseArticle } from '../store/stored-article.ts';
import { findCopies } from './copies.ts';
import type { FailBits } from './fail-bits.ts';
import { type Stories, storyOf } from './stories.ts';
import { firstBy } from './top.ts';

/** One page of what passes all filters, in the order asked for. */
export function readHits(
  db: DatabaseSync,
  request: SearchRequest,
  match: Match,
  fails: FailBits,
  columns: Columns,
  stories: Stories,
): Hit[] {
  const end = request.page * request.size;
  const shown = request.copies === 'each' ? fails : stories.failsOrCopies;
  const ordered = orderedHits(request, match, shown, columns, end);
  const read = hitReader(db, columns);
  const isScored = request.sort === 'relevance' && request.query.kind !== 'everything';
  const page = ordered.slice(end - request.size, end);
  const positions = page.map((index) => match.positions[index] ?? 0);
  const copies = copiesOf(request, { match, fails, columns, positions, stories }, read);
  return page.map((index, at) => {
    const position = positions[at] ?? 0;
    const alsoIn = copies.get(position);
    const hit = {
      article: read(position),
      ...storyOf(position, columns, stories),
      ...optional('alsoIn', alsoIn),
    };
    return isScored ? { ...hit, score: match.scores?.[index] ?? 0 } : hit;
  });
}

type Page = {
  readonly match: Match;
  readonly fails: FailBits;
  readonly columns: Columns;
  readonly positions: readonly number[];
  readonly stories: Stories;
};

/** By position, of the hits on the page that have copies; empty where they are not asked for. */
function copiesOf(
  { copies, copiesShown: most = 0 }: SearchRequest,
  { positions, stories, ...page }: Page,
  read: (position: number) => StoredHit,
): ReadonlyMap<number, HitCopies> {
  if (copies === 'each' || most === 0) return new Map();
  const hits = positions.filter((at) => storyOf(at, page.columns, stories).copies > 0);
  if (hits.length === 0) return new Map();
  const found = findCopies({ ...page, hits, most }, read);
  return new Map(
    Array.from(found, ([at, { shown, ...days }]) => [at, { articles: shown, ...days }]),
  );
}

function hitReader(db: DatabaseSync, { docs }: Columns): (position: number) => StoredHit {
  const text = db.prepare('select article from texts where doc = ?');
  return (position) => storedHit(parseArticle(db, text.get(docs[position] ?? 0)?.article));
}

/** Indexes into the match of the first `size` articles that pass, in the order asked for. */
export function orderedHits(
  { sort }: Pick<SearchRequest, 'query' | 'sort'>,
  { positions, scores }: Match,
  fails: FailBits,
  columns: Columns,
  size: number,
): number[] {
  const passes = (index: number): boolean => fails[index] === 0;
  if (sort === 'oldest') return oldestFirst(positions, passes, columns, size);
  if (sort === 'newest' || !scores) return firstPassing(positions.length, passes, size);
  // Positions ascend, so of two equal scores the newer one, then the smaller id, comes first.
  return firstBy(
    positions.length,
    size,
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
    passes,
  );
}

function firstPassing(length: number, passes: (index: number) => boolean, size: number): number[] {
  const first: number[] = [];
  for (let index = 0; index < length && first.length < size; index += 1) {
    if (passes(index)) first.push(index);
  }
  return first;
}

function oldestFirst(
  positions: Uint32Array,
  passes: (index: number) => boolean,
  { articles, oldestFirst: order }: Columns,
  size: number,
): number[] {
  // By position: 1 + index into the match of what passes.
  const passing = new Uint32Array(articles);
  for (let index = 0; index < positions.length; index += 1) {
    if (passes(index)) passing[positions[index] ?? 0] = index + 1;
  }
  const first: number[] = [];
  for (let at = 0; at < order.length && first.length < size; at += 1) {
    const index = (passing[order[at] ?? 0] ?? 0) - 1;
    if (index >= 0) first.push(index);
  }
  return first;
}

function storedHit(article: Article): StoredHit {
  const { path: _, author: __, extra: ___, countries, speakers, ...shown } = article;
  return {
    ...shown,
    countries: countries.map(({ code, name }) => ({ code, name })),
    speakers: speakers.map(({ id, name }) => ({ id, name })),
  };
}
