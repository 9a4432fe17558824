import { Readability } from '@mozilla/readability';
import { withoutFurnitureLines } from './furniture-lines.ts';
import type { Page, PageElement } from './page.ts';
import { plainTextOf } from './plain-text.ts';

// Never part of a story, wherever they stand.
const FURNITURE = [
  'script, style, template, iframe, svg, button, select, textarea, input, nav, aside, figcaption, dialog',
  '[role="navigation"], [role="search"], [role="complementary"], [role="dialog"], [aria-hidden="true"]',
  '.wp-caption-text, .caption, .image-caption, .photo-caption, .credit',
].join(', ');

/**
 * Names of classes and ids that mark what stands inside a story and is none of it. Whole words of a name,
 * so that `shared-vision` or `commentary` stay.
 */
const INSET =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|socials|addtoany|addthis|related|relatedposts|recommended|recommendations|newsletter|subscribe|subscription|signup|promo|advert|advertisement|ads?|sponsored|outbrain|taboola|comments?|disqus|respond|breadcrumbs?|pagination|pager|navigation|next-?prev|prev-?next|nav-?links|post-?nav|author-?bio|author-?box|about-?author|tags|tagcloud|post-tags|caption|cookie|paywall|toolbar|read-?more|more-?stories|popular|trending|most-?read|jp-relatedposts|yarpp|print-only|screen-reader-text|sr-only|visually-hidden)(?:$|[\s_-])/i;
const KEPT = /^(?:html|body|article|main)$/;
const MIN_BODY = 200;
const MIN_NOSCRIPT = 500;
const MIN_MENU_LINKS = 3;
const MENU_SHARE = 0.8;
const MAX_STORIES = 60;
// Measured on data/html.tar.zst: so much longer than what Readability finds is what it has lost.
const MARKED_SHARE = 1.25;
const STORY =
  '[itemprop~="articleBody"], [property~="articleBody"], .entry-content, .post-content, .article-body, .article-content, .article__body, .article__content, .story-body, .post-body, .article-text, .story-content, .content-body, .wysiwyg-content, .td-post-content, article';

/**
 * The story of a page as plain text, `told` being the story as the page's data has it. Takes the page
 * apart: read what else is wanted before. Empty where the page has no text.
 */
export function cutOutBody(page: Page, told: string | undefined): string {
  unwrapNoscript(page);
  removeFurniture(page);
  const story = storyElement(page);
  // Readability changes the page, so what is compared with it is written down before.
  const marked = story ? plainTextOf(story) : '';
  const whole = wholeText(page);
  const read = readable(page);
  const found = read.length >= MIN_BODY || read.length * 2 > whole.length ? read : whole;
  const chosen = marked.length > found.length * MARKED_SHARE ? marked : found;
  return withoutFurnitureLines(told && isMissing(told, chosen) ? told : chosen);
}

/** All of a piece of HTML as plain text, without furniture: of a feed's item, which is a story already. */
export function fragmentText(page: Page): string {
  unwrapNoscript(page);
  removeFurniture(page);
  return withoutFurnitureLines(plainTextOf(page.documentElement));
}

/** Some systems put the whole story into `noscript`, for readers whose browser runs nothing. */
function unwrapNoscript(page: Page): void {
  for (const element of [...page.querySelectorAll('noscript')]) {
    const isStory =
      (element.textContent ?? '').length >= MIN_NOSCRIPT && element.querySelector('p');
    if (isStory) element.replaceWith(...element.childNodes);
    else element.remove();
  }
}

/** The element that is marked as the story, by the text of its paragraphs outside of links. */
function storyElement(page: Page): PageElement | undefined {
  let best: PageElement | undefined;
  let most = MIN_BODY;
  let count = 0;
  for (const element of page.querySelectorAll(STORY)) {
    count += 1;
    if (count > MAX_STORIES) break;
    const weight = proseOf(element);
    if (weight > most) {
      best = element;
      most = weight;
    }
  }
  return best;
}

function proseOf(element: PageElement): number {
  let prose = 0;
  for (const paragraph of element.querySelectorAll('p'))
    prose += (paragraph.textContent ?? '').length;
  for (const link of element.querySelectorAll('p a')) prose -= 2 * (link.textContent ?? '').length;
  return prose;
}

/** A story that stands in the page's data only: neither its middle nor its end is in the text found. */
function isMissing(told: string, found: string): boolean {
  if (told.length < MIN_BODY || told.length < found.length * MARKED_SHARE) return false;
  const letters = lettersOf(found);
  const all = lettersOf(told);
  const middle = Math.floor(all.length / 2);
  return !letters.includes(all.slice(middle, middle + 40)) || !letters.includes(all.slice(-40));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function removeFurniture(page: Page): void {
  for (const element of [...page.querySelectorAll(FURNITURE)]) element.remove();
  for (const element of [...page.querySelectorAll('[class], [id]')]) {
    if (isInset(element)) element.remove();
  }
  for (const list of [...page.querySelectorAll('ul, ol, dl')]) {
    if (isMenu(list)) list.remove();
  }
}

/** A list of links alone: other stories, sections, tags. A list of sources has words beside its links. */
function isMenu(list: PageElement): boolean {
  const links = [...list.querySelectorAll('a')];
  const text = lettersOf(list.textContent ?? '').length;
  const linked = links.reduce((sum, link) => sum + lettersOf(link.textContent ?? '').length, 0);
  return links.length >= MIN_MENU_LINKS && linked >= text * MENU_SHARE;
}

function isInset(element: PageElement): boolean {
  if (KEPT.test(element.localName)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return INSET.test(names) && (element.textContent ?? '').length < 3_000;
}

function readable(page: Page): string {
  // The parser's document is what Readability walks; it is only typed for a browser's.
  const reader = new Readability<PageElement>(page as never, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
    charThreshold: MIN_BODY,
  });
  const content = reader.parse()?.content;
  return content ? plainTextOf(content) : '';
}

function wholeText(page: Page): string {
  const root =
    page.querySelector('[itemprop="articleBody"], article, main') ?? page.querySelector('body');
  return root ? plainTextOf(root) : '';
}
