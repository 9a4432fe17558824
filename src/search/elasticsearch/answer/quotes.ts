import { z } from 'zod';
import { perFacet, VALUE_FACETS } from '../../../domain/facets/table.ts';
import { optional } from '../../../domain/optional-key.ts';
import { KINDS_TOLD, type Quote } from '../../../domain/quote.ts';
import type {
  FoundQuote,
  ListedQuote,
  QuoteSearch,
  QuoteSearchResult,
  StreamedQuote,
  WholeQuoteSearch,
} from '../../../domain/quote-search.ts';
import { quotedIn } from '../../quoted-in.ts';
import { arrayIn, DOCUMENTS, fieldOf, type JsonObject, objectIn, textIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { readableGeneration } from '../store/generations.ts';
import type { Names } from '../store/names.ts';
import { documentId } from '../store/names.ts';
import { readArticle, readJson } from '../store/stored-article.ts';
import { readView } from '../store/view.ts';
import { askWithCounts } from './ask-with-counts.ts';
import { type CountedSearch, dateFacetSearch, valueFacetSearch } from './compile-facets.ts';
import { compileFilters } from './compile-filters.ts';
import { compileSaid, type EsQuery } from './compile-query.ts';
import { type FacetContext, readDateFacet, readValueFacets } from './facets.ts';
import type { Grouping } from './groups.ts';
import { groupCounts } from './hits-search.ts';
import { readSources, readTotal } from './read-hits.ts';
import { OLDEST_QUOTE, QUOTE_SOURCE, readFirst, readSame } from './same-quotes.ts';

/** A search among the quotes of a generation, each a document of its own: `SearchIndex.quotes`. */
export async function searchQuotes(
  context: FacetContext,
  request: QuoteSearch,
  signal: AbortSignal,
): Promise<QuoteSearchResult> {
  const { cluster, generation } = context;
  const counted = { ...request, ...amongQuotes(request) };
  const index = generation.quotes;
  const counts = [
    dateFacetSearch(counted),
    ...VALUE_FACETS.map((facet) => valueFacetSearch(counted, facet, generation.shards)),
  ];
  const page = { index, hits: hitsOf(request, generation.shards), counts };
  const { hits, counted: answers } = await askWithCounts(cluster, page, signal);
  const [date = {}, ...values] = answers;
  // Read before any of the three is begun: what rejects while nobody waits for it ends the process.
  const sources = readSources(hits);
  const total = readTotal(hits);
  const counting = { ...context, index };
  const [valueFacets, dateFacet, { distinct, quotes }] = await Promise.all([
    readValueFacets(
      counting,
      counted,
      perFacet((facet) => values[VALUE_FACETS.indexOf(facet)] ?? {}),
    ),
    readDateFacet(counting, counted, date),
    readList(context, request, { hits, sources }, signal),
  ]);
  return { total, distinct, quotes, facets: { ...valueFacets, date: dateFacet } };
}

type Hits = { readonly hits: JsonObject; readonly sources: readonly JsonObject[] };

/** The quotes of a page with those that are the same. */
async function readList(
  context: Stored,
  request: QuoteSearch,
  { hits, sources }: Hits,
  signal: AbortSignal,
): Promise<Pick<QuoteSearchResult, 'distinct' | 'quotes'>> {
  const [{ distinct, same }, read] = await Promise.all([
    readSame(groupingOf(context, request, signal), request, hits),
    quoteReader(context, [...sources, ...sameSources(hits)], signal),
  ]);
  const quotes = sources.flatMap((source): ListedQuote[] => {
    const { copies = 0, shown, ...days } = same.get(textIn(source, 'key')) ?? {};
    const alsoIn = shown && { quotes: shown.flatMap(read), ...days };
    return read(source).map((found) => ({ ...found, copies, ...optional('alsoIn', alsoIn) }));
  });
  return { distinct, quotes };
}

type Stored = Pick<FacetContext, 'cluster' | 'generation'>;

function groupingOf(
  { cluster, generation }: Stored,
  request: WholeQuoteSearch,
  signal: AbortSignal,
): Grouping {
  const query = matchingQuotes(request);
  return { cluster, index: generation.quotes, field: 'key', query, signal };
}

// As many as a page of the list may have: their articles are fetched whole.
const PAGE = 100;

/** Every quote of a search in its order, from one state of the live generation: `SearchIndex.streamQuotes`. */
export async function* streamQuotes(
  cluster: Cluster,
  names: Names,
  request: WholeQuoteSearch,
  signal: AbortSignal,
): AsyncGenerator<StreamedQuote> {
  const generation = await readableGeneration(cluster, names, signal);
  const search = { size: PAGE, query: matchingQuotes(request), ...inOrder(request.sort) };
  const view = readView(cluster, generation.quotes, search, signal);
  const grouping = groupingOf({ cluster, generation }, request, signal);
  // Keys that more than one quote has and of which a row was given.
  const given = new Set<string>();
  for await (const hits of inBatches(view, PAGE)) {
    const sources = hits.map((hit) => objectIn(hit, '_source'));
    const batch = sources.filter((source) => !given.has(textIn(source, 'key')));
    const same = await readFirst(
      grouping,
      batch.map((source) => textIn(source, 'key')),
    );
    const firsts = [...same.values()].map(({ first }) => first);
    const read = await quoteReader({ cluster, generation }, [...batch, ...firsts], signal);
    for (const source of batch) {
      const key = textIn(source, 'key');
      if (given.has(key)) continue;
      const { copies, first = source } = same.get(key) ?? { copies: 0 };
      // Of an article that has gone meanwhile another quote may be the same.
      const [found] = read(source);
      if (!found) continue;
      if (copies > 0 && request.copies !== 'each') given.add(key);
      const [earliest = found] = read(first);
      yield { ...found, copies, first: earliest.article };
    }
  }
}

async function* inBatches(hits: AsyncIterable<unknown>, size: number): AsyncGenerator<unknown[]> {
  let batch: unknown[] = [];
  for await (const hit of hits) {
    batch.push(hit);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

// Words of quotes have other names here than within articles; who says a quote is its one speaker.
function amongQuotes({
  query,
  filters: { story: _, kind, ...filters },
}: WholeQuoteSearch): Pick<CountedSearch, 'query' | 'filters'> & { readonly within: EsQuery } {
  const said = compileSaid(query, '');
  const told = kind && { terms: { kind: KINDS_TOLD[kind] } };
  const within = told ? { bool: { must: [said], filter: [told] } } : said;
  return { query: { kind: 'everything' }, filters, within };
}

function matchingQuotes(request: WholeQuoteSearch): EsQuery {
  const { within, query, filters } = amongQuotes(request);
  return { bool: { must: [within], filter: compileFilters(filters, query) } };
}

function hitsOf(request: QuoteSearch, shards: number): object {
  const { page, size, sort } = request;
  return {
    from: (page - 1) * size,
    size,
    track_total_hits: true,
    query: matchingQuotes(request),
    ...inOrder(sort),
    ...(request.copies === 'each' ? {} : { collapse: collapseOf(request) }),
    aggs: groupCounts('key', shards),
  };
}

/** With the first of those that are the same, so that the articles of all of them are fetched at once. */
function collapseOf({ copiesShown = 0 }: QuoteSearch): object {
  if (copiesShown === 0) return { field: 'key' };
  const shown = { size: copiesShown + 1, sort: OLDEST_QUOTE, _source: QUOTE_SOURCE };
  return { field: 'key', inner_hits: { name: SAME, ...shown } };
}

const SAME = 'same';

function sameSources(hits: JsonObject): readonly JsonObject[] {
  return arrayIn(objectIn(hits, 'hits'), 'hits').flatMap((hit) => {
    const inner = fieldOf(hit, 'inner_hits');
    return inner === undefined ? [] : readSources(objectIn(inner, SAME));
  });
}

/** What a quote is sorted by and read from. */
function inOrder(sort: QuoteSearch['sort']): object {
  const order = sort === 'oldest' ? 'asc' : 'desc';
  return {
    sort: [
      ...(sort === 'relevance' ? [{ _score: { order: 'desc' } }] : []),
      { sortMinute: { order, missing: '_last' } },
      { articleId: { order: 'asc' } },
      { ordinal: { order: 'asc' } },
    ],
    _source: QUOTE_SOURCE,
  };
}

/** Reads stored quotes with their articles, which are fetched for all of them at once. */
async function quoteReader(
  { cluster, generation }: Stored,
  sources: readonly JsonObject[],
  signal: AbortSignal,
): Promise<(source: JsonObject) => FoundQuote[]> {
  const ids = [...new Set(sources.map((source) => textIn(source, 'articleId')))];
  if (ids.length === 0) return () => [];
  const answer = await cluster.request(
    {
      method: 'POST',
      path: `/${generation.articles}/_mget`,
      query: { _source_includes: 'article' },
      body: { ids: ids.map(documentId) },
      shape: DOCUMENTS,
    },
    signal,
  );
  const articles = arrayIn(answer, 'docs').flatMap((doc) =>
    fieldOf(doc, 'found') === true ? [readArticle(objectIn(doc, '_source'))] : [],
  );
  const byId = new Map(articles.map((article) => [article.id, quotedIn(article)]));
  // Of an article that is being replaced the quotes may be there before it, or after it has gone.
  return (source) => {
    const article = byId.get(textIn(source, 'articleId'));
    return article ? [{ quote: readQuote(source), article }] : [];
  };
}

function readQuote(source: JsonObject): Quote {
  return readJson(textIn(source, 'quote'), isQuote);
}

const QUOTE = z.looseObject({
  text: z.string(),
  kind: z.string(),
  speaker: z.looseObject({ id: z.string(), name: z.string() }).optional(),
});

function isQuote(value: unknown): value is Quote {
  return QUOTE.safeParse(value).success;
}
