import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId } from '../../../domain/article.ts';
import { AppError } from '../../../errors.ts';
import { turn } from '../../../platform/turns.ts';
import type {
  IndexedArticle,
  IndexedMention,
  IndexWriter,
  ManifestEntry,
  WriteRejection,
  WriterOptions,
} from '../../port.ts';
import { outermost } from '../../roots.ts';
import {
  createDatabase,
  openForUpdate,
  openStored,
  prepareEffect,
  readMeta,
} from '../store/database.ts';
import { isFull, resultCode, translated, translating, unusable } from '../store/errors.ts';
import {
  type GenerationName,
  newGenerationName,
  pointAt,
  readPointer,
  removeGeneration,
  sweepGenerations,
} from '../store/generations.ts';
import { leaveMark } from '../store/mark.ts';
import {
  readArticles,
  readManifest,
  readSpeakerMentions,
  readStored,
} from '../store/read-stored.ts';
import type { FoundBuilds } from './builds.ts';
import { readRoots } from './contents.ts';
import type { WriterLock } from './lock.ts';
import { type ArticleStore, articleStore } from './store-articles.ts';

/** State acquired when opening. */
export type OpenParts = {
  readonly dataDir: string;
  readonly lock: WriterLock;
  readonly live: GenerationName | undefined;
  readonly builds: FoundBuilds;
};

/** The writer of a generation: see `IndexWriter`. Releases the lock on dispose. */
export class Writer implements IndexWriter {
  readonly mode: IndexWriter['mode'];
  readonly abandoned: number;
  readonly #dataDir: string;
  readonly #lock: WriterLock;
  readonly #live: GenerationName | undefined;
  readonly #target: GenerationName;
  readonly #isContinued: boolean;
  readonly #db: DatabaseSync;
  readonly #store: ArticleStore;
  /** Still to be noted. */
  #roots: readonly string[] | undefined;
  /** Readers are pointed at the generation that is written to. */
  #isLive: boolean;
  readonly #plan: string | undefined;
  /** A rebuild that a later run may go on with; not one that failed its check. */
  #isWorthKeeping: boolean;
  #isOpen = true;

