import { describe } from 'vitest';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { JOURNEY_ARCHIVE, readerJourneys } from '../support/journeys.ts';
import { serveEngine, type TestSite } from '../support/site.ts';

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('readers of an archive on elasticsearch', () => {
  readerJourneys(openSite);
});

async function openSite(): Promise<TestSite> {
  const archive = openTestArchive();
  await using writer = await archive.engine.openWriter('rebuild');
  await writer.write(JOURNEY_ARCHIVE);
  await writer.finish();
  const site = await serveEngine(archive.engine);
  return {
    ...site,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]();
      await archive[Symbol.asyncDispose]();
    },
  };
}
