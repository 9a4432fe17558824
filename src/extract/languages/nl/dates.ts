import type { DateWords } from '../date-words.ts';

/** Dutch words of dates, folded. Written by hand for Dateline, 2026; licence MIT. */
export const DATES: DateWords = {
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
};
