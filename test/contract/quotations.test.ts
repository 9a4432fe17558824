import { describe } from 'vitest';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { quotationsContract } from './quotations.contract.ts';
import { quotesContract } from './quotes.contract.ts';

for (const contract of [quotationsContract, quotesContract]) {
  contract('sqlite', async () => {
    const folder = await openTempFolder();
    return {
      engine: openSqliteEngine({ dataDir: folder.path }),
      [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
    };
  });

  // Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
  describe.skipIf(!HAS_ELASTICSEARCH)('a real Elasticsearch', () => {
    contract('elasticsearch', async () => openTestArchive());
    contract('elasticsearch, three shards', async () => openTestArchive({ shards: 3 }));
  });
}
