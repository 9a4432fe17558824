import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../src/query/as-typed.ts';
import { parseQuery } from '../../../src/query/parser.ts';
import { takeApart } from '../../../src/query/parts.ts';
import { printQuery } from '../../../src/query/print.ts';
import { inAnyOrder, wordsAlone } from '../../../src/query/words-alone.ts';

const partsOf = (text: string) =>
  takeApart(parseQuery(text).query).parts.map(
    ({ node, isExcluded }) => `${isExcluded ? 'not ' : ''}${printQuery(node)}`,
  );

/** What is left of a query when each of its parts goes in turn. */
const leftOf = (text: string) => {
  const { parts, without } = takeApart(parseQuery(text).query);
  return parts.map((part) => printQuery(without([part])));
};

describe('the parts of a query', () => {
  it.each([
    ['oil price', ['oil', 'price']],
    ['oil "grey river" title:lake', ['oil', '"grey river"', 'title:lake']],
    ['oil (price OR cost)', ['oil', 'price OR cost']],
    ['oil -price -tea', ['oil', 'not price', 'not tea']],
    ['said:river speaker:lind', ['said:river', 'speaker:lind']],
    ['-oil -tea', ['not oil', 'not tea']],
  ])('of %s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each(['', 'oil', '"oil price"', 'oil OR price', '-oil', '"a b"~3'])(
    'are none where nothing would be left: %j',
    (text) => {
      expect(partsOf(text)).toEqual([]);
    },
  );

  it.each([
    ['oil price tea', ['price tea', 'oil tea', 'oil price']],
    [
      'oil price -tea -milk',
      ['price -tea -milk', 'oil -tea -milk', 'oil price -milk', 'oil price -tea'],
    ],
    ['oil -tea', ['-tea', 'oil']],
    [
      'oil said:river speaker:lind',
      ['said:river speaker:lind', 'oil speaker:lind', 'oil said:river'],
    ],
  ])('leave the others as they are: %s', (text, left) => {
    expect(leftOf(text)).toEqual(left);
  });

  it.each([
    ['oil price tea', 'oil OR price OR tea'],
    ['oil "grey lake" -tea', '(oil OR "grey lake") -tea'],
    ['said:river speaker:lind', 'said:river OR speaker:lind'],
    ['oil', undefined],
    ['oil OR tea', undefined],
    ['oil -tea', undefined],
  ])('of %s can be asked for as any of them: %s', (text, any) => {
    const { anyPart } = takeApart(parseQuery(text).query);
    expect(anyPart && printQuery(anyPart)).toBe(any);
  });

  it('can go several at once', () => {
    const { parts, without } = takeApart(parseQuery('oil price tea').query);
    expect(printQuery(without(parts.slice(1)))).toBe('oil');
    expect(without(parts)).toEqual({ kind: 'everything' });
  });
});

describe('the words of a query alone', () => {
  const alone = (text: string) => wordsAlone(parseQuery(text).query).map(printQuery);

  it('may stand anywhere, wherever the query wants them, and come once', () => {
    expect(alone('title:oil "oil price" said:tea "milk honey"~3 lak*')).toEqual([
      'oil',
      'price',
      'tea',
      'milk',
      'honey',
      'lak*',
    ]);
  });

  it('are those of every alternative and none that is left out', () => {
    expect(alone('(oil OR price) -tea')).toEqual(['oil', 'price']);
  });

  it('keep together what was typed as one word', () => {
    const parts = wordsAlone(parseQuery('"trade co-operation pact"').query);
    expect(parts.map(printQuery)).toEqual(['trade', 'co-operation', 'pact']);
    expect(parts[1]).toEqual(parseQuery('co-operation').query);
  });

  it('begin a word where the phrase only begins it', () => {
    expect(alone('"oil pri*"')).toEqual(['oil', 'pri*']);
  });
});

describe('a query in any order', () => {
  const loose = (text: string) => {
    const query = inAnyOrder(parseQuery(text).query);
    return query && printQuery(query);
  };

  it.each([
    ['"oil price"', 'oil price'],
    ['tea "oil price" -"grey lake"', 'tea oil price -"grey lake"'],
    ['title:"oil price" OR tea', 'title:oil title:price OR tea'],
    ['"oil price"~3', 'oil price'],
    ['"oil pri*"', 'oil pri*'],
    ['said:"oil price" speaker:lind', 'said:(oil price) speaker:lind'],
    ['"co-operation talks"', 'co-operation talks'],
  ])('of %s is %s', (text, expected) => {
    expect(loose(text)).toBe(expected);
  });

  it.each([
    '',
    'oil price',
    'tea OR milk',
    'co-operation',
    'tea -"grey lake"',
    'said:tea speaker:lind',
  ])('is none where no words stand together: %s', (text) => {
    expect(loose(text)).toBeUndefined();
  });
});

describe('a query printed as it was typed', () => {
  const printed = (text: string) => asTyped(printQuery(parseQuery(text).query), text);

  it.each([
    ['Oil Price', 'Oil Price'],
    ['“Émile Zola”  or  OPEC', '"Émile Zola" or OPEC'],
    ['Title:Oil (Tea OR Milk)', 'Title:Oil (Tea OR Milk)'],
    ['or OR Or', 'or OR or'],
  ])('keeps capitals and accents: %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each([
    'Oil xyzzyq PRICE -Tea',
    'Speaker:"Bo Lind" Said:Treaty',
    '"A B"~3 Ri* NOT (Lake OR Sea)',
    '½ cup ﬁne Straße',
    '石油 价格 Oil',
    'not AND "And Or"',
    'x'.repeat(80),
  ])('means the same: %s', (text) => {
    expect(parseQuery(printed(text)).query).toEqual(parseQuery(text).query);
  });
});
