import type { ArticleId } from '../../domain/article.ts';
import { AppError } from '../../errors.ts';
import type {
  IndexedArticle,
  IndexWriter,
  ManifestEntry,
  SpeakerSighting,
  StoredArticle,
  WriteRejection,
} from '../port.ts';
import { numberIn, objectIn } from './answer.ts';
import type { Cluster } from './client.ts';
import {
  checkSchema,
  createGeneration,
  deleteGeneration,
  type Generation,
  liveGeneration,
  refreshGeneration,
  settleGeneration,
  stampGeneration,
  sweepGenerations,
  switchTo,
} from './generations.ts';
import { takeLock, type WriterLock } from './lock.ts';
import { readArticles, readManifest, readSightings, readStored } from './manifest.ts';
import { oneSearch } from './multi-search.ts';
import type { Names } from './names.ts';
import { readTotal } from './read-response.ts';
import { type RetryPolicy, withRetries } from './retry.ts';
import { removeArticles, type Store, storeArticles } from './store.ts';

/** What a writer works with. */
export type WriterOptions = {
  readonly cluster: Cluster;
  readonly names: Names;
  readonly shards: number;
  readonly replicas: number;
  readonly retries: RetryPolicy;
};

/** Opens the one writer of an archive: see `SearchEngine.openWriter`. Closes the cluster with it. */
export async function openWriter(
  mode: IndexWriter['mode'],
  options: WriterOptions,
): Promise<IndexWriter> {
  const { cluster, names } = options;
  const lock = await takeLock(cluster, names);
  try {
    const live = await liveGeneration(cluster, names);
    await sweepGenerations(cluster, names, live);
    const target = await (mode === 'rebuild' ? newGeneration(options) : liveOrNew(options, live));
    return new Writer(mode, options, { lock, live, target });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function newGeneration({ cluster, names, shards, retries }: WriterOptions): Promise<Generation> {
  // Another stamp for each try: one that was made without our hearing of it is swept up later.
  return withRetries(retries, () => createGeneration(cluster, names, shards, new Date()));
}

/** The generation that readers see; an empty one is put in its place where there is none. */
async function liveOrNew(
  options: WriterOptions,
  live: Generation | undefined,
): Promise<Generation> {
  if (live) {
    checkSchema(live);
    return live;
  }
  const { cluster, names, replicas } = options;
  const empty = await newGeneration(options);
  await settleGeneration(cluster, empty, replicas);
  await stampGeneration(cluster, empty, new Date());
  await switchTo(cluster, names, empty, undefined);
  return empty;
}

type OpenParts = {
  readonly lock: WriterLock;
  readonly live: Generation | undefined;
  readonly target: Generation;
};

const REFRESH_DEADLINE_MS = 120_000;

class Writer implements IndexWriter {
  readonly mode: IndexWriter['mode'];
  readonly #options: WriterOptions;
  readonly #lock: WriterLock;
  readonly #live: Generation | undefined;
  readonly #target: Generation;
  readonly #store: Store;
  #isFinished = false;

  constructor(mode: IndexWriter['mode'], options: WriterOptions, parts: OpenParts) {
    const { cluster, names, retries } = options;
    this.mode = mode;
    this.#options = options;
    this.#lock = parts.lock;
    this.#live = parts.live;
    this.#target = parts.target;
    const { articles, quotes } = mode === 'update' ? names : parts.target;
    this.#store = { cluster, articles, quotes, areAliases: mode === 'update', retries };
  }

  async *manifest(): AsyncGenerator<ManifestEntry> {
    if (this.#live) yield* readManifest(this.#options.cluster, this.#live.articles);
  }

  async *articles(): AsyncGenerator<StoredArticle> {
    if (this.#live) yield* readArticles(this.#options.cluster, this.#live.articles);
  }

  async *sightings(): AsyncGenerator<SpeakerSighting> {
    const { cluster } = this.#options;
    await this.#refresh();
    yield* readSightings(cluster, this.#target.articles);
  }

  written(ids: readonly ArticleId[]): Promise<readonly StoredArticle[]> {
    const { cluster } = this.#options;
    return this.#withRetries(() => readStored(cluster, this.#target.articles, ids));
  }

  write(batch: readonly IndexedArticle[]): Promise<readonly WriteRejection[]> {
    this.#lock.check();
    return storeArticles(this.#store, batch);
  }

  remove(ids: readonly ArticleId[]): Promise<number> {
    this.#lock.check();
    return removeArticles(this.#store, ids);
  }

  async finish(expectedArticles?: number) {
    this.#lock.check();
    await this.#refresh();
    const articles = await this.#withRetries(() => this.#countArticles());
    if (this.mode === 'rebuild') await this.#putInPlace(articles, expectedArticles);
    else await this.#stamp();
    this.#isFinished = true;
    return { generation: this.#target.articles, articles };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { cluster } = this.#options;
    try {
      if (this.mode === 'rebuild' && !this.#isFinished) {
        await deleteGeneration(cluster, this.#target);
      }
    } finally {
      await this.#lock.release().finally(() => cluster.close());
    }
  }

  async #putInPlace(articles: number, expected: number | undefined): Promise<void> {
    const { cluster, names, replicas } = this.#options;
    if (expected !== undefined && articles !== expected) {
      throw new AppError(
        'SWITCH_REFUSED',
        `The new index holds ${articles} articles where ${expected} were written. Readers keep the old one; run it again.`,
      );
    }
    await this.#checkQuotes();
    await this.#withRetries(() => settleGeneration(cluster, this.#target, replicas));
    await this.#stamp();
    await this.#withRetries(() => switchTo(cluster, names, this.#target, this.#live));
    await this.#withRetries(() => sweepGenerations(cluster, names, this.#target));
  }

  #refresh(): Promise<void> {
    const { cluster } = this.#options;
    return this.#withRetries(() => refreshGeneration(cluster, this.#target, REFRESH_DEADLINE_MS));
  }

  #stamp(): Promise<void> {
    const { cluster } = this.#options;
    return this.#withRetries(() => stampGeneration(cluster, this.#target, new Date()));
  }

  async #countArticles(): Promise<number> {
    const { cluster } = this.#options;
    const count = { size: 0, track_total_hits: true };
    return readTotal(await oneSearch(cluster, this.#target.articles, count));
  }

  /** Every quote that an article counts must be a document of its own too. */
  async #checkQuotes(): Promise<void> {
    const { cluster } = this.#options;
    const sum = { size: 0, aggs: { quotes: { sum: { field: 'quoteCount' } } } };
    const count = { size: 0, track_total_hits: true };
    const answer = await oneSearch(cluster, this.#target.articles, sum);
    const counted = numberIn(objectIn(objectIn(answer, 'aggregations'), 'quotes'), 'value');
    const stored = readTotal(await oneSearch(cluster, this.#target.quotes, count));
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
