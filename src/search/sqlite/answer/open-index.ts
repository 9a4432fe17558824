import type { ArchiveHoldings } from '../../../domain/holdings.ts';
import type { QuoteSearchResult } from '../../../domain/quote-search.ts';
import type { ArchiveSummary, SearchResult } from '../../../domain/search.ts';
import type { SpeakerId } from '../../../domain/speaker.ts';
import type { SpeakerProfile } from '../../../domain/speaker-profile.ts';
import type { Vocabulary } from '../../../domain/vocabulary.ts';
import { AppError } from '../../../errors.ts';
import { openWorkerPool, type WorkerPool } from '../../../platform/workers.ts';
import type { IndexedArticle, SearchIndex } from '../../port.ts';
import { openPartsCheck } from '../health/check-parts.ts';
import type { Columns } from '../match/columns.ts';
import { planInOrder, planMatch, planQuotesInOrder } from '../match/compile-query.ts';
import { tookTooLong } from '../match/deadline.ts';
import { matchCache } from '../match/match-cache.ts';
import type { QuoteColumns } from '../match/quote-columns.ts';
import { readPointer } from '../store/generations.ts';
import { noIndex } from '../store/mark.ts';
import { answerCache } from './answer-cache.ts';
import type { Question, Reply, Task } from './question.ts';
import { type Ask, streamArticles, streamQuotes } from './stream.ts';

export type ReaderOptions = {
  readonly dataDir: string;
  readonly threads: number;
  readonly deadlineMs: number;
};

const CACHE_BYTES = 64 * 1024 * 1024;
const ANSWER_BYTES = 24 * 1024 * 1024;
/** Searches that wait for a thread; more would only be answered after their readers have gone. */
const MAX_QUEUED = 200;

/** Reads the generation that the pointer file names, looked up anew for each question. */
export function openReader(options: ReaderOptions): SearchIndex {
  const pool = openWorkerPool<Task, Reply>({
    module: new URL('./search-worker.ts', import.meta.url),
    functionName: 'answer',
    threads: options.threads,
    keepThreads: true,
    maxQueued: MAX_QUEUED,
  });
  const ask = asking(pool, options);
  const parts = openPartsCheck(
    options.dataDir,
    () => currentGeneration(options.dataDir),
    (signal) => ask({ kind: 'summary' }, signal),
  );
  return {
    engine: 'sqlite',
    capabilities: { replicas: false, partsWriters: false },
    search: async (request, signal) => {
      const plan = planInOrder(request);
      const question = { kind: 'search', request, plan } as const;
      return (await ask(question, signal)) as SearchResult;
    },
    quotes: async (request, signal) => {
      const plan = planQuotesInOrder(request.query, request.sort);
      const question = { kind: 'quotes', request, plan } as const;
      return (await ask(question, signal)) as QuoteSearchResult;
    },
    countCountries: async (request, groups, signal) => {
      const plan = planMatch(request.query);
      const question = { kind: 'countries', request, groups, plan } as const;
      return (await ask(question, signal)) as readonly number[];
    },
    findAny: async (queries, signal) => {
      const question = { kind: 'any', plans: queries.map(planMatch) } as const;
      return (await ask(question, signal)) as readonly boolean[];
    },
    countEach: async (queries, signal) => {
      const question = { kind: 'counts', plans: queries.map(planMatch) } as const;
      return (await ask(question, signal)) as readonly number[];
    },
    stream: (request, signal) => streamArticles(ask, request, signal),
    streamQuotes: (request, signal) => streamQuotes(ask, request, signal),
    article: async (id, signal) =>
      (await ask({ kind: 'article', id }, signal)) as IndexedArticle | undefined,
    speakerRedirects: async (ids, signal) =>
      (await ask({ kind: 'redirects', ids }, signal)) as ReadonlyMap<SpeakerId, SpeakerId>,
    speaker: async (id, signal) =>
      (await ask({ kind: 'speaker', id }, signal)) as SpeakerProfile | undefined,
    vocabulary: async (signal) => (await ask({ kind: 'vocabulary' }, signal)) as Vocabulary,
    holdings: async (signal) => (await ask({ kind: 'holdings' }, signal)) as ArchiveHoldings,
    summary: async (signal) => (await ask({ kind: 'summary' }, signal)) as ArchiveSummary,
    check: (signal) => parts.check(signal),
    async [Symbol.asyncDispose]() {
      await parts[Symbol.asyncDispose]();
      await pool[Symbol.asyncDispose]();
    },
  };
}

