import { countText } from '../../domain/count-text.ts';
import type { MostWordsArticle } from '../../services/search/most-words.ts';
import type { SearchState } from '../url/search-state.ts';
import { listed } from '../words/words.ts';
import { presentRow, type ResultRow } from './result-row.ts';

/** What has most of the words of a search, below what has all of them. */
export type MostWords = {
  /** `Articles with most of the words`. */
  readonly heading: string;
  /** That none of it counts. */
  readonly note: string;
  readonly rows: readonly MostWordsRow[];
};

export type MostWordsRow = ResultRow & {
  /** `Without “lehman” and “rescue”`, or that the words stand apart. */
  readonly missing: string;
};

/** Absent where there is none. Articles are in the order of the service. */
export function presentMostWords(
  articles: readonly MostWordsArticle[],
  state: SearchState,
): { readonly mostWords?: MostWords } {
  if (articles.length === 0) return {};
  return {
    mostWords: {
      heading: 'Articles with most of the words',
      note: `The best ${countText(articles.length, 'article')} that lack some of what was asked for. They are left out of counts, exports and feeds.`,
      rows: articles.map((article) => ({
        // Its number in the list would lead from hit to hit, and it is no hit.
        ...presentRow(article, { ...state, page: 1 }, undefined),
        missing: missingText(article.missing),
      })),
    },
  };
}

function missingText(words: readonly string[]): string {
  if (words.length === 0) return 'All of the words, but not together as asked for';
  return `Without ${listed(
    words.map((word) => `“${word}”`),
    'and',
  )}`;
}
