import { articleJson } from '../../services/article-json.ts';
import type { ReadArticle } from '../../services/read-article.ts';

/** `GET /api/v1/articles/:id`: the extraction of contract.md with what came with the article, and since when it is here. */
export function storedArticleJson({ article, firstIndexedAt }: ReadArticle) {
  return { ...articleJson(article), firstIndexedAt };
}