function asking(pool: WorkerPool<Task, Reply>, { dataDir, deadlineMs }: ReaderOptions): Ask {
  const matches = matchCache(CACHE_BYTES);
  const answers = answerCache(ANSWER_BYTES);
  let columns: Columns | undefined;
  let quoteColumns: QuoteColumns | undefined;

  /** Sends what is known of the index only to a thread that has it not: arrays in shared memory, but many of them. */
  async function askOnce(generation: string, question: Question, signal: AbortSignal) {
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    const known = needsColumns(question) ? columns : undefined;
    const kept = known ? answers.get(question) : undefined;
    const match = known && 'plan' in question ? matches.get(nameOf(question)) : undefined;
    const task: Task = {
      dataDir,
      generation,
      question,
      ...(kept ? { answeredFrom: kept.key } : {}),
      ...(known && match ? { match, matchedIn: known.key } : {}),
      deadlineAt: Date.now() + deadlineMs,
      cancelled,
    };
    const ofQuotes = known && quoteColumns ? { quoteColumns } : {};
    const offer = known ? { offered: known.key, hasQuoteColumns: 'quoteColumns' in ofQuotes } : {};
    return withSignal(signal, cancelled, async () => {
      const first = await pool.run({ ...task, ...offer });
      const reply =
        first.kind === 'wants-columns' && known
          ? await pool.run({ ...task, columns: known, ...ofQuotes })
          : first;
      if (reply.kind === 'unchanged' && kept) return { kind: 'answered', ...kept } as const;
      if (reply.kind === 'answered') remember(reply, question);
      return reply;
    });
  }

  function remember(reply: Extract<Reply, { kind: 'answered' }>, question: Question): void {
    if (reply.columns && reply.columns.key !== columns?.key) {
      matches.clear();
      answers.clear();
      columns = reply.columns;
      quoteColumns = undefined;
    }
    if (reply.key === undefined || reply.key !== columns?.key) return;
    quoteColumns = reply.quoteColumns ?? quoteColumns;
    answers.set(question, { key: reply.key, answer: reply.answer });
    if ('plan' in question && reply.match) matches.set(nameOf(question), reply.match);
  }

  return async (question, asked, pinned) => {
    const signal = AbortSignal.any([asked, AbortSignal.timeout(deadlineMs)]);
    const generation = pinned ?? (await currentGeneration(dataDir));
    let reply = await askOnce(generation, question, signal);
    if (reply.kind === 'failed' && reply.code === 'INDEX_UNUSABLE' && pinned === undefined) {
      // Between the look at the pointer and the opening it may have been switched and swept.
      const next = await currentGeneration(dataDir);
      if (next !== generation) reply = await askOnce(next, question, signal);
    }
    if (reply.kind === 'answered') return reply.answer;
    if (reply.kind === 'failed') {
      throw new AppError(reply.code, reply.message, { cause: reply.cause });
    }
    throw new TypeError(
      `A search thread replied "${reply.kind}", though it had been sent everything.`,
    );
  };
}

function needsColumns({ kind }: Question): boolean {
  return !['article', 'redirects', 'speaker', 'step', 'quote-step'].includes(kind);
}

/** A plan finds other things among quotes than among articles. */
function nameOf({ kind, plan }: Extract<Question, { plan: unknown }>): string {
  const isOfQuotes = kind === 'quotes' || kind === 'quote-list';
  return `${isOfQuotes ? 'quotes' : 'articles'} ${JSON.stringify(plan)}`;
}

/** @throws AppError INDEX_MISSING, INDEX_LOST, INDEX_UNUSABLE */
async function currentGeneration(dataDir: string): Promise<string> {
  const [current] = await readPointer(dataDir);
  if (current !== undefined) return current;
  throw await noIndex(
    dataDir,
    'Nothing has been indexed yet. Index an archive with `npm run index -- PATH…`.',
  );
}

/** Rejects as soon as the signal is aborted, and tells the thread, which stops between two rows. */
async function withSignal<T>(
  signal: AbortSignal,
  cancelled: Int32Array,
  run: () => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw tookTooLong(signal.reason);
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => {
    Atomics.store(cancelled, 0, 1);
    reject(tookTooLong(signal.reason));
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([run(), promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
