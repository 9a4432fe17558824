import { z } from 'zod';
import type { Article } from '../../domain/article.ts';
import { epochDay, isoDay } from '../../domain/publication-date.ts';
import type { DateFacet, Hit, HitCopies, SearchRequest, StoredHit } from '../../domain/search.ts';
import type { DateSpan } from '../date-histogram.ts';
import type { CountedValue } from '../facet-scope.ts';
import type { Provenance } from '../port.ts';
import {
  arrayIn,
  asObject,
  fieldOf,
  type JsonObject,
  numberIn,
  objectIn,
  textIn,
} from './answer.ts';
import { brokenIndex } from './multi-search.ts';

/** How many articles match. Exact: every search here asks for that. */
export function readTotal(answer: JsonObject): number {
  return numberIn(objectIn(objectIn(answer, 'hits'), 'total'), 'value');
}

/** What is known of a story: its matches beside one, and those of them that were asked for. */
export type StoryCopies = { readonly copies: number; readonly alsoIn?: HitCopies };

/** The hits of a page, in the order of the answer. */
export function readHits(
  answer: JsonObject,
  request: SearchRequest,
  copiesOf: (story: string) => StoryCopies,
): readonly Hit[] {
  const hasScore = request.sort === 'relevance' && request.query.kind !== 'everything';
  return arrayIn(objectIn(answer, 'hits'), 'hits').map((hit) => {
    const source = objectIn(hit, '_source');
    const story = textIn(source, 'story');
    const shown = { article: storedHit(readArticle(source)), story, ...copiesOf(story) };
    return hasScore ? { ...shown, score: numberIn(hit, '_score') } : shown;
  });
}

/** The article that a stored document holds, as it was when it was written. */
export function readArticle(source: JsonObject): Article {
  return readStored(textIn(source, 'article'), isArticle);
}

/**
 * What documents.ts has stored as JSON, under the schema hash that was checked.
 * @throws AppError INDEX_UNUSABLE where it is something else
 */
export function readStored<T>(json: string, isOne: (value: unknown) => value is T): T {
  try {
    const value: unknown = JSON.parse(json);
    if (isOne(value)) return value;
  } catch (cause) {
    throw brokenIndex(cause);
  }
  throw brokenIndex(new Error('it is JSON of something else'));
}

// Not every quote and mention of every article of a page: what is looked at is what no page can do without.
function isArticle(value: unknown): value is Article {
  return ARTICLE.safeParse(value).success;
}

const texts = (...names: readonly string[]) =>
  z.looseObject(Object.fromEntries(names.map((name) => [name, z.string()])));
const ARTICLE = texts('id', 'title', 'body').extend({
  countries: z.array(texts('code', 'name')),
  speakers: z.array(texts('id', 'name')),
  quotes: z.array(texts('text')),
  date: texts('value', 'precision').optional(),
});

/** Where a stored document came from. */
export function readProvenance(source: JsonObject): Provenance {
  return {
    location: textIn(source, 'location'),
    contentHash: textIn(source, 'contentHash'),
    firstIndexedAt: textIn(source, 'firstIndexedAt'),
    rulesVersion: textIn(source, 'rulesVersion'),
    sample: source.sample === true,
  };
}

/** The buckets of a terms aggregation over keywords. */
export function readBuckets(aggregation: JsonObject): readonly CountedValue[] {
  return arrayIn(aggregation, 'buckets').map((bucket) => ({
    value: textIn(bucket, 'key'),
    count: numberIn(bucket, 'doc_count'),
  }));
}

/** Spread and precision of the dates counted; `undefined` where none is dated. */
export function readSpan(aggregations: JsonObject): DateSpan | undefined {
  const precisions = new Map(
    readBuckets(objectIn(aggregations, 'precision')).map(({ value, count }) => [value, count]),
  );
  const dated = precisions.values().reduce((sum, count) => sum + count, 0);
  if (dated === 0) return undefined;
  return {
    firstDay: numberIn(objectIn(aggregations, 'firstDay'), 'value'),
    lastDay: numberIn(objectIn(aggregations, 'lastDay'), 'value'),
    yearOnly: precisions.get('year') ?? 0,
    monthOnly: precisions.get('month') ?? 0,
    dated,
  };
}

/** The bars of a histogram; `aggregation` counts the numbers of `interval` that documents.ts stores. */
export function readBars(
  aggregation: JsonObject,
  interval: DateFacet['interval'],
): DateFacet['values'] {
  return arrayIn(aggregation, 'buckets').map((bucket) => ({
    value: barName(numberIn(bucket, 'key'), interval),
    count: numberIn(bucket, 'doc_count'),
  }));
}

/** How many articles an aggregation of one bucket counts. */
export function readCount(aggregations: JsonObject, name: string): number {
  return numberIn(objectIn(aggregations, name), 'doc_count');
}

/** The counts of a `filters` aggregation whose filters were a list. */
export function readCounts(aggregations: JsonObject, name: string): readonly number[] {
  return arrayIn(objectIn(aggregations, name), 'buckets').map((bucket) =>
    numberIn(bucket, 'doc_count'),
  );
}

/** `_source` and `_id`-free parts of the hits of an answer. */
export function readSources(answer: JsonObject): readonly JsonObject[] {
  return arrayIn(objectIn(answer, 'hits'), 'hits').map((hit) =>
    asObject(fieldOf(hit, '_source'), '_source'),
  );
}

function barName(key: number, interval: DateFacet['interval']): string {
  switch (interval) {
    case 'year':
      return isoDay(epochDay(key, 1, 1)).slice(0, 4);
    case 'month':
      return isoDay(epochDay(Math.floor(key / 12), (key % 12) + 1, 1)).slice(0, 7);
    case 'day':
      return isoDay(key);
    default:
      return interval satisfies never;
  }
}

/** What a result page shows of an article. */
export function storedHit(article: Article): StoredHit {
  const { path: _, author: __, extra: ___, countries, speakers, ...shown } = article;
  return {
    ...shown,
    countries: countries.map(({ code, name }) => ({ code, name })),
    speakers: speakers.map(({ id, name }) => ({ id, name })),
  };
}
