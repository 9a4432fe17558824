import { createHash } from 'node:crypto';
import { FACETS, perFacet } from '../../../domain/facets/table.ts';
import { TITLE_WEIGHT, WORD_FIELDS } from '../../schema.ts';

/** Marks a file as a Dateline index: `DLix`. */
export const APPLICATION_ID = 0x44_4c_69_78;

// Contentless: the texts lie in `texts`. `ascii` takes every character beyond ASCII for part of a
// word, so that FTS5 parts words at the spaces of src/text and nowhere else (docs/adr/0002).
const WORDS_OPTIONS = `content='', contentless_delete=1, tokenize='ascii'`;

/** The columns of the words of quotes: as those of articles, and the names and ids of who says them. */
export const QUOTE_COLUMNS = ['text', 'text_x', 'text_j', 'speaker'] as const;

/** The table of the values of a facet, and the column of `articles` that refers to it. */
export const VALUE_TABLES = perFacet((facet) => FACETS[facet].table ?? FACETS[facet].plural);

/**
 * The tables of a generation. `doc` is the number of an article in its file. `countries`, `speakers` …
 * of an article are numbers in the tables of those names, 32 bits each, least byte first. `about` holds
 * codes of countries with commas between them. `article` is as stored-article.ts packs it. `story`, and `key` of a quote, are the keys of src/text as numbers.
 * `ordinal` is the place of a quote among those of its article in `texts`.
 */
export const DDL: readonly string[] = [
  `create table meta (key text primary key, value any not null) strict, without rowid`,
  `create table articles (
    doc integer primary key,
    id text not null unique,
    sort_minute integer,
    first_day integer,
    last_day integer,
    month integer,
    precision integer not null,
    ${Object.values(VALUE_TABLES)
      .map((table) => `${table} blob not null,`)
      .join('\n    ')}
    story integer not null,
    location text not null,
    content_hash text not null,
    first_indexed_at text not null,
    rules_version text not null,
    sample integer not null
  ) strict`,
  `create table texts (doc integer primary key, article blob not null) strict`,
  `create table vocabulary (word text primary key, articles integer not null) strict, without rowid`,
  ...Object.values(VALUE_TABLES).map(
    (table) =>
      `create table ${table} (number integer primary key, value text not null unique) strict`,
  ),
  `create table speaker_forms (
    speaker integer not null,
    doc integer not null,
    form text not null,
    role text not null,
    about text not null,
    primary key (speaker, doc, form, role)
  ) strict, without rowid`,
  `create table former_speakers (
    former text not null,
    speaker integer not null,
    doc integer not null,
    primary key (former, speaker, doc)
  ) strict, without rowid`,
  `create index former_speakers_by_doc on former_speakers (doc)`,
  `create table quotes (
    quote integer primary key,
    doc integer not null,
    ordinal integer not null,
    speaker integer,
    reported integer not null,
    key integer not null,
    unique (doc, ordinal)
  ) strict`,
  `create virtual table words using fts5(${WORD_FIELDS.map(({ name }) => name).join(', ')}, ${WORDS_OPTIONS})`,
  `create virtual table quote_words using fts5(${QUOTE_COLUMNS.join(', ')}, ${WORDS_OPTIONS})`,
];

/** Tables without which a file is no index. */
export const TABLES: readonly string[] = [
  'articles',
  'texts',
  ...Object.values(VALUE_TABLES),
  'vocabulary',
  'speaker_forms',
  'former_speakers',
  'quotes',
  'words',
  'words_data',
  'words_docsize',
  'quote_words',
];

/** The same of a file that is read for what it stores alone: whatever facets its version has. */
export const STORED_TABLES: readonly string[] = [
  'articles',
  'texts',
  'speakers',
  'speaker_forms',
  'words_docsize',
];

/** Changes with every change of the tables or of how they are filled. */
export const SCHEMA_HASH = createHash('sha256').update(DDL.join('\n')).digest('hex').slice(0, 16);

/** Number kept in the file's header; raise it when what is stored changes its meaning. */
export const SCHEMA_VERSION = 4;

/**
 * Versions whose stored articles can be read, whatever words they index, with the hash of their tables: 1 had stems
 * (docs/adr/0013), both 1 and 2 the articles as plain JSON
 * (docs/adr/0015) and no kinds of quotes, 3 no keys of quotes (docs/adr/0019).
 */
export const STORED_ALIKE: ReadonlyMap<number, string> = new Map([
  [1, '4da99fd9bcd193d5'],
  [2, '4da99fd9bcd193d5'],
  [3, 'f8f823b2d303ec32'],
  [SCHEMA_VERSION, SCHEMA_HASH],
]);

/** Those whose words can be searched. */
export const SEARCHED_ALIKE: ReadonlyMap<number, string> = new Map([[SCHEMA_VERSION, SCHEMA_HASH]]);

/** What a word weighs in a column of `words`. */
export function weightOf(column: string): number {
  return column.startsWith('title') ? TITLE_WEIGHT : 1;
}

/** The score of a row of `words`: BM25, the title weighted, smaller is better. */
export const SCORE = `bm25(words, ${WORD_FIELDS.map(({ name }) => weightOf(name).toFixed(1)).join(', ')})`;

/** `precision` of an article as the file keeps it; a minute is a day to every filter and bar. */
export const PRECISION_CODES = { undated: 0, year: 1, month: 2, day: 3, minute: 4 } as const;
