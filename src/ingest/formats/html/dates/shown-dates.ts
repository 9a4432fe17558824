import { printedDates } from '../../../../extract/dates/grammar.ts';
import { lineOf, type Page, type PageElement, type PageNode } from '../page.ts';
import { easternDates } from './eastern-date.ts';
import { inRange, MAX_DATED_CHARACTERS, machineDate, readable } from './machine-date.ts';

/** Reads the date that an element is or holds. */
export type ReadElement = (element: PageElement) => string | undefined;

/** A date in the visible text of a page, with the 30 units before it. */
export type TextDate = { readonly value: string; readonly before: string };

const EARLIEST_IN_TEXT = '1990-01-01';
const MAX_DATED_ELEMENTS = 400;
const MAX_TEXT = 50_000;
const DAY_LENGTH = 10;
const MAX_LABEL = 60;

// Whole words of a name, and those that are joined to others: "articleDate", but not "candidate".
const DATED =
  /(?:^|[-_\s])(?:dates?|datetime|datum|fecha|time|timestamp|published?|posted|pub|byline|dateline|meta|postmetadata|submitted|info)(?:$|[-_\s])|(?:^|[-_\s\d]|(?:pub(?:lish(?:ed)?)?|post|entry|article|story|news|create|display|release|issue))dates?(?![a-z])|Date(?![a-z])|^date(?=[A-Z])|[-_\s]date(?=[A-Z])|publish|byline|entry-meta|post-meta|postmeta|timestamp/;
const DATED_ANY_CASE = (names: string) => DATED.test(names) || DATED.test(names.toLowerCase());
const CHANGED_NAME = /(?:^|[-_\s])(?:(?:date-?)?(?:modified|updated))(?:$|[-_\s])|dateModified/i;
const MODIFIED = /modified/i;
const PUBLISHED_NAME = /publish|entry-date|posted|created/i;
const ELSEWHERE =
  'aside, nav, figure, figcaption, video, audio, .caption, .comments, #comments, .comment, .related, .sidebar, #sidebar, .widget, [class*="related"], [class*="comment"], [class*="sidebar"], [class*="recommend"], [class*="popular"], [class*="trending"]';
// Whole words: a page that has films says so in the names of its body.
const OTHER_NAMES =
  /(?:^|[-_\s])(?:most-?read|teasers?|captions?|gallery|photos?|videos?|audio|events?|calendar|weather|site-?header|masthead|top-?bar|current-?date|today)(?:$|[-_\s])/i;
const ROOTS = /^(?:html|body|main|article)$/;
const MEDIA = /^(?:video|audio)$/;
const FOOTER = 'footer, .footer, #footer';
const STORY = 'article, [itemtype$="Article"], [itemtype$="Posting"]';
const PUBLISHED_TEXT =
  /(?:published|posted|first published|date|erstellt|veröffentlicht|publié|publicado|written|created|publicerad|publicert|publiceret|publisert|opublikowano|publikováno|zveřejněno|julkaistu|oluşturulma(?: tarihi)?|yayınlan?ma(?: tarihi)?|giriş|опубликовано|опубліковано|publicat|gepubliceerd|pubblicato|objavljeno|közzétéve)(?: on| at|:| am| le| el| il| em| op| den)?[:\s]*$/i;
const CHANGED_TEXT =
  /(?:last (?:modified|edited|updated|changed)|zuletzt (?:geändert|bearbeitet)|(?:updated|aktualisiert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|aktualizacja|aktualizováno|päivitetty|güncelleme(?: tarihi)?|son güncelleme|обновлено|оновлено)(?: le| el| il)?)(?: on| am|:)*\s*$/i;
const CHANGED_LINE = /\blast (?:modified|edited|changed)\b/i;
const INLINE = /^(?:a|b|em|i|label|small|span|strong|svg)$/;
const UNSEEN = /^(?:script|style|noscript|template)$/;

/** The date of the first element under a selector that belongs to the story and has one. */
export function fromElements(
  page: Page,
  selector: string,
  read: ReadElement = dateOfElement,
): string | undefined {
  let count = 0;
  for (const element of page.querySelectorAll(selector)) {
    count += 1;
    if (count > MAX_DATED_ELEMENTS) return undefined;
    if (isElsewhere(element) || tellsChange(element)) continue;
    const date = read(element);
    if (date !== undefined) return date;
  }
  return undefined;
}

/**
 * The date of an element of the class `updated`: hAtom calls the day of publication so where a page shows
 * one day only (https://microformats.org/wiki/hatom#Entry_Updated).
 */
