import type { QueryNode } from './domain/query.ts';
import type { SpeakerId } from './domain/speaker.ts';
import type { LineFile } from './platform/line-file.ts';
import type { SearchEngine, SearchIndex } from './search/port.ts';
import { checkHealth } from './services/maintenance/check-health.ts';
import { describeArchive } from './services/maintenance/describe-archive.ts';
import { summarizeRejects } from './services/maintenance/summarize-rejects.ts';
import { compareSearches } from './services/search/compare-searches.ts';
import { countRegions } from './services/search/count-regions.ts';
import { exportQuotes } from './services/search/export-quotes.ts';
import { exportResults } from './services/search/export-results.ts';
import { findNeighbours } from './services/search/find-neighbours.ts';
import { followSearch } from './services/search/follow-search.ts';
import { listFacet } from './services/search/list-facet.ts';
import { mapCountries } from './services/search/map-countries.ts';
import { readArticle } from './services/search/read-article.ts';
import { readCountry } from './services/search/read-country.ts';
import { searchArchive } from './services/search/search-archive.ts';
import { searchQuotes } from './services/search/search-quotes.ts';
import { warmUp } from './services/search/warm-up.ts';
import { listSpeakers } from './services/speakers/list-speakers.ts';
import { readSpeaker } from './services/speakers/read-speaker.ts';
import { correctSpelling } from './services/vocabulary/correct-spelling.ts';
import { countFound } from './services/vocabulary/count-found.ts';
import { keptVocabulary } from './services/vocabulary/kept-vocabulary.ts';
import { suggest } from './services/vocabulary/suggest.ts';
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
    dataDir: settings.DATA_DIR,
    shards: settings.ELASTICSEARCH_SHARDS,
    replicas: settings.ELASTICSEARCH_REPLICAS,
    ...given('apiKey', settings.ELASTICSEARCH_API_KEY),
    ...given('username', settings.ELASTICSEARCH_USERNAME),
    ...given('password', settings.ELASTICSEARCH_PASSWORD),
    ...given('caFile', settings.ELASTICSEARCH_CA_FILE),
  });
}

/** One service a use case, over one open index; `rejects` is the file that runs leave beside it. */
export function wireServices(index: SearchIndex, rejects?: LineFile) {
  const vocabulary = keptVocabulary(index, () => performance.now());
  const first = { isUnderWay: false };
  const search = searchArchive(index);
  return {
    engine: index.engine,
    searchArchive: search,
    compareSearches: compareSearches(index),
    countRegions: countRegions(index),
    mapCountries: mapCountries(index),
    readCountry: readCountry(search),
    listFacet: listFacet(search, vocabulary),
    searchQuotes: searchQuotes(index),
    findAny: (queries: readonly QueryNode[], signal: AbortSignal) => index.findAny(queries, signal),
    readArticle: readArticle(index),
    findNeighbours: findNeighbours(index),
    suggest: suggest(index, vocabulary),
    correctSpelling: correctSpelling(vocabulary, countFound(index)),
    exportResults: exportResults(index),
    exportQuotes: exportQuotes(index),
    followSearch: followSearch(index),
    describeArchive: describeArchive(index),
    readSpeaker: readSpeaker(index),
    listSpeakers: listSpeakers(vocabulary),
    speakerRedirects: (ids: readonly SpeakerId[], signal: AbortSignal) =>
      index.speakerRedirects(ids, signal),
    checkHealth: checkHealth(index, first, () => performance.now()),
    warmUp: warmUp(index, vocabulary, first),
    summarizeArchive: (signal: AbortSignal) => index.summary(signal),
    summarizeRejects: summarizeRejects(rejects),
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
