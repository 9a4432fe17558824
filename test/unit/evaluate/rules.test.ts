import { describe, expect, it } from 'vitest';
import { countInventedRules } from '../../../src/evaluate/rules.ts';
import { RULES } from '../../../src/extract/rules.ts';

const FEWEST_USES = 30;

describe('a rule that no labelled news holds', () => {
  const counts = countInventedRules().map((count) => [count.rule, count] as const);

  it.each(counts)('is used thirty times and more in the invented articles: %s', (_rule, count) => {
    expect(count.right + count.wrong).toBeGreaterThanOrEqual(FEWEST_USES);
  });

  it.each(counts)('says of itself what was counted there: %s', (rule, { gives, right, wrong }) => {
    const { measured } = RULES.find((each) => each.name === rule && each.gives === gives) ?? {};
    expect(measured).toEqual({ right, of: right + wrong, invented: true });
  });

  it('is said to be counted there, and no other is', () => {
    const said = RULES.filter(({ measured }) => measured?.invented).map(({ name }) => name);
    expect(said).toEqual(counts.map(([rule]) => rule));
  });
});
