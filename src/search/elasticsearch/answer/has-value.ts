import type { ValueFacetName } from '../../../domain/facets/table.ts';
import type { QueryNode } from '../../../domain/query.ts';
import { quoteOf } from '../../quote-of.ts';
import { type EsQuery, saidBy } from './compile-query.ts';

/** How articles carry the values of a facet in a search. */
export type ValueConditions = {
  /** Carries one of these values at least. */
  oneOf(values: readonly string[]): EsQuery;
  /** Carries any value. */
  any(): EsQuery;
  /** Set where the values are those of nested quotes: which of them count. */
  readonly quotes?: EsQuery;
};

/**
 * An article carries what it mentions and who speaks in it; but in a search for what is said, who said
 * that: speaker and words then mean one and the same quote (docs/contract.md).
 */
export function hasValue(facet: ValueFacetName, query: QueryNode): ValueConditions {
  const quote = facet === 'speaker' ? quoteOf(query) : undefined;
  if (!quote) {
    return {
      oneOf: (values) => ({ terms: { [facet]: values } }),
      any: () => ({ exists: { field: facet } }),
    };
  }
  const quotes = saidBy(quote.words, quote.speaker, 'quotes.');
  const within = (condition: EsQuery): EsQuery => ({
    nested: { path: 'quotes', query: { bool: { filter: [quotes, condition] } } },
  });
  return {
    quotes,
    oneOf: (values) => within({ terms: { 'quotes.speaker': values } }),
    any: () => within({ exists: { field: 'quotes.speaker' } }),
  };
}
