/** Whether days or months come first in dates of numbers, as far as a file shows it. */
export type NumberOrder = 'day-first' | 'month-first';

const NUMBERS = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?=$|[ T,])(.*)$/s;

/** A date of numbers that may be read both ways, in the order of its file. */
export function inOrderOf(order: NumberOrder | undefined, date: string): string {
  const [, first = '', , second = '', year = '', rest = ''] = NUMBERS.exec(date) ?? [];
  if (order !== 'month-first' || Number(first) > 12 || Number(second) > 31 || year === '')
    return date;
  return `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}${rest}`;
}

const WRITTEN =
  /(?:^|[",;|\t\r\n])\s*(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?=[",;|\t\r\n T]|$)/g;

/**
 * The order in which a file writes dates of numbers, by those of its beginning that can be read in one way only;
 * where there is none, by what else says that it was made in the United States. `undefined` where nothing says so,
 * or dates differ.
 */
export function numberOrder(begin: string): NumberOrder | undefined {
  const orders = new Set<NumberOrder>();
  for (const [, first, , second] of begin.matchAll(WRITTEN)) {
    if (Number(first) > 12 && Number(second) <= 12) orders.add('day-first');
    if (Number(second) > 12 && Number(first) <= 12) orders.add('month-first');
  }
  if (orders.size > 0) return orders.size === 1 ? [...orders][0] : undefined;
  return isAmerican(begin) ? 'month-first' : undefined;
}

// As whole values: a language with its country, a country, a clock of the United States behind a date of numbers.
// Twelve hours alone are no sign, and no dollar: India and Australia have both, and write the day first.
const LOCALE = /(?<=[",;|\t\r\n]\s*)en[-_]([A-Z]{2})(?=\s*[",;|\t\r\n]|$)/gi;
const COUNTRY =
  /(?<=[",;|\t\r\n]\s*)(?:USA|U\.S\.A?\.|United States(?: of America)?)(?=\s*[",;|\t\r\n]|$)/i;
const OTHER_COUNTRY =
  /(?<=[",;|\t\r\n]\s*)(?:UK|GBR?|AUS?|IND?|IRL|NZL?|ZAF?|United Kingdom|Great Britain|England|Ireland|Australia|India|New Zealand|South Africa|Germany|France|Spain|Italy|Canada)(?=\s*[",;|\t\r\n]|$)/i;
const CLOCK = /\d{1,2}[/-]\d{1,2}[/-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)? ?(?:[AP]M )?[ECMP][SD]?T\b/;

function isAmerican(begin: string): boolean {
  const countries = new Set(
    [...begin.matchAll(LOCALE)].map(([, country]) => country?.toUpperCase()),
  );
  if (countries.size > 0) return countries.size === 1 && countries.has('US');
  return (COUNTRY.test(begin) && !OTHER_COUNTRY.test(begin)) || CLOCK.test(begin);
}
