import type { SiteMetrics } from './site-metrics.ts';
import type { WebServices } from './site-options.ts';

/** The same services, each call of which is counted. Exports count by their requests alone. */
export function measuredServices(services: WebServices, metrics: SiteMetrics): WebServices {
  const measured =
    <Args extends readonly unknown[], Answer>(
      call: string,
      service: (...args: Args) => Promise<Answer>,
    ) =>
    (...args: Args) =>
      metrics.asked(call, () => service(...args));
  return {
    ...services,
    searchArchive: measured('search', services.searchArchive),
    findMostWords: measured('most-words', services.findMostWords),
    findAny: measured('any', services.findAny),
    readArticle: measured('article', services.readArticle),
    findNeighbours: measured('neighbours', services.findNeighbours),
    suggest: measured('suggest', services.suggest),
    correctSpelling: measured('spelling', services.correctSpelling),
    followSearch: measured('follow', services.followSearch),
    describeArchive: measured('describe', services.describeArchive),
    readSpeaker: measured('speaker', services.readSpeaker),
    listSpeakers: measured('speakers', services.listSpeakers),
    listFacet: measured('facet', services.listFacet),
    compareSearches: measured('compare', services.compareSearches),
    countRegions: measured('regions', services.countRegions),
    mapCountries: measured('map', services.mapCountries),
    readCountry: measured('country', services.readCountry),
    measureQuality: measured('quality', services.measureQuality),
    speakerRedirects: measured('redirects', services.speakerRedirects),
    summarizeArchive: measured('summary', services.summarizeArchive),
  };
}
