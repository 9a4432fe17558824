import type { DateWords } from '../date-words.ts';

/**
 * Portuguese words of dates; what stands behind a bar is read beside a day alone. Written by hand for Dateline, 2026; licence MIT.
 */
export const DATES: DateWords = {
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'marco|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  weekdays: [
    'domingo dom',
    'segunda-feira segunda',
    'terca-feira terca',
    'quarta-feira quarta',
    'quinta-feira quinta',
    'sexta-feira sexta',
    'sabado sab',
  ],
  afterDay: ['o', '°'],
  beforeDay: ['em', 'dia'],
  beforeMonth: ['de'],
  beforeYear: ['de'],
  beforeTime: ['as'],
  published: ['publicad[oa]', 'postad[oa]'],
  updated: ['atualizad[oa]', 'actualizad[oa]', 'modificad[oa]'],
};
