import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  extractionCases,
  type Found,
  foundIn,
  foundWithout,
} from '../../../src/evaluate/extraction-cases.ts';
import { NO_PLACE } from '../../../src/extract/countries/no-place.ts';
import { RULES } from '../../../src/extract/rules.ts';
import { CUE_PATTERNS } from '../../../src/extract/speech/assignment/cues.ts';
import { PRONOUN_PATTERNS } from '../../../src/extract/speech/references/pronouns.ts';
import { ROLE_PATTERNS } from '../../../src/extract/speech/references/role-nouns.ts';
import { AFTER_VERB } from '../../../src/extract/speech/subjects/after-verb.ts';
import { BEFORE_MARK } from '../../../src/extract/speech/subjects/appositives.ts';
import { BEFORE_VERB } from '../../../src/extract/speech/subjects/before-verb.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'extraction');
const cases = extractionCases(FOLDER);
const PATTERNS = [
  ...[NO_PLACE, BEFORE_VERB, AFTER_VERB, BEFORE_MARK],
  ...[PRONOUN_PATTERNS, ROLE_PATTERNS, CUE_PATTERNS],
].flatMap((list) => list.map(({ name }) => name));
const NAMES = [...RULES.map(({ name }) => name), ...PATTERNS];

const without = (slug: string, name: string): Found => {
  const one = cases.find((each) => each.slug === slug);
  if (!one) throw new Error(`There is no case ${slug}.`);
  return foundWithout(one.raw, [name]);
};

describe('an extraction case', () => {
  it.each(cases.map(({ slug, raw, expected }) => [slug, raw, expected] as const))(
    'comes out as expected: %s',
    (_slug, raw, expected) => {
      expect(foundIn(raw)).toEqual(expected.found);
    },
  );

  it.each(
    cases.flatMap(({ slug, expected }) => expected.seenIn.map((name) => [slug, name] as const)),
  )('needs what it is there for: %s needs %s', (slug, name) => {
    const expected = cases.find((each) => each.slug === slug)?.expected.found;
    expect(without(slug, name)).not.toEqual(expected);
  });

  it.each(
    cases.flatMap(({ slug, expected }) =>
      (expected.mustNotFire ?? []).map((name) => [slug, name] as const),
    ),
  )('is not touched by what must not fire: %s, %s', (slug, name) => {
    const expected = cases.find((each) => each.slug === slug)?.expected.found;
    expect(without(slug, name)).toEqual(expected);
  });
});

describe('the rules and patterns of extraction', () => {
  it('have a name each', () => {
    expect(NAMES.filter((name, at) => NAMES.indexOf(name) !== at)).toEqual([]);
  });

  it.each(NAMES)('have a case that needs them: %s', (name) => {
    expect(cases.filter(({ expected }) => expected.seenIn.includes(name))).not.toEqual([]);
  });

  it.each(NAMES)('have a case in which they must not fire: %s', (name) => {
    expect(cases.filter(({ expected }) => expected.mustNotFire?.includes(name))).not.toEqual([]);
  });

  it.each(RULES)('say how often they were right on labelled text: $name', ({ measured }) => {
    expect(measured?.of ?? 0).toBeGreaterThan(0);
    expect(measured?.right ?? 0).toBeLessThanOrEqual(measured?.of ?? 0);
  });

  it('are all that cases name', () => {
    const named = cases.flatMap(({ expected }) => [
      ...expected.seenIn,
      ...(expected.mustNotFire ?? []),
    ]);
    expect(named.filter((name) => !NAMES.includes(name))).toEqual([]);
  });

  it('have 150 cases and more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });
});
