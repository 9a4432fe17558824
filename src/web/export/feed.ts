import { createHash } from 'node:crypto';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { AddedArticle } from '../../services/search/follow-search.ts';
import { sourceText, titleText } from '../article/article-about.ts';
import { chipsText, presentChips } from '../facets/chips.ts';
import type { FacetLabels } from '../facets/facet-labels.ts';
import type { Site } from '../frame/frame.ts';
import { changed, searchHref } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { searchParams } from '../url/search-url.ts';
import { publishedText } from '../words/dates.ts';
import { languageTag } from '../words/language-tag.ts';
import { queryText } from '../words/words.ts';

/** An Atom feed (RFC 4287) of what comes into the archive and matches a search. */
export type FeedView = {
  readonly namespace: string;
  readonly id: string;
  readonly title: string;
  readonly siteName: string;
  readonly updated: string;
  readonly selfHref: string;
  readonly pageHref: string;
  readonly iconHref: string;
  readonly entries: readonly FeedEntry[];
};

/** The archive's own time of an entry is when it was indexed; when it was printed is said in words. */
export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly language?: string;
  readonly href: string;
  readonly updated: string;
  readonly summary: string;
};

/** What a feed is made from. `origin` stands before every path. */
export type FeedAnswer = {
  readonly site: Site;
  readonly origin: string;
  readonly state: SearchState;
  readonly labels: FacetLabels;
  readonly articles: readonly AddedArticle[];
  readonly summary: ArchiveSummary;
};

/** Address of the feed of a search; its order and pages are not those of the list. */
export function feedHref(state: SearchState): string {
  const params = searchParams(followed(state));
  return params === '' ? '/feed.atom' : `/feed.atom?${params}`;
}

/** What the feed of a search is called: `New articles with “river treaty”, Uzbekistan`. */
export function feedTitle(state: SearchState, labels: FacetLabels): string {
  const words = state.text === '' ? '' : ` with ${queryText(state.text)}`;
  const filters = chipsText(presentChips(state, labels));
  return `New articles${words}${filters === '' ? '' : `, ${filters}`}`;
}

export function presentFeed({ site, origin, ...answer }: FeedAnswer): FeedView {
  const { state, labels, articles, summary } = answer;
  const newest = articles.map(({ firstIndexedAt }) => firstIndexedAt).toSorted();
  return {
    namespace: 'http://www.w3.org/2005/Atom',
    id: uuidUrn(`feed ${site.name} ${searchParams(followed(state))}`),
    title: `${feedTitle(state, labels)} – ${site.name}`,
    siteName: site.name,
    updated: newest.at(-1) ?? summary.indexedAt ?? new Date(0).toISOString(),
    selfHref: `${origin}${feedHref(state)}`,
    pageHref: `${origin}${searchHref({ ...followed(state), sort: 'newest' })}`,
    iconHref: `${origin}${site.assetHref('favicon.svg')}`,
    entries: articles.map((article) => entry(article, origin)),
  };
}

function entry(article: AddedArticle, origin: string): FeedEntry {
  const { id, title, date, language, snippets, firstIndexedAt } = article;
  const words = snippets.map(({ parts }) => parts.map(({ text }) => text).join(''));
  const printed = date === undefined ? 'No date' : publishedText(date);
  return {
    id: uuidUrn(`article ${id}`),
    title: titleText(title),
    ...languageTag(language),
    href: `${origin}/articles/${encodeURIComponent(id)}`,
    updated: firstIndexedAt,
    summary: [`${printed}. ${sourceText(article)}.`, ...words].join(' '),
  };
}

function followed(state: SearchState): SearchState {
  const { sort: _, ...rest } = state;
  return changed(rest, { size: 10 });
}

/**
 * A name that is the same wherever the archive is served from and whenever it is indexed anew: a
 * version 8 UUID (RFC 9562) out of a digest.
 */
function uuidUrn(name: string): string {
  const hex = createHash('sha256').update(`dateline ${name}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
