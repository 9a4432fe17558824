import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Article, ArticleId } from '../../../domain/article.ts';
import type { ArticleWords } from '../../../domain/article-words.ts';
import { perFacet, VALUE_FACETS, type ValueFacetName } from '../../../domain/facets/table.ts';
import { dayInterval, type PublicationDate, sortMinute } from '../../../domain/publication-date.ts';
import { tellingOf } from '../../../domain/quote.ts';
import { articleWords, quoteWordsOf, vocabularyOf } from '../../../text/article-words.ts';
import { quoteNumber } from '../../../text/quote-key.ts';
import { quotedWords, speakerWords } from '../../../text/speaker-words.ts';
import { words as plainWords } from '../../../text/tokens.ts';
import { vocabularyWords } from '../../../text/vocabulary-words.ts';
import { facetValuesOf } from '../../facet-values.ts';
import type { IndexedArticle, Provenance } from '../../port.ts';
import { formerIdsOf, speakerMentionsOf } from '../../speaker-mentions.ts';
import { storyNumber } from '../answer/stories.ts';
import { prepareEffect } from '../store/database.ts';
import { PRECISION_CODES, VALUE_TABLES } from '../store/ddl.ts';
import {
  DICTIONARY_KEY,
  dictionaryOf,
  forgetDictionary,
  packArticle,
  parseArticle,
  readDictionary,
} from '../store/stored-article.ts';
import { type WordCounts, wordCounts } from './count-words.ts';

/** Puts articles into the tables of a generation and takes them out. Its user holds the transaction. */
export type ArticleStore = {
  /** Begins a batch: of the first that has enough of them it is learned what articles have in common. */
  beginBatch(batch: readonly IndexedArticle[]): void;
  /** Adds or replaces by id. Returns how many more articles there are now: 1, or 0. */
  put(indexed: IndexedArticle): number;
  /** Returns how many fewer articles there are now: 1, or 0 where there was none. */
  remove(id: ArticleId): number;
  /** Ends a batch: writes what is counted over many articles. To be called before the commit. */
  endBatch(): void;
  /** The batch so far is rolled back. */
  dropBatch(): void;
};

/** The statements are prepared once and live as long as `db`. */
export function articleStore(db: DatabaseSync): ArticleStore {
  const find = db.prepare('select doc from articles where id = ?');
  const words = wordCounts(db);
  const clear = prepareClear(db, words);
  const numbers = perFacet((facet) => numbering(db, VALUE_TABLES[facet]));
  const insert = prepareInsert(db, numbers);
  const setMeta = prepareEffect(db, 'insert or replace into meta (key, value) values (?, ?)');
  return {
    beginBatch(batch) {
      if (readDictionary(db)) return;
      const dictionary = dictionaryOf(batch.map(({ article }) => article));
      if (dictionary) setMeta.run(DICTIONARY_KEY, dictionary);
    },
    put(indexed) {
      const doc = docOf(find, indexed.article.id);
      if (doc !== undefined) clear(doc);
      // A replaced article keeps its number, so that numbers stay dense.
      const its = indexed.words ?? articleWords(indexed.article);
      insert(doc, indexed, its);
      words.add(vocabularyOf(its));
      return doc === undefined ? 1 : 0;
    },
    remove(id) {
      const doc = docOf(find, id);
      if (doc === undefined) return 0;
      clear(doc);
      return 1;
    },
    endBatch: words.write,
    dropBatch() {
      words.forget();
      for (const facet of VALUE_FACETS) numbers[facet].forget();
      forgetDictionary(db);
    },
  };
}

function docOf(find: StatementSync, id: ArticleId): number | undefined {
  const doc = find.get(id)?.doc;
  return typeof doc === 'number' ? doc : undefined;
}

function prepareClear(db: DatabaseSync, words: WordCounts): (doc: number) => void {
  const textOf = db.prepare('select article from texts where doc = ?');
  const speakersOf = db.prepare('select speakers from articles where doc = ?');
  const clearForms = prepareEffect(db, 'delete from speaker_forms where speaker = ? and doc = ?');
  const quotesOf = db.prepare('select quote from quotes where doc = ?');
  const clearQuoteWords = prepareEffect(db, 'delete from quote_words where rowid = ?');
  const rest = [
    'delete from former_speakers where doc = ?',
    'delete from quotes where doc = ?',
    'delete from words where rowid = ?',
    'delete from texts where doc = ?',
    'delete from articles where doc = ?',
  ].map((sql) => prepareEffect(db, sql));
  return (doc) => {
    const { title, body } = parseArticle(db, textOf.get(doc)?.article);
    words.remove(vocabularyWords(plainWords(title).join(' '), plainWords(body).join(' ')));
    for (const speaker of readNumbers(speakersOf.get(doc)?.speakers)) clearForms.run(speaker, doc);
    for (const { quote } of quotesOf.all(doc)) clearQuoteWords.run(Number(quote));
    for (const statement of rest) statement.run(doc);
  };
}

