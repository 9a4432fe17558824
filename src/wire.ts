import type { QueryNode } from './domain/query.ts';
import type { SpeakerId } from './domain/speaker.ts';
import type { LineFile } from './platform/line-file.ts';
import type { SearchEngine, SearchIndex } from './search/port.ts';
import { checkHealth } from './services/check-health.ts';
import { compareSearches } from './services/compare-searches.ts';
import { correctSpelling } from './services/correct-spelling.ts';
import { countFound } from './services/count-found.ts';
import { countRegions } from './services/count-regions.ts';
import { describeArchive } from './services/describe-archive.ts';
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

/** One service a use case, over one open index; `rejects` is the file that runs leave beside it. */
export function wireServices(index: SearchIndex, rejects?: LineFile) {
  const vocabulary = keptVocabulary(index, () => performance.now());
  const search = searchArchive(index);
  return {
    engine: index.engine,
    searchArchive: search,
    findMostWords: findMostWords(index),
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
