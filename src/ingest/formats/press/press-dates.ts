import { givenDate } from '../../../extract/dates/given-date.ts';
import { inRange, machineDate } from '../html/dates/machine-date.ts';
import { oneLine } from '../html/page.ts';

const EASTERN = /(\d{4})\s*(?:年|년)\s*(\d{1,2})\s*(?:月|월)\s*(?:(\d{1,2})\s*(?:日|号|號|일))?/;
// `13 十一月 2017`, `13 11月 2017`: the order of the interface in English, with Chinese months.
const MIXED = /(\d{1,2})\s+([一二三四五六七八九十]{1,3}|\d{1,2})月[\s,]+(\d{4})/;
const CHINESE = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const RUSSIAN = 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' ');
const CYRILLIC = /(\d{1,2})\s+([а-я]{3,9})\s+(\d{4})/i;
const CLOCK =
  /(?:^|[\s,])(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\s?([ap])\.?m\b\.?)?(?:\s+([A-Z]{3,4})(?![\w+-]))?/i;
const WEEKDAYS =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/giu;
const MONTH_ONLY = /^\p{L}{3,12}\.?,? \d{4}\b/u;
const MAX_CHARACTERS = 160;

/**
 * The date that a press database prints, in the contract's form and no finer than printed. A weekday that is
 * wrong does not take it away: the database knows its day. `undefined` for a text without one.
 */
export function printedDay(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const line = oneLine(text).replace(/,(?:\s*,)+/g, ',');
  const eastern = EASTERN.exec(line);
  if (eastern) return ofParts(eastern[1], eastern[2], eastern[3]);
  const mixed = MIXED.exec(line);
  if (mixed) return ofParts(mixed[3], chineseMonth(mixed[2] ?? ''), mixed[1]);
  const russian = CYRILLIC.exec(line);
  const month = RUSSIAN.findIndex((start) => russian?.[2]?.toLowerCase().startsWith(start)) + 1;
  if (russian && month > 0) return ofParts(russian[3], String(month), russian[1]);
  const found = machineDate(line) ?? machineDate(oneLine(line.replace(WEEKDAYS, ' ')));
  return found?.slice(0, 10) ?? monthOf(line);
}

/** The same with the time of day, if there is one beside it: `2019-07-01T09:20 GMT`. */
export function printedMoment(text: string, time = text): string | undefined {
  const day = printedDay(text);
  const [, hours, minutes = '', half, zone] = CLOCK.exec(time) ?? [];
  if (day?.length !== 10 || hours === undefined) return day;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour > 23 || Number(minutes) > 59 || (hour === 0 && minutes === '00')) return day;
  const shown = zone === undefined ? '' : ` ${zone.toUpperCase()}`;
  const moment = `${day}T${String(hour).padStart(2, '0')}:${minutes}`;
  return givenDate(`${moment}${shown}`) ? `${moment}${shown}` : moment;
}

function hourOf(hours: number, half: string | undefined): number {
  if (half === 'p') return hours === 12 ? 12 : hours + 12;
  return half === 'a' && hours === 12 ? 0 : hours;
}

function monthOf(line: string): string | undefined {
  if (!MONTH_ONLY.test(line) || line.length > 60) return undefined;
  const value = givenDate(line)?.value;
  return value?.length === 7 ? value : undefined;
}

function chineseMonth(text: string): string {
  const at = CHINESE.indexOf(text);
  return at === -1 ? text : String(at + 1);
}

function ofParts(year = '', month = '', day?: string): string | undefined {
  const first = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return inRange(`${first}-01`, first);
  return inRange(`${first}-${day.padStart(2, '0')}`);
}
