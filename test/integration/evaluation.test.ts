import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Figures, falls, figuresOf, LABELLED_SETS, OWN_SETS } from '../../src/evaluate/run.ts';
import { HAS_SHARED_DATA } from '../support/same-answers/shared-archives.ts';

const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
const BASELINE = join(import.meta.dirname, '..', 'evaluation-baseline.json');

if (!HAS_SHARED_DATA) {
  process.stderr.write(
    '\nONLY THE SETS OF THE PROJECT ITSELF ARE SCORED: ../shared/data is not there.\n\n',
  );
}

describe('extraction on labelled news', () => {
  it.each(Object.keys(HAS_SHARED_DATA ? LABELLED_SETS : OWN_SETS))(
    'has not fallen on %s',
    async (name) => {
      const baseline: Record<string, Figures> = JSON.parse(await readFile(BASELINE, 'utf8'));
      const evaluate = LABELLED_SETS[name];
      if (!evaluate) throw new Error(`There is no labelled set ${name}.`);
      const figures = { [name]: figuresOf(await evaluate(DATA)) };
      expect(baseline).toHaveProperty(name);
      expect(falls(baseline, figures)).toEqual([]);
    },
  );
});
