import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Figures, falls, figuresOf, LABELLED_SETS } from '../../src/evaluate/run.ts';
import { HAS_SHARED_DATA } from '../support/same-answers/shared-archives.ts';

const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
const BASELINE = join(import.meta.dirname, '..', 'evaluation-baseline.json');

if (!HAS_SHARED_DATA) {
  process.stderr.write('\nTHE SCORES OF EXTRACTION ARE LEFT OUT: ../shared/data is not there.\n\n');
}

describe.skipIf(!HAS_SHARED_DATA)('extraction on labelled news', () => {
  it.each(Object.keys(LABELLED_SETS))('has not fallen on %s', async (name) => {
    const baseline: Record<string, Figures> = JSON.parse(await readFile(BASELINE, 'utf8'));
    const evaluate = LABELLED_SETS[name];
    if (!evaluate) throw new Error(`There is no labelled set ${name}.`);
    const figures = { [name]: figuresOf(await evaluate(DATA)) };
    expect(baseline).toHaveProperty(name);
    expect(falls(baseline, figures)).toEqual([]);
  });
});
