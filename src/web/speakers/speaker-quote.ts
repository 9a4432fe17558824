import type { MarkedQuote } from '../../services/search/search-quotes.ts';
import { presentQuotation, type QuotationRow } from '../quotes/quote-row.ts';
import type { SearchState } from '../url/search-state.ts';

/** What a person said, as the person's page shows it: who says it goes without saying. */
export type SpeakerQuotation = Omit<QuotationRow, 'speaker'>;

/** `state` is the search for the person's quotes. */
export function presentSpeakerQuotation(
  quotation: MarkedQuote,
  state: SearchState,
): SpeakerQuotation {
  const { speaker: _, ...row } = presentQuotation(quotation, state);
  return { ...row, nameless: '' };
}
