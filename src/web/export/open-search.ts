import type { Site } from '../frame/frame.ts';

/** What a browser needs to search the archive from its address line (OpenSearch 1.1). */
export type OpenSearchView = {
  readonly namespace: string;
  readonly shortName: string;
  readonly longName: string;
  readonly description: string;
  readonly iconHref: string;
  readonly pageTemplate: string;
  readonly feedTemplate: string;
  readonly selfHref: string;
};

// Limits of the specification.
const MOST_SHORT_NAME_CHARS = 16;
const MOST_LONG_NAME_CHARS = 48;

/** `origin` stands before every path. */
export function presentOpenSearch(site: Site, origin: string): OpenSearchView {
  return {
    namespace: 'http://a9.com/-/spec/opensearch/1.1/',
    shortName: clipped(site.name, MOST_SHORT_NAME_CHARS),
    longName: clipped(site.name, MOST_LONG_NAME_CHARS),
    description: `Search ${site.name}, a news archive, by words, date, country and speaker.`,
    iconHref: `${origin}${site.assetHref('favicon.svg')}`,
    pageTemplate: `${origin}/?q={searchTerms}`,
    feedTemplate: `${origin}/feed.atom?q={searchTerms}`,
    selfHref: `${origin}/opensearch.xml`,
  };
}

function clipped(name: string, most: number): string {
  return [...name].slice(0, most).join('').trim();
}
