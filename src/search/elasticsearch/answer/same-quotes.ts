import type { QuoteSearch } from '../../../domain/quote-search.ts';
import { arrayIn, type JsonObject, numberIn, objectIn, textIn } from '../store/answer.ts';
import { countGroups, DAYS, type Grouping, readDays, readGroups } from './groups.ts';
import { readSources, readTotal } from './read-hits.ts';

/** By key: how many others are the same as a quote, and those of them that were asked for, as stored. */
export type SameSources = {
  readonly copies: number;
  readonly shown?: readonly JsonObject[];
  readonly firstDay?: number;
  readonly lastDay?: number;
};

/** How many different quotes the matches are, and which others are the same as those of the page. */
export type FoundQuotes = {
  readonly distinct: number;
  readonly same: ReadonlyMap<string, SameSources>;
};

/** What is read of a quote. */
export const QUOTE_SOURCE = ['quote', 'articleId', 'key'];

/** Which quote of a group came first. */
export const OLDEST_QUOTE = [
  { sortMinute: { order: 'asc', missing: '_last' } },
  { articleId: { order: 'asc' } },
  { ordinal: { order: 'asc' } },
];

/** Reads the answer to a search with `groupCounts`; asks once more where some are the same. */
export async function readSame(
  grouping: Grouping,
  { copies, copiesShown = 0 }: Pick<QuoteSearch, 'copies' | 'copiesShown'>,
  answer: JsonObject,
): Promise<FoundQuotes> {
  const distinct = await countGroups(grouping, answer);
  if (distinct === readTotal(answer)) return { distinct, same: new Map() };
  const keys = [...new Set(readSources(answer).map((source) => textIn(source, 'key')))];
  if (copies === 'each' || copiesShown === 0) {
    const groups = await readGroups(grouping, { keys });
    return { distinct, same: mapped(groups, (bucket) => ({ copies: countOf(bucket) - 1 })) };
  }
  const ids = arrayIn(objectIn(answer, 'hits'), 'hits').map((hit) => textIn(hit, '_id'));
  const shown = { top_hits: { size: copiesShown, sort: OLDEST_QUOTE, _source: QUOTE_SOURCE } };
  const aggs = { shown, ...DAYS };
  const groups = await readGroups(grouping, { keys, without: { ids: { values: ids } }, aggs });
  return { distinct, same: mapped(groups, sameIn) };
}

/** By key of these quotes: how many others are the same, and the first of all, as stored. */
export async function readFirst(
  grouping: Grouping,
  keys: readonly string[],
): Promise<ReadonlyMap<string, { readonly copies: number; readonly first: JsonObject }>> {
  const first = { top_hits: { size: 1, sort: OLDEST_QUOTE, _source: QUOTE_SOURCE } };
  const groups = await readGroups(grouping, { keys: [...new Set(keys)], aggs: { first } });
  return mapped(groups, (bucket) => {
    const [source = {}] = readSources(objectIn(bucket, 'first'));
    return { copies: countOf(bucket) - 1, first: source };
  });
}

function sameIn(bucket: unknown): SameSources {
  return {
    copies: countOf(bucket),
    shown: readSources(objectIn(bucket, 'shown')),
    ...readDays(bucket),
  };
}

function countOf(bucket: unknown): number {
  return numberIn(bucket, 'doc_count');
}

function mapped<T>(
  groups: ReadonlyMap<string, unknown>,
  read: (bucket: unknown) => T,
): ReadonlyMap<string, T> {
  return new Map(Array.from(groups, ([key, bucket]) => [key, read(bucket)]));
}
