import { describe } from 'vitest';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { openTempFolder } from '../support/temp-folder.ts';
import { joinedWordsContract } from './joined-words.contract.ts';

joinedWordsContract('sqlite', async () => {
  const folder = await openTempFolder();
  return {
    engine: openSqliteEngine({ dataDir: folder.path }),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
});

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('a real Elasticsearch', () => {
  joinedWordsContract('elasticsearch', async () => openTestArchive());
});
