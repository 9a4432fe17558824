import { VALUE_FACETS } from '../../../src/domain/facets/table.ts';
import { REGIONS } from '../../../src/domain/regions.ts';
import {
  type Hit,
  MAX_PAGED_HITS,
  type SearchRequest,
  type SearchResult,
} from '../../../src/domain/search.ts';
import type { SearchIndex } from '../../../src/search/port.ts';
import type { GeneratedRequest } from './requests.ts';

/** The two engines over the same archive. */
export type BothEngines = { readonly sqlite: SearchIndex; readonly elasticsearch: SearchIndex };

const GROUPS = REGIONS.map(({ countries }) => countries);
// Ten thousand whole articles a search would make the suite a measurement of JSON.
const PAGE = 1_000;
const COPIES = 2;
const { signal } = new AbortController();

/**
 * Asks both engines and compares totals, all facets, and which hits there are: all of them where
 * pages reach them, in the same order where the order is by date. `undefined` where they agree, else a
 * report of the difference.
 */
export async function difference(
  engines: BothEngines,
  generated: GeneratedRequest,
): Promise<string | undefined> {
  const { request } = generated;
  const [ours, theirs] = await askBoth(engines, request);
  if (ours.total !== theirs.total) {
    const ids = await differentIds(engines, request, ours.total > theirs.total ? ours : theirs);
    return report(generated, [`total: ${ours.total} ≠ ${theirs.total}`, ...ids]);
  }
  const facets = facetDifference(ours.facets, theirs.facets);
  if (facets !== undefined) return report(generated, facets);
  const [here, there] = await Promise.all(
    [engines.sqlite, engines.elasticsearch].map((index) =>
      index.countCountries(request, GROUPS, signal),
    ),
  );
  if (String(here) !== String(there)) return report(generated, [`regions: ${here} ≠ ${there}`]);
  if (ours.stories !== theirs.stories) {
    return report(generated, [`stories: ${ours.stories} ≠ ${theirs.stories}`]);
  }
  const ids = await differentIds(engines, request, ours);
  return ids.length > 0 ? report(generated, ids) : undefined;
}

type Facets = SearchResult['facets'];

/** Where the first facet that is counted otherwise differs; `undefined` where none is. */
export function facetDifference(ours: Facets, theirs: Facets): readonly string[] | undefined {
  for (const facet of [...VALUE_FACETS, 'date'] as const) {
    const [a, b] = [JSON.stringify(ours[facet]), JSON.stringify(theirs[facet])];
    if (a !== b) return [`facet ${facet}:`, ...aroundDifference(a, b)];
  }
  return undefined;
}

function askBoth(
  { sqlite, elasticsearch }: BothEngines,
  request: SearchRequest,
): Promise<[SearchResult, SearchResult]> {
  return Promise.all([sqlite.search(request, signal), elasticsearch.search(request, signal)]);
}

/** What is different in the hits: nothing where both engines give the same. */
async function differentIds(
  engines: BothEngines,
  request: SearchRequest,
  { total, stories }: SearchResult,
): Promise<readonly string[]> {
  // Beyond where pages end, engines rank differently: the first by date are the same for both.
  const rows = request.copies === 'each' ? total : stories;
  const isBeyond = rows > MAX_PAGED_HITS;
  const sort = isBeyond && request.sort === 'relevance' ? 'newest' : request.sort;
  const reach = isBeyond ? PAGE : rows;
  const isOrdered = sort !== 'relevance' || request.query.kind === 'everything';
  const [ours, theirs] = await Promise.all([
    rowsUpTo(engines.sqlite, { ...request, sort }, reach),
    rowsUpTo(engines.elasticsearch, { ...request, sort }, reach),
  ]);
  const onlyOurs = ours.filter((id) => !theirs.includes(id));
  const onlyTheirs = theirs.filter((id) => !ours.includes(id));
  if (onlyOurs.length + onlyTheirs.length > 0) {
    return [`only sqlite: ${firstFive(onlyOurs)}`, `only elasticsearch: ${firstFive(onlyTheirs)}`];
  }
  const place = isOrdered ? ours.findIndex((id, index) => id !== theirs[index]) : -1;
  return place < 0
    ? []
    : [`order at ${place}: ${firstFive(ours.slice(place))} ≠ ${firstFive(theirs.slice(place))}`];
}

async function rowsUpTo(index: SearchIndex, request: SearchRequest, reach: number) {
  // Which copy matches best is each engine's own opinion; which story, and how many copies, is not.
  const isOfStory = request.sort === 'relevance' && request.copies !== 'each';
  const rows: string[] = [];
  for (let page = 1; rows.length < reach; page += 1) {
    const asked = { ...request, page, size: PAGE, facetSize: 1, copiesShown: COPIES };
    const { hits } = await index.search(asked, signal);
    rows.push(...hits.map((hit) => (isOfStory ? `${hit.story} +${hit.copies}` : rowText(hit))));
    if (hits.length < PAGE) break;
  }
  return rows;
}

/** `ferry-2 +2 (ferry-1, 18921–18922)`: a hit with its copies, and the days of them all. */
function rowText({ article, copies, alsoIn }: Hit): string {
  const counted = `${article.id} +${copies}`;
  if (alsoIn === undefined) return counted;
  const ids = alsoIn.articles.map(({ id }) => id).join(' ');
  return `${counted} (${ids}, ${alsoIn.firstDay}–${alsoIn.lastDay})`;
}

function firstFive(ids: readonly string[]): string {
  return ids.slice(0, 5).join(', ') || 'none';
}

function report({ text, request }: GeneratedRequest, lines: readonly string[]): string {
  const { query, filters, sort, facetSize } = request;
  return [
    `query: ${JSON.stringify(text)}`,
    `tree: ${JSON.stringify(query)}`,
    `filters: ${JSON.stringify(filters)}`,
    `sort: ${sort}, facet size ${facetSize}`,
    ...lines,
  ].join('\n  ');
}

function aroundDifference(a: string, b: string): readonly string[] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 80);
  const cut = (text: string) => text.slice(from, at + 120);
  return [`sqlite: …${cut(a)}`, `elasticsearch: …${cut(b)}`];
}
