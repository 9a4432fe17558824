import { describe, expect, it } from 'vitest';
import { epochDay } from '../../../../src/domain/publication-date.ts';
import type { FoundCopies, FoundCopy } from '../../../../src/services/search/search-archive.ts';
import { type RowCopies, rowCopies } from '../../../../src/web/search/row-copies.ts';
import { aDate } from '../../../support/builders.ts';
import { aSearch } from '../../../support/found.ts';

const KEY = '0123456789abc';

const aCopy = (more: Partial<FoundCopy> = {}): FoundCopy => ({
  id: 'c1',
  title: 'Talks on the river',
  likeness: 0.98,
  ...more,
});

function present(copies: number, alsoIn: FoundCopies, params = 'q=river'): RowCopies | undefined {
  return rowCopies({ story: KEY, copies, alsoIn }, aSearch(params).state).copies;
}

describe('the copies below a row', () => {
  const days = { firstDay: epochDay(2021, 10, 21), lastDay: epochDay(2021, 10, 23) };

  it('are counted and dated before they are opened', () => {
    expect(present(4, { articles: [aCopy()], ...days })?.summary).toBe(
      'Also in 4 near-identical copies, 21 to 23 October 2021',
    );
    expect(present(1, { articles: [aCopy()] })?.summary).toBe(
      'Also in 1 near-identical copy, without a date',
    );
  });

  it('each say where and when they appeared, and how much of them is the same', () => {
    const copy = aCopy({ date: aDate('2021-10-21'), source: 'Harbour Gazette', language: 'en' });
    expect(present(1, { articles: [copy], ...days })?.rows).toEqual([
      {
        title: 'Talks on the river',
        href: '/articles/c1?q=river',
        language: 'en',
        source: 'Harbour Gazette',
        about: '21 October 2021, 98% the same',
      },
    ]);
  });

  it.each([
    [1, 'the same words'],
    [0.9999, '99% the same'],
    [0.5, '50% the same'],
  ])('of a likeness of %d say “%s”', (likeness, words) => {
    const [row] = present(1, { articles: [aCopy({ likeness })] })?.rows ?? [];
    expect(row).toMatchObject({ source: 'source not given', about: `no date, ${words}` });
  });

  it.each([
    [2, 'Show them as a list'],
    [3, 'Show 1 more copy'],
    [1236, 'Show 1,234 more copies'],
  ])('lead, where there are %d of them, to all with “%s”', (copies, text) => {
    const articles = [aCopy(), aCopy({ id: 'c2' })];
    expect(present(copies, { articles }, 'q=river&page=3')?.all).toEqual({
      text,
      href: `/?q=river&story=${KEY}&copies=each`,
    });
  });

  it('are not there where an article has none, and where each copy is a row', () => {
    expect(present(0, { articles: [] })).toBeUndefined();
    expect(present(1, { articles: [aCopy()] }, 'q=river&copies=each')).toBeUndefined();
  });
});
