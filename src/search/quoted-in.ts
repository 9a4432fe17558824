import type { Article } from '../domain/article.ts';
import { optional } from '../domain/optional-key.ts';
import type { FoundQuote } from '../domain/quote-search.ts';

/** What is kept of an article beside a quote that stands in it. */
export function quotedIn({ id, title, ...article }: Article): FoundQuote['article'] {
  const { date, url, source, language } = article;
  return {
    id,
    title,
    ...optional('date', date),
    ...optional('url', url),
    ...optional('source', source),
    ...optional('language', language),
  };
}
