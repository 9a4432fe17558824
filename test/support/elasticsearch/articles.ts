import type { Article } from '../../../src/domain/article.ts';
import type { SearchRequest } from '../../../src/domain/search.ts';
import {
  type ArticleWithWords,
  withWords,
} from '../../../src/search/elasticsearch/store/documents.ts';
import { anArticle, aRequest, indexed } from '../builders.ts';

/** What a test shows of an article; the rest is plain. `date` as in the contract: `2021-10`. */
export type Shown = Partial<Omit<Article, 'date' | 'countries' | 'speakers' | 'quotes'>> & {
  readonly date?: string;
  readonly countries?: readonly string[];
  /** Names; an id is the name in lower case with dashes. */
  readonly speakers?: readonly string[];
  /** Words that each of the speakers said, or nobody in particular. */
  readonly quotes?: readonly string[];
};

export function storedArticle(id: string, shown: Shown = {}): ArticleWithWords {
  const { date, countries = [], speakers = [], quotes = [], ...plain } = shown;
  const tagged = anArticle({
    id,
    title: `Story ${id}`,
    body: 'The council met.',
    ...(date === undefined ? {} : { date }),
    countries,
    speakers,
    quotes: quotes.map((text, at) => {
      const speaker = speakers[at];
      return { text, ...(speaker === undefined ? {} : { speaker }) };
    }),
  });
  return withWords(indexed({ ...tagged, ...plain }, PROVENANCE));
}

/** A search as the page would send it without any choice. */
export function searchFor(text: string, choices: Partial<SearchRequest> = {}): SearchRequest {
  return { ...aRequest(text, { size: 20, facetSize: 20 }), ...choices };
}

const PROVENANCE = {
  contentHash: 'a'.repeat(64),
  firstIndexedAt: '2026-01-02T03:04:05.000Z',
  rulesVersion: '1',
};
