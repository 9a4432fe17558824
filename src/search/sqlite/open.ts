import { availableParallelism } from 'node:os';
import { AppError } from '../../errors.ts';
import type { SearchEngine } from '../port.ts';
import { measureFloor } from './answer/floor.ts';
import { openReader } from './answer/open-index.ts';
import { backUp } from './doctor/back-up.ts';
import { examine } from './doctor/examine.ts';
import { restore } from './doctor/restore.ts';
import { markIfHere, presence } from './store/mark.ts';
import { openContents } from './write/contents.ts';
import { openWriter } from './write/open-writer.ts';
import { rollBack } from './write/roll-back.ts';

export type SqliteEngineOptions = {
  /** Folder of the index files; made by the first writer. */
  readonly dataDir: string;
  /** Threads that search at the same time; one for each core unless said otherwise. */
  readonly searchThreads?: number;
  /** After this time a search is given up. */
  readonly deadlineMs?: number;
};

const NO_KEYS =
  'The embedded engine has no keys: whoever may read DATA_DIR may search. Set ELASTICSEARCH_URL for keys.';
const DEFAULT_DEADLINE_MS = 10_000;

/** The embedded engine: SQLite FTS5, one file a generation, searched in worker threads. */
export function openSqliteEngine(options: SqliteEngineOptions): SearchEngine {
  const { dataDir, searchThreads, deadlineMs } = options;
  return {
    name: 'sqlite',
    openIndex: async () =>
      openReader({
        dataDir,
        threads: searchThreads ?? availableParallelism(),
        deadlineMs: deadlineMs ?? DEFAULT_DEADLINE_MS,
      }),
    openWriter: (mode, given) => openWriter(mode, dataDir, given),
    openContents: () => openContents(dataDir),
    presence: () => presence(dataDir),
    mark: () => markIfHere(dataDir),
    rollBack: () => rollBack(dataDir),
    examine: () => examine(dataDir),
    backUp: (file, onProgress) => backUp(dataDir, file, onProgress),
    restore: (file, onProgress) => restore(dataDir, file, onProgress),
    issueKey: async () => {
      throw new AppError('USAGE', NO_KEYS);
    },
    measureFloor: (queries) => measureFloor(dataDir, queries),
  };
}
