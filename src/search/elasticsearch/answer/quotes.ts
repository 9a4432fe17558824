import type { Article } from '../../../domain/article.ts';
import type { Quote } from '../../../domain/quote.ts';
import type { FoundQuote, QuoteSearch, QuoteSearchResult } from '../../../domain/quote-search.ts';
import { perFacet, VALUE_FACETS } from '../../../domain/search.ts';
import { arrayIn, fieldOf, type JsonObject, objectIn, textIn } from '../store/answer.ts';
import { brokenIndex, multiSearch } from '../store/multi-search.ts';
import { documentId } from '../store/names.ts';
import { readArticle } from '../store/stored-article.ts';
import { type CountedSearch, dateFacetSearch, valueFacetSearch } from './compile-facets.ts';
import { compileFilters } from './compile-filters.ts';
import { compileSaid, type EsQuery } from './compile-query.ts';
import { type FacetContext, readDateFacet, readValueFacets } from './facets.ts';
import { readSources, readTotal } from './read-hits.ts';

/** A search among the quotes of a generation, each a document of its own: `SearchIndex.quotes`. */
export async function searchQuotes(
  context: FacetContext,
  request: QuoteSearch,
  signal: AbortSignal,
): Promise<QuoteSearchResult> {
  const { cluster, generation } = context;
  const counted = countedAmongQuotes(request);
  const facets = VALUE_FACETS.map((facet) => valueFacetSearch(counted, facet, generation.shards));
  const searches = [hitsOf(request, counted), dateFacetSearch(counted), ...facets];
  const index = generation.quotes;
  const leaveOut = ['aggregations.kept.every'];
  const answers = await multiSearch(cluster, { index, searches, leaveOut }, signal);
  const [hits = {}, date = {}, ...values] = answers;
  const counting = { ...context, index };
  const [valueFacets, dateFacet, quotes] = await Promise.all([
    readValueFacets(
      counting,
      counted,
      perFacet((facet) => values[VALUE_FACETS.indexOf(facet)] ?? {}),
    ),
    readDateFacet(counting, counted, date),
    withArticles(context, readSources(hits), signal),
  ]);
  return { total: readTotal(hits), quotes, facets: { ...valueFacets, date: dateFacet } };
}

// Words of quotes have other names here than within articles; who says a quote is its one speaker.
function countedAmongQuotes(request: QuoteSearch): CountedSearch & { readonly within: EsQuery } {
  const { story: _, ...filters } = request.filters;
  const within = compileSaid(request.query, '');
  return { ...request, query: { kind: 'everything' }, filters, within };
}

function hitsOf(
  { page, size, sort }: QuoteSearch,
  { within, query, filters }: CountedSearch & { readonly within: EsQuery },
): object {
  const order = sort === 'oldest' ? 'asc' : 'desc';
  return {
    from: (page - 1) * size,
    size,
    track_total_hits: true,
    query: { bool: { must: [within], filter: compileFilters(filters, query) } },
    sort: [
      ...(sort === 'relevance' ? [{ _score: { order: 'desc' } }] : []),
      { sortMinute: { order, missing: '_last' } },
      { articleId: { order: 'asc' } },
      { ordinal: { order: 'asc' } },
    ],
    _source: ['quote', 'articleId'],
  };
}

async function withArticles(
  { cluster, generation }: FacetContext,
  sources: readonly JsonObject[],
  signal: AbortSignal,
): Promise<FoundQuote[]> {
  const ids = [...new Set(sources.map((source) => textIn(source, 'articleId')))];
  if (ids.length === 0) return [];
  const answer = await cluster.request(
    {
      method: 'POST',
      path: `/${generation.articles}/_mget`,
      query: { _source_includes: 'article' },
      body: { ids: ids.map(documentId) },
    },
    signal,
  );
  const articles = arrayIn(answer, 'docs').flatMap((doc) =>
    fieldOf(doc, 'found') === true ? [readArticle(objectIn(doc, '_source'))] : [],
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  // Of an article that is being replaced the quotes may be there before it, or after it has gone.
  return sources.flatMap((source) => {
    const article = byId.get(textIn(source, 'articleId'));
    return article ? [foundQuote(source, article)] : [];
  });
}

function foundQuote(source: JsonObject, article: Article): FoundQuote {
  const { id, title, date, source: paper, language } = article;
  return {
    quote: readQuote(source),
    article: {
      id,
      title,
      ...(date ? { date } : {}),
      ...(paper === undefined ? {} : { source: paper }),
      ...(language === undefined ? {} : { language }),
    },
  };
}

function readQuote(source: JsonObject): Quote {
  try {
    // Written by documents.ts from a Quote, under the schema hash that was checked.
    return JSON.parse(textIn(source, 'quote')) as Quote;
  } catch (cause) {
    throw brokenIndex(cause);
  }
}
