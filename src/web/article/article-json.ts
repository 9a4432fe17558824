import { articleJson } from '../../services/search/article-json.ts';
import type { KeptArticle } from '../../services/search/export-results.ts';

/** `GET /api/v1/articles/:id`: the extraction of docs/contract.md with what came with the article, and since when it is here. */
export function storedArticleJson({ article, firstIndexedAt }: KeptArticle) {
  return { ...articleJson(article), firstIndexedAt };
}
