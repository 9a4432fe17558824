import type { MarkedQuote } from '../../services/search/search-quotes.ts';
import { presentQuote, type QuoteRow } from '../quotes/quote-row.ts';
import type { SearchState } from '../url/search-state.ts';

/** What a person said, as the person's page shows it: who says it goes without saying. */
export type SpeakerQuote = Omit<QuoteRow, 'speaker'>;

/** `state` is the search for the person's quotes. */
export function presentSpeakerQuote(quote: MarkedQuote, state: SearchState): SpeakerQuote {
  const { speaker: _, ...row } = presentQuote(quote, state);
  return { ...row, nameless: '' };
}
