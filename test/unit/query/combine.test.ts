import { describe, expect, it } from 'vitest';
import type { QueryNode } from '../../../src/domain/query.ts';
import { combine, holdsEverything, inOneQuote } from '../../../src/query/combine.ts';
import { parseQuery } from '../../../src/query/parser.ts';

const node = (text: string): QueryNode => parseQuery(text).query;

describe('clauses made one', () => {
  it('are none, the only one, or all of them', () => {
    expect(combine('and', [])).toBeUndefined();
    expect(combine('or', [node('river')])).toEqual(node('river'));
    expect(combine('or', [node('river'), node('lake')])).toEqual(node('river OR lake'));
  });

  it('mean one quote where they say what and who, in the place of the first', () => {
    const clauses = [node('said:river'), node('treaty'), node('speaker:lind'), node('said:the')];
    expect(inOneQuote(clauses)).toEqual([node('said:(river the) speaker:lind'), node('treaty')]);
  });

  it('stay as they are where one of them at most is a quote', () => {
    const clauses = [node('river'), node('said:lake')];
    expect(inOneQuote(clauses)).toBe(clauses);
  });
});

describe('a query that asks for everything', () => {
  it.each(['', '-river', 'lake OR (-river)', 'lake -(-river)'])('is %j', (text) => {
    expect(holdsEverything(node(text))).toBe(true);
  });

  it.each(['river', 'river -lake', 'river OR lake', 'said:river'])('is not %j', (text) => {
    expect(holdsEverything(node(text))).toBe(false);
  });
});
