import { dateOf } from './dates.ts';
import { visibleLength } from './html-field.ts';
import { FIELD_NAMES, isNamedLike, type Meaning, plainName, SUMMARY_NAMES } from './names.ts';
import { isObject, type Path } from './objects.ts';
import { authorsOf } from './people.ts';
import type { Field, FieldsByName } from './scopes.ts';
import { type Found, textOf } from './texts.ts';

/** A value that a record has for a meaning, and the field that it was taken from. */
export type Taken = { readonly value: string | readonly string[]; readonly path: Path };

type Read = (field: Field, name: string) => Taken | undefined;

const READERS: Readonly<Record<Exclude<Meaning, 'body'>, Read>> = {
  id: idIn,
  title: titleIn,
  date: dateIn,
  url: addressIn,
  source: sourceIn,
  section: labelIn,
  language: languageIn,
  author: authorIn,
  countries: listIn,
  speakers: listIn,
};

/** Reads a field as one meaning; `undefined` where there is nothing of the kind in it. */
export function readAs(meaning: Meaning, field: Field, name: string): Taken | undefined {
  return meaning === 'body' ? textIn(field) : READERS[meaning](field, name);
}

/** The first field of a record, by the order of names, that has something for a meaning. */
export function findField(fields: FieldsByName, meaning: Meaning): Taken | undefined {
  if (meaning === 'body') return findBody(fields);
  const found = firstOf(fields, FIELD_NAMES[meaning], READERS[meaning]);
  const isBetter = found !== undefined && !WEAK_NAMES.has(nameOf(found));
  return isBetter
    ? found
    : (firstOf(fields, namesLike(fields, meaning), READERS[meaning]) ?? found);
}

// Names that say little: one that is made of the words of the meaning goes before them.
const WEAK_NAMES: ReadonlySet<string> = new Set(
  'name linktext linktitle year updated updatedat dateupdated modified datemodified lastmodified lastupdated dateadded'.split(
    ' ',
  ),
);

function nameOf({ path }: Taken): string {
  return plainName(String(path.findLast((key) => typeof key === 'string') ?? ''));
}

/** Of an object within, its own names alone: `0.title` is no title of what holds it. */
function namesLike(fields: FieldsByName, meaning: Meaning): readonly string[] {
  return [...fields].flatMap(([name, [first]]) => {
    const isOwn = first !== undefined && plainName(String(first.path.at(-1))) === name;
    return isOwn && isNamedLike(meaning, name) ? [name] : [];
  });
}

function firstOf(fields: FieldsByName, names: readonly string[], read: Read): Taken | undefined {
  for (const name of names) {
    for (const field of fields.get(name) ?? []) {
      const taken = read(field, name);
      if (taken) return taken;
    }
  }
  return undefined;
}

// Of two texts the one with the better name is taken, unless the other says that much more: a dump may
// have a teaser as `text` beside the story as `content`.
const MUCH_LONGER = 1.5;
const MUCH_LONGER_CHARACTERS = 80;
const LEAST_STORY = 40;

/** `body` as it stands is final; else the best of all texts, and a summary where none says more. */
function findBody(fields: FieldsByName): Taken | undefined {
  const own = fields.get('body')?.find(({ path }) => path.length === 1 && path[0] === 'body');
  const given = own && textIn(own);
  if (given) return given;
  const text = bestText(fields, FIELD_NAMES.body) ?? longText(fields);
  const summary = bestText(fields, SUMMARY_NAMES);
  if (!text || !summary) return text ?? summary;
  return lengthOf(summary) > lengthOf(text) ? summary : text;
}

function bestText(fields: FieldsByName, names: readonly string[]): Taken | undefined {
  let best: Taken | undefined;
  for (const name of names) {
    for (const field of fields.get(name) ?? []) {
      if (name === 'news' && !areTexts(field.value)) continue;
      const taken = textIn(field);
      if (taken && (!best || isMuchLonger(taken, best))) best = taken;
    }
  }
  return best;
}

