import { beforeDeadline } from './middleware/request-signal.ts';
import type { WebServices } from './site-options.ts';

/**
 * The same services, none of which can hold a page longer than its signal allows: an engine that
 * hangs without listening to it (a stopped machine behind an open connection) is left waiting alone.
 * Exports have no deadline; each of their steps has the engine's.
 */
export function boundedServices(services: WebServices): WebServices {
  const {
    searchArchive,
    readArticle,
    findNeighbours,
    listFacet,
    compareSearches,
    mapCountries,
    readCountry,
    suggest,
    correctSpelling,
    followSearch,
    describeArchive,
    readSpeaker,
    speakerRedirects,
    checkHealth,
    summarizeArchive,
  } = services;
  return {
    ...services,
    searchArchive: (request, signal) => beforeDeadline(searchArchive(request, signal), signal),
    readArticle: (id, query, signal) => beforeDeadline(readArticle(id, query, signal), signal),
    findNeighbours: (request, opened, signal) =>
      beforeDeadline(findNeighbours(request, opened, signal), signal),
    listFacet: (request, listing, signal) =>
      beforeDeadline(listFacet(request, listing, signal), signal),
    compareSearches: (common, queries, signal) =>
      beforeDeadline(compareSearches(common, queries, signal), signal),
    mapCountries: (request, signal) => beforeDeadline(mapCountries(request, signal), signal),
    readCountry: (code, request, signal) =>
      beforeDeadline(readCountry(code, request, signal), signal),
    suggest: (text, signal) => beforeDeadline(suggest(text, signal), signal),
    correctSpelling: (text, signal) => beforeDeadline(correctSpelling(text, signal), signal),
    speakerRedirects: (ids, signal) => beforeDeadline(speakerRedirects(ids, signal), signal),
    followSearch: (search, signal) => beforeDeadline(followSearch(search, signal), signal),
    describeArchive: (signal) => beforeDeadline(describeArchive(signal), signal),
    readSpeaker: (id, signal) => beforeDeadline(readSpeaker(id, signal), signal),
    checkHealth: (signal) => beforeDeadline(checkHealth(signal), signal),
    summarizeArchive: (signal) => beforeDeadline(summarizeArchive(signal), signal),
  };
}