export function fromUpdated(page: Page): string | undefined {
  let count = 0;
  for (const element of page.querySelectorAll('.updated')) {
    count += 1;
    if (count > MAX_DATED_ELEMENTS) return undefined;
    const isChange = MODIFIED.test(allNamesOf(element)) || CHANGED_TEXT.test(labelBefore(element));
    if (isChange || isElsewhere(element)) continue;
    const date = dateOfElement(element);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The date of a `time` element, from the head of the story outwards. */
export function fromTimes(page: Page): string | undefined {
  return (
    fromElements(page, 'article header time, header time') ??
    fromElements(page, 'article time, main time') ??
    fromElements(page, 'time')
  );
}

/** The date of the first element whose class or id speaks of dates. */
export function fromDatedElements(
  page: Page,
  read: ReadElement = dateOfElement,
): string | undefined {
  let count = 0;
  for (const element of page.querySelectorAll('[class], [id]')) {
    if (!DATED_ANY_CASE(namesOf(element)) || isElsewhere(element)) continue;
    count += 1;
    if (count > MAX_DATED_ELEMENTS) return undefined;
    if (tellsChange(element)) continue;
    const date = read(element);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A date behind a word such as "published", else the first that the page shows. */
export function fromText(page: Page, isLabelled = false): string | undefined {
  const dates = textDates(page);
  const labelled = dates.find(({ before }) => PUBLISHED_TEXT.test(before));
  return (labelled ?? (isLabelled ? undefined : dates[0]))?.value;
}

/** The date that an element shows; `undefined` for one that shows more, or the day of a change. */
export function shownDate(element: PageElement): string | undefined {
  const text = lineOf(element);
  if (text.length > MAX_DATED_CHARACTERS) return undefined;
  return labelledDate(text) ?? (CHANGED_LINE.test(text) ? undefined : machineDate(text));
}

/** Of a line with several days the one that it calls that of publication. */
function labelledDate(text: string): string | undefined {
  const dates = datesIn(text);
  return dates.length < 2
    ? undefined
    : dates.find(({ before }) => PUBLISHED_TEXT.test(before))?.value;
}

/** Whether a day stands anywhere in the visible text, other than as that of a change. */
export function isShown(page: Page, day: string): boolean {
  return textDates(page).some(({ value }) => value.startsWith(day));
}

function dateOfElement(element: PageElement): string | undefined {
  for (const attribute of ['datetime', 'content', 'title', 'data-datetime', 'data-time']) {
    const date = machineDate(element.getAttribute(attribute) ?? undefined);
    if (date !== undefined) return date;
  }
  return shownDate(element);
}

function namesOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

function allNamesOf(element: PageElement): string {
  return `${namesOf(element)} ${element.getAttribute('itemprop') ?? ''}`;
}

/** In a list of other stories, a comment or the page's footer; the footer of the story is its own. */
function isElsewhere(element: PageElement): boolean {
  if (isOfMedia(element) || isNamedOther(element)) return true;
  if (element.closest(ELSEWHERE)) return true;
  const footer = element.closest(FOOTER);
  return footer !== null && footer.closest(STORY) === null;
}

/** Within an element that is called a gallery, a film, an event … */
function isNamedOther(element: PageElement): boolean {
  for (
    let at: PageElement | null = element;
    at && !ROOTS.test(at.localName);
    at = at.parentElement
  ) {
    if (OTHER_NAMES.test(namesOf(at))) return true;
  }
  return false;
}

/** Behind a recording or a film: the day on which that was made. */
function isOfMedia(element: PageElement): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 1) return MEDIA.test((node as PageElement).localName);
    if (node.nodeType === 3 && (node.textContent ?? '').trim() !== '') return false;
  }
  return false;
}

/** By its own name, or by the words that stand before it: a wiki shows when a page was last edited. */
function tellsChange(element: PageElement): boolean {
  const names = allNamesOf(element);
  if (CHANGED_NAME.test(names) && !PUBLISHED_NAME.test(names)) return true;
  return CHANGED_TEXT.test(labelBefore(element));
}

/** What stands on the line before an element, within its parent. */
function labelBefore(element: PageElement): string {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 1 && !INLINE.test((node as PageElement).localName)) return '';
    const label = node.nodeType === 8 ? '' : (node.textContent ?? '').trim();
    if (label !== '') return label.slice(-MAX_LABEL);
  }
  return '';
}

function textDates(page: Page): TextDate[] {
  const body = page.querySelector('body');
  const dates = datesIn(body ? visibleText(body).slice(0, MAX_TEXT) : '');
  return dates.filter(({ before }) => !CHANGED_TEXT.test(before));
}

function datesIn(line: string): TextDate[] {
  const text = readable(line);
  return [...printedDates(text), ...easternDates(text)]
    .toSorted((one, other) => one.start - other.start)
    .filter(
      ({ value }) =>
        value.length >= DAY_LENGTH &&
        value >= EARLIEST_IN_TEXT &&
        inRange(value.slice(0, 10)) !== undefined,
    )
    .map(({ value, start }) => ({ value, before: text.slice(Math.max(0, start - 30), start) }));
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
    if (!INLINE.test((node as PageElement).localName)) parts.push(' ');
    for (const child of node.childNodes) visit(child);
    parts.push(' ');
  };
  visit(body);
  return parts.join('').replace(/\s+/g, ' ');
}
