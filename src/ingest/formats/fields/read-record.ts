import { type ParsedRecord, parseFields } from '../record.ts';
import type { FieldMap } from './field-map.ts';
import { isByNumber, takeMapped } from './field-map.ts';
import type { FieldUse } from './field-use.ts';
import { findField, type Taken } from './find-fields.ts';
import { type Markup, markupOf } from './html-field.ts';
import { type Joined, withLead, withMonthAndDay } from './joined-fields.ts';
import { MEANINGS, type Meaning, plainName, SUMMARY_NAMES } from './names.ts';
import { inOrderOf, type NumberOrder } from './number-order.ts';
import { isObject, type JsonObject, type Path, pathText } from './objects.ts';
import { isOwnLine, ownLineRecord } from './own-export.ts';
import { isBlank, restOf, unusedText } from './rest.ts';
import { type FieldsByName, fieldsOf } from './scopes.ts';

export type RecordReading = {
  readonly parsed: ParsedRecord;
  readonly use: FieldUse;
  /** Differs where the same bytes are read in another way; empty for a record that has the contract's own fields. */
  readonly way: string;
};

type TakenFields = Partial<Record<Meaning, Taken>>;

/** What is known of the fields of a record beside the record. */
export type FieldReading = {
  /** Names of fields that the keeper has given. */
  readonly fieldMap?: FieldMap | undefined;
  /** Of dates in numbers, where the file of the record shows it. */
  readonly order?: NumberOrder | undefined;
  /** The place of the record in its file, from 1; absent where the file is one record. */
  readonly number?: number | undefined;
};

// Text that cannot be read there makes a record wrong, rather than to be an article without it.
const MUST_BE_READ: readonly Meaning[] = ['title', 'body', 'countries', 'speakers'];
// Kept as it was given where nothing better is found: it is then said to be unreadable, or shown.
const KEPT_AS_GIVEN: readonly Meaning[] = ['date', 'url', 'language'];

/** Reads a record of any shape: its fields by what they mean, HTML in them as text, the rest kept in `extra`. */
export async function readRecord(
  given: unknown,
  { fieldMap, order, number }: FieldReading = {},
): Promise<RecordReading> {
  const value = isByNumber(fieldMap) ? numbered(given) : given;
  if (!isObject(value)) {
    return {
      parsed: {
        kind: 'wrong',
        reason: Array.isArray(value)
          ? 'it is a list of values without names: --map can name them by number'
          : 'a record must be an object',
      },
      use: { taken: {} },
      way: '',
    };
  }
  if (isOwnLine(value)) return ownReading(value);
  const record = value;
  const fields = fieldsOf(record);
  const taken = takeAll(record, fields, fieldMap);
  if (taken.id && fieldMap?.id === undefined && countsRecords(taken, number)) delete taken.id;
  // Whoever names the fields says that they are an article's.
  const other = fieldMap ? undefined : otherThanText(fields, taken);
  if (other !== undefined) {
    return { parsed: { kind: 'wrong', reason: other }, use: { taken: {} }, way: '' };
  }
  const joined = joinParts(taken, fields, { fieldMap, order });
  const known: Record<string, unknown> = knownFields(taken, record);
  const markup = await plainTexts(known, taken);
  const body = typeof known.body === 'string' ? known.body : '';
  const rest = restOf(record, fields, [...pathsOf(known, taken), ...joined.others], body);
  const parsed = parseFields(known, rest);
  const unused = body.trim() === '' ? unusedText(rest) : undefined;
  const named = namesOf(taken);
  return {
    parsed,
    use: { taken: named, ...(unused ? { unused } : {}) },
    way: wayOf(named, [...markup, ...joined.ways]),
  };
}

/** The values of a list under their numbers, from 1. */
function numbered(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(value.map((cell, at) => [String(at + 1), cell]));
}

/** A line of our own export: every field is what it is called. */
function ownReading(line: JsonObject): RecordReading {
  const { known, extra } = ownLineRecord(line);
  const given = MEANINGS.filter((meaning) => !isBlank(line[meaning]));
  return {
    parsed: parseFields(known, extra),
    use: { taken: Object.fromEntries(given.map((meaning) => [meaning, meaning])) },
    way: '',
  };
}

/** Agencies send pictures as records too, with a caption; programs describe themselves and persons by a name. */
function otherThanText(
  fields: FieldsByName,
  { title, body, date }: TakenFields,
): string | undefined {
  const kind = fields.get('type')?.[0]?.value;
  const isMedium =
    typeof kind === 'string' && /^(?:picture|photo|graphic|video|audio|animation)$/i.test(kind);
  const isDescribed = body === undefined || /desc|caption|abstract/i.test(String(body.path.at(-1)));
  const isNamed = title !== undefined && plainName(String(title.path.at(-1))) === 'name';
  const isSummed =
    body === undefined || SUMMARY_NAMES.includes(plainName(String(body.path.at(-1))));
  if (isNamed && isSummed && !date)
    return 'it has a name and no text or date: it is not an article';
  return isMedium && isDescribed ? `it is of type "${kind.toLowerCase()}", no text` : undefined;
}

