import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutantsOf, mutated } from '../../mutation/mutants.ts';
import { NAMED_MUTANTS, namedMutant } from '../../mutation/named.ts';
import { sampleOf } from '../../mutation/sample.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const texts = (source: string) =>
  mutantsOf('a.ts', source).map((mutant) => mutated(source, mutant));

describe('the mutants of a source', () => {
  it.each([
    ['if (a) b();', ['if (!(a)) b();']],
    ['const a = b ? 1 : c;', ['const a = !(b) ? 1 : c;', 'const a = b ? 2 : c;']],
    ['f(a < b);', ['f(a <= b);']],
    ['f(a === b);', ['f(a !== b);']],
    ['f(a && b);', ['f(a || b);']],
    ['f(true);', ['f(false);']],
    ['f(/^(?:a|b|c)$/);', ['f(/^(?:b|c)$/);', 'f(/^(?:a|c)$/);', 'f(/^(?:a|b)$/);']],
  ])('of %s are %j', (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it.each([
    'const a: 1 | 2 = b;',
    "const rule = { name: 'x', precision: 0.96, measured: { right: 1, of: 2 } };",
    'const TITLE_WEIGHT = 3;',
  ])('leave types and measured figures alone: %s', (source) => {
    expect(texts(source)).toEqual([]);
  });
});

describe('the sample of mutants', () => {
  const list = Array.from({ length: 1000 }, (_, at) => at);

  it('is the same for the same seed, and in the order of the list', () => {
    const sample = sampleOf(list, 400, 15);
    expect(sampleOf(list, 400, 15)).toEqual(sample);
    expect(sample).toEqual(sample.toSorted((a, b) => a - b));
    expect(new Set(sample).size).toBe(400);
  });

  it('is another for another seed', () => {
    expect(sampleOf(list, 400, 16)).not.toEqual(sampleOf(list, 400, 15));
  });

  it('stays beside what else comes into the list', () => {
    const kept = sampleOf([-1, ...list, 1000], 400, 15).filter((one) => list.includes(one));
    expect(kept.length).toBeGreaterThanOrEqual(398);
    expect(sampleOf(list, 400, 15)).toEqual(expect.arrayContaining(kept));
  });

  it('is the whole where there is less', () => {
    expect(sampleOf([1, 2], 400, 15)).toEqual([1, 2]);
  });
});

describe('the named mutants', () => {
  it.each(NAMED_MUTANTS.map((each) => [each.name, each] as const))('stand once: %s', (_, each) => {
    const source = readFileSync(join(root, each.file), 'utf8');
    expect(mutated(source, namedMutant(each, source))).not.toBe(source);
  });
});