/** Paragraphs; elsewhere the name is that of a list of stories. */
function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** A story by a name that is only like those of the table. */
function longText(fields: FieldsByName): Taken | undefined {
  const found = bestText(fields, namesLike(fields, 'body'));
  return found && lengthOf(found) >= LEAST_STORY ? found : undefined;
}

function isMuchLonger(one: Taken, other: Taken): boolean {
  if (String(one.value).length < String(other.value).length * MUCH_LONGER) return false;
  return lengthOf(one) > lengthOf(other) * MUCH_LONGER + MUCH_LONGER_CHARACTERS;
}

function lengthOf({ value }: Taken): number {
  return visibleLength(String(value));
}

function at(field: Field, found: Found | undefined): Taken | undefined {
  return found && { value: found.text, path: [...field.path, ...found.path] };
}

function textIn(field: Field): Taken | undefined {
  if (typeof field.value === 'number') return undefined;
  const taken = at(field, textOf(field.value, '\n\n'));
  // An address or a word is no story, whatever its name: `content: "https://…/full.html"`.
  return taken && /^(?:https?:\/\/\S+|null|nan|none)$/i.test(String(taken.value).trim())
    ? undefined
    : taken;
}

/** A list of objects is one of subjects; a list of one text is how Solr keeps each field. */
function titleIn(field: Field, name: string): Taken | undefined {
  const { value } = field;
  if (typeof value === 'number') return undefined;
  // Wordings of one headline: the main one, or the first.
  if (name === 'headlines' && Array.isArray(value) && isObject(value[0])) {
    const main = value.find((one) => isObject(one) && one.role === 'main') ?? value[0];
    const found = textOf(main, ' ');
    return found && { value: found.text, path: field.path };
  }
  if (Array.isArray(value) && (value.length !== 1 || isOther(value[0]))) return undefined;
  // A newspaper's record beside the heading, as Trove has it.
  if (isObject(value) && (name === 'name' || 'id' in value)) return undefined;
  return at(field, textOf(value, ' '));
}

/** A record of something else; of a text in parts, as editors keep a heading, the one part is none. */
function isOther(value: unknown): boolean {
  if (!isObject(value) || 'value' in value) return false;
  return !/^(?:heading|title|text|paragraph)/.test(String(value.type ?? ''));
}

function idIn(field: Field): Taken | undefined {
  if (Array.isArray(field.value) && field.value.length !== 1) return undefined;
  return at(field, textOf(field.value, ' '));
}

const DAY_NAME = /date|day|datum|fecha|publi[sc]|дата|日期/;

function dateIn(field: Field, name: string): Taken | undefined {
  // Dates in Italian and Portuguese, and in English everything else.
  if (name === 'data' && typeof field.value !== 'string') return undefined;
  // Days of spreadsheets look like any count: only a field that is called a date has one.
  if (/^\s*\d{5}(?:\.\d+)?\s*$/.test(String(field.value)) && !DAY_NAME.test(name)) return undefined;
  const value = dateOf(field.value);
  return value === undefined ? undefined : { value, path: field.path };
}

const WEB = /^https?:\/\/[^\s/]+\.?[^\s]*$/i;

// Names that mean an address only where they hold one that leads further than to a front page.
const PERHAPS_ADDRESSES = ['source', 'id', 'guid', 'identifier'];
const PAGE_ADDRESS = /^https?:\/\/[^\s/]+\/[^\s]{2,}$/i;

function addressIn(field: Field, name: string): Taken | undefined {
  const value = firstItem(field.value);
  const isAddress = PERHAPS_ADDRESSES.includes(name) ? PAGE_ADDRESS : WEB;
  if (typeof value === 'string') {
    return isAddress.test(value.trim()) ? { value: value.trim(), path: field.path } : undefined;
  }
  if (!isObject(value)) return undefined;
  for (const key of ['@id', 'href', 'url', 'value', '$t', '#text', 'web']) {
    const inner = value[key];
    if (typeof inner === 'string' && WEB.test(inner)) return { value: inner, path: field.path };
  }
  return undefined;
}

