import type { DateWords } from '../date-words.ts';

/**
 * German words of dates; what stands behind a bar is read beside a day alone. Written by hand for Dateline, 2026; licence MIT.
 */
export const DATES: DateWords = {
  months: [
    'januar janner|jan jann',
    'februar feber|febr feb',
    'marz|mrz',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept sep',
    'oktober okt',
    'november|nov',
    'dezember|dez',
  ],
  weekdays: [
    'sonntag',
    'montag',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag sonnabend',
  ],
  beforeDay: ['den', 'dem', 'am', 'vom'],
  beforeTime: ['um'],
  published: ['ver[öo]ffentlicht', 'erschienen', 'stand:'],
  updated: ['aktualisiert', 'ge[äa]ndert', 'aktualisierung'],
};
