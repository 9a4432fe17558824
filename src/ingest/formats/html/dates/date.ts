import { articleNodes, firstText, type LinkedNode } from '../json-ld.ts';
import { firstMeta, type MetaTags } from '../meta.ts';
import type { Page } from '../page.ts';
import { CHANGED_META, PUBLISHED_META } from './date-names.ts';
import { dateInUrl, machineDate } from './machine-date.ts';
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
  const { page, linked, meta } = clues;
  const told = toldDates(clues);
  const first = firstPublication(told[0], dateInUrl(clues.url));
  if (first !== undefined) return first;
  const [date] = told;
  if (date !== undefined) return shownDay(agreed(told) ?? date, told, clues);
  const ways: readonly (() => string | undefined)[] = [
    () => machineDate(firstText(articleNodes(linked), 'dateCreated')),
    () => fromTimes(page),
    () => fromDatedElements(page),
    () => fromUpdated(page),
    () => fromText(page),
    () => machineDate(firstText(linked, 'uploadDate')),
    () => machineDate(firstText(articleNodes(linked), 'dateModified')),
    () => firstMachineDate(CHANGED_META.map((name) => firstMeta(meta, [name]))),
    () => machineDate(firstText(linked, 'dateModified')),
  ];
  for (const way of ways) {
    const found = way();
    if (found !== undefined) return shownDay(found, [], clues);
  }
  return undefined;
}

/** The day of an address that is more than a year older than the data: those tell of a republication. */
function firstPublication(told: string | undefined, inUrl: string | undefined): string | undefined {
  if (told === undefined || inUrl === undefined || inUrl >= told) return undefined;
  return daysApart(told, inUrl) > DAYS_OF_YEAR ? inUrl : undefined;
}

const DAYS_OF_YEAR = 366;

/** The days of publication that the page has for machines, the most certain first. */
function toldDates({ page, linked, meta, url }: DateClues): string[] {
  return [
    machineDate(firstText(articleNodes(linked), 'datePublished')),
    dateInUrl(url),
    machineDate(firstText(linked, 'datePublished')),
    ...PUBLISHED_META.map((name) => machineDate(firstMeta(meta, [name]))),
    fromElements(page, PUBLISHED_ELEMENTS),
  ].filter((date) => date !== undefined);
}

/** The first date whose day another source says too. */
function agreed(told: readonly string[]): string | undefined {
  return told.find((date, at) =>
    told.some((other, place) => place !== at && isSameDay(other, date)),
  );
}

/**
 * The day that readers saw. An evening in America is the next day in Greenwich; and where the data say
 * nothing certain, or their day is nowhere on the page, the day that the page shows beside its headline is
 * the one: data are often left as they were when a page was changed.
 */
function shownDay(date: string, told: readonly string[], clues: DateClues): string {
  const { page, url } = clues;
  if (dateInUrl(url)?.startsWith(date.slice(0, 10))) return date;
  const beside =
    fromElements(page, 'h1 ~ time, header time, article time', shownDate) ??
    fromDatedElements(page, shownDate) ??
    fromText(page, true);
  if (beside === undefined || isSameDay(beside, date)) return date;
  if (isSameHourElsewhere(date, beside)) return beside.slice(0, 10);
  // Another source of data says so too; an edition is dated a day after its stories.
  const isTold = daysApart(beside, date) > 1 && told.some((other) => isSameDay(other, beside));
  if (isTold && !isShown(page, date.slice(0, 10))) return beside;
  const isCertain = agreed(told) !== undefined || isPublished(date, clues);
  return isCertain || isShown(page, date.slice(0, 10)) ? date : beside;
}

/** Whether an hour in Greenwich can be the shown one, or one of the shown day, in another zone. */
function isSameHourElsewhere(date: string, shown: string): boolean {
  if (!/T.*(?:Z|[+-]00:00)$/.test(date) || daysApart(shown, date) !== 1) return false;
  const told = Date.parse(`${date.slice(0, 16)}Z`);
  const [start, end] = shown.includes('T')
    ? [shown.slice(0, 16), shown.slice(0, 16)]
    : [`${shown}T00:00`, `${shown}T23:59`];
  const [least, most] = [start, end].map((time) => (Date.parse(`${time}Z`) - told) / 3_600_000);
  return (least ?? 0) <= EASTMOST && (most ?? 0) >= WESTMOST;
}

// https://www.iana.org/time-zones: Kiritimati, in hours; some systems write their own hour as that of
// Greenwich, a day off.
const EASTMOST = 14;
const WESTMOST = -24;

/** Whether data that have no other meaning say that it is the day of first publication. */
function isPublished(date: string, { linked, meta }: DateClues): boolean {
  const told = [
    firstText(articleNodes(linked), 'datePublished'),
    firstMeta(meta, ['article:published_time', 'og:article:published_time']),
  ];
  return told.map(machineDate).some((day) => day !== undefined && isSameDay(day, date));
}

function isSameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10);
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

function firstMachineDate(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const date = machineDate(text);
    if (date !== undefined) return date;
  }
  return undefined;
}
