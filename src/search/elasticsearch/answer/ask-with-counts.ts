import type { JsonObject } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { multiSearch } from '../store/multi-search.ts';
import { hasTooManyBuckets } from '../store/search-failure.ts';
import { type CountingSearch, EVERY_VALUE } from './compile-facets.ts';
import { EVERY_GROUP } from './hits-search.ts';
import { countsApart, inAnyCount, type JoinedCounts, joinCounts } from './join-counts.ts';

/** The hits of a page and what is counted beside them. */
export type CountedPage = {
  readonly index: string;
  readonly hits: object;
  readonly counts: readonly CountingSearch[];
};

/** The answers, those to the counts in their order. */
export type CountedAnswers = {
  readonly hits: JsonObject;
  readonly counted: readonly JsonObject[];
};

const LEFT_OUT = [...EVERY_VALUE.map(inAnyCount), EVERY_GROUP];

// Indices that have more values than one answer holds for all facets together; a generation has an index of its own.
const tooLarge = new WeakMap<Cluster, Set<string>>();

/**
 * Asks for a page in one request. Where its facets have more values together than the server counts in one search
 * each is counted by itself, from then on at once. @throws AppError as `multiSearch` does
 */
export async function askWithCounts(
  cluster: Cluster,
  { index, hits, counts }: CountedPage,
  signal: AbortSignal,
): Promise<CountedAnswers> {
  const ask = async ({ searches, apart }: JoinedCounts): Promise<CountedAnswers> => {
    const all = { index, searches: [hits, ...searches], leaveOut: LEFT_OUT };
    const [found = {}, ...answers] = await multiSearch(cluster, all, signal);
    return { hits: found, counted: apart(answers) };
  };
  const known = tooLarge.get(cluster) ?? new Set();
  tooLarge.set(cluster, known);
  if (known.has(index)) return ask(countsApart(counts));
  try {
    return await ask(joinCounts(counts));
  } catch (error) {
    if (!hasTooManyBuckets(error)) throw error;
    known.add(index);
    return ask(countsApart(counts));
  }
}
