import { articleNodes, type LinkedNode, textsOf } from '../json-ld.ts';
import type { MetaTags } from '../meta.ts';
import { lineOf, oneLine, type Page, type PageElement } from '../page.ts';
import { isSite } from '../titles/site-name.ts';

/** What is known of a page when its author is looked for. */
export type AuthorClues = {
  readonly page: Page;
  readonly linked: readonly LinkedNode[];
  readonly meta: MetaTags;
  readonly siteNames: readonly string[];
};

const META = [
  'author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'dc.creator',
  'article:author',
  'article:author_name',
];
const VISIBLE =
  '[itemprop~="author"] [itemprop="name"], [itemprop~="author"], a[rel~="author"], .p-author, .byline-name, .author-name, .byline a, .byline, .author, .autor, .auteur, .autore, .post-author, .entry-author, [class*="byline"], [class*="author-name"]';
// The page of whoever writes there: less sure, since other stories are signed so too.
const LINKS = ['article', 'main', 'body'].map(
  (place) => `${place} a[href*="/author/"], ${place} a[href*="/authors/"]`,
);
const MAX_NAME = 120;
// `ada-reed`: how an account is called, not who has it.
const ACCOUNT = /^[a-z0-9]+(?:[-_.][a-z0-9]+)+$/;

/**
 * Who wrote the story: what the data say, then what the page shows. Systems without a field for it write the name of
 * the site there; it stands where no person is named.
 */
export function findAuthor(clues: AuthorClues): string | undefined {
  const { page, linked, meta, siteNames } = clues;
  const inData = articleNodes(linked).flatMap((node) => textsOf(node.author ?? node.creator));
  const inMeta = META.map((name) => meta.get(name) ?? []).find((names) =>
    names.some((name) => authorName(name) !== undefined),
  );
  const told = [namesOf(inData), namesOf(inMeta ?? [])];
  const isPerson = (name: string) => !isSite(name, siteNames) && !ACCOUNT.test(name);
  const names = told.find((some) => some.some(isPerson));
  if (names) return names.join(', ');
  const shown = shownBy(page, VISIBLE) ?? signedLine(page) ?? shownBy(page, LINKS.join(', '));
  if (shown !== undefined && isPerson(shown)) return shown;
  return told.find((some) => some.length > 0)?.join(', ') ?? shown;
}

function shownBy(page: Page, selector: string): string | undefined {
  for (const element of page.querySelectorAll(selector)) {
    const name = authorName(lineOf(element));
    if (name !== undefined) return name;
  }
  return undefined;
}

const SIGNED =
  /^(?:(?:by|written by|posted by|reported by|von|par|por|door|texto|texte|текст|автор|reporter)\s*:?\s+|(?:text|autor|author|auteur)\s*:\s*|(?:submitted|posted|published)\b.{0,60}?\bby:?\s+)(?=\p{Lu})/iu;
const PERSON =
  /^\p{Lu}[\p{L}’'.-]*(?:,? (?:\p{Lu}[\p{L}’'.-]*|de|del|da|van|von|der|den|di|la|el|al|bin|und|and|y|et|e|&)){1,7}$/u;
const MAX_LINE = 100;
// With its white space; what holds more is no line.
const MAX_TEXT = 1_000;
const MAX_ELEMENTS = 400;
const LINES = 'h1, p, div, span, small, li, td, address, font, em, i, b, strong, dd, a';
const NOT_OF_STORY = 'nav, aside, footer, form, figure, figcaption, blockquote';

/** The first line below the headline that says by whom the story is: `By Ada Reed | May 3`. */
function signedLine(page: Page): string | undefined {
  const hasHeadline = page.querySelector('h1') !== null;
  let seen = hasHeadline ? -1 : 0;
  for (const element of page.querySelectorAll(LINES)) {
    if (element.localName === 'h1') seen = Math.max(seen, 0);
    if (seen === -1 || element.localName === 'h1') continue;
    seen += 1;
    if (seen > MAX_ELEMENTS) return undefined;
    const text = element.textContent ?? '';
    if (text.length > MAX_TEXT) continue;
    const signed = [oneLine(text), ...text.split('\n').map((line) => line.trim())].find(
      (one) => one.length <= MAX_LINE && SIGNED.test(one),
    );
    if (signed === undefined || isWithin(element) || element.closest(NOT_OF_STORY)) continue;
    const name = authorName(signed.replace(SIGNED, ''));
    if (name !== undefined && PERSON.test(name)) return name;
  }
  return undefined;
}

/** Whether an element within says it already, without what stands beside it. */
function isWithin(element: PageElement): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 1 && SIGNED.test(lineOf(node)));
}

function namesOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map(authorName).filter((name) => name !== undefined))];
}

/** A byline without "By"; `undefined` for addresses, accounts and lines too long to be names. */
function authorName(text: string): string | undefined {
  const name = text
    .replace(/^(?:by|von|par|por|written by|posted by|story by|author)\b[:\s]*/i, '')
    .replace(/\s*[|•·].*$|\s+(?:on|posted|published|updated)\b.*$|,?\s+\d.*$/i, '')
    .replace(/[\s,;–—-]+$/, '')
    .trim();
  if (name.length < 2 || name.length > MAX_NAME || !/\p{L}/u.test(name)) return undefined;
  return /https?:|www\.|@|^(?:admin|administrator|staff|editor|link|no author|anonymous|guest|null|undefined|unknown)$/i.test(
    name,
  )
    ? undefined
    : name;
}
