import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../errors.ts';
import { errorCode } from './files.ts';

/** A map from texts that is looked things up in. Its order is that in which keys were first set. */
export type Lookup<V> = {
  readonly size: number;
  get(key: string): V | undefined;
  has(key: string): boolean;
  [Symbol.iterator](): Iterator<readonly [string, V]>;
};

/** A map that is filled. `V` is what JSON can say: values are compared by what they hold. */
export type KeptMap<V> = Lookup<V> & {
  set(key: string, value: V): unknown;
};

/** Makes an empty map. */
export type NewMap = <V>() => KeptMap<V>;

/** For a few things: maps in memory. */
export const inMemory: NewMap = <V>() => new Map<string, V>();

/** Maps for as many things as there are. */
export type KeptMaps = Disposable & { readonly newMap: NewMap };

// Pages that are kept in memory, in KiB: what is beyond lies in the file.
const CACHE_KIB = 16 * 1024;

/**
 * Maps in a temporary file that SQLite makes where the system has its temporary files and that has gone
 * when they are disposed of, or the process ends: memory stays the same however much they hold. To set
 * throws AppError INDEX_FULL where there is no room for the file.
 */
export function openKeptMaps(): KeptMaps {
  // An empty name stands for such a file.
  const db = new DatabaseSync('');
  db.exec(`pragma cache_size = -${CACHE_KIB}; pragma journal_mode = off; pragma synchronous = off`);
  // Nobody else sees the file: one transaction for good saves a write for each change.
  db.exec('begin');
  let maps = 0;
  return {
    newMap: <V>() => {
      maps += 1;
      return keptMap<V>(db, `map_${maps}`);
    },
    [Symbol.dispose]: () => db.close(),
  };
}

function keptMap<V>(db: DatabaseSync, table: string): KeptMap<V> {
  db.exec(
    `create table ${table} (at integer primary key, key text not null unique, value text not null) strict`,
  );
  const find = db.prepare(`select value from ${table} where key = ?`);
  const insert = db.prepare(`insert or ignore into ${table} (key, value) values (?, ?)`);
  const update = db.prepare(`update ${table} set value = ? where key = ?`);
  let size = 0;
  return {
    get size() {
      return size;
    },
    get: (key) => parsed(find.get(key)?.value),
    has: (key) => find.get(key) !== undefined,
    set(key, value) {
      const text = JSON.stringify(value);
      const isNew = inRoom(() => {
        const { changes } = insert.run(key, text);
        if (changes === 0) update.run(text, key);
        return changes > 0;
      });
      if (isNew) size += 1;
    },
    *[Symbol.iterator]() {
      // One statement an iteration: two may be under way.
      const all = db.prepare(`select key, value from ${table} order by at`);
      for (const { key, value } of all.iterate()) yield [String(key), parsed(value) as V] as const;
    },
  };

  function parsed(value: unknown): V | undefined {
    return typeof value === 'string' ? (JSON.parse(value) as V) : undefined;
  }
}

function inRoom<T>(change: () => T): T {
  try {
    return change();
  } catch (cause) {
    if (errorCode(cause) !== 'ERR_SQLITE_ERROR') throw cause;
    throw new AppError(
      'INDEX_FULL',
      'The disk of temporary files has no room for what a run notes about each article (some 250 bytes). ' +
        'Make room there, or name a folder of another disk in SQLITE_TMPDIR, and run it again.',
      { cause },
    );
  }
}

/** What of a map passes the test, without a copy: it is asked anew at each look. */
export function passing<V>(
  map: Lookup<V>,
  passes: (key: string, value: V) => boolean,
  size = count(map, passes),
): Lookup<V> {
  const get = (key: string) => {
    const value = map.get(key);
    return value !== undefined && passes(key, value) ? value : undefined;
  };
  return {
    size,
    get,
    has: (key) => get(key) !== undefined,
    *[Symbol.iterator]() {
      for (const entry of map) if (passes(...(entry as [string, V]))) yield entry;
    },
  };
}

function count<V>(map: Lookup<V>, passes: (key: string, value: V) => boolean): number {
  let size = 0;
  for (const [key, value] of map) if (passes(key, value)) size += 1;
  return size;
}
