import { optional } from '../../../src/domain/optional-key.ts';
import type {
  ListedQuote,
  QuoteSearch,
  QuoteSearchResult,
  StreamedQuote,
} from '../../../src/domain/quote-search.ts';
import type { SearchRequest } from '../../../src/domain/search.ts';
import type { SearchIndex } from '../../../src/search/port.ts';
import { quoteOf, quotesInQuestion } from '../../../src/search/quote-of.ts';
import { storyMatches } from '../../../src/text/snippet.ts';
import { type BothEngines, facetDifference } from './compare.ts';
import type { GeneratedRequest } from './requests.ts';

const { signal } = new AbortController();
// More would measure JSON: each quote comes with its article.
const MOST_LISTED = 500;
const PAGE = 200;
const COPIES = 2;

/**
 * Asks both engines for quotes and compares totals, all facets and the first quotes themselves, in
 * their order where that is by date. `undefined` where they agree.
 */
export async function quotesDifference(
  engines: BothEngines,
  { text, request }: GeneratedRequest,
): Promise<string | undefined> {
  const [ours, theirs] = await Promise.all([
    engines.sqlite.quotes(request, signal),
    engines.elasticsearch.quotes(request, signal),
  ]);
  const found = counted(ours, theirs) ?? (await listed(engines, request, ours.total));
  return found && [`quotes: ${JSON.stringify(text)}`, JSON.stringify(request), found].join('\n  ');
}

function counted(ours: QuoteSearchResult, theirs: QuoteSearchResult): string | undefined {
  if (ours.total !== theirs.total) return `total: ${ours.total} ≠ ${theirs.total}`;
  if (ours.distinct !== theirs.distinct) {
    return `different: ${ours.distinct} ≠ ${theirs.distinct}`;
  }
  return facetDifference(ours.facets, theirs.facets)?.join('\n  ');
}

async function listed(
  engines: BothEngines,
  request: QuoteSearch,
  total: number,
): Promise<string | undefined> {
  // Engines rank differently: where not all are listed, the first by date are the same for both.
  const sort = total > MOST_LISTED && request.sort === 'relevance' ? 'newest' : request.sort;
  // Which of the same quotes is the best match depends on the ranking too.
  const copies = sort === 'relevance' ? 'each' : request.copies;
  const asked = { ...request, sort, ...optional('copies', copies), copiesShown: COPIES };
  const [ours, theirs] = await Promise.all(
    [engines.sqlite, engines.elasticsearch].map(async (index) => {
      const rows = await rowsUpTo(index, asked, Math.min(total, MOST_LISTED));
      const whole =
        total > MOST_LISTED
          ? []
          : await Array.fromAsync(index.streamQuotes(asked, signal), wholeRowOf);
      return sort === 'relevance' ? [...rows, ...whole].toSorted() : [...rows, ...whole];
    }),
  );
  const place = ours?.findIndex((row, at) => row !== theirs?.[at]) ?? -1;
  if (place < 0 && ours?.length === theirs?.length) return undefined;
  return `at ${place}: ${ours?.slice(place, place + 3)} ≠ ${theirs?.slice(place, place + 3)}`;
}

async function rowsUpTo(
  index: SearchIndex,
  request: QuoteSearch,
  reach: number,
): Promise<readonly string[]> {
  const rows: string[] = [];
  for (let page = 1; rows.length < reach; page += 1) {
    const { quotes } = await index.quotes({ ...request, page, size: PAGE, facetSize: 1 }, signal);
    rows.push(...quotes.map(rowOf));
    if (quotes.length < PAGE) break;
  }
  return rows;
}

function rowOf({ quote, article, copies, alsoIn }: ListedQuote): string {
  return JSON.stringify([article, quote, copies, alsoIn]);
}

function wholeRowOf({ quote, article, copies, first }: StreamedQuote): string {
  return JSON.stringify([article, quote, copies, first]);
}

/**
 * Ids of articles that were found by what is said in them, but in which no quote would be marked:
 * what engines find and what readers are shown must be one. Empty where that holds.
 */
export async function unmarkedArticles(
  index: SearchIndex,
  request: SearchRequest,
): Promise<readonly string[]> {
  if (!quoteOf(request.query)) return [];
  const { hits } = await index.search({ ...request, size: 50, facetSize: 1 }, signal);
  return hits.flatMap(({ article }) => {
    const quotes = quotesInQuestion(article.quotes, request);
    const spans = storyMatches({ ...article, quotes }, request.query);
    return spans.some(({ said }) => said) ? [] : [article.id];
  });
}
