import type { StreamedQuote } from '../../domain/quote-search.ts';
import type { KeptArticle } from '../../services/search/export-results.ts';
import { safeAddress } from '../article/safe-link.ts';
import { type Column, csvHead, csvList, csvRow } from '../words/csv.ts';

/** An article of a table, with the address of its page. */
type ArticleRow = KeptArticle & { readonly page: string };
type QuoteRow = StreamedQuote & { readonly page: string };

// Without the words of the article: a cell of the usual programs holds 32,767 characters.
const ARTICLE_COLUMNS: readonly Column<ArticleRow>[] = [
  { name: 'id', read: ({ article }) => article.id },
  { name: 'title', read: ({ article }) => article.title },
  { name: 'date', read: ({ article }) => article.date?.value ?? '' },
  { name: 'date_precision', read: ({ article }) => article.date?.precision ?? '' },
  { name: 'countries', read: ({ article }) => csvList(article.countries.map(({ code }) => code)) },
  { name: 'country_names', read: ({ article }) => csvList(article.countries.map(nameOf)) },
  { name: 'speakers', read: ({ article }) => csvList(article.speakers.map(nameOf)) },
  { name: 'speaker_ids', read: ({ article }) => csvList(article.speakers.map(({ id }) => id)) },
  { name: 'quotes', read: ({ article }) => String(article.quotes.length) },
  { name: 'source', read: ({ article }) => article.source ?? '' },
  { name: 'section', read: ({ article }) => article.section ?? '' },
  { name: 'language', read: ({ article }) => article.language ?? '' },
  { name: 'author', read: ({ article }) => article.author ?? '' },
  { name: 'url', read: ({ article }) => safeAddress(article.url) ?? '' },
  { name: 'page', read: ({ page }) => page },
  { name: 'first_indexed', read: ({ firstIndexedAt }) => firstIndexedAt },
];

const QUOTE_COLUMNS: readonly Column<QuoteRow>[] = [
  { name: 'quote', read: ({ quote }) => quote.text },
  { name: 'speaker', read: ({ quote }) => quote.speaker?.name ?? '' },
  { name: 'speaker_id', read: ({ quote }) => quote.speaker?.id ?? '' },
  { name: 'kind', read: ({ quote }) => quote.kind },
  { name: 'verb', read: ({ quote }) => quote.verb ?? '' },
  { name: 'confidence', read: ({ quote }) => quote.confidence.toFixed(2) },
  { name: 'start', read: ({ quote }) => String(quote.start) },
  { name: 'end', read: ({ quote }) => String(quote.end) },
  { name: 'article_id', read: ({ article }) => article.id },
  { name: 'article_title', read: ({ article }) => article.title },
  { name: 'date', read: ({ article }) => article.date?.value ?? '' },
  { name: 'date_precision', read: ({ article }) => article.date?.precision ?? '' },
  { name: 'source', read: ({ article }) => article.source ?? '' },
  { name: 'url', read: ({ article }) => safeAddress(article.url) ?? '' },
  { name: 'page', read: ({ page }) => page },
  { name: 'copies', read: ({ copies }) => String(copies) },
  { name: 'first_article_id', read: ({ first }) => first.id },
  { name: 'first_date', read: ({ first }) => first.date?.value ?? '' },
  { name: 'first_source', read: ({ first }) => first.source ?? '' },
];

/** First row of the table of articles, and of the table of quotes. */
export const ARTICLES_HEAD = csvHead(ARTICLE_COLUMNS);
export const QUOTES_HEAD = csvHead(QUOTE_COLUMNS);

/** The row of an article. */
export function articleRow(kept: KeptArticle, page: string): string {
  return csvRow(ARTICLE_COLUMNS, { ...kept, page });
}

/** The row of a quote. */
export function quoteRow(found: StreamedQuote, page: string): string {
  return csvRow(QUOTE_COLUMNS, { ...found, page });
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