function prepareInsert(
  db: DatabaseSync,
  numbers: Readonly<Record<ValueFacetName, Numbering>>,
): (doc: number | undefined, it: IndexedArticle, its: ArticleWords) => void {
  const insertArticle = db.prepare(
    `insert into articles values (${marks(13 + VALUE_FACETS.length)})`,
  );
  const insertText = db.prepare(`insert into texts values (${marks(2)})`);
  const insertWords = db.prepare(
    `insert into words (rowid, title, body, title_x, body_x, title_j, body_j, speakers) values (${marks(8)})`,
  );
  const insertNames = prepareNames(db);
  const insertQuotes = prepareQuotes(db);
  return (known, { article, provenance }, words) => {
    const { title, body, story } = words;
    const values = facetValuesOf(article);
    const packed = VALUE_FACETS.map((facet) => packNumbers(values[facet].map(numbers[facet].of)));
    const dates = dateColumns(article.date);
    const origin = provenanceColumns(provenance);
    const { lastInsertRowid } = insertArticle.run(
      known ?? null,
      article.id,
      ...dates,
      ...packed,
      storyNumber(story),
      ...origin,
    );
    const doc = Number(lastInsertRowid);
    insertText.run(doc, packArticle(article, readDictionary(db)));
    const speakers = speakerWords(article).join(' ');
    const bases = [title.bases, body.bases] as const;
    const plain = [title.words, body.words] as const;
    insertWords.run(doc, ...bases, ...plain, title.joined, body.joined, speakers);
    insertNames(doc, article, numbers.speaker.of);
    insertQuotes(doc, article, words, numbers.speaker.of);
  };
}

/** Names and given-up ids of the speakers of an article. */
function prepareNames(db: DatabaseSync) {
  const insertForm = db.prepare(`insert or ignore into speaker_forms values (${marks(5)})`);
  const insertFormer = db.prepare(`insert or ignore into former_speakers values (${marks(3)})`);
  return (doc: number, article: Article, speakerNumber: (id: string) => number) => {
    for (const { id, name, role, countries } of speakerMentionsOf(article)) {
      insertForm.run(speakerNumber(id), doc, name, role, countries.join());
    }
    for (const { former, id } of formerIdsOf(article)) {
      insertFormer.run(former, speakerNumber(id), doc);
    }
  };
}

function prepareQuotes(db: DatabaseSync) {
  const insertQuote = db.prepare(`insert into quotes values (null, ${marks(5)})`);
  const insertWords = db.prepare(
    `insert into quote_words (rowid, text, text_x, text_j, speaker) values (${marks(5)})`,
  );
  return (
    doc: number,
    article: Article,
    words: ArticleWords,
    speakerNumber: (id: string) => number,
  ) => {
    for (const [ordinal, quote] of article.quotes.entries()) {
      const its = quoteWordsOf(words, ordinal);
      const speaker = quote.speaker ? speakerNumber(quote.speaker.id) : null;
      const reported = tellingOf(quote) === 'reported' ? 1 : 0;
      const key = quoteNumber(its.key);
      const { lastInsertRowid } = insertQuote.run(doc, ordinal, speaker, reported, key);
      insertWords.run(lastInsertRowid, its.bases, its.words, its.joined, quotedWords(quote));
    }
  };
}

/** The numbers of the values in a table of values. */
type Numbering = {
  /** Given out at the first use of a value. */
  of(value: string): number;
  /** Those given out since the last commit are taken back. */
  forget(): void;
};

// News names the same persons and countries again and again. Cleared when full, which bounds memory.
const MOST_KEPT = 50_000;

function numbering(db: DatabaseSync, table: ValueTable): Numbering {
  const find = db.prepare(`select number from ${table} where value = ?`);
  const insert = db.prepare(`insert into ${table} (value) values (?)`);
  const kept = new Map<string, number>();
  const look = (value: string): number => {
    const known = find.get(value)?.number;
    return typeof known === 'number' ? known : Number(insert.run(value).lastInsertRowid);
  };
  return {
    of(value) {
      const before = kept.get(value);
      if (before !== undefined) return before;
      if (kept.size >= MOST_KEPT) kept.clear();
      const number = look(value);
      kept.set(value, number);
      return number;
    },
    forget: () => kept.clear(),
  };
}

/** sort_minute, first_day, last_day, month, precision. */
function dateColumns(date: PublicationDate | undefined): (number | null)[] {
  const interval = date && dayInterval(date.value);
  if (!date || !interval) return [null, null, null, null, PRECISION_CODES.undated];
  const { value, precision } = date;
  // Counted from year 0; a date known to the year is in no month.
  const month = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1;
  return [
    sortMinute(value),
    interval.first,
    interval.last,
    precision === 'year' ? null : month,
    PRECISION_CODES[precision],
  ];
}

/** location, content_hash, first_indexed_at, rules_version, sample. */
function provenanceColumns(from: Provenance): (string | number)[] {
  const { location, contentHash, firstIndexedAt, rulesVersion, sample } = from;
  return [location, contentHash, firstIndexedAt, rulesVersion, sample ? 1 : 0];
}

/** Numbers in their order, as `articles` keeps them. */
function packNumbers(numbers: readonly number[]): Uint8Array {
  const packed = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [index, number] of numbers.entries()) packed.setUint32(index * 4, number, true);
  return new Uint8Array(packed.buffer);
}

/** What `packNumbers` packed. */
function readNumbers(blob: unknown): number[] {
  if (!(blob instanceof Uint8Array)) return [];
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  return Array.from({ length: blob.byteLength >> 2 }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

type ValueTable = (typeof VALUE_TABLES)[keyof typeof VALUE_TABLES];

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
