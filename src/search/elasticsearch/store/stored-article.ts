import { z } from 'zod';
import type { Article } from '../../../domain/article.ts';
import type { Provenance } from '../../port.ts';
import { type JsonObject, textIn } from './answer.ts';
import { brokenIndex } from './multi-search.ts';

/** The article that a stored document holds, as it was when it was written. */
export function readArticle(source: JsonObject): Article {
  return readJson(textIn(source, 'article'), isArticle);
}

/**
 * What documents.ts has stored as JSON, under the schema hash that was checked.
 * @throws AppError INDEX_UNUSABLE where it is something else
 */
export function readJson<T>(json: string, isOne: (value: unknown) => value is T): T {
  try {
    const value: unknown = JSON.parse(json);
    if (isOne(value)) return value;
  } catch (cause) {
    throw brokenIndex(cause);
  }
  throw brokenIndex(new Error('it is JSON of something else'));
}

// Not every mention of every article of a page: what is looked at is what no page can do without.
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
