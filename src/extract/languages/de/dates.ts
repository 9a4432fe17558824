import type { DateWords } from '../date-words.ts';

/** German words of dates, folded. Written by hand for Dateline, 2026; licence MIT. */
export const DATES: DateWords = {
  months: [
    'januar',
    'februar',
    'marz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober okt',
    'november',
    'dezember',
  ],
  weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'],
  beforeDay: ['den', 'am'],
  beforeTime: ['um'],
  published: ['ver[öo]ffentlicht'],
  updated: ['aktualisiert'],
};
