import type { EngineName } from '../../domain/engine-name.ts';
import { perOffered } from '../../domain/facets/table.ts';
import type { FoundQuote } from '../../domain/quote-search.ts';
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
    distinct: result.distinct,
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

function quoteJson({ quote, parts, article, copies, alsoIn }: MarkedQuote) {
  const { text, speaker, kind, verb, confidence } = quote;
  return {
    text,
    parts,
    speaker: speaker ? { id: speaker.id, name: speaker.name } : null,
    kind,
    verb: verb ?? null,
    confidence,
    article: articleJson(article),
    copies,
    first: alsoIn?.first ? articleJson(alsoIn.first) : null,
    alsoIn: (alsoIn?.quotes ?? []).map((other) => ({
      text: other.quote.text,
      article: articleJson(other.article),
    })),
  };
}

function articleJson({ id, title, date, source }: FoundQuote['article']) {
  return {
    id,
    title,
    date: date ? { value: date.value, precision: date.precision } : null,
    source: source ?? null,
  };
}
