import { describe, inject } from 'vitest';
import { characterArchive } from '../support/same-answers/character-archive.ts';
import { generatedArchive } from '../support/same-answers/generated-archive.ts';
import { type ComparedArchive, SEED, sameAnswers } from '../support/same-answers/same-answers.ts';
import {
  HAS_SHARED_DATA,
  polnear,
  reuters,
  sampleArchive,
  unDebates,
} from '../support/same-answers/shared-archives.ts';

const OWN_ARCHIVES: readonly ComparedArchive[] = [
  ['a generated archive on three shards', 100, () => generatedArchive(3000, SEED), 3],
  ['hostile characters', 250, characterArchive, 1],
];
const SHARED_ARCHIVES: readonly ComparedArchive[] = [
  ['all of reuters21578', 250, reuters, 1],
  ['20,000 paragraphs of un-debates', 250, () => unDebates(20_000), 1],
  ['gold/polnear', 250, polnear, 1],
];
const STAND_IN: readonly ComparedArchive[] = [
  ['the bundled sample archive', 250, sampleArchive, 1],
];

if (!HAS_SHARED_DATA) {
  process.stderr.write(
    '\nTHE SAMPLE ARCHIVE STANDS IN FOR OTHER PEOPLE’S TEXTS: ../shared/data is not there.\n\n',
  );
}

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(inject('elasticsearch') === null)(`both engines, seed ${SEED}`, () => {
  describe.each(OWN_ARCHIVES)('%s', sameAnswers);
  describe.each(HAS_SHARED_DATA ? SHARED_ARCHIVES : STAND_IN)('%s', sameAnswers);
});
