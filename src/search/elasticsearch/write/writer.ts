import type { ArticleId } from '../../../domain/article.ts';
import { AppError } from '../../../errors.ts';
import type {
  FellowParts,
  IndexedArticle,
  IndexedMention,
  IndexWriter,
  ManifestEntry,
  PartsState,
  WriteRejection,
  WriterOptions,
} from '../../port.ts';
import { outermost } from '../../roots.ts';
import { readQuoteCounts } from '../answer/quote-counts.ts';
import { readTotal } from '../answer/read-hits.ts';
import type { Cluster } from '../store/client.ts';
import {
  deleteGeneration,
  type Generation,
  noteMeta,
  refreshGeneration,
  settleGeneration,
  sweepGenerations,
  switchTo,
} from '../store/generations.ts';
import type { IndexMeta } from '../store/mapping.ts';
import { leaveMark } from '../store/mark.ts';
import { oneSearch } from '../store/multi-search.ts';
import type { Names } from '../store/names.ts';
import {
  readArticles,
  readManifest,
  readSpeakerMentions,
  readStored,
} from '../store/read-stored.ts';
import { type RetryPolicy, withRetries } from '../store/retry.ts';
import type { FoundBuilds } from './builds.ts';
import type { WriterLock } from './lock-keeper.ts';
import { areOthersAtWork, type PartRun } from './part-locks.ts';
import { endOfRebuild, endOfUpdate } from './rebuild-parts.ts';
import { removeArticles, type Store, storeArticles } from './store-articles.ts';

/** What a writer works with. */
export type WriterParts = WriterOptions & {
  readonly cluster: Cluster;
  readonly names: Names;
  readonly shards: number;
  readonly replicas: number;
  readonly retries: RetryPolicy;
};

/** State acquired when opening. */
export type OpenParts = {
  readonly lock: WriterLock;
  readonly live: Generation | undefined;
  readonly target: Generation;
  readonly builds: FoundBuilds;
  /** Where it is one part of several. */
  readonly run?: PartRun;
};

const REFRESH_DEADLINE_MS = 120_000;

/** The writer of a generation: see `IndexWriter`. Closes the cluster with itself, and lets the lock go. */
export class Writer implements IndexWriter {
  readonly mode: IndexWriter['mode'];
  readonly abandoned: number;
  readonly fellows?: FellowParts;
  readonly #options: WriterParts;
  #lock: WriterLock;
  readonly #live: Generation | undefined;
  readonly #target: Generation;
  readonly #isContinued: boolean;
  readonly #store: Store;
  readonly #run: PartRun | undefined;
  /** As the target has it. */
  #meta: IndexMeta;
  /** Discard on dispose: not resumable. */
  #discardOnClose: boolean;
  #areRootsNoted = false;

