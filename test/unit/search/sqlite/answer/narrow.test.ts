import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perFacet } from '../../../../../src/domain/facets/table.ts';
import { narrowed } from '../../../../../src/search/sqlite/answer/narrow.ts';
import type { Columns, ValueColumn } from '../../../../../src/search/sqlite/match/columns.ts';
import type { Match } from '../../../../../src/search/sqlite/match/match.ts';

const ARTICLES = 3000;

/** A column whose article at a position carries the values that `valuesAt` gives, numbered from 0. */
function column(values: number, valuesAt: (position: number) => readonly number[]): ValueColumn {
  const starts = [0];
  const ranks: number[] = [];
  for (let position = 0; position < ARTICLES; position += 1) {
    ranks.push(...valuesAt(position));
    starts.push(ranks.length);
  }
  const numbers = Uint32Array.from({ length: values }, (_, rank) => rank);
  return {
    starts: Uint32Array.from(starts),
    ranks: Uint32Array.from(ranks),
    numbers,
    rankOf: numbers,
  };
}

const none = column(1, () => []);
// Who is quoted: person 0 in every tenth article, 1 in every third, 2 in all of them.
const speakersAt = (position: number) =>
  [10, 3, 1].flatMap((step, rank) => (position % step === 0 ? [rank] : []));
// Narrowing reads no more of the columns than these: the cast stands for the rest.
const columns = {
  ...perFacet(() => none),
  speaker: column(3, speakersAt),
  country: column(3, speakersAt),
  everything: Uint32Array.from({ length: ARTICLES }, (_, position) => position),
} as unknown as Columns;
const names = { rankOf: (_: string, value: string) => (value < '3' ? Number(value) : undefined) };

const everything: Match = { positions: columns.everything };
const OPEN = { include: [], exclude: [], mode: 'any' } as const;

function asking(
  facet: 'speaker' | 'country',
  include: readonly string[],
  mode: 'any' | 'all',
  counted: readonly 'speaker'[] = [],
) {
  const filters = { ...perFacet(() => OPEN), date: { none: false } };
  return { filters: { ...filters, [facet]: { include, exclude: [], mode } }, counted };
}

const withSpeaker = (rank: number) =>
  [...columns.everything].filter((position) => speakersAt(position).includes(rank));

describe('what a page of one person is made of', () => {
  it('is the articles that quote the person', () => {
    const { positions } = narrowed(everything, asking('speaker', ['0'], 'all'), columns, names);
    expect([...positions]).toEqual(withSpeaker(0));
  });

  it('is no article where the archive does not know the person', () => {
    const { positions } = narrowed(everything, asking('speaker', ['7'], 'all'), columns, names);
    expect(positions).toHaveLength(0);
  });

  it('is nothing less than what was found where other persons are counted as if none were chosen', () => {
    const counted = asking('speaker', ['0'], 'any', ['speaker']);
    expect(narrowed(everything, counted, columns, names)).toBe(everything);
    const uncounted = asking('speaker', ['0'], 'any');
    expect(narrowed(everything, uncounted, columns, names).positions).toHaveLength(ARTICLES / 10);
  });

  it('is what was found where one of several persons will do, or “none” is among them', () => {
    for (const include of [
      ['0', '1'],
      ['0', 'none'],
    ]) {
      expect(narrowed(everything, asking('speaker', include, 'any'), columns, names)).toBe(
        everything,
      );
    }
    expect(narrowed(everything, asking('speaker', ['none'], 'all'), columns, names)).toBe(
      everything,
    );
  });

  it('is what was found where groups of countries are counted beside one country', () => {
    const request = { ...asking('country', ['0'], 'all'), countryGroups: [] };
    expect(narrowed(everything, request, columns, names)).toBe(everything);
  });

  it('keeps the scores of what was found', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(ARTICLES - 1), { minLength: 1300 }), (some) => {
        const positions = Uint32Array.from(some).sort();
        const match = { positions, scores: Float32Array.from(positions, (at) => at / 2) };
        const left = narrowed(match, asking('speaker', ['0'], 'all'), columns, names);
        const expected = [...positions].filter((at) => speakersAt(at).includes(0));
        expect([...left.positions]).toEqual(expected);
        expect([...(left.scores ?? [])]).toEqual(expected.map((at) => at / 2));
      }),
      { numRuns: 20 },
    );
  });
});