  constructor(
    mode: IndexWriter['mode'],
    options: WriterOptions,
    { dataDir, lock, live, builds }: OpenParts,
  ) {
    this.mode = mode;
    this.abandoned = builds.abandoned;
    this.#dataDir = dataDir;
    this.#lock = lock;
    this.#live = live;
    this.#roots = options.roots;
    this.#isLive = mode === 'update' && live !== undefined;
    this.#isContinued = builds.continued !== undefined;
    this.#isWorthKeeping = this.#isContinued;
    this.#plan = options.plan;
    const toUpdate = this.#isLive ? live : builds.continued;
    this.#target = toUpdate ?? newGenerationName(new Date());
    const path = join(dataDir, this.#target);
    this.#db = toUpdate ? openForUpdate(path) : translating(() => createDatabase(path));
    this.#store = articleStore(this.#db);
    if (options.plan !== undefined) setMeta(this.#db, 'plan', options.plan);
  }

  async *begun(): AsyncGenerator<ManifestEntry> {
    if (this.#isContinued) yield* this.#readingFrom(this.#target, readManifest);
  }

  async *manifest(): AsyncGenerator<ManifestEntry> {
    if (this.#live !== undefined) yield* this.#readingFrom(this.#live, readManifest);
  }

  async *articles(): AsyncGenerator<IndexedArticle> {
    if (this.#live !== undefined) yield* this.#readingFrom(this.#live, readArticles);
  }

  mentions(): AsyncGenerator<IndexedMention> {
    return this.#readingFrom(this.#target, readSpeakerMentions);
  }

  async written(ids: readonly ArticleId[]): Promise<readonly IndexedArticle[]> {
    return translating(() => ids.flatMap((id) => readStored(this.#db, id) ?? []));
  }

  async write(batch: readonly IndexedArticle[]): Promise<readonly WriteRejection[]> {
    await this.#change(async () => {
      this.#store.beginBatch(batch);
      let added = 0;
      for (const [at, indexed] of batch.entries()) {
        // Threads that tag the next batch are given their work in between.
        if (at % PUT_AT_ONCE === 0) await turn();
        added += this.#store.put(indexed);
      }
      return added;
    });
    this.#isWorthKeeping = this.#plan !== undefined;
    await this.#showFirstBatch();
    return [];
  }

  async remove(ids: readonly ArticleId[]): Promise<number> {
    if (ids.length === 0) return 0;
    const added = await this.#change(async () =>
      ids.reduce((gone, id) => gone - this.#store.remove(id), 0),
    );
    return -added;
  }

  async finish(expectedArticles?: number) {
    const articles = this.#count();
    if (this.mode === 'rebuild') this.#check(articles, expectedArticles);
    translating(() => this.#tidy());
    if (!this.#isLive) {
      await this.#show();
      await sweepGenerations(this.#dataDir, await readPointer(this.#dataDir));
    }
    translating(() => markFinished(this.#db));
    return { generation: this.#target, articles };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      this.#db.close();
      if (!this.#isLive && !this.#isWorthKeeping)
        await removeGeneration(this.#dataDir, this.#target);
    } finally {
      this.#lock[Symbol.dispose]();
    }
  }

  /** On a connection of its own, in one transaction: what this writer does meanwhile is not seen. */
  async *#readingFrom<T>(
    generation: GenerationName,
    read: (db: DatabaseSync) => Iterable<T>,
  ): AsyncGenerator<T> {
    const db = openStored(join(this.#dataDir, generation));
    try {
      yield* read(db);
    } catch (error) {
      throw translated(error);
    } finally {
      db.close();
    }
  }

  /** One transaction: the change, the new count, and the number by which readers notice it. */
  async #change(work: () => Promise<number>): Promise<number> {
    const db = this.#db;
    try {
      db.exec('begin immediate');
      try {
        const added = await work();
        this.#store.endBatch();
        prepareEffect(db, `update meta set value = value + ? where key = 'articles'`).run(added);
        db.exec(`update meta set value = value + 1 where key = 'version'`);
        setIndexedAt(db);
        this.#noteRoots();
        db.exec('commit');
        this.#roots = undefined;
        return added;
      } catch (error) {
        this.#store.dropBatch();
        if (db.isTransaction) db.exec('rollback');
        // What is half built must not keep the disk full: nothing else could be written any more.
        if (isFull(error)) this.#isWorthKeeping = false;
        throw error;
      }
    } catch (error) {
      throw translated(error);
    }
  }

  async #showFirstBatch(): Promise<void> {
    if (this.mode === 'rebuild' || this.#isLive) return;
    await this.#show();
  }

  async #show(): Promise<void> {
    await pointAt(this.#dataDir, this.#target);
    this.#isLive = true;
    await leaveMark(this.#dataDir);
  }

  #noteRoots(): void {
    if (!this.#roots) return;
    const known = this.mode === 'update' ? readRoots(this.#db) : [];
    setMeta(this.#db, 'roots', JSON.stringify(outermost([...known, ...this.#roots])));
  }

  #count(): number {
    return Number(this.#db.prepare('select count(*) as n from articles').get()?.n);
  }

  /** A new generation must hold what went in, and be sound, before readers see it. */
  #check(articles: number, expected: number | undefined): void {
    this.#isWorthKeeping = false;
    if (expected !== undefined && articles !== expected) {
      throw refused(`it holds ${articles} articles where ${expected} were written`);
    }
    try {
      this.#db.exec(`insert into words (words, rank) values ('integrity-check', 1)`);
      this.#db.exec(`insert into quote_words (quote_words, rank) values ('integrity-check', 1)`);
      const found = this.#db.prepare('pragma quick_check(1)').get()?.quick_check;
      if (found !== 'ok' || readMeta(this.#db, 'articles') !== articles) throw unusable('');
    } catch (cause) {
      if (resultCode(cause) === undefined && !(cause instanceof AppError)) throw cause;
      throw refused('its file is damaged', cause);
    }
  }

  #tidy(): void {
    // A whole merge rewrites everything: worth it once for a new generation, not for each update.
    const isNew = this.mode === 'rebuild' || this.#live === undefined;
    const merge = isNew ? `'optimize'` : `'merge', ${MERGED_PAGES}`;
    const columns = isNew ? '' : ', rank';
    this.#db.exec(`insert into words (words${columns}) values (${merge})`);
    this.#db.exec(`insert into quote_words (quote_words${columns}) values (${merge})`);
    setIndexedAt(this.#db);
    this.#noteRoots();
    this.#db.exec('pragma optimize');
    this.#db.exec('pragma wal_checkpoint(truncate)');
  }
}

const MERGED_PAGES = 2000;
// Some milliseconds of writing.
const PUT_AT_ONCE = 4;

function setIndexedAt(db: DatabaseSync): void {
  setMeta(db, 'indexedAt', new Date().toISOString());
}

function setMeta(db: DatabaseSync, key: string, value: string | number): void {
  prepareEffect(db, 'insert or replace into meta (key, value) values (?, ?)').run(key, value);
}

/**
 * Marks a generation that has been live, so it can be recovered if the pointer is lost. Not before it answers:
 * what a first run that died left behind would be taken for a lost index.
 */
function markFinished(db: DatabaseSync): void {
  db.exec(`begin immediate; delete from meta where key = 'plan'`);
  setMeta(db, 'finished', 1);
  db.exec('commit');
}

function refused(what: string, cause?: unknown): AppError {
  return new AppError(
    'SWITCH_REFUSED',
    `The new index was not put in place: ${what}. Readers keep the old one; run it again.`,
    { cause },
  );
}
