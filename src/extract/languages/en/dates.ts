import type { DateWords } from '../date-words.ts';
import { words } from '../word-list.ts';

/** English words of dates, folded. Written by hand for Dateline, 2026; licence MIT. */
export const DATES: DateWords = {
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  weekdays: [
    'sunday sun',
    'monday mon',
    'tuesday tues tue',
    'wednesday wed',
    'thursday thurs thur thu',
    'friday fri',
    'saturday sat',
  ],
  afterDay: ['st', 'nd', 'rd', 'th'],
  beforeMonth: ['of'],
  beforeYear: ['of'],
  beforeTime: ['at'],
  afterTime: ['on'],
  monthHeads: [...words('Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec')],
  published: ['published', 'posted', 'issued'],
  updated: ['updated', 'modified'],
  dateLabels: ['date'],
};