// An address, a number, a date, or what kind of medium it is.
const NO_SOURCE =
  /^https?:\/\/|^\d+$|^\d{4}-\d\d-\d\d|^(?:article|news|web|website|online|print|newspaper|magazine|video|audio|image|text|html|blog|tv|radio|social|rss)$/i;

/** A name before an address: trafilatura calls the address of the article its source. */
function sourceIn(field: Field): Taken | undefined {
  const taken = at(field, textOf(firstItem(field.value), ', '));
  return taken && NO_SOURCE.test(String(taken.value)) ? undefined : taken;
}

/** The first of several: a facet counts values, not lists. */
function labelIn(field: Field, name: string): Taken | undefined {
  // A text as `subject` is a title; a section's subjects come as lists.
  if (name === 'subject' && typeof field.value === 'string') return undefined;
  const first = textOf(firstItem(listFrom(field.value)), ', ');
  if (!first || /^https?:\/\//.test(first.text)) return undefined;
  return {
    value: first.text,
    path: Array.isArray(field.value) ? [...field.path, 0] : (at(field, first)?.path ?? field.path),
  };
}

function languageIn(field: Field): Taken | undefined {
  const taken = at(field, textOf(firstItem(field.value), ', '));
  const value = taken && languageCode(String(taken.value).trim());
  return value ? { value, path: taken.path } : undefined;
}

function authorIn(field: Field): Taken | undefined {
  const value = authorsOf(field.value);
  if (value === undefined || /^https?:\/\/\S+$/.test(value) || /^\d+$/.test(value))
    return undefined;
  return { value, path: field.path };
}

function listIn({ value, path }: Field): Taken | undefined {
  const list = typeof value === 'string' ? value.split(/\s*[;|]\s*/) : value;
  if (!Array.isArray(list)) return undefined;
  const texts = list.map((item) => (isObject(item) ? (item.code ?? item.name) : item));
  if (!texts.every((text): text is string => typeof text === 'string')) return undefined;
  const values = texts.map((text) => text.trim()).filter((text) => text !== '');
  return values.length === 0 ? undefined : { value: values, path };
}

function firstItem(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** `['World', 'Asia']` as tables write lists. */
function listFrom(value: unknown): unknown {
  const list = typeof value === 'string' ? /^\[\s*(['"])(.*?)\1/.exec(value.trim()) : undefined;
  return list ? list[2] : value;
}

// Languages of newspapers, by the names that interfaces and databases give them.
const CODES =
  'en de fr es it pt nl da sv no nb nn fi is et lv lt pl cs sk sl hr sr bs mk bg ro hu el tr uk ru be ka hy az kk uz ky tg tk fa ps ku ar he hi bn ur pa gu ta te ml kn mr ne si th lo my km vi id ms tl zh ja ko mn sw am so ha yo ig zu xh af sq eu ca gl cy ga mt la'.split(
    ' ',
  );
const ENGLISH_NAMES = new Intl.DisplayNames(['en'], { type: 'language' });
const CODE_BY_NAME: ReadonlyMap<string, string> = new Map(
  CODES.map((code) => [ENGLISH_NAMES.of(code)?.toLowerCase() ?? code, code]),
);

/** `English`, `eng` and `en_US` as codes that pages know; `undefined` for what names no language. */
function languageCode(text: string): string | undefined {
  const named = CODE_BY_NAME.get(text.toLowerCase());
  if (named !== undefined) return named;
  if (/^[a-z]{2}(?:[-_][a-z0-9]{2,8})*$/i.test(text)) return text;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined; // the only way to say "no language"
  }
}
