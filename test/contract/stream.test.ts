import { describe } from 'vitest';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import type { ContractEngine } from './search-index.contract.ts';
import { streamContract, streamDuringChangesContract } from './stream.contract.ts';

async function openSqlite(): Promise<ContractEngine> {
  const folder = await openTempFolder();
  return {
    engine: openSqliteEngine({ dataDir: folder.path }),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

streamContract('sqlite', openSqlite);
streamDuringChangesContract('sqlite', openSqlite);

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('a real Elasticsearch', () => {
  streamContract('elasticsearch', async () => openTestArchive());
  streamDuringChangesContract('elasticsearch', async () => openTestArchive());
});
