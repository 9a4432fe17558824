import { countText } from '../../domain/count-text.ts';
import { optional } from '../../domain/optional-key.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import { type HiddenField, hiddenFields } from '../url/search-links.ts';
import { EMPTY_STATE, type SearchState } from '../url/search-state.ts';
import { dateText } from '../words/dates.ts';

import type { AssetHref } from './assets.ts';
import { robotsText } from './robots.ts';
import { STYLE_SHEET } from './style-sheet.ts';

/** What is the same on every page of one running server. */
export type Site = {
  readonly name: string;
  /** Without a slash at the end; absent where the address that readers use is not known. */
  readonly publicUrl?: string;
  /** Where readers write to about a wrong tag; absent where nobody is to be written to. */
  readonly correctionsMail?: string;
  readonly assetHref: AssetHref;
};

/** What surrounds every page. */
export type Frame = {
  readonly siteName: string;
  /** The sheet of all pages, then those of this one. */
  readonly styleHrefs: readonly string[];
  /** Modules that make the page smoother; each page works without them. */
  readonly scriptHrefs: readonly string[];
  /** Text of the browser's tab. */
  readonly title: string;
  /** Absolute where the public address is known; absent on pages that have no address of their own. */
  readonly canonical?: string;
  readonly nav: readonly NavLink[];
  readonly skipLinks: readonly { readonly text: string; readonly href: string }[];
  /** `41,206 articles, 3 January 1998 to 21 October 2021, indexed 24 November 2026`; empty where the archive was not asked. */
  readonly holdings: string;
  /** The search of this page as a feed; absent where the page shows none. */
  readonly feed?: FeedLink;
  /** What search engines may not do with the page: `noindex, nofollow`; empty: they may keep it. */
  readonly robots: string;
};

/** A feed that readers of feeds may find in the head of a page. */
export type FeedLink = { readonly title: string; readonly href: string };

/** A page of the main navigation; only pages that exist are in it. */
export type NavLink = { readonly text: string; readonly href: string; readonly isHere: boolean };

/**
 * What a page says of itself: `path` is its canonical address, with all that was asked of it, `here` the navigation link that it
 * belongs to, `summary` what the foot says of the archive.
 */
export type FrameParts = {
  readonly title: string;
  readonly path?: string;
  readonly here?: string;
  readonly skipLinks?: Frame['skipLinks'];
  readonly summary?: ArchiveSummary;
  readonly isIndexed?: boolean;
  /** Whether search engines may go where its links lead; true unless said otherwise. */
  readonly isFollowed?: boolean;
  readonly feed?: FeedLink;
  /** Files of `public/` that this page needs beside the sheet of all pages. */
  readonly styles?: readonly string[];
  /** The same of scripts. */
  readonly scripts?: readonly string[];
};

const PAGES = [
  { text: 'Search', href: '/' },
  { text: 'Quotes', href: '/quotes' },
  { text: 'Speakers', href: '/speakers' },
  { text: 'Countries', href: '/countries' },
  { text: 'Archive', href: '/archive' },
  { text: 'Help', href: '/help' },
] as const;

/**
 * The frame of one page. What is left out has the careful default: no canonical address, not for
 * search engines.
 */
export function presentFrame(site: Site, parts: FrameParts): Frame {
  return {
    siteName: site.name,
    styleHrefs: [STYLE_SHEET, ...(parts.styles ?? [])].map(site.assetHref),
    scriptHrefs: ['search-box.js', ...(parts.scripts ?? [])].map(site.assetHref),
    title: parts.title === site.name ? site.name : `${parts.title} – ${site.name}`,
    ...(parts.path === undefined ? {} : { canonical: `${site.publicUrl ?? ''}${parts.path}` }),
    nav: PAGES.map(({ text, href }) => ({ text, href, isHere: href === parts.here })),
    skipLinks: parts.skipLinks ?? [{ text: 'Skip to the text', href: '#main' }],
    holdings: parts.summary === undefined ? '' : footText(parts.summary),
    ...optional('feed', parts.feed),
    robots: robotsText({
      isIndexed: parts.isIndexed ?? false,
      isFollowed: parts.isFollowed ?? true,
    }),
  };
}

function footText(summary: ArchiveSummary): string {
  const { indexedAt } = summary;
  const indexed = indexedAt === undefined ? '' : `, indexed ${dateText(indexedAt.slice(0, 10))}`;
  return `${holdingsText(summary)}${indexed}`;
}

/** `41,206 articles, 3 January 1998 to 21 October 2021`. */
export function holdingsText({ articles, firstDay, lastDay }: ArchiveSummary): string {
  const count = countText(articles, 'article');
  if (firstDay === undefined || lastDay === undefined) return count;
  return firstDay === lastDay
    ? `${count}, ${dateText(firstDay)}`
    : `${count}, ${dateText(firstDay)} to ${dateText(lastDay)}`;
}

/** The search line: what stands in the box, and the rest of the search that travels with it. */
export type SearchLine = {
  /** Where it asks: `/`, or `/quotes`. */
  readonly action: string;
  readonly text: string;
  readonly isExact: boolean;
  readonly hidden: readonly HiddenField[];
};

/**
 * The search line of a page that shows `state`; changing the words then drops nothing but the page
 * number.
 */
export function presentSearchLine(
  state: SearchState = EMPTY_STATE,
  action: SearchLine['action'] = '/',
): SearchLine {
  return {
    action,
    text: state.text,
    isExact: state.exact,
    hidden: hiddenFields(state, ['q', 'exact']),
  };
}
