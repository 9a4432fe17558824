import { dayInterval, type PublicationDate } from '../../domain/publication-date.ts';
import { type DateContext, fromPrinted } from './found-date.ts';
import { printedDates } from './grammar.ts';

const MONTH_DAY = /,\s*(?<monthDay>\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?)\b/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const URL_DATE =
  /(?<!\d)(?<year>(?:19|20)\d{2})[/_-]?(?<month>0[1-9]|1[0-2])[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;

/** The name of a file without its folders. */
export function fileName(path: string | undefined): string | undefined {
  return path?.split(/[\\/]/).at(-1);
}

/** A day in an address or the name of a file. */
export function addressDate(
  text: string | undefined,
  source: 'url' | 'filename',
): PublicationDate | undefined {
  const match = URL_DATE.exec(text ?? '');
  const { year, month, day } = match?.groups ?? {};
  const value = `${year}-${month}-${day}`;
  if (!match || !dayInterval(value)) return undefined;
  return { value, precision: 'day', source, raw: match[0], evidence: [] };
}

/** The day of a dateline. */
export function datelineDate({
  body,
  zones,
  given,
  path,
  languages,
}: DateContext): PublicationDate | undefined {
  if (!zones.dateline) return undefined;
  const { start, end } = zones.dateline;
  const line = body.slice(start, end);
  const whole = printedDates(line, languages)[0];
  if (whole) return fromPrinted(body, whole, 'dateline', start, true);
  // "TASHKENT, Oct 21 (Agency) -": the year stands elsewhere, in the address or the name of the file.
  const found = MONTH_DAY.exec(line);
  const monthDay = found?.groups?.monthDay ?? '';
  const year = YEAR.exec(`${given.url ?? ''} ${fileName(path) ?? ''}`)?.[0];
  if (!found || !year) return undefined;
  const date = printedDates(`${monthDay.replace(/\.$/, '')} ${year}`, languages)[0];
  const at = found.index + found[0].indexOf(monthDay);
  const placed = date && { ...date, start: at, end: at + monthDay.length };
  return fromPrinted(body, placed, 'dateline', start, true);
}
