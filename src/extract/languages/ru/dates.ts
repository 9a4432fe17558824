import type { DateWords } from '../date-words.ts';

/**
 * Russian words of dates; what stands behind a bar is read beside a day alone. Written by hand for Dateline, 2026; licence MIT.
 */
export const DATES: DateWords = {
  months: [
    'января январь|янв',
    'февраля февраль|февр фев',
    'марта март|мар',
    'апреля апрель|апр',
    'мая май',
    'июня июнь|июн',
    'июля июль|июл',
    'августа август|авг',
    'сентября сентябрь|сент сен',
    'октября октябрь|окт',
    'ноября ноябрь|ноя нояб',
    'декабря декабрь|дек',
  ],
  weekdays: [
    'воскресенье вс',
    'понедельник пн',
    'вторник вт',
    'среда среду ср',
    'четверг чт',
    'пятница пятницу пт',
    'суббота субботу сб',
  ],
  beforeTime: ['в'],
  published: ['опубликовано', 'опубликован'],
  updated: ['обновлено', 'изменено'],
};
