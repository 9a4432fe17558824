import { articleNodes, firstText, type LinkedNode } from './json-ld.ts';
import { firstMeta, type MetaTags } from './meta.ts';
import { lineOf, oneLine, type Page } from './page.ts';

const SEPARATOR = /\s+[|–—\-·•»«:/]+\s+|\s*[|»«]\s*|:\s+/g;
const MAX_TITLE = 400;
const MAX_TOLD = 1_000;
// A shorter title may stand in a heading by chance.
const MIN_LETTERS = 12;
const MAX_HEADINGS = 20;
const MIN_WORDS = 4;
const LABEL = '.label, .badge';
// What a page system writes whose story has no title: the name of the site and nothing behind the bar.
const EMPTY_SLOT = /^[^|–—]{0,100}\s[|–—-]$|^[|–—-]\s/;
const MIN_PART_WORDS = 3;
const FURNITURE =
  'nav, aside, footer, form, .footer, .sidebar, .widget, [class*="cookie"], [role="navigation"], [role="dialog"]';
const CUT_OFF = /(?:\.\.\.|…)$/;

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
export function findPageTitle(clues: TitleClues): string | undefined {
  const { page, linked, meta } = clues;
  const siteNames = [...clues.siteNames, ...namesInHeading(page)];
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
  const title =
    shownForm(headings, told) ??
    onlyHeading(headings) ??
    partShownBelow(page, told) ??
    told.find((text) => text !== '') ??
    headings[0]?.text ??
    lowerHeadings(page)[0];
  return title?.slice(0, MAX_TITLE);
}

/** Takes the site's name, and what stands between it and the end, off a title. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const whole = oneLine(title).slice(0, MAX_TOLD);
  if (EMPTY_SLOT.test(whole)) return '';
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

/** The heading that says what a told title says: as shown, unless another line runs on in it. */
function shownForm(headings: readonly Heading[], told: readonly string[]): string | undefined {
  for (const title of told) {
    const same = headings.find(({ text }) => lettersOf(text) === lettersOf(title));
    if (same !== undefined) return same.text;
  }
  for (const title of told) {
    const shorter = headings.find(({ text }) => isWithin(text, title));
    if (shorter !== undefined) return shorter.text;
    const longer = headings.find(({ text }) => isWithin(title, text));
    if (longer !== undefined) return longer.isOneText || CUT_OFF.test(title) ? longer.text : title;
  }
  return headings.find(({ text }) => told.some((title) => resembles(text, title)))?.text;
}

/** A page with one long heading of the first rank has named its story, whatever it tells search engines. */
function onlyHeading([heading, ...others]: readonly Heading[]): string | undefined {
  if (!heading || others.length > 0) return undefined;
  return wordsOf(heading.text).size >= MIN_WORDS ? heading.text : undefined;
}

/**
 * A part of the told title, cut off at a separator, that is also a heading of the second or third rank:
 * systems that write the site's name large write that of the story so.
 */
function partShownBelow(page: Page, told: readonly string[]): string | undefined {
  const parts = told.flatMap((title) =>
    [...title.matchAll(SEPARATOR)].flatMap((cut) => [
      title.slice(cut.index + cut[0].length),
      title.slice(0, cut.index),
    ]),
  );
  const letters = new Set(
    parts.filter((part) => wordsOf(part).size >= MIN_PART_WORDS).map(lettersOf),
  );
  if (letters.size === 0) return undefined;
  return lowerHeadings(page).find((text) => letters.has(lettersOf(text)));
}

/** Headings below the first rank in the order of the page, outside of its furniture. */
function lowerHeadings(page: Page): string[] {
  const texts: string[] = [];
  for (const element of page.querySelectorAll('h2, h3')) {
    const text = lineOf(element);
    if (text === '' || text.length > MAX_TITLE || element.closest(FURNITURE)) continue;
    texts.push(text);
    if (texts.length >= MAX_HEADINGS) break;
  }
  return texts;
}

function isWithin(part: string, whole: string): boolean {
  const [some, all] = [lettersOf(part), lettersOf(whole)];
  return some.length >= MIN_LETTERS && (all.startsWith(some) || all.endsWith(some));
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

type Heading = {
  readonly text: string;
  /** Not made of several elements, one of which may be a line above or below the title. */
  readonly isOneText: boolean;
};

/** First-rank headings in the order of the page, without the site's own. */
function headingsOf(page: Page, siteNames: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  for (const element of page.querySelectorAll('h1')) {
    for (const label of [...element.querySelectorAll(LABEL)]) label.remove();
    const text = lineOf(element);
    if (text === '' || text.length > MAX_TITLE || isSite(text, siteNames)) continue;
    const parts = [...element.childNodes].filter((node) => lineOf(node) !== '');
    headings.push({ text, isOneText: parts.length === 1 });
    if (headings.length >= MAX_HEADINGS) break;
  }
  return headings;
}

/** What ends the page's own title and is a heading of the page too is the name of the site. */
function namesInHeading(page: Page): string[] {
  const title = lineOf(page.querySelector('title')).slice(0, MAX_TOLD);
  const ends = [...title.matchAll(SEPARATOR)].map((cut) => title.slice(cut.index + cut[0].length));
  return [...page.querySelectorAll('h1')].map(lineOf).filter((text) => ends.includes(text));
}
