import { describe, inject } from 'vitest';
import { generatedArchive } from '../support/same-answers/generated-archive.ts';
import { type ComparedArchive, SEED, sameAnswers } from '../support/same-answers/same-answers.ts';

const ARCHIVES: readonly ComparedArchive[] = [
  ['a generated archive', 300, () => generatedArchive(3000, SEED), 1],
];

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(inject('elasticsearch') === null)(`both engines, seed ${SEED}`, () => {
  describe.each(ARCHIVES)('%s', sameAnswers);
});
