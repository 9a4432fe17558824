import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { AppError } from '../errors.ts';

/** Worker threads that run one exported function of a module, for work too heavy for the event loop. */
export type WorkerPool<Task, Result> = {
  readonly threads: number;
  /**
   * Runs one task on a free thread. An aborted `signal` kills the thread that has the task, whatever it
   * is doing, and rejects with an `AbortError`; other tasks go on.
   * @throws AppError OVERLOADED when too many tasks wait already
   */
  run(task: Task, signal?: AbortSignal): Promise<Result>;
  /** How long the threads that are there have computed since their start, in milliseconds; also while they compute. */
  cpuMs(): Promise<number>;
} & AsyncDisposable;

export type WorkerPoolOptions = {
  readonly module: URL;
  /** Name of the exported function. */
  readonly functionName: string;
  /** One for each core unless said otherwise. */
  readonly threads?: number;
  /** Handed to each thread once, at its start. */
  readonly workerData?: unknown;
  /** Threads stay when there is nothing to do, so that the next task finds what they hold open. */
  readonly keepThreads?: boolean;
  /**
   * Most memory that a thread may hold in its heap; one that wants more is ended, and its task rejects
   * with code `ERR_WORKER_OUT_OF_MEMORY`. The machine's own limit unless said otherwise.
   */
  readonly maxHeapMb?: number;
  /** Tasks that may wait for a thread; one more is refused. No limit unless said otherwise. */
  readonly maxQueued?: number;
};

/** Threads start as tasks come. Disposing waits for nothing: what is under way is dropped. Twice is as good as once. */
export function openWorkerPool<Task, Result>(options: WorkerPoolOptions): WorkerPool<Task, Result> {
  const threads = options.threads ?? availableParallelism();
  const pool = new Piscina<Task, Result>({
    filename: fileURLToPath(options.module),
    name: options.functionName,
    minThreads: 0,
    maxThreads: threads,
    workerData: options.workerData,
    ...(options.maxHeapMb === undefined
      ? {}
      : { resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMb } }),
    ...(options.keepThreads ? { idleTimeout: Number.POSITIVE_INFINITY } : {}),
  });
  const { maxQueued = Number.POSITIVE_INFINITY } = options;
  let isDisposed = false;
  // The answer to a task that was dropped may be on its way already; piscina takes it for an error.
  pool.on('error', (error) => {
    if (!isDisposed) throw error;
  });
  return {
    threads,
    run: async (task, signal) => {
      if (pool.queueSize >= maxQueued) throw overloaded();
      return pool.run(task, signal ? { signal } : {});
    },
    cpuMs: async () => {
      const used = await Promise.all(pool.threads.map(cpuMsOf));
      return used.reduce((sum, ms) => sum + ms, 0);
    },
    [Symbol.asyncDispose]: () => {
      isDisposed = true;
      return pool.destroy();
    },
  };
}

async function cpuMsOf(thread: Worker): Promise<number> {
  try {
    const { user, system } = await thread.cpuUsage();
    return (user + system) / 1_000;
  } catch {
    return 0; // it has ended meanwhile, of which its task tells
  }
}

function overloaded(): AppError {
  return new AppError(
    'OVERLOADED',
    'Too many searches are waiting already. Try again in a moment.',
  );
}
