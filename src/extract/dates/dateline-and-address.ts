import { dayInterval, type PublicationDate } from '../../domain/publication-date.ts';
import { dateGrammar } from './date-grammar.ts';
import { type DateContext, fromPrinted } from './found-date.ts';
import { printedDates } from './grammar.ts';

const MONTH_DAY =
  /[\p{L}.],?\s+(?<monthDay>\p{L}{3,9}\.?\s+\d{1,2}(?!\d)|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,9}\.?)(?!\p{L})/u;
const HEAD_CHARS = 140;
const YEAR_IN_HEAD = /\p{Nd}{4}/u;
const SPAN_MARK = /^\s?[-–—]\s?$/;
// What stands before the date at the head of a story: nothing, or a place with its comma or colon, or in capitals.
const BEFORE_HEAD_DATE =
  /^\s*(?:\([^)\n]{2,40}\)\s*[-–—]\s*)?(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ /-]{1,40}(?:\s*\([^)\n]{2,30}\))?\s*(?:[,،:–—]|\s-)\s*|\p{Lu}[\p{Lu}.'’ /-]{2,40}\s+|[\p{Lu}\p{Lo}][\p{L}\p{M}'’]{2,25}\s+)?(?:\([^)\n]{2,40}\)\s*[-–—,.]*\s*)?$/u;
// What stands after it: an agency in brackets or a second place, then a dash or the end of the line.
const AFTER_HEAD_DATE =
  /^\s?(?:г(?:ода|\.)|م)?[.,،]?(?:\s*(?:\([^)\n]{2,40}\)|\/[^/\n]{2,40}\/|\p{Lu}[\p{L}\p{M}'’ -]{1,30}(?=[.,]?\s?[-–—])))?\s*[.,:]?\s*(?:[-–—]{1,2}|\n|$)/u;
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
export function datelineDate(context: DateContext): PublicationDate | undefined {
  const { body, zones, given, path, languages } = context;
  const head = headDate(context);
  if (head || !zones.dateline) return head;
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

/** "22 mai 2012. - …", "Madrid, 25 de mayo de 2000 (EFE). - …": a full date at the head of a story, set apart from it. */
function headDate({ body, zones, languages }: DateContext): PublicationDate | undefined {
  const { start, end } = zones.story;
  const head = body.slice(start, Math.min(end, start + HEAD_CHARS));
  if (!YEAR_IN_HEAD.test(head)) return undefined;
  const [date, second] = printedDates(head, languages);
  if (!date || date.precision === 'month' || date.ambiguous) return undefined;
  // "5 juillet 1962 - 5 juillet 2012": a span of time.
  if (second && SPAN_MARK.test(head.slice(date.end, second.start))) return undefined;
  const lead = head.slice(0, date.start);
  if (dateGrammar(languages).updated.test(lead)) return undefined;
  const rest = head.slice(date.end);
  // "Am 3. Mai 2010 - dem Tag der Wahl": a date with its preposition alone may be one of the story.
  const isOfSentence =
    /^\p{Ll}{1,3}\s/iu.test(head.slice(date.start)) &&
    !/[,،:]\s*$/.test(lead) &&
    !/^\s?\(/.test(rest);
  if (isOfSentence || !BEFORE_HEAD_DATE.test(lead) || !AFTER_HEAD_DATE.test(rest)) return undefined;
  // A capital alone before the date, "Nach 3. Mai 2010 -", is a place only where an agency follows.
  if (/^\s*\p{L}\p{Ll}+\s+$/u.test(lead) && !/^\s?\(/.test(rest)) return undefined;
  return fromPrinted(body, date, 'dateline', start, true);
}
