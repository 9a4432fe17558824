import type { Article } from '../../domain/article.ts';
import type { WholeSearch } from '../../domain/search.ts';
import type { Snippet } from '../../domain/snippet.ts';
import type { SearchIndex } from '../../search/port.ts';
import { quotesInQuestion } from '../../search/quote-of.ts';
import { chooseSnippets } from '../../text/snippet.ts';

/** An article as those see it who follow a search. */
export type AddedArticle = Pick<Article, 'id' | 'title' | 'date' | 'source' | 'language'> & {
  readonly snippets: readonly Snippet[];
  /** ISO 8601 in UTC; it survives an edit and a reindex, so nobody is told of an article twice. */
  readonly firstIndexedAt: string;
};

type FollowedSearch = Omit<WholeSearch, 'sort'> & { readonly most: number };

/**
 * What came into the archive last and matches, at most `most` articles.
 * @throws AppError as `SearchIndex.stream` does
 */
export type FollowSearch = (
  search: FollowedSearch,
  signal: AbortSignal,
) => Promise<readonly AddedArticle[]>;

export function followSearch(index: SearchIndex): FollowSearch {
  return (search, signal) => {
    const added = index.stream({ ...search, sort: 'added' }, signal);
    return Array.fromAsync(added, ({ article, provenance }) => ({
      ...article,
      snippets: chooseSnippets(
        { ...article, quotes: quotesInQuestion(article.quotes, search) },
        search.query,
      ),
      firstIndexedAt: provenance.firstIndexedAt,
    }));
  };
}
