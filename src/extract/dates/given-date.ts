import { dayInterval, type PublicationDate } from '../../domain/publication-date.ts';
import { LANGUAGES, type Languages } from '../languages/languages.ts';
import { fromPrinted } from './found-date.ts';
import { printedDates } from './grammar.ts';

/**
 * A date that came with the article: `2021`, `2021-10`, `2021-10-21`, `2021-10-21T09:51[zone]`, seconds and
 * offsets allowed, or a printed date. Local time is kept as given. `undefined` where it cannot be read.
 */
export function givenDate(
  given: string | undefined,
  languages: Languages = LANGUAGES,
): PublicationDate | undefined {
  const raw = given?.trim() ?? '';
  if (raw === '') return undefined;
  const iso =
    /^(?<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2}|[A-Z]{2,5})?(?:\[(?<name>[^\]]+)\])?)?$/.exec(
      raw,
    );
  if (!iso) return fromPrinted(raw, printedDates(raw, languages)[0], 'metadata', 0, false);
  const { day = '', time, zone, name } = iso.groups ?? {};
  const value = time && day.length === 10 ? `${day}T${time}` : day;
  if (!dayInterval(value)) return undefined;
  const shown = name ?? zone;
  return {
    value,
    precision: precisionOf(value),
    source: 'metadata',
    raw,
    ...(shown ? { zone: shown } : {}),
    evidence: [],
  };
}

function precisionOf(value: string): PublicationDate['precision'] {
  if (value.includes('T')) return 'minute';
  if (value.length === 10) return 'day';
  return value.length === 7 ? 'month' : 'year';
}
