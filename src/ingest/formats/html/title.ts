import { type Heading, readHeading } from './headline.ts';
import { articleNodes, firstText, type LinkedNode, textsOf } from './json-ld.ts';
import { firstMeta, type MetaTags } from './meta.ts';
import { lineOf, oneLine, type Page, type PageElement, textSize } from './page.ts';
import { isTeaserHeading } from './sayings.ts';

const SEPARATOR = /\s+[|–—\-·•»«:/]+\s+|\s*(?:[|｜ㅣ»«_：]|--|——)\s*|:\s+/g;
// Between a title and the name of its site or section where a page system writes no spaces.
const TIGHT = /\s*[-–—_|｜ㅣ：:·/]+\s*/g;
const MAX_TITLE = 400;
const MAX_TOLD = 1_000;
// A shorter title may stand in a heading by chance.
const MIN_LETTERS = 12;
const MAX_HEADINGS = 20;
const MIN_WORDS = 4;
const BREADCRUMB = '[class*="breadcrumb"], [data-breadcrumb-headline]';
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
  const siteNames = [...clues.siteNames, ...namesInHeading(clues)];
  const headings = headingsOf(page, siteNames);
  const sections = sectionsOf(linked, meta);
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
    .map((title) => withoutSite((title ?? '').replace(/\u00ad/g, ''), siteNames))
    .map((title) => withoutSection(title, sections, headings));
  const title =
    shownForm(headings, told) ??
    onlyHeading(headings) ??
    partShownBelow(page, told) ??
    (otherThanCrumbs(page, told) || told.find((text) => text !== '') || headings[0]?.text) ??
    lowerHeadings(page)[0];
  return title?.slice(0, MAX_TITLE);
}

/** Takes the section off the end of a title, or what else stands behind one that a heading says alone. */
function withoutSection(
  title: string,
  sections: readonly string[],
  headings: readonly Heading[],
): string {
  for (const cut of title.matchAll(TIGHT)) {
    const [before, behind] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
    if (behind === '' || before === '') continue;
    const isShown = headings.some(({ text }) => lettersOf(text) === lettersOf(before));
    if (isShown && textSize(before) >= MIN_SHOWN) return before;
    if (isSite(behind, sections) && lettersOf(before) !== '') return before;
  }
  return title;
}

const MIN_SHOWN = 16;
// The whole page may be called one with breadcrumbs.
const MAX_BREADCRUMB = 600;

/** Takes the site's name, and what stands between it and the end, off a title. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const whole = oneLine(title).slice(0, MAX_TOLD);
  if (EMPTY_SLOT.test(whole)) return '';
  const cuts = [...whole.matchAll(SEPARATOR)];
  for (const cut of [...cuts, ...whole.matchAll(TIGHT)]) {
    if (cut.index === 0) continue;
    const rest = whole.slice(cut.index + cut[0].length);
    if (isSite(rest, siteNames)) return withoutTightSection(whole.slice(0, cut.index), cut[0]);
  }
  const [first] = cuts;
  if (first && isSite(whole.slice(0, first.index), siteNames)) {
    return whole.slice(first.index + first[0].length);
  }
  return whole;
}

/** Chinese, Japanese and Korean systems write `title-section|site` without spaces. */
function withoutTightSection(title: string, mark: string): string {
  if (/\s/.test(mark)) return title;
  const cut = [...title.matchAll(TIGHT)].at(-1);
  if (!cut || /\s/.test(cut[0])) return title;
  const [before, behind] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
  const isSection = textSize(behind) > behind.length && textSize(behind) <= MAX_SECTION;
  return isSection && textSize(before) >= MIN_SHOWN ? before : title;
}

const MAX_SECTION = 12;

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
  const sayable = told.filter((title) => lettersOf(title) !== '');
  for (const title of sayable) {
    const same = headings
      .flatMap(({ text, full }) => (isJoined(text, full, title) ? [text] : [full, text]))
      .find((text) => lettersOf(text) === lettersOf(title));
    if (same !== undefined) return same;
  }
  for (const title of sayable) {
    const parts = headings.flatMap((heading) => heading.parts);
    const same = parts.find((text) => lettersOf(text) === lettersOf(title));
    if (same !== undefined) return same;
  }
  for (const title of told) {
    const shorter = headings.find(({ text }) => isWithin(text, title));
    if (shorter !== undefined) return shorter.text;
    const longer = headings.find(({ text }) => isWithin(title, text));
    if (longer !== undefined) return longer.isOneText || CUT_OFF.test(title) ? longer.text : title;
  }
  return headings.find(({ text }) => told.some((title) => resembles(text, title)))?.text;
}

