import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TrialAnswer, TrialRequest } from './trial.ts';

// A module that is loaded anew stays in memory: a thread is replaced after so many.
const MOST_TRIALS = 40;
const MOST_MEGABYTES = 2000;
const LOOK_EVERY_MS = 500;

/** A thread that tries one change after another, and is replaced where one does not end. */
export class TrialThread implements AsyncDisposable {
  readonly #root: string;
  /** Processor time, not time on the clock: a busy machine makes no mutant noticed. */
  readonly #mostCpuMs: number;
  #worker: Worker | undefined;
  #trials = 0;

  constructor(root: string, mostCpuMs: number) {
    this.#root = root;
    this.#mostCpuMs = mostCpuMs;
  }

  /** What notices a change. One that does not end, or fills the memory of a new thread, is noticed by that. */
  async try(request: TrialRequest): Promise<TrialAnswer> {
    if (this.#trials >= MOST_TRIALS) await this.#stop();
    const isNew = this.#trials === 0;
    try {
      return await this.#ask(request);
    } catch (error) {
      await this.#stop();
      return isNew ? { noticedBy: String(error) } : await this.try(request);
    }
  }

  async #ask(request: TrialRequest): Promise<TrialAnswer> {
    this.#worker ??= await startedThread(this.#root);
    this.#trials += 1;
    const worker = this.#worker;
    const { promise, resolve, reject } = Promise.withResolvers<TrialAnswer>();
    worker.once('message', resolve).once('error', reject);
    const before = await cpuMs(worker);
    worker.postMessage(request);
    const watch = setInterval(async () => {
      if ((await cpuMs(worker)) - before > this.#mostCpuMs) resolve(this.#endless());
    }, LOOK_EVERY_MS);
    try {
      return await promise;
    } finally {
      clearInterval(watch);
      worker.removeAllListeners('message').removeAllListeners('error');
    }
  }

  async #endless(): Promise<TrialAnswer> {
    await this.#stop();
    return { noticedBy: 'it does not end' };
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#trials = 0;
    await worker?.terminate();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stop();
  }
}

async function startedThread(root: string): Promise<Worker> {
  const worker = new Worker(new URL('./trial.ts', import.meta.url), {
    workerData: { root },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  await once(worker, 'online');
  return worker;
}

/** Of a thread that has ended: none. */
async function cpuMs(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1000;
}
