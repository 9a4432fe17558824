import { givenDate } from '../../../extract/dates/given-date.ts';
import { machineDate } from '../html/dates/machine-date.ts';
import { numeralDate } from './numeral-dates.ts';
import { isObject } from './objects.ts';
import { LOCALE } from './texts.ts';

const CTIME =
  /^(?:\w{3}),? (\w{3}) +(\d{1,2}) (\d{2}:\d{2})(?::\d{2})? (?:[A-Z]{3,4} |([+-]\d{4}) )?(\d{4})$/;

/** A date as contract.md has it, of any way that records write one; `undefined` where it is none. */
export function dateOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return listDate(value);
  if (isObject(value)) return objectDate(value);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  const numeral = numeralDate(text);
  if (numeral !== undefined) return numeral;
  if (givenDate(text)) return text;
  const ctime = CTIME.exec(text);
  if (ctime) return machineDate(`${ctime[2]} ${ctime[1]} ${ctime[5]}, ${ctime[3]}`);
  return machineDate(text);
}

// `issued: { "date-parts": [[2018, 3, 1]] }` of CSL-JSON, or a list of dates of which the first counts.
function listDate(list: readonly unknown[]): string | undefined {
  if (list.length > 0 && list.every((part) => isPart(part))) return partsDate(list.map(Number));
  return dateOf(list[0]);
}

function isPart(part: unknown): boolean {
  return (typeof part === 'number' || typeof part === 'string') && /^\d{1,4}$/.test(String(part));
}

function partsDate([year = 0, month, day]: readonly number[]): string | undefined {
  const parts = [String(year), month, day].flatMap((part) =>
    part === undefined ? [] : String(part).padStart(2, '0'),
  );
  const text = parts.join('-');
  return givenDate(text) ? text : undefined;
}

const INNER =
  '$date @value value iso date datetime utc dateTime start date-parts N S $t _text _ text $numberLong _seconds seconds epoch_time displayDate begin published rendered #text'.split(
    ' ',
  );

function objectDate(object: Readonly<Record<string, unknown>>): string | undefined {
  for (const key of INNER) {
    const found = Object.hasOwn(object, key) ? dateOf(object[key]) : undefined;
    if (found !== undefined) return found;
  }
  const [[name = '', value] = []] = Object.entries(object);
  if (LOCALE.test(name)) return dateOf(value);
  const { year, month, day } = object;
  if (!isPart(year)) return undefined;
  return partsDate([year, month, day].filter(isPart).map(Number));
}
