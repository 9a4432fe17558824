import { Readability } from '@mozilla/readability';
import type { Page, PageElement } from './page.ts';
import { plainTextOf } from './plain-text.ts';

// Never part of a story, wherever they stand.
const FURNITURE = [
  'script, style, noscript, template, iframe, svg, button, select, textarea, input, nav, aside, figcaption, dialog',
  '[role="navigation"], [role="search"], [role="complementary"], [role="dialog"], [aria-hidden="true"]',
  '.wp-caption-text, .caption, .image-caption, .photo-caption, .credit',
].join(', ');

/**
 * Names of classes and ids that mark what stands inside a story and is none of it. Whole words of a name,
 * so that `shared-vision` or `commentary` stay.
 */
const INSET =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|socials|addtoany|addthis|related|relatedposts|recommended|recommendations|newsletter|subscribe|subscription|signup|promo|advert|advertisement|ads?|sponsored|outbrain|taboola|comments?|disqus|respond|breadcrumbs?|pagination|author-?bio|author-?box|about-?author|tags|tagcloud|post-tags|caption|cookie|paywall|toolbar|read-?more|more-?stories|popular|trending|most-?read|jp-relatedposts|yarpp|print-only|screen-reader-text|sr-only|visually-hidden)(?:$|[\s_-])/i;
const KEPT = /^(?:html|body|article|main)$/;
const MIN_BODY = 200;

/**
 * The story of a page as plain text. Takes the page apart: read what else is wanted before. Empty where
 * the page has no text.
 */
export function cutOutBody(page: Page): string {
  removeFurniture(page);
  const whole = wholeText(page);
  const article = readable(page);
  return article.length >= MIN_BODY || article.length * 2 > whole.length ? article : whole;
}

function removeFurniture(page: Page): void {
  for (const element of [...page.querySelectorAll(FURNITURE)]) element.remove();
  for (const element of [...page.querySelectorAll('[class], [id]')]) {
    if (isInset(element)) element.remove();
  }
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
