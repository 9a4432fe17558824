import { optional } from '../../domain/optional-key.ts';
import {
  dayInterval,
  type EpochDay,
  isoDay,
  type PublicationDate,
} from '../../domain/publication-date.ts';

/**
 * English names of the months, January first; `Intl` would need a date and a zone to say as much.
 */
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SHORT_MONTH_LETTERS = 3;

/** `21 October 2021`, `October 2021` or `2021`, as much as the value (`YYYY[-MM[-DD]]`) gives. */
export function dateText(value: string): string {
  const { year, month, day } = dateParts(value);
  return [day, month === undefined ? undefined : monthName(month), year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** As `dateText`, the month in three letters: what an input holds. It reads back as the same value. */
export function shortDateText(value: string): string {
  const { year, month, day } = dateParts(value);
  return [day, month === undefined ? undefined : shortMonth(month), year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A publication date in full, with its time where it has one: `21 October 2021, 9:51`. */
export function publishedText(date: PublicationDate): string {
  const time = date.precision === 'minute' ? `, ${date.value.slice(11).replace(/^0/, '')}` : '';
  return `${dateText(date.value.slice(0, 10))}${time}`;
}

/** What stands at the left of a result: two lines that never claim more than is known. */
export type Folio = { readonly iso?: string; readonly top: string; readonly below: string };

/** The folio of an article; `undefined` is an article without a date. */
export function folio(date: PublicationDate | undefined): Folio {
  if (date === undefined) return { top: 'No date', below: 'none found' };
  const { year, month, day } = dateParts(date.value.slice(0, 10));
  const iso = date.value;
  if (month === undefined) return { iso, top: year, below: 'month not given' };
  if (day === undefined)
    return { iso, top: `${shortMonth(month)} ${year}`, below: 'day not given' };
  return { iso, top: `${day} ${shortMonth(month)}`, below: year };
}

/**
 * Days in the fewest words: `21 to 23 October 2021`, `21 October 2021`, `October 2021` where they are
 * just that month.
 */
export function daysText(first: EpochDay, last: EpochDay): string {
  const [start, end] = [isoDay(first), isoDay(last)];
  if (first === last) return dateText(start);
  const whole = [end.slice(0, YEAR), end.slice(0, MONTH)].find((value) => {
    const interval = dayInterval(value);
    return interval?.first === first && interval.last === last;
  });
  if (whole !== undefined) return dateText(whole);
  const [from, until] = [dateParts(start), dateText(end)];
  if (start.slice(0, MONTH) === end.slice(0, MONTH)) return `${from.day} to ${until}`;
  if (start.slice(0, YEAR) === end.slice(0, YEAR))
    return `${from.day} ${monthName(from.month ?? '')} to ${until}`;
  return `${dateText(start)} to ${until}`;
}

// Letters of an ISO day that name its year, and its month.
const YEAR = 4;
const MONTH = 7;

/** A value of 1 to 12, or `01` to `12`, as the name of a month. */
export function monthName(month: number | string): string {
  return MONTHS[Number(month) - 1] ?? '';
}

/** As `monthName`, cut to three letters: `Oct`. */
export function shortMonth(month: number | string): string {
  return monthName(month).slice(0, SHORT_MONTH_LETTERS);
}

type DateParts = { readonly year: string; readonly month?: string; readonly day?: string };

function dateParts(value: string): DateParts {
  const [year = '', month, day] = value.split('-');
  return {
    year,
    ...optional('month', month),
    ...(day === undefined ? {} : { day: String(Number(day)) }),
  };
}
