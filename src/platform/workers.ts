import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';

/** Worker threads that run one exported function of a module, for work too heavy for the event loop. */
export type WorkerPool<Task, Result> = {
  readonly threads: number;
  /**
   * Runs one task on a free thread. An aborted `signal` kills the thread that has the task, whatever it
   * is doing, and rejects with an `AbortError`; other tasks go on.
   */
  run(task: Task, signal?: AbortSignal): Promise<Result>;
} & AsyncDisposable;

export type WorkerPoolOptions = {
  readonly module: URL;
  /** Name of the exported function. */
  readonly functionName: string;
  /** One for each core unless said otherwise. */
  readonly threads?: number;
  /** Handed to each thread once, at its start. */
  readonly workerData?: unknown;
};

/** Threads start as tasks come. Disposing waits for nothing: what is under way is dropped. */
export function openWorkerPool<Task, Result>(options: WorkerPoolOptions): WorkerPool<Task, Result> {
  const threads = options.threads ?? availableParallelism();
  const pool = new Piscina<Task, Result>({
    filename: fileURLToPath(options.module),
    name: options.functionName,
    minThreads: 0,
    maxThreads: threads,
    workerData: options.workerData,
  });
  return {
    threads,
    run: (task, signal) => pool.run(task, signal ? { signal } : {}),
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}
