import { describe, expect, it } from 'vitest';
import { explainNames } from '../../../../src/services/speakers/explain-names.ts';

const reasons = (...names: string[]) =>
  explainNames(names.map((name, at) => ({ name, articles: names.length - at })));
const reason = (first: string, other: string) => {
  const [only] = reasons(first, other);
  return [only?.rule, only?.needsMore];
};

describe('why two names are one person', () => {
  it.each([
    ['Sergei Rybakov', 'Sergey Rybakov', 'same-name', false],
    ['Ada Northcote', 'Dr. Ada M. Northcote', 'same-name', false],
    ['Mikhail Khodorkin', 'Mikhail Hodorkin', 'transliteration', false],
    ['Ana Filippova', 'Anna Filippova', 'transliteration', true],
    ['William Marsh', 'Bill Marsh', 'nickname', true],
    ['Sergei Rybakov', 'S. Rybakov', 'initial', true],
    ['Ada Northcote', 'The Iron Gauge', 'alias', false],
  ])('%s and %s: %s', (first, other, rule, needsMore) => {
    expect(reason(first, other)).toEqual([rule, needsMore]);
  });

  it('is said of every name but the first, with the articles that have it', () => {
    expect(
      reasons('William Marsh', 'Bill Marsh', 'W. Marsh').map(({ name, articles, of }) => [
        name,
        articles,
        of,
      ]),
    ).toEqual([
      ['Bill Marsh', 2, 'William Marsh'],
      ['W. Marsh', 1, 'William Marsh'],
    ]);
  });

  it('names the one of the other names that it hangs on', () => {
    const [, second] = reasons('The Iron Gauge', 'William Marsh', 'Bill Marsh').slice(0, 2);
    expect([second?.rule, second?.of]).toEqual(['nickname', 'William Marsh']);
  });

  it('is nothing where there is one name', () => {
    expect(reasons('William Marsh')).toEqual([]);
  });
});