function takeAll(
  record: JsonObject,
  fields: FieldsByName,
  fieldMap: FieldMap | undefined,
): TakenFields {
  const taken: TakenFields = {};
  for (const meaning of MEANINGS) {
    const path = fieldMap?.[meaning];
    const found =
      path === undefined ? findField(fields, meaning) : takeMapped(record, meaning, path);
    if (found) taken[meaning] = found;
  }
  // Sites number their articles from 1 on, each for itself; the address is one everywhere.
  if (taken.id && taken.url && isNumbered(taken)) delete taken.id;
  // One field is one thing: an address that serves as id too is its address.
  if (taken.id && taken.url && pathText(taken.id.path) === pathText(taken.url.path)) {
    delete taken.id;
  }
  return taken;
}

type Parts = { readonly others: readonly Path[]; readonly ways: readonly string[] };

/** Puts together what the record keeps in parts, unless the keeper has named the field; says what went into it. */
function joinParts(
  taken: TakenFields,
  fields: FieldsByName,
  { fieldMap, order }: FieldReading,
): Parts {
  const others: Path[] = [];
  const ways: string[] = [];
  const join = (meaning: 'body' | 'date', how: (fields: FieldsByName, taken: Taken) => Joined) => {
    const found = taken[meaning];
    if (!found || fieldMap?.[meaning] !== undefined) return;
    const joined = how(fields, found);
    taken[meaning] = joined.taken;
    others.push(...joined.others);
    if (joined.others.length > 0) ways.push(`${meaning} of parts`);
  };
  join('body', withLead);
  join('date', withMonthAndDay);
  const { date } = taken;
  const written = date === undefined ? '' : String(date.value);
  const value = inOrderOf(order, written);
  if (date && value !== written) {
    taken.date = { ...date, value };
    ways.push('month first');
  }
  return { others, ways };
}

/** A number as id of a record in another shape than the contract's. */
function isNumbered({ id, title, body }: TakenFields): boolean {
  const isOwnShape = body?.path.join() === 'body' && (title?.path.join() ?? 'title') === 'title';
  return !isOwnShape && /^\d{1,9}$/.test(String(id?.value));
}

/**
 * A number that is the place of the record in its file, counted from 0, from 1 or from the row of names: files that
 * count so have the same ids for other articles.
 */
function countsRecords(taken: TakenFields, number: number | undefined): boolean {
  const behind = number === undefined ? -1 : number - Number(taken.id?.value);
  return isNumbered(taken) && behind >= 0 && behind <= 2;
}

function knownFields(taken: TakenFields, record: JsonObject): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const meaning of MEANINGS) {
    const found = taken[meaning];
    if (found) known[meaning] = found.value;
    else if (MUST_BE_READ.includes(meaning) && !isBlank(record[meaning])) {
      known[meaning] = record[meaning];
    } else if (KEPT_AS_GIVEN.includes(meaning) && typeof record[meaning] === 'string') {
      known[meaning] = record[meaning];
    }
  }
  return known;
}

/** Where the values stand that are kept in fields of their own. */
function pathsOf(known: Readonly<Record<string, unknown>>, taken: TakenFields): readonly Path[] {
  return MEANINGS.flatMap((meaning): Path[] => {
    const path = taken[meaning]?.path;
    if (path === undefined) return meaning in known ? [[meaning]] : [];
    // Of a list of several only the first is shown: the list is kept.
    return typeof path.at(-1) === 'number' ? [] : [path];
  });
}

/** Turns HTML among the texts into text; says which of them were. */
async function plainTexts(
  known: Record<string, unknown>,
  taken: TakenFields,
): Promise<readonly string[]> {
  const turned: string[] = [];
  // Records of the contract hold plain text; dumps escape it.
  const isOwnShape = (taken.body?.path.join() ?? 'body') === 'body';
  for (const meaning of ['title', 'body', 'author', 'source', 'section'] as const) {
    const text = known[meaning];
    if (typeof text !== 'string') continue;
    const isOwn = isOwnShape && taken[meaning]?.path.join() === meaning;
    const markup = markupOf(text, isOwn);
    if (markup === 'plain') {
      if (meaning === 'title' && !isOwn) known.title = text.replace(/\s+/g, ' ').trim();
      continue;
    }
    turned.push(meaning);
    await turn(known, meaning, text, markup);
  }
  return turned;
}

/** The library that reads HTML is loaded with the first field that needs it. */
async function turn(
  known: Record<string, unknown>,
  meaning: Meaning,
  text: string,
  markup: Markup,
): Promise<void> {
  const { htmlToText, readHtml } = await import('../html.ts');
  if (markup === 'page' && meaning === 'body') {
    const page = readHtml(text);
    if (page.kind === 'record') {
      const { title, body, given } = page.record;
      known.body = body;
      for (const [name, value] of Object.entries({ title, ...given })) known[name] ??= value;
      return;
    }
  }
  const plain = htmlToText(text);
  // Too much to parse: as it is rather than not at all.
  if (plain === undefined) return;
  known[meaning] = meaning === 'body' ? plain : plain.replace(/\s+/g, ' ').trim();
}

function namesOf(taken: TakenFields): Partial<Record<Meaning, string>> {
  const entries = MEANINGS.flatMap((meaning): [Meaning, string][] => {
    const path = taken[meaning]?.path;
    if (path === undefined) return [];
    const whole = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
    return [[meaning, pathText(whole)]];
  });
  return Object.fromEntries(entries);
}

function wayOf(named: Partial<Record<Meaning, string>>, turned: readonly string[]): string {
  const others = Object.entries(named).filter(([meaning, path]) => meaning !== path);
  return others.length === 0 && turned.length === 0 ? '' : JSON.stringify([others, turned]);
}
