import { articleJson } from '../../services/search/article-json.ts';
import type { KeptArticle } from '../../services/search/export-results.ts';
import { safeAddress } from './safe-link.ts';

/**
 * `GET /api/v1/articles/:id`: the extraction of contract.md with what came with the article, and since when it
 * is here. An address that no page would link is left out.
 */
export function storedArticleJson({ article, firstIndexedAt }: KeptArticle) {
  const { url, ...rest } = article;
  const address = safeAddress(url);
  const linked = address === undefined ? rest : { ...rest, url: address };
  return { ...articleJson(linked), firstIndexedAt };
}
