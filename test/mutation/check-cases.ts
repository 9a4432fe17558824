// Run in the copy that holds a mutant: exit code 1 where any extraction case comes out otherwise.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { extractionCases, foundIn } from '../../src/evaluate/extraction-cases.ts';

const cases = extractionCases(join(import.meta.dirname, '..', 'fixtures', 'extraction'));
const fails = cases.some(({ raw, expected }) => !isDeepStrictEqual(foundIn(raw), expected.found));
process.exitCode = fails ? 1 : 0;
