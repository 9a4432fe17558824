import { optional } from './domain/optional-key.ts';
import type { QueryNode } from './domain/query.ts';
import type { Aliases } from './extract/aliases.ts';
import type { LineFile } from './platform/line-file.ts';
import { readSecret } from './platform/secret-file.ts';
import type { SearchEngine, SearchIndex } from './search/port.ts';
import { checkHealth } from './services/maintenance/check-health.ts';
import { describeArchive } from './services/maintenance/describe-archive.ts';
import { measureQuality } from './services/maintenance/measure-quality.ts';
import { summarizeRejects } from './services/maintenance/summarize-rejects.ts';
import { compareSearches } from './services/search/compare-searches.ts';
import { countRegions } from './services/search/count-regions.ts';
import { findDerived } from './services/search/derived-words.ts';
import { expandedRequest, expandQuery } from './services/search/expand-query.ts';
import { expandedIndex } from './services/search/expanded-index.ts';
import { exportQuotes } from './services/search/export-quotes.ts';
import { exportResults } from './services/search/export-results.ts';
import { findNeighbours } from './services/search/find-neighbours.ts';
import { followSearch } from './services/search/follow-search.ts';
import { listFacet } from './services/search/list-facet.ts';
import { mapCountries } from './services/search/map-countries.ts';
import { findMostWords } from './services/search/most-words.ts';
import { findNames } from './services/search/names-in-text.ts';
import { readArticle } from './services/search/read-article.ts';
import { readCountry } from './services/search/read-country.ts';
import { searchArchive } from './services/search/search-archive.ts';
import { searchQuotes } from './services/search/search-quotes.ts';
import { warmUp } from './services/search/warm-up.ts';
import { followRedirects } from './services/speakers/follow-redirects.ts';
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
    ...optional('apiKey', keyOf(settings)),
    ...optional('username', settings.ELASTICSEARCH_USERNAME),
    ...optional('password', settings.ELASTICSEARCH_PASSWORD),
    ...optional('caFile', settings.ELASTICSEARCH_CA_FILE),
  });
}

/**
 * One service a use case, over one open index; `rejects` is the file that runs leave beside it, `names` are the
 * keeper's own names of persons, as they are now; `lean` is `LEAN_TO_NEWER`.
 */
export function wireServices(
  opened: SearchIndex,
  rejects?: LineFile,
  names?: () => Aliases,
  lean = 0,
) {
  const vocabulary = keptVocabulary(opened, () => performance.now());
  const expand = expandQuery(vocabulary, names);
  const index = expandedIndex(opened, expand, lean);
  const within = expandedRequest(expand, lean);
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
  const first = { isUnderWay: false };
  return {
    engine: index.engine,
    searchArchive: search,
    expandQuery: expand,
    findMostWords: findMost,
    findNames: findNames(vocabulary),
    findDerived: findDerived(vocabulary),
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
    exportQuotes: exportQuotes(index),
    followSearch: followSearch(index),
    describeArchive: describeArchive(index),
    measureQuality: measureQuality(index),
    readSpeaker: readSpeaker(index),
    listSpeakers: listSpeakers(vocabulary),
    speakerRedirects: followRedirects(index, vocabulary),
    checkHealth: checkHealth(index, first, () => performance.now()),
    warmUp: warmUp(index, vocabulary, first),
    summarizeArchive: (signal: AbortSignal) => index.summary(signal),
    summarizeRejects: summarizeRejects(rejects),
  };
}

/** @throws AppError SETTINGS_INVALID */
function keyOf(settings: Settings): string | undefined {
  const { ELASTICSEARCH_API_KEY: key, ELASTICSEARCH_API_KEY_FILE: file } = settings;
  return file === undefined ? key : readSecret(file, 'ELASTICSEARCH_API_KEY_FILE');
}
