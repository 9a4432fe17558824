import { type Heading, readHeading } from './headline.ts';
import { articleNodes, firstText } from './json-ld.ts';
import { firstMeta } from './meta.ts';
import { lineOf, type Page, type PageElement, textSize } from './page.ts';
import { isTeaserHeading } from './sayings.ts';
import { titleInScripts } from './scripts/script-date.ts';
import { lineShown, titleParts } from './titles/shown-lines.ts';
import {
  isSite,
  namesInHeading,
  SEPARATOR,
  sectionsOf,
  withoutLikelySite,
  withoutSection,
  withoutSite,
} from './titles/site-name.ts';
import type { TitleClues } from './titles/title-clues.ts';
import { countWords, lettersOf, MIN_WORDS, wordsOf } from './titles/title-words.ts';

const MAX_TITLE = 400;
// A shorter title may stand in a heading by chance.
const MIN_LETTERS = 12;
const MAX_HEADINGS = 20;
const BREADCRUMB = '[class*="breadcrumb"], [data-breadcrumb-headline]';
const MIN_PART_WORDS = 3;
const FURNITURE =
  'nav, aside, footer, form, .footer, .sidebar, .widget, [class*="cookie"], [role="navigation"], [role="dialog"]';
const CUT_OFF = /(?:\.\.\.|…)$/;

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
    lineShown(page, told) ??
    titleInScripts(
      page,
      titleParts(told).map(({ text }) => text),
    ) ??
    (withoutLikelySite(otherThanCrumbs(page, told) || told.find((text) => text !== '')) ||
      headings[0]?.text) ??
    lowerHeadings(page)[0];
  return title?.slice(0, MAX_TITLE);
}

// The whole page may be called one with breadcrumbs.
const MAX_BREADCRUMB = 600;

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
  // A bar parts a label from the title: `Opinion | …`.
  if (/^\s*[|｜ㅣ»]/.test(title.slice(over.length))) return true;
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