/** Whether a told title is a heading with the line over it, which no mark parts from it. */
function isJoined(text: string, full: string, title: string): boolean {
  if (text === full || !full.endsWith(text)) return false;
  const over = full.slice(0, -text.length).trim();
  return !/^\s*[\p{P}|]/u.test(title.slice(over.length)) && !/[\p{P}|]$/u.test(over);
}

/** A page with one long heading of the first rank has named its story, whatever it tells search engines. */
function onlyHeading([heading, ...others]: readonly Heading[]): string | undefined {
  if (!heading || others.length > 0) return undefined;
  return countWords(heading.text) >= MIN_WORDS ? heading.text : undefined;
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

/** Headings below the first rank in the order of the page, outside of its boilerplate. */
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
  return textSize(some) >= MIN_LETTERS && (all.startsWith(some) || all.endsWith(some));
}

/** Editors give search engines another wording: half of the words of the shorter one are in both. */
function resembles(heading: string, title: string): boolean {
  const [shown, told] = [wordsOf(heading), wordsOf(title)];
  const fewer = Math.min(shown.size, told.size);
  const common = [...shown].filter((word) => told.has(word)).length;
  return fewer >= 2 && shown.size >= 3 && common * 2 >= fewer;
}

/** A word of Chinese or Japanese has two letters, and no spaces round it. */
function countWords(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return wordsOf(text).size + Math.floor(wide / 2);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu));
}

/** First-rank headings in the order of the page, without the site's own. */
function headingsOf(page: Page, siteNames: readonly string[]): Heading[] {
  const headings: { readonly heading: Heading; readonly isOfOthers: boolean }[] = [];
  for (const element of page.querySelectorAll('h1')) {
    const heading = readHeading(element);
    if (heading.text === '' || heading.text.length > MAX_TITLE) continue;
    if (isSite(heading.text, siteNames) || isBreadcrumb(element)) continue;
    headings.push({ heading, isOfOthers: isOfOthers(element, heading.text) });
    if (headings.length >= MAX_HEADINGS) break;
  }
  const own = headings.filter(({ isOfOthers }) => !isOfOthers);
  return (own.length > 0 ? own : headings).map(({ heading }) => heading);
}

/** A heading over other stories leads to their list, or says so. */
function isOfOthers(element: PageElement, text: string): boolean {
  const links = [...element.querySelectorAll('a[href]')].map(lineOf);
  return isTeaserHeading(text) || lettersOf(links.join('')) === lettersOf(text);
}

/** The way to a story ends with its name, in the wording for search engines. */
function isBreadcrumb(element: PageElement): boolean {
  const way = element.closest(BREADCRUMB);
  return way !== null && lineOf(way).length <= MAX_BREADCRUMB;
}

/** The first told title that is not the wording of the breadcrumbs, which is the one for search engines. */
function otherThanCrumbs(page: Page, told: readonly string[]): string | undefined {
  const crumbs = [...page.querySelectorAll('h1')]
    .filter(isBreadcrumb)
    .map((element) => lettersOf(readHeading(element).text));
  return told.find((title) => title !== '' && !crumbs.includes(lettersOf(title)));
}

function sectionsOf(linked: readonly LinkedNode[], meta: MetaTags): string[] {
  const names = articleNodes(linked).flatMap((node) => textsOf(node.articleSection));
  const told = ['article:section', 'section', 'content_category', 'parsely-section'];
  return [...names, ...told.flatMap((name) => meta.get(name) ?? [])];
}

/**
 * What ends the page's own title and is a heading of the page too is the name of the site, unless the data call the story
 * so, or the title begins with the site.
 */
function namesInHeading({ page, linked, siteNames }: TitleClues): string[] {
  const title = lineOf(page.querySelector('title')).slice(0, MAX_TOLD);
  const cuts = [...title.matchAll(SEPARATOR)];
  if (isSite(title.slice(0, cuts[0]?.index), siteNames)) return [];
  const ends = cuts.map((cut) => title.slice(cut.index + cut[0].length));
  const headlines = articleNodes(linked).flatMap((node) => textsOf(node.headline).map(lettersOf));
  const names = [...page.querySelectorAll('h1')].map(lineOf).filter((text) => ends.includes(text));
  return names.filter((name) => !headlines.includes(lettersOf(name)));
}
