import type { Article } from '../../../domain/article.ts';
import type { Provenance } from '../../port.ts';
import { type JsonObject, textIn } from './answer.ts';
import { brokenIndex } from './multi-search.ts';

/** The article that a stored document holds, as it was when it was written. */
export function readArticle(source: JsonObject): Article {
  try {
    // Written by documents.ts from an Article, under the schema hash that was checked.
    return JSON.parse(textIn(source, 'article')) as Article;
  } catch (cause) {
    throw brokenIndex(cause);
  }
}

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
