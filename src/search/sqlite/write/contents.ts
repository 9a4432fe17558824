import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { IndexContents } from '../../port.ts';
import { openStored, readMeta } from '../store/database.ts';
import { translating } from '../store/errors.ts';
import { readPointer } from '../store/generations.ts';
import { readManifest, readStored } from '../store/read-stored.ts';

const NOTHING: IndexContents = {
  async *manifest() {},
  stored: async () => [],
  roots: [],
  [Symbol.asyncDispose]: async () => undefined,
};

/** Opens what readers see now: see `SearchEngine.openContents`. */
export async function openContents(dataDir: string): Promise<IndexContents> {
  const [live] = await readPointer(dataDir);
  if (live === undefined) return NOTHING;
  const db = openStored(join(dataDir, live));
  return {
    async *manifest() {
      yield* readManifest(db);
    },
    stored: async (ids) => translating(() => ids.flatMap((id) => readStored(db, id) ?? [])),
    roots: readRoots(db),
    [Symbol.asyncDispose]: async () => db.close(),
  };
}

/** The paths that a generation was made from, as its runs noted them; one of an older version has none. */
export function readRoots(db: DatabaseSync): readonly string[] {
  const noted = readMeta(db, 'roots');
  return typeof noted === 'string' ? JSON.parse(noted) : [];
}
