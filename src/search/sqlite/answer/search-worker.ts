import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId } from '../../../domain/article.ts';
import type { CountryCode } from '../../../domain/country.ts';
import type { ArchiveHoldings } from '../../../domain/holdings.ts';
import type {
  FoundQuote,
  QuoteSearch,
  QuoteSearchResult,
  WholeQuoteSearch,
} from '../../../domain/quote-search.ts';
import type {
  ArchiveSummary,
  SearchRequest,
  SearchResult,
  WholeSearch,
} from '../../../domain/search.ts';
import type { SpeakerId } from '../../../domain/speaker.ts';
import type { SpeakerProfile } from '../../../domain/speaker-profile.ts';
import type { Vocabulary } from '../../../domain/vocabulary.ts';
import { AppError, type ErrorCode } from '../../../errors.ts';
import type { StoredArticle } from '../../port.ts';
import { type Columns, columnsKey, readColumns } from '../match/columns.ts';
import type { MatchPlan } from '../match/compile-query.ts';
import { type Deadline, deadlineAt } from '../match/deadline.ts';
import type { Match } from '../match/match.ts';
import { type QuoteColumns, quoteColumnsKey, readQuoteColumns } from '../match/quote-columns.ts';
import { runPlan, runQuotesPlan } from '../match/run-plan.ts';
import type { Searched } from '../match/searched.ts';
import { openForAnswers } from '../store/database.ts';
import { translated } from '../store/errors.ts';
import { readRedirects, readStored } from '../store/read-stored.ts';
import { countCountries } from './count-countries.ts';
import { findAny } from './find-any.ts';
import { readHoldings } from './holdings.ts';
import { answerQuotes } from './quotes.ts';
import { answerSearch } from './search.ts';
import { readProfile } from './speaker-profile.ts';
import { summarize } from './summary.ts';
import { readVocabulary } from './vocabulary.ts';
import {
  type ListStep,
  listMatching,
  listQuotes,
  readQuoteStep,
  readStep,
  type WholeList,
} from './whole-list.ts';

/** What a worker thread is asked. */
export type Question =
  | { readonly kind: 'search'; readonly request: SearchRequest; readonly plan: MatchPlan }
  | {
      readonly kind: 'countries';
      readonly request: SearchRequest;
      readonly groups: readonly (readonly CountryCode[])[];
      readonly plan: MatchPlan;
    }
  | { readonly kind: 'quotes'; readonly request: QuoteSearch; readonly plan: MatchPlan }
  | { readonly kind: 'list'; readonly request: WholeSearch; readonly plan: MatchPlan }
  | { readonly kind: 'quote-list'; readonly request: WholeQuoteSearch; readonly plan: MatchPlan }
  /** The first of these numbers, so long as they are those of the version `key`. */
  | { readonly kind: 'step'; readonly key: string; readonly numbers: Float64Array }
  | { readonly kind: 'quote-step'; readonly key: string; readonly numbers: Float64Array }
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'speaker'; readonly id: SpeakerId }
  | { readonly kind: 'redirects'; readonly ids: readonly SpeakerId[] }
  | { readonly kind: 'any' | 'counts'; readonly plans: readonly MatchPlan[] }
  | { readonly kind: 'summary' }
  | { readonly kind: 'holdings' }
  | { readonly kind: 'vocabulary' };

/** A question, with what any thread has found out already: arrays in shared memory. */
export type Task = {
  readonly dataDir: string;
  readonly generation: string;
  readonly question: Question;
  readonly columns?: Columns;
  readonly quoteColumns?: QuoteColumns;
  /** What the plan finds in exactly these columns. */
  readonly match?: Match;
  /** Milliseconds since 1970. */
  readonly deadlineAt: number;
  readonly cancelled: Int32Array;
};

export type Answer =
  | SearchResult
  | QuoteSearchResult
  | ArchiveSummary
  | StoredArticle
  | WholeList
  | ListStep<StoredArticle>
  | ListStep<FoundQuote>
  | Vocabulary
  | readonly boolean[]
  | SpeakerProfile
  | ArchiveHoldings
  | ReadonlyMap<SpeakerId, SpeakerId>
  | readonly number[]
  | undefined;

/** What a thread answers, with the columns and the match that it used. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly answer: Answer;
      readonly columns?: Columns;
      readonly quoteColumns?: QuoteColumns;
      readonly match?: Match;
    }
  /** A foreseen failure: the class of an error does not survive the way between threads. */
  | {
      readonly kind: 'failed';
      readonly code: ErrorCode;
      readonly message: string;
      readonly cause: unknown;
    };

// One open generation a thread. Threads are ended by their pool; the system closes what they had open.
let open: { readonly path: string; readonly db: DatabaseSync } | undefined;
let lastColumns: Columns | undefined;
let lastQuoteColumns: QuoteColumns | undefined;

/** Runs in a worker thread, one task at a time. */
export function answer(task: Task): Reply {
  try {
    const deadline = deadlineAt(task.deadlineAt, task.cancelled);
    deadline.check();
    return inTransaction(connection(task), (db) => answerFrom(db, task, deadline));
  } catch (thrown) {
    // A damaged file may be mended or replaced under its name: it is opened and checked anew.
    close();
    const error = translated(thrown);
    if (!(error instanceof AppError)) throw error;
    return { kind: 'failed', code: error.code, message: error.message, cause: error.cause };
  }
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
    const { kind, key, numbers } = question;
    const isCurrent = columnsKey(db, task.generation) === key;
    const read = kind === 'step' ? readStep : readQuoteStep;
    return { kind: 'answered', answer: isCurrent ? read(db, numbers) : { kind: 'outdated' } };
  }
  const columns = currentColumns(db, task);
  const searched: Searched = {
    db,
    columns,
    quoteColumns: () => currentQuoteColumns(db, task, columns),
    deadline,
  };
  const reply = answerFromColumns(searched, task, question);
  const quoteColumns = quoteColumnsRead(columns, task);
  return { kind: 'answered', columns, ...(quoteColumns ? { quoteColumns } : {}), ...reply };
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
      // It is read in the background after each change of the index: what takes as long is read with it.
      searched.quoteColumns();
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
  return task.columns?.key === key ? task.match : undefined;
}

function currentQuoteColumns(db: DatabaseSync, task: Task, columns: Columns): QuoteColumns {
  const key = quoteColumnsKey(columns);
  if (task.quoteColumns?.key === key) lastQuoteColumns = task.quoteColumns;
  else if (lastQuoteColumns?.key !== key) lastQuoteColumns = readQuoteColumns(db, columns);
  return lastQuoteColumns;
}

/** Those that this thread has beside these of the articles, where the task has come without them. */
function quoteColumnsRead(columns: Columns, task: Task): QuoteColumns | undefined {
  const key = quoteColumnsKey(columns);
  if (task.quoteColumns?.key === key) return undefined;
  return lastQuoteColumns?.key === key ? lastQuoteColumns : undefined;
}

/** Those of the version that this transaction sees: from the task, from this thread, or read anew. */
function currentColumns(db: DatabaseSync, task: Task): Columns {
  const key = columnsKey(db, task.generation);
  if (task.columns?.key === key) lastColumns = task.columns;
  else if (lastColumns?.key !== key) lastColumns = readColumns(db, key);
  return lastColumns;
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
