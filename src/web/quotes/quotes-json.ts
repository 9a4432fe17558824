import type { EngineName } from '../../domain/engine-name.ts';
import { perOffered } from '../../domain/facets/table.ts';
import type { MarkedQuote, QuotePage } from '../../services/search/search-quotes.ts';
import { facetJson } from '../facets/facet-json.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';

type QuotesAnswer = {
  readonly url: ParsedSearchUrl;
  readonly result: QuotePage;
  readonly engine: EngineName;
  readonly tookMs: number;
};

/** `GET /api/v1/quotes`, as docs/contract.md gives it. Absent values are `null`. */
export function quotesJson({ url, result, engine, tookMs }: QuotesAnswer) {
  const { state, query, notices } = url;
  return {
    query: { text: url.typed, parsed: query.parsed, notices },
    total: result.total,
    page: state.page,
    size: state.size,
    engine,
    tookMs: Math.round(tookMs * 10) / 10,
    quotes: result.quotes.map(quoteJson),
    facets: {
      ...perOffered((facet) => facetJson(facet, result.facets[facet])),
      date: result.facets.date,
    },
  };
}

function quoteJson({ quote, parts, article: { id, title, date } }: MarkedQuote) {
  const { text, speaker, kind, verb, confidence } = quote;
  return {
    text,
    parts,
    speaker: speaker ? { id: speaker.id, name: speaker.name } : null,
    kind,
    verb: verb ?? null,
    confidence,
    article: {
      id,
      title,
      date: date ? { value: date.value, precision: date.precision } : null,
    },
  };
}
