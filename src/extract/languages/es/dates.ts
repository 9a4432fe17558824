import type { DateWords } from '../date-words.ts';

/** Spanish words of dates, folded. Written by hand for Dateline, 2026; licence MIT. */
export const DATES: DateWords = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
  afterDay: ['o'],
  beforeDay: ['el'],
  beforeMonth: ['de', 'del'],
  beforeYear: ['de', 'del'],
  beforeTime: ['a las'],
  published: ['publicado'],
  updated: ['actualizado'],
};
