import { printedDates } from '../../../extract/dates/grammar.ts';
import { articleNodes, firstText, type LinkedNode } from './json-ld.ts';
import { dateInUrl, inRange, MAX_DATED_CHARACTERS, machineDate } from './machine-date.ts';
import { firstMeta, type MetaTags } from './meta.ts';
import { lineOf, type Page, type PageElement, type PageNode } from './page.ts';

/** What is known of a page when its date is looked for. */
export type DateClues = {
  readonly page: Page;
  readonly linked: readonly LinkedNode[];
  readonly meta: MetaTags;
  readonly url: string | undefined;
};

const EARLIEST_IN_TEXT = '1990-01-01';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcsext.articlefirstpublished',
  'bt:pubdate',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'published_at',
  'article_date_original',
  'article.published',
  'pubdate',
  'date',
  'release_date',
  'datecreated',
];
const CHANGED_META = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'datemodified',
  'last-modified',
  'lastmod',
  'revised',
];
const PUBLISHED_ELEMENTS =
  '[itemprop~="datePublished"], time[pubdate], abbr.published, time.published, time.entry-date, .entry-date, .post-date, .published, .pubdate, .publish-date, .date-published';
const DATED =
  /(?:^|[-_\s])(?:dates?|time|timestamp|published?|posted|pub|byline|dateline|meta|postmetadata|submitted|info)(?:$|[-_\s])|date|publish|byline|entry-meta|post-meta|postmeta|timestamp/i;
const ELSEWHERE =
  'aside, footer, nav, .comments, #comments, .comment, .related, .sidebar, #sidebar, .widget, .footer, #footer, [class*="related"], [class*="comment"], [class*="sidebar"], [class*="recommend"], [class*="popular"], [class*="trending"]';
const PUBLISHED_TEXT =
  /(?:published|posted|first published|date|erstellt|veröffentlicht|publié|publicado|written|created)(?: on| at|:| am| le)?[:\s]*$/i;
const CHANGED_TEXT =
  /(?:last (?:modified|edited|updated|changed)|zuletzt (?:geändert|bearbeitet))(?: on| am|:)*\s*$/i;
const CHANGED_LINE = /\blast (?:modified|edited|changed)\b/i;
const MAX_DATED_ELEMENTS = 400;
const MAX_TEXT = 50_000;
const UNSEEN = /^(?:script|style|noscript|template)$/;

/**
 * The day (or minute) on which a page was published, as contract.md writes a given date. What the page
 * says for machines goes first, then its address, then what it shows, from the most to the least
 * certain place; a day of the last change stands only where there is no other.
 */
export function findPageDate(clues: DateClues): string | undefined {
  const { page, linked, meta, url } = clues;
  const ways: readonly (() => string | undefined)[] = [
    () => dateInUrl(url),
    () => machineDate(firstText(articleNodes(linked), 'datePublished')),
    () => machineDate(firstText(linked, 'datePublished')),
    () => firstMachineDate(PUBLISHED_META.map((name) => firstMeta(meta, [name]))),
    () => fromElements(page, PUBLISHED_ELEMENTS),
    () => machineDate(firstText(articleNodes(linked), 'dateCreated')),
    () => fromTimes(page),
    () => fromDatedElements(page),
    () => fromText(page),
    () => machineDate(firstText(articleNodes(linked), 'dateModified')),
    () => firstMachineDate(CHANGED_META.map((name) => firstMeta(meta, [name]))),
    () => machineDate(firstText(linked, 'dateModified')),
  ];
  for (const way of ways) {
    const date = way();
    if (date !== undefined) return shownDay(date, clues);
  }
  return undefined;
}

/**
 * The day that readers saw. An evening in America is the next day in Greenwich, and data are often left
 * as they were when the page was changed: if the day is nowhere on the page, and the page shows another
 * beside its headline, that is the one.
 */
function shownDay(date: string, { page, url }: DateClues): string {
  const day = date.slice(0, 10);
  if (dateInUrl(url)?.startsWith(day)) return date;
  const shown =
    fromElements(page, 'h1 ~ time, header time, article time', shownDate) ??
    fromDatedElements(page, shownDate) ??
    fromText(page, true);
  if (shown === undefined || shown.startsWith(day)) return date;
  if (/T.*(?:Z|[+-]00:00)$/.test(date) && daysApart(shown.slice(0, 10), day) === 1) {
    return shown.slice(0, 10);
  }
  return isShown(page, day) ? date : shown;
}

function isShown(page: Page, day: string): boolean {
  return textDates(page).some(({ value }) => value.startsWith(day));
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function shownDate(element: PageElement): string | undefined {
  const text = lineOf(element);
  if (text.length > MAX_DATED_CHARACTERS || CHANGED_LINE.test(text)) return undefined;
  return machineDate(text);
}

function firstMachineDate(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const date = machineDate(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

function fromElements(page: Page, selector: string, read = dateOfElement): string | undefined {
  let count = 0;
  for (const element of page.querySelectorAll(selector)) {
    count += 1;
    if (count > MAX_DATED_ELEMENTS) return undefined;
    if (element.closest(ELSEWHERE)) continue;
    const date = read(element);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateOfElement(element: PageElement): string | undefined {
  for (const attribute of ['datetime', 'content', 'title', 'data-datetime', 'data-time']) {
    const date = machineDate(element.getAttribute(attribute) ?? undefined);
    if (date !== undefined) return date;
  }
  return shownDate(element);
}

function fromTimes(page: Page): string | undefined {
  return (
    fromElements(page, 'article header time, header time') ??
    fromElements(page, 'article time, main time') ??
    fromElements(page, 'time')
  );
}

function fromDatedElements(page: Page, read = dateOfElement): string | undefined {
  let count = 0;
  for (const element of page.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (!DATED.test(names) || element.closest(ELSEWHERE)) continue;
    count += 1;
    if (count > MAX_DATED_ELEMENTS) return undefined;
    const date = read(element);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A date behind a word such as "published", else the first that the page shows. */
function fromText(page: Page, isLabelled = false): string | undefined {
  const dates = textDates(page);
  const labelled = dates.find(({ before }) => PUBLISHED_TEXT.test(before));
  return (labelled ?? (isLabelled ? undefined : dates[0]))?.value;
}

type TextDate = { readonly value: string; readonly before: string };

function textDates(page: Page): TextDate[] {
  const body = page.querySelector('body');
  const text = body ? visibleText(body).slice(0, MAX_TEXT) : '';
  return printedDates(text)
    .filter(({ precision }) => precision === 'day' || precision === 'minute')
    .filter(({ value }) => value >= EARLIEST_IN_TEXT && inRange(value.slice(0, 10)) !== undefined)
    .map(({ value, start }) => ({ value, before: text.slice(Math.max(0, start - 30), start) }))
    .filter(({ before }) => !CHANGED_TEXT.test(before));
}

/** The text that a reader sees, at most `MAX_TEXT` units of it. */
function visibleText(body: PageElement): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: PageNode): void => {
    if (length > MAX_TEXT) return;
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').slice(0, MAX_TEXT).replace(/\s+/g, ' ');
      parts.push(text);
      length += text.length;
    }
    if (node.nodeType !== 1 || UNSEEN.test((node as PageElement).localName)) return;
    for (const child of node.childNodes) visit(child);
    parts.push(' ');
  };
  visit(body);
  return parts.join('').replace(/\s+/g, ' ');
}
