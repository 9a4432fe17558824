import type { SearchRequest } from '../../../domain/search.ts';
import { type JsonObject, numberIn, objectIn, textIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import type { Generation } from '../store/generations.ts';
import { readArticle } from '../store/stored-article.ts';
import { countGroups, DAYS, type Grouping, readDays, readGroups } from './groups.ts';
import { matching, sortKeys } from './hits-search.ts';
import { readSources, readTotal, type StoryCopies, storedHit } from './read-hits.ts';

/** How many stories the matches are, and what copies each story of the page has beside its hit. */
export type FoundStories = {
  readonly distinct: number;
  readonly copies: (story: string) => StoryCopies;
};

type Context = {
  readonly cluster: Cluster;
  readonly generation: Generation;
  readonly signal: AbortSignal;
};

/** Reads the answer to a search with `groupCounts`; asks once more where it has copies. */
export async function readStories(
  { cluster, generation, signal }: Context,
  request: SearchRequest,
  answer: JsonObject,
): Promise<FoundStories> {
  const index = generation.articles;
  const grouping = { cluster, index, field: 'story', query: matching(request), signal } as const;
  const distinct = await countGroups(grouping, answer);
  const sources = readSources(answer);
  const keys = [...new Set(sources.map((source) => textIn(source, 'story')))];
  if (distinct === readTotal(answer) || keys.length === 0) {
    return { distinct, copies: () => ({ copies: 0 }) };
  }
  const most = request.copies === 'each' ? 0 : (request.copiesShown ?? 0);
  const hits = sources.map((source) => textIn(source, 'id'));
  const stories =
    most === 0
      ? await countCopies(grouping, keys)
      : await readCopies(grouping, { keys, most, hits });
  return { distinct, copies: (story) => stories.get(story) ?? { copies: 0 } };
}

async function countCopies(
  grouping: Grouping,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoryCopies>> {
  const groups = await readGroups(grouping, { keys });
  return new Map(
    Array.from(groups, ([key, bucket]) => [key, { copies: numberIn(bucket, 'doc_count') - 1 }]),
  );
}

type Page = {
  readonly keys: readonly string[];
  /** Ids of the hits: what is left of their stories are the copies. */
  readonly hits: readonly string[];
  readonly most: number;
};

async function readCopies(
  grouping: Grouping,
  { keys, hits, most }: Page,
): Promise<ReadonlyMap<string, StoryCopies>> {
  const shown = { top_hits: { size: most, sort: sortKeys('oldest'), _source: ['article'] } };
  const aggs = { shown, ...DAYS };
  const groups = await readGroups(grouping, { keys, without: { terms: { id: hits } }, aggs });
  return new Map(Array.from(groups, ([key, bucket]) => [key, copiesIn(bucket)]));
}

function copiesIn(bucket: unknown): StoryCopies {
  const articles = readSources(objectIn(bucket, 'shown')).map(readArticle).map(storedHit);
  return { copies: numberIn(bucket, 'doc_count'), alsoIn: { articles, ...readDays(bucket) } };
}
