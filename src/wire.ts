import type { QueryNode } from './domain/query.ts';
import type { SpeakerId } from './domain/speaker.ts';
import type { Aliases } from './extract/aliases.ts';
import type { LineFile } from './platform/line-file.ts';
import type { SearchEngine, SearchIndex } from './search/port.ts';
import { checkHealth } from './services/check-health.ts';
import { compareSearches } from './services/compare-searches.ts';
import { correctSpelling } from './services/correct-spelling.ts';
import { countFound } from './services/count-found.ts';
import { countRegions } from './services/count-regions.ts';
import { describeArchive } from './services/describe-archive.ts';
import { expandQuery } from './services/expand-query.ts';
import { expandedIndex } from './services/expanded-index.ts';
import { exportResults } from './services/export-results.ts';
import { findNeighbours } from './services/find-neighbours.ts';
import { followSearch } from './services/follow-search.ts';
import { keptVocabulary } from './services/kept-vocabulary.ts';
import { listFacet } from './services/list-facet.ts';
import { listSpeakers } from './services/list-speakers.ts';
import { mapCountries } from './services/map-countries.ts';
import { findMostWords } from './services/most-words.ts';
import { readArticle } from './services/read-article.ts';
import { readCountry } from './services/read-country.ts';
import { readSpeaker } from './services/read-speaker.ts';
import { searchArchive } from './services/search-archive.ts';
import { searchQuotes } from './services/search-quotes.ts';
import { suggest } from './services/suggest.ts';
import { summarizeRejects } from './services/summarize-rejects.ts';
import { warmUp } from './services/warm-up.ts';
import type { Settings } from './settings.ts';

/** What the pages and the API are built from. */
export type Services = ReturnType<typeof wireServices>;

/** The engine that the settings name. The other one is never loaded. */
export async function openEngine(settings: Settings): Promise<SearchEngine> {
  if (settings.ELASTICSEARCH_URL === undefined) {
    const { openSqliteEngine } = await import('./search/sqlite/open.ts');
    return openSqliteEngine({ dataDir: settings.DATA_DIR });
  }
  const { openElasticsearchEngine } = await import('./search/elasticsearch/open.ts');
  return openElasticsearchEngine({
    url: settings.ELASTICSEARCH_URL,
    index: settings.ELASTICSEARCH_INDEX,
    shards: settings.ELASTICSEARCH_SHARDS,
    replicas: settings.ELASTICSEARCH_REPLICAS,
    ...given('apiKey', settings.ELASTICSEARCH_API_KEY),
    ...given('username', settings.ELASTICSEARCH_USERNAME),
    ...given('password', settings.ELASTICSEARCH_PASSWORD),
    ...given('caFile', settings.ELASTICSEARCH_CA_FILE),
  });
}

/**
 * One service a use case, over one open index; `rejects` is the file that runs leave beside it, `aliases` are the
 * keeper's own names of persons.
 */
export function wireServices(opened: SearchIndex, rejects?: LineFile, aliases?: Aliases) {
  const vocabulary = keptVocabulary(opened, () => performance.now());
  const expand = expandQuery(vocabulary, aliases);
  const index = expandedIndex(opened, expand);
  const within = async <R extends { readonly query: QueryNode }>(request: R): Promise<R> => ({
    ...request,
    query: (await expand(request.query)).query,
  });
  const searchOpened = searchArchive(opened);
  const search: typeof searchOpened = async (request, signal) =>
    searchOpened(await within(request), signal);
  const quotes = searchQuotes(opened);
  const searchInQuotes: typeof quotes = async (request, signal) =>
    quotes(await within(request), signal);
  const article = readArticle(opened);
  const readOne: typeof article = async (id, asked, signal) =>
    article(id, await within(asked), signal);
  const most = findMostWords(opened);
  const findMost: typeof most = async (request, total, signal) =>
    most(await within(request), total, signal);
  return {
    engine: index.engine,
    searchArchive: search,
    expandQuery: expand,
    findMostWords: findMost,
    compareSearches: compareSearches(index),
    countRegions: countRegions(index),
    mapCountries: mapCountries(index),
    readCountry: readCountry(search),
    listFacet: listFacet(search, vocabulary),
    searchQuotes: searchInQuotes,
    findAny: (queries: readonly QueryNode[], signal: AbortSignal) => index.findAny(queries, signal),
    readArticle: readOne,
    findNeighbours: findNeighbours(index),
    suggest: suggest(index, vocabulary),
    correctSpelling: correctSpelling(vocabulary, countFound(index)),
    exportResults: exportResults(index),
    followSearch: followSearch(index),
    describeArchive: describeArchive(index),
    readSpeaker: readSpeaker(index),
    listSpeakers: listSpeakers(vocabulary),
    speakerRedirects: (ids: readonly SpeakerId[], signal: AbortSignal) =>
      index.speakerRedirects(ids, signal),
    checkHealth: checkHealth(index),
    warmUp: warmUp(index, vocabulary),
    summarizeArchive: (signal: AbortSignal) => index.summary(signal),
    summarizeRejects: summarizeRejects(rejects),
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
