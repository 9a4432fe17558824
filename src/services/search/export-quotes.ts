import type { StreamedQuote, WholeQuoteSearch } from '../../domain/quote-search.ts';
import type { SearchIndex } from '../../search/port.ts';

/**
 * Every row that a search among quotes lists, in its order, without the limit of pages. A failure may come from any
 * step: what was given before is then not the whole. @throws AppError as `SearchIndex.streamQuotes` does
 */
export type ExportQuotes = (
  request: WholeQuoteSearch,
  signal: AbortSignal,
) => AsyncIterable<StreamedQuote>;

export function exportQuotes(index: SearchIndex): ExportQuotes {
  return (request, signal) => index.streamQuotes(request, signal);
}