  constructor(mode: IndexWriter['mode'], options: WriterParts, parts: OpenParts) {
    const { cluster, names, retries } = options;
    this.mode = mode;
    this.abandoned = parts.builds.abandoned;
    this.#isContinued = parts.builds.continued !== undefined;
    this.#meta = parts.target.meta;
    // What a part has made others fill as well.
    this.#discardOnClose = mode === 'rebuild' && !this.#isContinued && !parts.run;
    this.#options = options;
    this.#lock = parts.lock;
    this.#live = parts.live;
    this.#target = parts.target;
    const { run } = parts;
    this.#run = run;
    if (run) this.fellows = { end: (written) => this.#endPart(run, written) };
    const { articles, quotes } = mode === 'update' ? names : parts.target;
    this.#store = { cluster, articles, quotes, areAliases: mode === 'update', retries };
  }

  async *manifest(): AsyncGenerator<ManifestEntry> {
    if (this.#live) yield* readManifest(this.#options.cluster, this.#live.articles);
  }

  async *begun(): AsyncGenerator<ManifestEntry> {
    if (!this.#isContinued) return;
    await this.#refresh();
    yield* readManifest(this.#options.cluster, this.#target.articles);
  }

  async *articles(): AsyncGenerator<IndexedArticle> {
    if (this.#live) yield* readArticles(this.#options.cluster, this.#live.articles);
  }

  async *mentions(): AsyncGenerator<IndexedMention> {
    const { cluster } = this.#options;
    await this.#refresh();
    yield* readSpeakerMentions(cluster, this.#target.articles);
  }

  written(ids: readonly ArticleId[]): Promise<readonly IndexedArticle[]> {
    const { cluster } = this.#options;
    return this.#withRetries(() => readStored(cluster, this.#target.articles, ids));
  }

  async write(batch: readonly IndexedArticle[]): Promise<readonly WriteRejection[]> {
    await this.#checkLock();
    await this.#noteRoots();
    if (this.#options.plan !== undefined) this.#discardOnClose = false;
    try {
      return await storeArticles(this.#store, batch);
    } catch (error) {
      // What is half built must not keep the disk full: nothing else could be written any more.
      if (this.mode === 'rebuild' && isFull(error)) this.#discardOnClose = true;
      throw error;
    }
  }

  async remove(ids: readonly ArticleId[]): Promise<number> {
    await this.#checkLock();
    return await removeArticles(this.#store, ids);
  }

  async finish(expectedArticles?: number) {
    await this.#checkLock();
    await this.#refresh();
    const articles = await this.#withRetries(() => this.#countArticles());
    if (this.mode === 'rebuild') await this.#putInPlace(articles, expectedArticles);
    else await this.#stamp({ roots: this.#allRoots() });
    return { generation: this.#target.articles, articles };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { cluster } = this.#options;
    try {
      if (this.#discardOnClose && !(await this.#areOthersAtWork())) {
        await deleteGeneration(cluster, this.#target);
      }
    } finally {
      await this.#withRetries(() => this.#lock.release()).finally(() => cluster.close());
    }
  }

  async #areOthersAtWork(): Promise<boolean> {
    return this.#run !== undefined && (await areOthersAtWork(this.#run));
  }

  async #endPart(run: PartRun, written: number): Promise<PartsState> {
    await this.#checkLock();
    const ended =
      this.mode === 'update'
        ? await endOfUpdate(run, this.#lock)
        : await endOfRebuild(run, this.#lock, this.#target, written);
    if (ended.lock) this.#lock = ended.lock;
    if (ended.marks) this.#meta = { ...this.#meta, parts: ended.marks };
    return ended.state;
  }

  async #putInPlace(articles: number, expected: number | undefined): Promise<void> {
    const { cluster, names, replicas } = this.#options;
    await this.#check(articles, expected);
    await this.#withRetries(() => settleGeneration(cluster, this.#target, replicas));
    const previous = this.#live ? { previous: this.#live.articles } : {};
    await this.#stamp(previous);
    await this.#withRetries(() => this.#lock.renew());
    await this.#withRetries(() => switchTo(cluster, names, this.#target, this.#live));
    this.#discardOnClose = false;
    await this.#withRetries(() => leaveMark(cluster, names));
    // Not before: by its plan it would be resumed, had the switch not come about.
    const { plan: _, parts: __, ...meta } = this.#meta;
    await this.#note(meta);
    await this.#withRetries(() => sweepGenerations(cluster, names, [this.#target, this.#live]));
  }

  /** A new generation must hold what went in before readers see it; one that does not is never resumed. */
  async #check(articles: number, expected: number | undefined): Promise<void> {
    const wasInVain = this.#discardOnClose;
    this.#discardOnClose = true;
    if (expected !== undefined && articles !== expected) {
      throw new AppError(
        'SWITCH_REFUSED',
        `The new index holds ${articles} articles where ${expected} were written. Readers keep the old one; run it again.`,
      );
    }
    await this.#checkQuotes();
    this.#discardOnClose = wasInVain;
  }

  #checkLock(): Promise<void> {
    return this.#withRetries(() => this.#lock.check());
  }

  #refresh(): Promise<void> {
    const { cluster } = this.#options;
    return this.#withRetries(() => refreshGeneration(cluster, this.#target, REFRESH_DEADLINE_MS));
  }

  /** Notes when the run ended. */
  #stamp(noted: Pick<IndexMeta, 'roots' | 'previous'>): Promise<void> {
    const indexedAt = new Date().toISOString();
    return this.#note({ ...this.#meta, ...noted, version: indexedAt, indexedAt });
  }

  async #note(meta: IndexMeta): Promise<void> {
    await this.#withRetries(() => noteMeta(this.#options.cluster, this.#target, meta));
    this.#meta = meta;
  }

  /** Before the first article of an update is written: a run may be cut short after it. */
  async #noteRoots(): Promise<void> {
    if (this.#areRootsNoted || this.mode === 'rebuild') return;
    this.#areRootsNoted = true;
    const roots = this.#allRoots();
    if (roots.some((root) => !this.#meta.roots?.includes(root)))
      await this.#note({ ...this.#meta, roots });
  }

  #allRoots(): readonly string[] {
    return outermost([...(this.#meta.roots ?? []), ...(this.#options.roots ?? [])]);
  }

  async #countArticles(): Promise<number> {
    const { cluster } = this.#options;
    const count = { size: 0, track_total_hits: true };
    return readTotal(await oneSearch(cluster, this.#target.articles, count));
  }

  /** Every quote that an article counts must be a document of its own too. */
  async #checkQuotes(): Promise<void> {
    const { cluster } = this.#options;
    const { counted, stored } = await this.#withRetries(() =>
      readQuoteCounts(cluster, this.#target),
    );
    if (counted === stored) return;
    throw new AppError(
      'SWITCH_REFUSED',
      `The new index holds ${stored} quotes where its articles have ${counted}. Readers keep the old one; run it again.`,
    );
  }

  #withRetries<T>(call: () => Promise<T>): Promise<T> {
    return withRetries(this.#options.retries, call);
  }
}

function isFull(error: unknown): boolean {
  return error instanceof AppError && error.code === 'INDEX_FULL';
}
