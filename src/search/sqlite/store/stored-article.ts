import type { Article } from '../../../domain/article.ts';
import { unusable } from './errors.ts';

/** An article as `texts` keeps it. @throws AppError INDEX_UNUSABLE where there is none */
export function parseArticle(stored: unknown): Article {
  if (typeof stored !== 'string') throw unusable('The index has lost the text of an article.');
  try {
    // Written by store-articles.ts from an Article, under the schema hash that was checked.
    return JSON.parse(stored) as Article;
  } catch (cause) {
    throw unusable('The index holds an article that cannot be read.', cause);
  }
}
