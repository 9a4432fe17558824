import type { KeptArticle } from '../../services/export-results.ts';

/** A column of the table: its name in the first row, and what stands in it for an article. */
type Column = { readonly name: string; read(kept: KeptArticle, page: string): string };

// Several values in one cell: no country and no id holds this, and no name has been seen to.
const BETWEEN_VALUES = '; ';

// Without the words of the article: a cell of the usual programs holds 32,767 characters.
const COLUMNS: readonly Column[] = [
  { name: 'id', read: ({ article }) => article.id },
  { name: 'title', read: ({ article }) => article.title },
  { name: 'date', read: ({ article }) => article.date?.value ?? '' },
  { name: 'date_precision', read: ({ article }) => article.date?.precision ?? '' },
  { name: 'countries', read: ({ article }) => list(article.countries.map(({ code }) => code)) },
  { name: 'country_names', read: ({ article }) => list(article.countries.map(nameOf)) },
  { name: 'speakers', read: ({ article }) => list(article.speakers.map(nameOf)) },
  { name: 'speaker_ids', read: ({ article }) => list(article.speakers.map(({ id }) => id)) },
  { name: 'quotes', read: ({ article }) => String(article.quotes.length) },
  { name: 'source', read: ({ article }) => article.source ?? '' },
  { name: 'section', read: ({ article }) => article.section ?? '' },
  { name: 'language', read: ({ article }) => article.language ?? '' },
  { name: 'author', read: ({ article }) => article.author ?? '' },
  { name: 'url', read: ({ article }) => article.url ?? '' },
  { name: 'page', read: (_, page) => page },
  { name: 'first_indexed', read: ({ firstIndexedAt }) => firstIndexedAt },
];

/** The row of names. A mark before it tells Excel that the file is UTF-8; others pass over it. */
export const CSV_HEAD = `\uFEFF${COLUMNS.map(({ name }) => name).join(',')}\r\n`;

/** The row of an article, as RFC 4180 has it. `page` is the address of its page. */
export function csvRow(kept: KeptArticle, page: string): string {
  return `${COLUMNS.map(({ read }) => csvCell(read(kept, page))).join(',')}\r\n`;
}

// What makes spreadsheets take a text for a formula: https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A text as one cell that no spreadsheet computes: what looks like a formula gets an apostrophe before it. */
export function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function list(values: readonly string[]): string {
  return values.join(BETWEEN_VALUES);
}
