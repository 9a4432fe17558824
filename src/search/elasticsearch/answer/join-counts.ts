import { type JsonObject, objectIn } from '../store/answer.ts';
import type { CountingSearch } from './compile-facets.ts';

/** Counts of one page as they are put to the cluster. */
export type JoinedCounts = {
  /** At most as many as there were counts. */
  readonly searches: readonly CountingSearch[];
  /** The answers to the counts, in their order, out of the answers to `searches`. @throws UnexpectedAnswer */
  apart(answers: readonly JsonObject[]): readonly JsonObject[];
};

/**
 * Makes one search of all counts that go over the same articles: its query then runs once, where each facet
 * by itself would run it again. Without a filter that is one search; a chosen country makes them two, for
 * its own facet is counted without it. Aggregations get a number before their names, and lose it in `apart`.
 */
export function joinCounts(counts: readonly CountingSearch[]): JoinedCounts {
  return joinedBy(
    counts,
    counts.map(({ query }) => JSON.stringify(query)),
  );
}

/** Makes each count a search of its own: what an answer may hold is then not shared among them. */
export function countsApart(counts: readonly CountingSearch[]): JoinedCounts {
  return joinedBy(
    counts,
    counts.map((_, number) => String(number)),
  );
}

/** Counts of one key are one search. */
function joinedBy(counts: readonly CountingSearch[], keys: readonly string[]): JoinedCounts {
  const joined = [...new Set(keys)];
  return {
    searches: joined.flatMap((key) => {
      const first = counts[keys.indexOf(key)];
      if (first === undefined) return [];
      const aggs = counts.flatMap((count, number) =>
        keys[number] === key ? withPrefix(count.aggs, prefixOf(number)) : [],
      );
      return [{ size: 0, query: first.query, aggs: Object.fromEntries(aggs) } as const];
    }),
    apart: (answers) =>
      keys.map((key, number) => ({
        aggregations: withoutPrefix(
          objectIn(answers[joined.indexOf(key)], 'aggregations'),
          prefixOf(number),
        ),
      })),
  };
}

/** A path to a part of the answer to a count, as the joined answer has it. */
export function inAnyCount(path: string): string {
  return `aggregations.*${SEPARATOR}${path}`;
}

const SEPARATOR = ':';

function prefixOf(number: number): string {
  return `${number}${SEPARATOR}`;
}

function withPrefix(aggs: object, prefix: string): (readonly [string, unknown])[] {
  return Object.entries(aggs).map(([name, agg]) => [prefix + name, agg] as const);
}

function withoutPrefix(aggregations: JsonObject, prefix: string): JsonObject {
  const own = Object.entries(aggregations).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, answer]) => [name.slice(prefix.length), answer]));
}
