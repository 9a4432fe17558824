import type { DateWords } from '../date-words.ts';

/**
 * Italian words of dates; what stands behind a bar is read beside a day alone. Written by hand for Dateline, 2026; licence MIT.
 */
export const DATES: DateWords = {
  months: [
    'gennaio|genn gen',
    'febbraio|febbr feb',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|sett set',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  weekdays: [
    'domenica dom',
    'lunedi lun',
    'martedi',
    'mercoledi mer',
    'giovedi gio',
    'venerdi ven',
    'sabato sab',
  ],
  afterDay: ['°', 'o'],
  beforeDay: ['il'],
  beforeTime: ['alle', 'alle ore', 'ore'],
  published: ['pubblicat[oa]'],
  updated: ['aggiornat[oa]', 'modificat[oa]', 'ultimo aggiornamento'],
};
