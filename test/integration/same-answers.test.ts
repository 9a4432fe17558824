import { describe, inject } from 'vitest';
import { characterArchive } from '../support/same-answers/character-archive.ts';
import { generatedArchive } from '../support/same-answers/generated-archive.ts';
import { type ComparedArchive, SEED, sameAnswers } from '../support/same-answers/same-answers.ts';

const ARCHIVES: readonly ComparedArchive[] = [
  ['a generated archive', 300, () => generatedArchive(3000, SEED), 1],
  ['a generated archive on three shards', 100, () => generatedArchive(3000, SEED), 3],
  ['hostile characters', 250, characterArchive, 1],
];

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(inject('elasticsearch') === null)(`both engines, seed ${SEED}`, () => {
  describe.each(ARCHIVES)('%s', sameAnswers);
});
