import { articleNodes, firstText, type LinkedNode } from './json-ld.ts';
import { firstMeta, type MetaTags } from './meta.ts';
import { lineOf, oneLine, type Page } from './page.ts';

const SEPARATOR = /\s+[|–—\-·•»«:/]+\s+|\s*[|»«]\s*|:\s+/g;
const MAX_TITLE = 400;

/** What a page calls itself and its site. */
export type TitleClues = {
  readonly page: Page;
  readonly linked: readonly LinkedNode[];
  readonly meta: MetaTags;
  readonly siteNames: readonly string[];
};

/**
 * The headline of the story without the name of the site: the page's own heading where it agrees with
 * what the page says for machines, since that is what a reader saw; else the latter.
 */
export function findPageTitle({ page, linked, meta, siteNames }: TitleClues): string | undefined {
  const headings = headingsOf(page);
  const told = [
    firstMeta(meta, [
      'og:title',
      'twitter:title',
      'dc.title',
      'sailthru.title',
      'parsely-title',
      'citation_title',
    ]),
    firstText(articleNodes(linked), 'headline'),
    lineOf(page.querySelector('title')),
  ]
    .filter((title) => title !== undefined && title !== '')
    .map((title) => withoutSite(title ?? '', siteNames));
  const agreed = headings.find((heading) => told.some((title) => agree(heading, title)));
  const [only] = headings.length === 1 ? headings : [];
  const title = agreed ?? told.find((text) => text !== '') ?? only ?? headings[0];
  return title?.slice(0, MAX_TITLE);
}

/** Takes the site's name, and what stands between it and the end, off a title. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const whole = oneLine(title);
  const cuts = [...whole.matchAll(SEPARATOR)];
  for (const cut of cuts) {
    const rest = whole.slice(cut.index + cut[0].length);
    if (isSite(rest, siteNames)) return whole.slice(0, cut.index);
  }
  const [first] = cuts;
  if (first && isSite(whole.slice(0, first.index), siteNames)) {
    return whole.slice(first.index + first[0].length);
  }
  return whole;
}

function isSite(text: string, siteNames: readonly string[]): boolean {
  const letters = lettersOf(text);
  return letters !== '' && siteNames.some((name) => lettersOf(name) === letters);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function agree(heading: string, title: string): boolean {
  const [a, b] = [lettersOf(heading), lettersOf(title)];
  if (a === '' || b === '') return false;
  return a === b || (a.length >= 12 && b.startsWith(a)) || (b.length >= 12 && a.startsWith(b));
}

function headingsOf(page: Page): string[] {
  const headings: string[] = [];
  for (const heading of page.querySelectorAll('h1, h2')) {
    const text = lineOf(heading);
    if (text !== '' && text.length <= MAX_TITLE) {
      if (heading.localName === 'h1') headings.push(text);
    }
    if (headings.length >= 20) break;
  }
  return headings;
}
