import type { Article, ArticleId } from '../../domain/article.ts';
import type { SearchRequest } from '../../domain/search.ts';
import type { SearchIndex } from '../../search/port.ts';
import { quotesInQuestion } from '../../search/quote-of.ts';
import { type MatchSpan, matchSpans } from '../../text/highlight.ts';

/** An article with the places where the reader's search matches it. */
export type ReadArticle = {
  readonly article: Article;
  readonly firstIndexedAt: string;
  readonly titleMatches: readonly MatchSpan[];
  readonly bodyMatches: readonly MatchSpan[];
};

/** `undefined` means "no such article". @throws AppError as `SearchIndex.article` does */
export type ReadArticleById = (
  id: ArticleId,
  search: Pick<SearchRequest, 'query'> & Partial<Pick<SearchRequest, 'filters'>>,
  signal: AbortSignal,
) => Promise<ReadArticle | undefined>;

export function readArticle(index: SearchIndex): ReadArticleById {
  return async (id, search, signal) => {
    const stored = await index.article(id, signal);
    if (!stored) return undefined;
    const { article, provenance } = stored;
    const { title, body } = article;
    const quotes = quotesInQuestion(article.quotes, search);
    return {
      article,
      firstIndexedAt: provenance.firstIndexedAt,
      titleMatches: matchSpans({ text: title, field: 'title' }, search.query),
      bodyMatches: matchSpans({ text: body, field: 'body', quotes }, search.query),
    };
  };
}
