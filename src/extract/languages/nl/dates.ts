import type { DateWords } from '../date-words.ts';

/**
 * Dutch words of dates; what stands behind a bar is read beside a day alone. Written by hand for Dateline, 2026; licence MIT.
 */
export const DATES: DateWords = {
  months: [
    'januari|jan',
    'februari|febr feb',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sept sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  afterDay: ['e'],
  beforeDay: ['op'],
  beforeTime: ['om'],
  published: ['gepubliceerd', 'geplaatst'],
  updated: ['bijgewerkt', 'gewijzigd', 'laatste update'],
};
