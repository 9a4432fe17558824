import type { QuoteKind } from '../../domain/quote.ts';

/** What readers are told of a quote that is not, or not wholly, within quotation marks. */
export const TOLD: Readonly<Record<QuoteKind, string>> = {
  direct: '',
  mixed: 'Reported, in part word for word',
  indirect: 'Reported, not word for word',
};
