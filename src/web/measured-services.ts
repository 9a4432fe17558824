import type { SiteMetrics } from './site-metrics.ts';
import type { WebServices } from './site-options.ts';

/** The same services, each call of which is counted. An export counts by its first article. */
export function measuredServices(services: WebServices, metrics: SiteMetrics): WebServices {
  const { searchArchive, readArticle, findNeighbours, suggest, followSearch, readSpeaker } =
    services;
  const { summarizeArchive, describeArchive } = services;
  return {
    ...services,
    searchArchive: (request, signal) =>
      metrics.asked('search', () => searchArchive(request, signal)),
    readArticle: (id, query, signal) =>
      metrics.asked('article', () => readArticle(id, query, signal)),
    findNeighbours: (request, opened, signal) =>
      metrics.asked('neighbours', () => findNeighbours(request, opened, signal)),
    suggest: (text, signal) => metrics.asked('suggest', () => suggest(text, signal)),
    followSearch: (search, signal) => metrics.asked('follow', () => followSearch(search, signal)),
    readSpeaker: (id, signal) => metrics.asked('speaker', () => readSpeaker(id, signal)),
    describeArchive: (signal) => metrics.asked('describe', () => describeArchive(signal)),
    summarizeArchive: (signal) => metrics.asked('summary', () => summarizeArchive(signal)),
  };
}
