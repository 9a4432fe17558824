import type { PublicationDate } from '../../domain/publication-date.ts';
import type { Measured } from '../measured.ts';
import { addressDate, datelineDate, fileName } from './dateline-and-address.ts';
import type { DateContext } from './found-date.ts';
import { givenDate } from './given-date.ts';
import { footerDate, headerDate } from './page-dates.ts';

/** A rule that gives the date of an article: its name stands in the evidence where words of the text gave it. */
export type DateRule = {
  readonly name: `${PublicationDate['source']}-date`;
  readonly looksFor: string;
  /** Invented. */
  readonly example: string;
  readonly gives: 'date';
  /** How often its day was the labelled one (`npm run evaluate`). */
  readonly measured?: Measured;
  find(context: DateContext): PublicationDate | undefined;
};

/** Every rule that gives a date; the first that finds one wins. Never today, never a date of the story. */
export const DATE_RULES: readonly DateRule[] = [
  {
    name: 'metadata-date',
    looksFor: 'The date that came with the article.',
    example: '"date": "2021-10-21T09:51"',
    gives: 'date',
    measured: { right: 35, of: 37 },
    find: ({ given, languages }) => givenDate(given.date, languages),
  },
  {
    name: 'header-date',
    looksFor: 'A date printed under the title; “Published” beats “Updated”.',
    example: 'Thursday, October 21, 2021 | 9:51 am.',
    gives: 'date',
    measured: { right: 1073, of: 1075 },
    find: headerDate,
  },
  {
    name: 'dateline-date',
    looksFor: 'The day of a dateline, with its year from the address or the file name.',
    example: 'TASHKENT, Oct 21 (Meridian Wire) -',
    gives: 'date',
    measured: { right: 1, of: 1 },
    find: datelineDate,
  },
  {
    name: 'url-date',
    looksFor: 'A day in the address of the article.',
    example: 'https://meridian.example/2021/10/21/talks',
    gives: 'date',
    measured: { right: 11, of: 11 },
    find: ({ given }) => addressDate(given.url, 'url'),
  },
  {
    name: 'filename-date',
    looksFor: 'A day in the name of the file.',
    example: '2021-10-21-talks.txt',
    gives: 'date',
    measured: { right: 36, of: 41, invented: true },
    find: ({ path }) => addressDate(fileName(path), 'filename'),
  },
  {
    name: 'footer-date',
    looksFor: 'A date in the last lines of a page.',
    example: 'Published 21 October 2021',
    gives: 'date',
    measured: { right: 1, of: 1 },
    find: footerDate,
  },
];

/** When an article was published; `undefined` where no rule finds a date. */
export function findDate(context: DateContext): PublicationDate | undefined {
  for (const { name, find } of DATE_RULES) {
    const isOff = context.languages.some(({ rulesOff }) => rulesOff?.has(name));
    const date = isOff ? undefined : find(context);
    if (date) return date;
  }
  return undefined;
}
