import { CHANGED_META, PUBLISHED_META } from './date-names.ts';
import { articleNodes, firstText, isListing, type LinkedNode } from './json-ld.ts';
import { dateInUrl, machineDate } from './machine-date.ts';
import { firstMeta, type MetaTags } from './meta.ts';
import type { Page } from './page.ts';
import {
  fromDatedElements,
  fromElements,
  fromText,
  fromTimes,
  fromUpdated,
  isShown,
  shownDate,
} from './shown-dates.ts';

/** What is known of a page when its date is looked for. */
export type DateClues = {
  readonly page: Page;
  readonly linked: readonly LinkedNode[];
  readonly meta: MetaTags;
  readonly url: string | undefined;
};

const PUBLISHED_ELEMENTS =
  '[itemprop~="datePublished"], time[pubdate], abbr.published, time.published, time.entry-date, .entry-date, .post-date, .published, .pubdate, .publish-date, .date-published';

/**
 * The day (or minute) on which a page was published, as docs/contract.md writes a given date. What the page
 * says for machines goes first, then its address, then what it shows, from the most to the least
 * certain place; a day of the last change stands only where there is no other. A list of stories has
 * the dates of those, and none of its own.
 */
export function findPageDate(clues: DateClues): string | undefined {
  const { page, linked, meta, url } = clues;
  if (isListing(linked)) return undefined;
  const ways: readonly (() => string | undefined)[] = [
    () => dateInUrl(url),
    () => machineDate(firstText(articleNodes(linked), 'datePublished')),
    () => machineDate(firstText(linked, 'datePublished')),
    () => firstMachineDate(PUBLISHED_META.map((name) => firstMeta(meta, [name]))),
    () => fromElements(page, PUBLISHED_ELEMENTS),
    () => machineDate(firstText(articleNodes(linked), 'dateCreated')),
    () => fromTimes(page),
    () => fromDatedElements(page),
    () => fromUpdated(page),
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

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function firstMachineDate(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const date = machineDate(text);
    if (date !== undefined) return date;
  }
  return undefined;
}
