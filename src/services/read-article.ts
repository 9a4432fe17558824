import type { Article, ArticleId } from '../domain/article.ts';
import type { QueryNode } from '../domain/query.ts';
import type { SearchIndex } from '../search/port.ts';
import { type MatchSpan, matchSpans } from '../text/highlight.ts';

/** An article with the places where the reader's query matches it. */
export type ReadArticle = {
  readonly article: Article;
  readonly firstIndexedAt: string;
  readonly titleMatches: readonly MatchSpan[];
  readonly bodyMatches: readonly MatchSpan[];
};

/** `undefined` means "no such article". @throws AppError as `SearchIndex.article` does */
export type ReadArticleById = (
  id: ArticleId,
  query: QueryNode,
  signal: AbortSignal,
) => Promise<ReadArticle | undefined>;

export function readArticle(index: SearchIndex): ReadArticleById {
  return async (id, query, signal) => {
    const stored = await index.article(id, signal);
    if (!stored) return undefined;
    const { article, provenance } = stored;
    return {
      article,
      firstIndexedAt: provenance.firstIndexedAt,
      titleMatches: matchSpans(article.title, 'title', query),
      bodyMatches: matchSpans(article.body, 'body', query),
    };
  };
}
