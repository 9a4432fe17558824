import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pairedIds } from '../../../src/evaluate/ids.ts';
import { precision, recall } from '../../../src/evaluate/score.ts';
import { NO_ALIASES } from '../../../src/extract/aliases.ts';
import { speakerId } from '../../../src/extract/people.ts';

const PAIRS = join(import.meta.dirname, '..', '..', '..', 'labels', 'names.tsv');
const id = (name: string): string => speakerId(name, NO_ALIASES).id;

describe('ids of persons', () => {
  it('join spellings of one name and keep persons apart, on two hundred pairs', async () => {
    const score = await pairedIds(PAIRS);
    expect(score.errors.filter((error) => error.startsWith('wrong'))).toEqual([]);
    expect(precision(score)).toBeGreaterThanOrEqual(0.99);
    expect(recall(score)).toBeGreaterThanOrEqual(0.95);
    expect(score.right + score.missed).toBeGreaterThanOrEqual(95);
  });

  it('keep the usual spelling of names that need no change', () => {
    expect(id('Sergei Lavrov')).toBe('sergei-lavrov');
    expect(id('Noam Chomsky')).toBe('noam-chomsky');
    expect(id('Jaroslaw Zawadzki')).toBe('jaroslaw-zawadzki');
  });

  it('keep an initial that is all there is of a first name', () => {
    expect(id('S. Lavrov')).toBe('s-lavrov');
  });
});
