import { beforeDeadline } from './request-signal.ts';
import type { WebServices } from './site-options.ts';

/**
 * The same services, none of which can hold a page longer than its signal allows: an engine that
 * hangs without listening to it (a stopped machine behind an open connection) is left waiting alone.
 * Exports have no deadline; each of their steps has the engine's.
 */
export function boundedServices(services: WebServices): WebServices {
  return {
    ...services,
    searchArchive: bounded(services.searchArchive),
    findMostWords: bounded(services.findMostWords),
    searchQuotes: bounded(services.searchQuotes),
    findAny: bounded(services.findAny),
    readArticle: bounded(services.readArticle),
    findNeighbours: bounded(services.findNeighbours),
    listFacet: bounded(services.listFacet),
    compareSearches: bounded(services.compareSearches),
    countRegions: bounded(services.countRegions),
    mapCountries: bounded(services.mapCountries),
    readCountry: bounded(services.readCountry),
    suggest: bounded(services.suggest),
    correctSpelling: bounded(services.correctSpelling),
    speakerRedirects: bounded(services.speakerRedirects),
    followSearch: bounded(services.followSearch),
    describeArchive: bounded(services.describeArchive),
    measureQuality: bounded(services.measureQuality),
    readSpeaker: bounded(services.readSpeaker),
    checkHealth: bounded(services.checkHealth),
    summarizeArchive: bounded(services.summarizeArchive),
  };
}

type Bounded<Args extends readonly unknown[], Answer> = (
  ...args: [...Args, AbortSignal]
) => Promise<Answer>;

/** A service takes the signal of its request last. */
function bounded<Args extends readonly unknown[], Answer>(
  service: Bounded<Args, Answer>,
): Bounded<Args, Answer> {
  return (...args) => {
    const signal = args.at(-1);
    const answer = service(...args);
    return signal instanceof AbortSignal ? beforeDeadline(answer, signal) : answer;
  };
}
