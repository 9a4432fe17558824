import type { DateWords } from '../date-words.ts';

/**
 * Spanish words of dates; what stands behind a bar is read beside a day alone. Written by hand for Dateline, 2026; licence MIT.
 */
export const DATES: DateWords = {
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre setiembre|sept sep set',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: [
    'domingo dom',
    'lunes lun',
    'martes',
    'miercoles mie',
    'jueves jue',
    'viernes vie',
    'sabado sab',
  ],
  afterDay: ['o', 'ro'],
  beforeDay: ['el'],
  beforeMonth: ['de', 'del'],
  beforeYear: ['de', 'del'],
  beforeTime: ['a las'],
  published: ['publicad[oa]'],
  updated: ['actualizad[oa]', 'modificad[oa]'],
};
