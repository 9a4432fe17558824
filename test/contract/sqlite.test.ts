import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { searchIndexContract } from './search-index.contract.ts';

searchIndexContract('sqlite', async () => {
  const folder = await openTempFolder();
  return {
    engine: openSqliteEngine({ dataDir: folder.path }),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
});
