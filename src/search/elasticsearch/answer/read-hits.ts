import type { Article } from '../../../domain/article.ts';
import { epochDay, isoDay } from '../../../domain/publication-date.ts';
import type {
  DateFacet,
  Hit,
  HitCopies,
  SearchRequest,
  StoredHit,
} from '../../../domain/search.ts';
import type { DateSpan } from '../../date-histogram.ts';
import type { CountedValue } from '../../facet-scope.ts';
import {
  arrayIn,
  asObject,
  fieldOf,
  type JsonObject,
  numberIn,
  objectIn,
  textIn,
} from '../store/answer.ts';
import { readArticle } from '../store/stored-article.ts';

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
