import type { RawArticle } from '../domain/article.ts';
import { type Corrections, NO_CORRECTIONS } from '../domain/correction.ts';
import { RULES_VERSION } from '../extract/article.ts';
import { errorCode } from '../platform/files.ts';
import { openWorkerPool, type WorkerPool } from '../platform/workers.ts';
import type { Tagged } from './outcome.ts';
import type { TaggingBatch } from './tagging-worker.ts';

/** Extraction on all cores. */
export type Tagger = {
  readonly rulesVersion: string;
  /** How many batches keep all threads busy. */
  readonly batchesAtOnce: number;
  /** One result an article, in order. Rejects only when `signal` is aborted. */
  tag(batch: readonly RawArticle[], signal: AbortSignal): Promise<readonly Tagged[]>;
} & AsyncDisposable;

type Pool = WorkerPool<TaggingBatch, readonly Tagged[]>;

// Extraction is bounded by counted steps and takes milliseconds; only what hangs takes so long.
const BATCH_DEADLINE_MS = 60_000;
const ARTICLE_DEADLINE_MS = 10_000;
// The largest article, 5 MB of prose that is full of quotes, is tagged within it.
const MAX_HEAP_MB = 384;

/** What a tagger does beside tagging. */
export type TaggerOptions = {
  readonly corrections?: Corrections;
  /** Whether the words that an index holds are read as well, on the same threads. */
  readonly forIndex?: boolean;
};

/** Threads start with the first batch and end when the tagger is disposed of. */
export function openTagger({
  corrections = NO_CORRECTIONS,
  forIndex = false,
}: TaggerOptions = {}): Tagger {
  const pool: Pool = openWorkerPool({
    module: new URL('./tagging-worker.ts', import.meta.url),
    functionName: 'tagBatch',
    maxHeapMb: MAX_HEAP_MB,
    // Between two batches threads have nothing to do while the engine writes; a new one would first
    // have to read all tables of the rules again.
    keepThreads: true,
  });
  return {
    rulesVersion: RULES_VERSION,
    batchesAtOnce: pool.threads + 1,
    tag: (articles, signal) => tagBatch(pool, { articles, corrections, forIndex }, signal),
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}

/** When a batch hangs or ends its thread, its articles go one by one, so that only the guilty one is lost. */
async function tagBatch(
  pool: Pool,
  batch: TaggingBatch,
  signal: AbortSignal,
): Promise<readonly Tagged[]> {
  const together = await attempt(pool, batch, BATCH_DEADLINE_MS, signal);
  if (together) return together;
  const results: Tagged[] = [];
  for (const raw of batch.articles) {
    const one = { ...batch, articles: [raw] };
    const [alone] = (await attempt(pool, one, ARTICLE_DEADLINE_MS, signal)) ?? [];
    results.push(alone ?? { kind: 'failed', reason: 'the extraction did not come to an end' });
  }
  return results;
}

/** `undefined` when the deadline passes or the thread dies, of too little memory for one. */
async function attempt(
  pool: Pool,
  batch: TaggingBatch,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<readonly Tagged[] | undefined> {
  try {
    return await pool.run(batch, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]));
  } catch (error) {
    signal.throwIfAborted();
    if (isThreadKilled(error)) return undefined;
    throw error;
  }
}

function isThreadKilled(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';
}
