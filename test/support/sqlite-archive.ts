import type { SearchEngine } from '../../src/search/port.ts';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { openTempFolder } from './temp-folder.ts';

/** The embedded engine over a folder of its own, empty at first; disposing of it removes the folder. */
export type SqliteArchive = { readonly engine: SearchEngine } & AsyncDisposable;

export async function openSqliteArchive(): Promise<SqliteArchive> {
  const folder = await openTempFolder();
  return {
    engine: openSqliteEngine({ dataDir: folder.path }),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
