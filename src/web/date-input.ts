import { dayInterval } from '../domain/publication-date.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const FEWEST_MONTH_LETTERS = 3;

// Day before month where both are numbers: look.md. Years have four digits, so 10/11/21 is no date.
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})$/,
  /^(?<name>[a-z]+)\.? (?<year>\d{4})$/,
  /^(?<day>\d{1,2}) (?<name>[a-z]+)\.? (?<year>\d{4})$/,
  /^(?<name>[a-z]+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/,
];

/**
 * What a reader typed as an end of a date range, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: 2021, Oct 2021,
 * 21 October 2021, 21/10/2021. `undefined` where it is none of these, or no day of the calendar.
 */
export function readDateInput(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return dateValue(groups);
  }
  return undefined;
}

function dateValue(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const month = groups.name === undefined ? groups.month : monthNumber(groups.name);
  if (groups.name !== undefined && month === undefined) return undefined;
  const value = [groups.year, month?.padStart(2, '0'), groups.day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  return dayInterval(value) === undefined ? undefined : value;
}

function monthNumber(name: string): string | undefined {
  if (name.length < FEWEST_MONTH_LETTERS) return undefined;
  // "sept" is a beginning of september as well.
  const index = MONTHS.findIndex((month) => month.startsWith(name));
  return index < 0 ? undefined : String(index + 1);
}
