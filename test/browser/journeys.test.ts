import { describe } from 'vitest';
import { JOURNEY_ARCHIVE, readerJourneys } from '../support/journeys.ts';
import { openSite } from '../support/site.ts';

describe('readers of an archive on sqlite', () => {
  readerJourneys(() => openSite(JOURNEY_ARCHIVE));
});
