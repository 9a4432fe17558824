import type { EngineName } from '../../domain/engine-name.ts';
import type { SearchRequest } from '../../domain/search.ts';
import { parseQuery } from '../../query/parser.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchEngine, SearchIndex } from '../../search/port.ts';
import { searchArchive } from '../search/search-archive.ts';
import { measureWriting } from './measure-writing.ts';

/** How long searches take on one engine, in milliseconds. */
export type SearchMeasure = {
  readonly engine: EngineName;
  readonly articles: number;
  /** One a query, each asked once of an index just opened. */
  readonly firstMs: readonly number[];
  /** The same with the most frequent country ticked: a reader's next click. */
  readonly nextMs: readonly number[];
  /** The barest search for each query in the same run; null where it has none. */
  readonly floorMs: readonly (number | null)[];
  /** How many times as long as the barest searches the first pages take: the geometric mean of both beside each other. */
  readonly timesFloor: number;
  /** Articles that the engine takes in a second, tagged before. */
  readonly writtenASecond: number;
  readonly diskBytes: number;
};

/**
 * Fifty queries as readers of world news mix them: common and rare words, phrases, alternatives, exclusions,
 * prefixes, nearness, titles, words that somebody said. Words that an archive does not have cost nothing
 * and flatter nobody for long.
 */
export const MIXED_QUERIES = [
  'government',
  'said',
  'river',
  'peace talks',
  '"prime minister"',
  '"united nations" aid',
  'trade -war',
  'econom*',
  'oil OR gas',
  'election (fraud OR protest)',
  'title:minister',
  '"water treaty"',
  '"prices rise"~3',
  'drought farmers',
  'vaccine',
  'bank interest rates',
  'presiden* visit',
  'border crossing closed',
  'glacier',
  'the',
  'police said',
  'war',
  'central bank governor',
  '"human rights"',
  'earthquake OR flood OR storm',
  'said:peace',
  'said:"we will" speaker:minister',
  'speaker:president sanctions',
  'refugee* camp',
  'stock market shares',
  'title:(election OR vote)',
  'parliament -election',
  '"climate change"',
  'football cup final',
  'nuclear weapons inspectors',
  'wheat harvest',
  '"foreign minister" talks',
  'strike workers union',
  'court appeal judge',
  'pipeline gas transit',
  'president',
  'million dollars profit',
  'hospital doctors',
  'said:inflation',
  '"chief executive" resign*',
  'ceasefire (broken OR violated)',
  '"interest rates"~5',
  'coal mine accident',
  'tourism visitors island',
  'to be or not to be',
] as const;

const PAGE = { sort: 'relevance', page: 1, size: 10, facetSize: 8 } as const;

/** Puts the mixed queries to the archive that an engine holds now. @throws AppError as a search does */
export async function measureSearches(
  engine: SearchEngine,
  signal: AbortSignal,
): Promise<SearchMeasure> {
  const writtenASecond = await measureWriting(engine, signal);
  await using index = await engine.openIndex();
  // Opening reads the columns of the archive; it is paid once, before the first reader comes.
  const { articles } = await index.summary(signal);
  await timed(index, request('zzyzx', undefined), signal);
  const firstMs: number[] = [];
  const nextMs: number[] = [];
  for (const words of MIXED_QUERIES) {
    const first = await timed(index, request(words, undefined), signal);
    firstMs.push(first.ms);
    const next = await timed(index, request(words, first.topCountry), signal);
    nextMs.push(next.ms);
  }
  const queries = MIXED_QUERIES.map((words) => parseQuery(words).query);
  const { ms, diskBytes } = await engine.measureFloor(queries, signal);
  return {
    engine: engine.name,
    articles,
    firstMs,
    nextMs,
    floorMs: ms.map((one) => one ?? null),
    timesFloor: timesAs(firstMs, ms),
    writtenASecond,
    diskBytes,
  };
}

function request(words: string, country: string | undefined): SearchRequest {
  const filters =
    country === undefined
      ? OPEN_FILTERS
      : { ...OPEN_FILTERS, country: { ...OPEN_FILTERS.country, include: [country] } };
  return { ...PAGE, query: parseQuery(words).query, filters };
}

async function timed(index: SearchIndex, wanted: SearchRequest, signal: AbortSignal) {
  const startedAt = performance.now();
  const { facets } = await searchArchive(index)(wanted, signal);
  return { ms: performance.now() - startedAt, topCountry: facets.country.values[0]?.value };
}

/** The geometric mean of ratios, of the pairs that have both. */
function timesAs(ms: readonly number[], floor: readonly (number | undefined)[]): number {
  const logs = ms.flatMap((one, at) => {
    const least = floor[at];
    return least === undefined || least <= 0 ? [] : [Math.log(one / least)];
  });
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length));
}

/** The middle of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
