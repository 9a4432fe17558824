import type { DateWords } from '../date-words.ts';

/**
 * French words of dates; what stands behind a bar is read beside a day alone. Written by hand for Dateline, 2026; licence MIT.
 */
export const DATES: DateWords = {
  months: [
    'janvier|janv jan',
    'fevrier|fevr fev',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'aout',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'decembre|dec',
  ],
  weekdays: [
    'dimanche dim',
    'lundi lun',
    'mardi',
    'mercredi mer',
    'jeudi jeu',
    'vendredi ven',
    'samedi sam',
  ],
  afterDay: ['er', 'e'],
  beforeDay: ['le', 'ce'],
  beforeMonth: ['de'],
  beforeYear: ['de'],
  beforeTime: ['a'],
  published: ['publi[ée]e?', 'mise? en ligne', 'par[uû]'],
  updated: ['mise? [àa] jour', 'actualis[ée]e?', 'modifi[ée]e?'],
};
