import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../../errors.ts';
import {
  ANSWERS,
  ANY_OBJECT,
  arrayIn,
  fieldOf,
  type JsonObject,
  numberIn,
  objectIn,
  readAs,
} from './answer.ts';
import type { Cluster } from './client.ts';
import { deadlineExceeded, type Failure, fromFailure } from './errors.ts';
import { searchFailure } from './search-failure.ts';

/** Searches that go to one index in one request, and the answers in the same order. */
export type MultiSearch = {
  readonly index: string;
  readonly searches: readonly object[];
  /** Parts of the answers that are not wanted: `aggregations.kept.every`. */
  readonly leaveOut?: readonly string[];
};

// Two searches of one page must not meet copies of a shard that were refreshed at different times.
const PREFERENCE = 'dateline';

// A node that dies takes the searches with it that it was at; its copies answer a moment later.
const SECOND_TRY_MS = 300;

/**
 * All answers, each whole: every shard has answered in time. Asks once more where a shard was lost.
 * @throws AppError for the first that is not
 */
export async function multiSearch(
  cluster: Cluster,
  search: MultiSearch,
  signal: AbortSignal | undefined,
): Promise<readonly JsonObject[]> {
  const first = await ask(cluster, search, signal);
  try {
    return wholeAnswers(first, search);
  } catch (error) {
    if (!isLostShard(error)) throw error;
  }
  await wait(SECOND_TRY_MS, undefined, signal ? { signal } : {});
  return wholeAnswers(await ask(cluster, search, signal), search);
}

// An answer that cannot be read comes of no shard: asking again would bring the same.
function isLostShard(error: unknown): boolean {
  return error instanceof AppError && error.code === 'INDEX_UNREACHABLE';
}

function ask(
  cluster: Cluster,
  { index, searches, leaveOut = [] }: MultiSearch,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  return cluster.request(
    {
      method: 'POST',
      path: '/_msearch',
      ...(leaveOut.length > 0 ? { query: { filter_path: leftOut(leaveOut) } } : {}),
      lines: searches
        .map((search) => `${JSON.stringify(headerOf(index, search))}\n${JSON.stringify(search)}\n`)
        .join(''),
      shape: ANSWERS,
    },
    signal,
  );
}

function headerOf(index: string, search: object): object {
  const header = { index, preference: PREFERENCE, allow_partial_search_results: false };
  return isScored(search) ? { ...header, search_type: SCORED } : header;
}

/** Words are counted over all shards, or an article would rank otherwise on another one. */
export const SCORED = 'dfs_query_then_fetch';

/** Whether the order of a search begins with the score. */
function isScored(search: object): boolean {
  const [first] = Array.isArray(Reflect.get(search, 'sort')) ? Reflect.get(search, 'sort') : [];
  return typeof first === 'object' && first !== null && '_score' in first;
}

function wholeAnswers(answer: unknown, { searches }: MultiSearch): readonly JsonObject[] {
  const responses = arrayIn(answer, 'responses');
  return searches.map((_, position) => wholeAnswer(responses[position]));
}

/** One search of one index. */
export async function oneSearch(
  cluster: Cluster,
  index: string,
  search: object,
  signal?: AbortSignal,
): Promise<JsonObject> {
  const [answer] = await multiSearch(cluster, { index, searches: [search] }, signal);
  return readAs(ANY_OBJECT, answer);
}

function leftOut(paths: readonly string[]): string {
  return paths.map((path) => `-responses.${path}`).join(',');
}

function wholeAnswer(response: unknown): JsonObject {
  if (numberIn(response, 'status') !== 200) throw searchFailure(response);
  const shards = objectIn(response, '_shards');
  if (numberIn(shards, 'failed') > 0) throw fromFailure(firstFailure(shards), response);
  if (fieldOf(response, 'timed_out') !== false) throw deadlineExceeded(response);
  return readAs(ANY_OBJECT, response);
}

function firstFailure(shards: JsonObject): Failure {
  const failures = Array.isArray(shards.failures) ? shards.failures : [];
  const reason = failures.length > 0 ? objectIn(failures[0], 'reason') : {};
  return { status: 503, type: String(reason.type ?? 'no_shard_available_action_exception') };
}

/** For answers that lack what must be there. */
export function brokenIndex(cause: unknown): AppError {
  return new AppError(
    'INDEX_UNUSABLE',
    'The index holds something that cannot be read. Rebuild it with the reindex command.',
    { cause },
  );
}
