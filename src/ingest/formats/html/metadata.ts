import type { GivenMetadata } from '../../../domain/article.ts';
import { findAuthor } from './authors/find-author.ts';
import { findPageDate } from './dates/date.ts';
import { type PageWords, pageWords } from './incomplete.ts';
import {
  articleNodes,
  decodeEntities,
  firstText,
  isListing,
  type LinkedNode,
  linkedNodes,
  ownNodes,
} from './json-ld.ts';
import { firstMeta, type MetaTags, metaTags } from './meta.ts';
import type { Page } from './page.ts';
import { dateInScripts } from './scripts/script-date.ts';
import { findPageTitle } from './title.ts';
import { siteInTitle } from './titles/site-in-title.ts';

/** What is known of a saved page beside its text. */
export type PageHints = {
  /** Where it was saved from. */
  readonly url?: string;
  readonly fileName?: string;
};

/** What a page says of itself. */
export type PageMetadata = {
  readonly title?: string;
  /** The story as the page's data has it. */
  readonly story?: string;
  /** What stands for it in lists of stories. */
  readonly description?: string;
  /** What tells a whole story from the beginning of one. */
  readonly words: PageWords;
  readonly given: GivenMetadata;
};

/** Reads title, date, author, section, language, site and address of a page; ask it before the body is cut out. */
export function findPageMetadata(page: Page, hints: PageHints): PageMetadata {
  const all = linkedNodes(page);
  const meta = metaTags(page);
  const url = findUrl(page, meta, hints);
  const siteNames = siteNamesOf(findSource(all, meta), url, meta);
  const title = findPageTitle({ page, linked: all, meta, siteNames });
  const shown = findPageTitle({ page, linked: [], meta, siteNames });
  const linked = ownNodes(all, [shown ?? '', firstMeta(meta, ['og:title']) ?? '']);
  const source = findSource(linked, meta);
  const given = {
    // A list of stories has the dates of those, and none of its own.
    date: isListing(all)
      ? undefined
      : (findPageDate({ page, linked, meta, url: url ?? hints.url }) ?? dateInScripts(page, title)),
    url,
    source: source ?? siteInTitle(page, title),
    section: findSection(linked, meta),
    language: findLanguage(page, linked, meta),
    author: findAuthor({ page, linked, meta, siteNames: siteNamesOf(source, url, meta) }),
  };
  const story = toldStory(linked);
  const description =
    firstMeta(meta, ['og:description', 'description', 'twitter:description']) ??
    firstText(articleNodes(linked), 'description');
  return {
    ...(title ? { title } : {}),
    ...(story ? { story } : {}),
    ...(description ? { description } : {}),
    words: pageWords(page, linked),
    given: present(given),
  };
}

function present(
  given: { [K in keyof GivenMetadata]: GivenMetadata[K] | undefined },
): GivenMetadata {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** `articleBody` is text by its definition; one that holds markup is left alone. */
function toldStory(linked: readonly LinkedNode[]): string | undefined {
  const body = articleNodes(linked).find(
    (node) => typeof node.articleBody === 'string',
  )?.articleBody;
  if (typeof body !== 'string' || /<\/?[a-z][^>]*>|&lt;/i.test(body)) return undefined;
  return decodeEntities(body)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n\n')
    .trim();
}

function findUrl(page: Page, meta: MetaTags, hints: PageHints): string | undefined {
  const candidates = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined,
    firstMeta(meta, ['og:url']),
    hints.url,
  ];
  for (const candidate of candidates) {
    const url = candidate === undefined ? undefined : webAddress(candidate, hints.url);
    if (url !== undefined) return url;
  }
  return undefined;
}

function webAddress(text: string, base: string | undefined): string | undefined {
  const url = URL.parse(text.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function findSource(linked: readonly LinkedNode[], meta: MetaTags): string | undefined {
  return (
    firstMeta(meta, ['og:site_name', 'application-name', 'citation_journal_title']) ??
    firstText(articleNodes(linked), 'publisher') ??
    firstText(
      linked.filter((node) => node['@type'] === 'WebSite'),
      'name',
    )
  );
}

function siteNamesOf(
  source: string | undefined,
  url: string | undefined,
  meta: MetaTags,
): string[] {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '');
  const name = host?.split('.').at(/\.(?:co|com|org|ac|gov|net)\.\w\w$/.test(host) ? -3 : -2);
  const handle = firstMeta(meta, ['twitter:site'])?.replace(/^@/, '');
  return [source, host, name, handle].filter((part) => part !== undefined);
}

function findSection(linked: readonly LinkedNode[], meta: MetaTags): string | undefined {
  return (
    firstText(articleNodes(linked), 'articleSection') ??
    firstMeta(meta, [
      'article:section',
      'og:article:section',
      'parsely-section',
      'section',
      'cse_section',
    ])
  );
}

function findLanguage(
  page: Page,
  linked: readonly LinkedNode[],
  meta: MetaTags,
): string | undefined {
  const told =
    page.documentElement.getAttribute('lang') ??
    firstText(articleNodes(linked), 'inLanguage') ??
    firstMeta(meta, ['content-language', 'language', 'dc.language', 'og:locale']);
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(told?.trim() ?? '')?.[1]?.toLowerCase();
}
