import { isObject, type JsonObject } from './objects.ts';

const FORMULA_GUARD = /^'(?=[=+\-@\t\r\n＝＋－＠])/;
// Columns of /export.csv that say again what others say, or where the article was shown.
const DERIVED = [
  'date_precision',
  'country_names',
  'speaker_ids',
  'quotes',
  'page',
  'first_indexed',
];

/** Whether a record is a line of our own `extract` or /export.jsonl, by a shape that nobody else has. */
export function isOwnLine(record: JsonObject): boolean {
  const { date, countries, speakers, quotes } = record;
  const isOurDate = date === null || (isObject(date) && 'precision' in date && 'evidence' in date);
  return isOurDate && [countries, speakers, quotes].every(Array.isArray);
}

/** What a line of an own export says of its article: the contract's fields, and those of its own. */
export type OwnLine = { readonly known: JsonObject; readonly extra: JsonObject };

/**
 * The record that a line of an own export was made of. Tags that rules have found in the text are left out:
 * the rules find them again, by today's rules; what had been given, or stands on no text, is given again.
 */
export function ownLineRecord(line: JsonObject): OwnLine {
  const { unknownCountries, unreadableDate, ...extra } = isObject(line.extra) ? line.extra : {};
  const countries = [
    ...givenTags(line.countries).map(({ code }) => code),
    ...(Array.isArray(unknownCountries) ? unknownCountries : []),
  ];
  const speakers = givenTags(line.speakers).map(({ name }) => name);
  const { id, title, body, url, source, section, language, author } = line;
  const known = {
    id,
    title: isTitleInBody(line) ? undefined : title,
    body,
    date: dateOf(line.date) ?? unreadableDate,
    ...{ url, source, section, language, author },
    countries: countries.length > 0 ? countries : undefined,
    speakers: speakers.length > 0 ? speakers : undefined,
  };
  return { known, extra };
}

/** Of a plain text the title is a line of the body, and was found there. */
function isTitleInBody({ title, body }: JsonObject): boolean {
  if (typeof title !== 'string' || typeof body !== 'string') return false;
  return body.trimStart().startsWith(title.trim()) && title.trim() !== '';
}

function dateOf(date: unknown): unknown {
  if (!isObject(date)) return undefined;
  const isFound = Array.isArray(date.evidence) && date.evidence.length > 0;
  if (isFound || date.source === 'url') return undefined;
  return date.source === 'metadata' && typeof date.raw === 'string' ? date.raw : date.value;
}

function givenTags(tags: unknown): readonly JsonObject[] {
  return (Array.isArray(tags) ? tags : [])
    .filter(isObject)
    .flatMap((tag) => (Array.isArray(tag.joinedFrom) ? tag.joinedFrom.filter(isObject) : [tag]))
    .filter(
      ({ given, evidence }) => given === true || !Array.isArray(evidence) || evidence.length === 0,
    );
}

/** Whether a table is our own /export.csv, by its names. */
export function isOwnTable(names: readonly string[]): boolean {
  return DERIVED.every((name) => names.includes(name));
}

/** A row of our own table as the record that it stands for. */
export function ownRowRecord(row: JsonObject): JsonObject {
  const kept = Object.entries(row).filter(([name]) => !DERIVED.includes(name));
  const harmless = kept.map(([name, cell]): [string, unknown] => [
    name,
    typeof cell === 'string' ? cell.replace(FORMULA_GUARD, '') : cell,
  ]);
  return Object.fromEntries(harmless);
}
