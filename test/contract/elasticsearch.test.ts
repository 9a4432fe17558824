import { describe } from 'vitest';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { searchIndexContract } from './search-index.contract.ts';

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('a real Elasticsearch', () => {
  searchIndexContract('elasticsearch', async () => openTestArchive());
});
