import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SortOrder } from '../../../../../src/domain/search.ts';
import {
  copiesAt,
  groupStories,
  type StoryColumns,
  storyNumber,
  storyOf,
} from '../../../../../src/search/sqlite/answer/stories.ts';
import { IN_NO_GROUP } from '../../../../../src/search/sqlite/match/shared-keys.ts';

/** Columns of an archive whose article at position n belongs to the story `stories[n]`. */
function columnsOf(stories: readonly number[], oldestFirst?: readonly number[]): StoryColumns {
  const groups = Math.max(-1, ...stories.filter((story) => story !== IN_NO_GROUP));
  const order = oldestFirst ?? stories.map((_, position) => stories.length - 1 - position);
  return {
    articles: stories.length,
    oldestFirst: Uint32Array.from(order),
    story: Uint32Array.from(stories),
    storyKeys: Float64Array.from({ length: groups + 1 }, (_, at) => at + 0xabc),
  };
}

/** Everything matches and passes, with these scores. */
function grouped(sort: SortOrder, stories: readonly number[], scores?: readonly number[]) {
  const match = {
    positions: Uint32Array.from(stories.keys()),
    ...(scores === undefined ? {} : { scores: Float32Array.from(scores) }),
  };
  return groupStories(sort, match, new Uint16Array(stories.length), columnsOf(stories));
}

const shown = (failsOrCopies: Uint16Array): number[] =>
  [...failsOrCopies.entries()].filter(([, fails]) => fails === 0).map(([index]) => index);

describe('the stories of a match', () => {
  it.each([
    ['newest', undefined, [0, 1]],
    ['oldest', undefined, [2, 3]],
    ['relevance', [1, 2, 3, 2], [1, 2]],
    // Of equal scores the newer one comes first, as in the list.
    ['relevance', [2, 2, 2, 2], [0, 1]],
    ['relevance', undefined, [0, 1]],
  ] as const)('show, %s first, of scores %j, the articles %j', (sort, scores, expected) => {
    const { failsOrCopies, counts } = grouped(sort, [0, 1, 0, 1], scores);
    expect(shown(failsOrCopies)).toEqual(expected);
    expect([...counts]).toEqual([2, 2]);
  });

  it('leave out what fails a filter, and keep which one it fails', () => {
    const match = { positions: Uint32Array.of(0, 1, 2) };
    const fails = Uint16Array.of(4, 0, 0);
    const stories = groupStories('newest', match, fails, columnsOf([0, 0, 0]));
    expect(stories).toMatchObject({ articles: 2, distinct: 1 });
    expect([...stories.failsOrCopies]).toEqual([4, 0, 0x80]);
    expect([...fails]).toEqual([4, 0, 0]);
  });

  it('count what is in no group each by itself', () => {
    const stories = grouped('newest', [IN_NO_GROUP, 0, IN_NO_GROUP, 0]);
    expect(stories).toMatchObject({ articles: 4, distinct: 3 });
    expect(shown(stories.failsOrCopies)).toEqual([0, 1, 2]);
    expect(copiesAt(0, columnsOf([IN_NO_GROUP, 0]), stories)).toBe(0);
    expect(copiesAt(1, columnsOf([IN_NO_GROUP, 0]), stories)).toBe(1);
  });

  it('are told by a key of thirteen digits, with the number of other articles', () => {
    const stories = grouped('newest', [0, 1, 0]);
    const columns = columnsOf([0, 1, 0]);
    expect(storyOf(2, columns, stories)).toEqual({ story: '0000000000abc', copies: 1 });
    expect(storyOf(1, columns, stories)).toEqual({ story: '0000000000abd', copies: 0 });
    expect(storyNumber('fffffffffffff')).toBe(2 ** 52 - 1);
  });

  it('have exactly one article shown each, the first by the order asked for', () => {
    const article = fc.record({
      story: fc.nat(5),
      fails: fc.constantFrom(0, 0, 1),
      score: fc.nat(4),
    });
    const sorts = fc.constantFrom<SortOrder>('newest', 'oldest', 'relevance');
    fc.assert(
      fc.property(fc.array(article), sorts, (articles, sort) => {
        const columns = columnsOf(articles.map(({ story }) => story));
        const match = {
          positions: Uint32Array.from(articles.keys()),
          scores: Float32Array.from(articles, ({ score }) => score),
        };
        const fails = Uint16Array.from(articles, (each) => each.fails);
        const stories = groupStories(sort, match, fails, columns);
        const passing = [...articles.entries()].filter(([, each]) => each.fails === 0);
        const byStory = Map.groupBy(passing, ([, { story }]) => story);
        const before = (a: number, b: number) => (sort === 'oldest' ? b - a : a - b);
        const expected = [...byStory.values()].flatMap((copies) => {
          const [best] = copies.toSorted(([a, x], [b, y]) =>
            sort === 'relevance' ? y.score - x.score || a - b : before(a, b),
          );
          return best === undefined ? [] : [best[0]];
        });
        expect(shown(stories.failsOrCopies)).toEqual(expected.toSorted((a, b) => a - b));
        expect(stories.distinct).toBe(byStory.size);
        expect(stories.articles).toBe(passing.length);
      }),
    );
  });
});
