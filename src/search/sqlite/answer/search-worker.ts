import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../../errors.ts';
import { type Columns, columnsKey, readColumns } from '../match/columns.ts';
import { type Deadline, deadlineAt } from '../match/deadline.ts';
import type { Match } from '../match/match.ts';
import { type QuoteColumns, quoteColumnsKey, readQuoteColumns } from '../match/quote-columns.ts';
import { runPlan, runQuotesPlan } from '../match/run-plan.ts';
import type { Searched } from '../match/searched.ts';
import { type RowLengths, wordCache } from '../postings/find-words.ts';
import { openPostings, type PostingsReader } from '../postings/read-postings.ts';
import { readLengths } from '../postings/row-lengths.ts';
import type { WordTable } from '../postings/segments.ts';
import { openForAnswers } from '../store/database.ts';
import { translated } from '../store/errors.ts';
import { readRedirects, readStored } from '../store/read-stored.ts';
import { countCountries } from './count-countries.ts';
import { findAny } from './find-any.ts';
import { readHoldings } from './holdings.ts';
import type { Answer, Question, Reply, Task } from './question.ts';
import { answerQuotes } from './quotes.ts';
import { answerSearch } from './search.ts';
import { readProfile } from './speaker-profile.ts';
import { summarize } from './summary.ts';
import { readVocabulary } from './vocabulary.ts';
import { listMatching, listQuotes, readQuoteStep, readStep } from './whole-list.ts';

// One open generation a thread. Threads are ended by their pool; the system closes what they had open.
let open: { readonly path: string; readonly db: DatabaseSync } | undefined;
let lastColumns: Columns | undefined;
let lastQuoteColumns: QuoteColumns | undefined;
const lastLengths = new Map<WordTable, { readonly key: string; readonly lengths: RowLengths }>();
let lastWords: ReadWords | undefined;

// News is asked for by the same words again and again. Each thread keeps its own.
const POSTINGS_BYTES = 8 * 1024 * 1024;
const WORDS_BYTES = 8 * 1024 * 1024;

/** Runs in a worker thread, one task at a time. */
export function answer(task: Task): Reply {
  try {
    const deadline = deadlineAt(task.deadlineAt, task.cancelled);
    deadline.check();
    return inTransaction(connection(task), (db) => answerFrom(db, task, deadline));
  } catch (thrown) {
    const error = translated(thrown);
    // A damaged file may be mended or replaced under its name: it is opened and checked anew.
    if (!isGivenUp(error)) close();
    if (!(error instanceof AppError)) throw error;
    return { kind: 'failed', code: error.code, message: error.message, cause: error.cause };
  }
}

function isGivenUp(error: unknown): boolean {
  return error instanceof AppError && error.code === 'DEADLINE_EXCEEDED';
}

function answerFrom(db: DatabaseSync, task: Task, deadline: Deadline): Reply {
  const { question } = task;
  if (question.kind === 'article') return { kind: 'answered', answer: readStored(db, question.id) };
  if (question.kind === 'redirects') {
    return { kind: 'answered', answer: readRedirects(db, question.ids) };
  }
  if (question.kind === 'speaker') {
    return { kind: 'answered', answer: readProfile(db, question.id) };
  }
  if (question.kind === 'step' || question.kind === 'quote-step') {
    const { key, numbers } = question;
    const isCurrent = columnsKey(db, task.generation) === key;
    if (!isCurrent) return { kind: 'answered', answer: { kind: 'outdated' } };
    const isOfArticles = question.kind === 'step';
    const step = isOfArticles ? readStep(db, numbers) : readQuoteStep(db, numbers, question.same);
    return { kind: 'answered', answer: step };
  }
  const current = columnsKey(db, task.generation);
  if (task.answeredFrom === current) return { kind: 'unchanged' };
  if (task.offered === current && lacksOffered(task, current)) return { kind: 'wants-columns' };
  const columns = currentColumns(db, task, current);
  const searched: Searched = {
    db,
    columns,
    quoteColumns: () => currentQuoteColumns(db, columns),
    ...wordsOf(db, current),
    lengths: (table) => currentLengths(db, table, current),
    deadline,
  };
  const reply = answerFromColumns(searched, task, question);
  const quoteColumns = quoteColumnsRead(columns, task);
  return {
    kind: 'answered',
    key: columns.key,
    // Who sent or offered them has them.
    ...(isKnown(task, columns) ? {} : { columns }),
    ...(quoteColumns ? { quoteColumns } : {}),
    ...reply,
  };
}

type OfColumns = Exclude<
  Question,
  { kind: 'article' | 'redirects' | 'speaker' | 'step' | 'quote-step' }
>;

type FromColumns = Pick<Extract<Reply, { kind: 'answered' }>, 'answer' | 'match'>;

