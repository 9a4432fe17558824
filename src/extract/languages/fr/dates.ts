import type { DateWords } from '../date-words.ts';

/** French words of dates, folded. Written by hand for Dateline, 2026; licence MIT. */
export const DATES: DateWords = {
  months: [
    'janvier',
    'fevrier fevr',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
  ],
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  afterDay: ['er'],
  beforeDay: ['le'],
  beforeMonth: ['de'],
  beforeYear: ['de'],
  published: ['publi[ée]'],
  updated: ['mis [àa] jour'],
};
