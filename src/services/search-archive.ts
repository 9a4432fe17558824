import type { ArticleId } from '../domain/article.ts';
import type { Hit, SearchRequest, SearchResult, StoredHit } from '../domain/search.ts';
import type { Snippet, SnippetPart } from '../domain/snippet.ts';
import type { SearchIndex } from '../search/port.ts';
import { highlight } from '../text/highlight.ts';
import { chooseSnippets } from '../text/snippet.ts';

/** A hit as readers see it: passages in place of the whole text. */
export type FoundArticle = Omit<StoredHit, 'body' | 'titleInBody'> & {
  readonly id: ArticleId;
  readonly titleParts: readonly SnippetPart[];
  readonly snippets: readonly Snippet[];
  readonly score?: number;
  /** As `Hit` has them. */
  readonly story: string;
  readonly copies: number;
};

export type SearchPage = Omit<SearchResult, 'hits'> & { readonly hits: readonly FoundArticle[] };

/** @throws AppError as `SearchIndex.search` does */
export type SearchArchive = (request: SearchRequest, signal: AbortSignal) => Promise<SearchPage>;

/** Asks the index and chooses, for each hit, the passages that show why it was found. */
export function searchArchive(index: SearchIndex): SearchArchive {
  return async (request, signal) => {
    const result = await index.search(request, signal);
    return { ...result, hits: result.hits.map((hit) => foundArticle(hit, request)) };
  };
}

function foundArticle(hit: Hit, request: SearchRequest): FoundArticle {
  const { body, titleInBody, ...article } = hit.article;
  return {
    ...article,
    titleParts: highlight(article.title, 'title', request.query),
    snippets: chooseSnippets({ title: article.title, titleInBody, body }, request.query),
    story: hit.story,
    copies: hit.copies,
    ...(hit.score === undefined ? {} : { score: hit.score }),
  };
}
