import { describe, expect, it } from 'vitest';
import { carriedFirst } from '../../../src/domain/quote-search.ts';
import { aDate } from '../../support/builders.ts';

const QUOTE = { start: 0, end: 4, text: 'Ours', kind: 'direct', confidence: 1, rule: 'r' } as const;
const anArticle = (id: string, date?: string) => ({
  id,
  title: id,
  ...(date === undefined ? {} : { date: aDate(date) }),
});
const first = (own: ReturnType<typeof anArticle>, ...others: ReturnType<typeof anArticle>[]) =>
  carriedFirst({
    article: own,
    ...(others.length === 0
      ? {}
      : { alsoIn: { quotes: others.map((article) => ({ quote: QUOTE, article })) } }),
  })?.id;

describe('who carried a quote first', () => {
  it.each([
    ['the older one', '2021-10-21T09:00', '2021-10-21T08:00', 'a'],
    ['its own article', '2021-10-20', '2021-10-21', 'own'],
    ['of one minute the smaller id', '2021-10-21', '2021-10-21', 'a'],
    ['the only one with a date', undefined, '2021-10-21', 'a'],
    ['its own where the others have none', '2021', undefined, 'own'],
    ['nobody where none has one', undefined, undefined, undefined],
  ])('is %s', (_, own, other, expected) => {
    expect(first(anArticle('own', own), anArticle('a', other))).toBe(expected);
  });

  it('is not asked where nobody else did', () => {
    expect(first(anArticle('own', '2021'))).toBeUndefined();
  });
});