function answerFromColumns(searched: Searched, task: Task, question: OfColumns): FromColumns {
  const { db, columns, deadline } = searched;
  switch (question.kind) {
    case 'summary':
      return { answer: summarize(db, task.generation, columns) };
    case 'any':
      return { answer: findAny(searched, question.plans) };
    case 'counts':
      return { answer: question.plans.map((plan) => runPlan(searched, plan).positions.length) };
    case 'holdings':
      return { answer: readHoldings(db, columns) };
    case 'vocabulary':
      return { answer: readVocabulary(db, columns) };
    case 'quotes': {
      const match = cachedMatch(task, columns) ?? runQuotesPlan(searched, question.plan);
      const { request } = question;
      return { answer: answerQuotes(db, request, match, searched.quoteColumns(), deadline), match };
    }
    case 'quote-list': {
      const match = cachedMatch(task, columns) ?? runQuotesPlan(searched, question.plan);
      const both = { articles: columns, quotes: searched.quoteColumns() };
      const list = listQuotes(db, question.request, match, both);
      return { answer: { generation: task.generation, ...list }, match };
    }
    default: {
      const match = cachedMatch(task, columns) ?? runPlan(searched, question.plan);
      return { answer: answerFromMatch(searched, task.generation, question, match), match };
    }
  }
}

type Matched = Extract<Question, { kind: 'search' | 'countries' | 'list' }>;

function answerFromMatch(
  { db, columns, deadline }: Searched,
  generation: string,
  question: Matched,
  match: Match,
): Answer {
  switch (question.kind) {
    case 'countries':
      return countCountries(db, question, match, columns, deadline);
    case 'list':
      return { generation, ...listMatching(db, question.request, match, columns) };
    case 'search':
      return answerSearch(db, question.request, match, columns, deadline);
    default:
      return question satisfies never;
  }
}

function cachedMatch(task: Task, { key }: Columns): Match | undefined {
  return task.matchedIn === key ? task.match : undefined;
}

function lacksOffered({ hasQuoteColumns }: Task, key: string): boolean {
  if (lastColumns?.key !== key) return true;
  return hasQuoteColumns === true && lastQuoteColumns?.key !== quoteColumnsKey(lastColumns);
}

function isKnown(task: Task, { key }: Columns): boolean {
  return task.offered === key || task.columns?.key === key;
}

function currentQuoteColumns(db: DatabaseSync, columns: Columns): QuoteColumns {
  if (lastQuoteColumns?.key !== quoteColumnsKey(columns)) {
    lastQuoteColumns = readQuoteColumns(db, columns);
  }
  return lastQuoteColumns;
}

/** Those that this thread has beside these of the articles, where the task has come without them. */
function quoteColumnsRead(columns: Columns, task: Task): QuoteColumns | undefined {
  const key = quoteColumnsKey(columns);
  if (task.quoteColumns?.key === key) return undefined;
  if (task.hasQuoteColumns && task.offered === columns.key) return undefined;
  return lastQuoteColumns?.key === key ? lastQuoteColumns : undefined;
}

/** Those of the version that this transaction sees: from the task, from this thread, or read anew. */
function currentColumns(db: DatabaseSync, task: Task, key: string): Columns {
  if (lastColumns?.key !== key) {
    lastColumns = task.columns?.key === key ? task.columns : readColumns(db, key);
  }
  // Kept whether this question needs them or not: who lacks them is sent everything again.
  if (task.quoteColumns?.key === quoteColumnsKey(lastColumns)) lastQuoteColumns = task.quoteColumns;
  return lastColumns;
}

/** What this thread has read of the words of one state of the file. */
type ReadWords = Pick<Searched, 'postings' | 'cached'> & {
  readonly db: DatabaseSync;
  readonly state: string;
};

/** A merge of full-text tables changes how they lie in the file, and no version of what they hold. */
function wordsOf(db: DatabaseSync, key: string): Pick<Searched, 'postings' | 'cached'> {
  const state = `${key} ${db.prepare('pragma data_version').get()?.data_version}`;
  if (lastWords?.db !== db || lastWords.state !== state) {
    const caches = { words: wordCache(WORDS_BYTES), quote_words: wordCache(WORDS_BYTES) };
    lastWords = { db, state, postings: postingsOf(db), cached: (table) => caches[table] };
  }
  return lastWords;
}

/** Opens each table once, when it is first asked for. */
function postingsOf(db: DatabaseSync): Searched['postings'] {
  const opened = new Map<WordTable, PostingsReader | undefined>();
  return (table) => {
    if (!opened.has(table)) opened.set(table, openPostings(db, table, POSTINGS_BYTES));
    return opened.get(table);
  };
}

/** Those of the version that this transaction sees, kept by each thread for itself. */
function currentLengths(db: DatabaseSync, table: WordTable, key: string): RowLengths {
  const kept = lastLengths.get(table);
  if (kept?.key === key) return kept.lengths;
  const lengths = readLengths(db, table);
  lastLengths.set(table, { key, lengths });
  return lengths;
}

function connection({ dataDir, generation }: Task): DatabaseSync {
  const path = join(dataDir, generation);
  if (open?.path === path) return open.db;
  close();
  open = { path, db: openForAnswers(path) };
  return open.db;
}

function close(): void {
  open?.db.close();
  open = undefined;
}

function inTransaction<T>(db: DatabaseSync, work: (db: DatabaseSync) => T): T {
  db.exec('begin');
  try {
    return work(db);
  } finally {
    if (db.isTransaction) db.exec('rollback');
  }
}
