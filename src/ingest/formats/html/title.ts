import { articleNodes, firstText, type LinkedNode } from './json-ld.ts';
import { firstMeta, type MetaTags } from './meta.ts';
import { lineOf, oneLine, type Page } from './page.ts';

const SEPARATOR = /\s+[|–—\-·•»«:/]+\s+|\s*[|»«]\s*|:\s+/g;
const MAX_TITLE = 400;
// A shorter title may stand in a heading by chance.
const MIN_LETTERS = 12;
const MAX_HEADINGS = 20;

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
  const headings = headingsOf(page, siteNames);
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
  const title = shownForm(headings, told) ?? told.find((text) => text !== '') ?? headings[0];
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

/** The heading that is one of the told titles: as shown, unless it runs on into a line below or above. */
function shownForm(headings: readonly string[], told: readonly string[]): string | undefined {
  for (const title of told) {
    const letters = lettersOf(title);
    if (letters === '') continue;
    const same = headings.find((heading) => lettersOf(heading) === letters);
    if (same !== undefined) return same;
    const longer = headings.find((heading) => {
      const shown = lettersOf(heading);
      return (
        letters.length >= MIN_LETTERS && (shown.startsWith(letters) || shown.endsWith(letters))
      );
    });
    if (longer !== undefined) return title;
  }
  return headings.find((heading) => told.some((title) => resembles(heading, title)));
}

/** Editors give search engines another wording: half of the words of the shorter one are in both. */
function resembles(heading: string, title: string): boolean {
  const [shown, told] = [wordsOf(heading), wordsOf(title)];
  const fewer = Math.min(shown.size, told.size);
  const common = [...shown].filter((word) => told.has(word)).length;
  return fewer >= 2 && shown.size >= 3 && common * 2 >= fewer;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu));
}

/** First-rank headings in the order of the page; of one that repeats a name of the site nothing is kept. */
function headingsOf(page: Page, siteNames: readonly string[]): string[] {
  const headings: string[] = [];
  for (const heading of page.querySelectorAll('h1')) {
    const text = lineOf(heading);
    if (text === '' || text.length > MAX_TITLE || isSite(text, siteNames)) continue;
    headings.push(text);
    if (headings.length >= MAX_HEADINGS) break;
  }
  return headings;
}
