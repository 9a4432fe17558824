import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parser.ts';
import { highlight } from '../../../src/text/highlight.ts';

function marked(text: string, query: string, field: 'title' | 'body' = 'body'): string[] {
  return highlight({ text, field }, parseQuery(query).query)
    .filter(({ matched }) => matched)
    .map((part) => part.text);
}

describe('highlight', () => {
  it('marks every form of a word', () => {
    expect(marked('The treaty, like all treaties, lapsed.', 'treaty')).toEqual([
      'treaty',
      'treaties',
    ]);
  });

  it('marks a word in its raw spelling', () => {
    expect(marked('At the CAFE\u0301 in Łódź', 'cafe lodz')).toEqual(['CAFE\u0301', 'Łódź']);
  });

  it('marks a phrase where it stands whole, in one piece', () => {
    expect(marked('A river treaty is no river and no treaty.', '"river treaty"')).toEqual([
      'river treaty',
    ]);
  });

  it('marks a phrase over punctuation and line ends', () => {
    expect(marked('the river –\n treaty', '"river treaty"')).toEqual(['river –\n treaty']);
  });

  it('marks words that begin as asked', () => {
    expect(marked('A president, presidential; presided', 'president*')).toEqual([
      'president',
      'presidential',
    ]);
  });

  it('marks the words of a phrase with a prefix only in their own spelling', () => {
    expect(marked('climates change, climate changed', '"climate chang*"')).toEqual([
      'climate changed',
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    ['Trade co-operation, cooperation.', 'cooperation', ['co-operation', 'cooperation']],
    ['Trade co-operation, cooperation.', 'co-operation', ['co-operation', 'cooperation']],
    [
      'Trade co-operation, trade cooperation.',
      '"trade co-operation"',
      ['Trade co-operation', 'trade cooperation'],
    ],
    ['Non-co-operation, post-war-era', 'cooperation postwar', ['co-operation', 'post-war']],
    ['The O’Briens met OBrien.', "O'Brien", ['O’Briens', 'OBrien']],
    ['An e-mail, e-mails', 'email*', ['e-mail', 'e-mails']],
    ['Korea’s king, Korea', 'korea', ['Korea', 'Korea']],
    ['Korea’s king, Korea', "Korea's", ['Korea', 'Korea']],
    ['We’ll go well.', 'well', ['well']],
    ['Ready-made, ready made', 'readymade', ['Ready-made', 'ready made']],
    ['May be, any one', 'maybe anyone', []],
    ['The season 2006-07', '200607', []],
  ])(
    'marks in “%s” for %s what a hyphen or an apostrophe joins, whole',
    (text, query, expected) => {
      expect(marked(text, query)).toEqual(expected);
    },
  );

  it('marks joined words as typed alone where that was asked for', () => {
    const { query } = parseQuery('cooperation', { exact: true });
    const parts = highlight({ text: 'co-operation, co-operations', field: 'body' }, query);
    expect(parts.filter(({ matched }) => matched)).toEqual([
      { text: 'co-operation', matched: true },
    ]);
  });

  it('does not mark what the query leaves out', () => {
    expect(marked('peace and war', 'peace -war')).toEqual(['peace']);
  });

  it('marks a word asked for in the title in the title alone', () => {
    expect(marked('peace', 'title:peace', 'body')).toEqual([]);
    expect(marked('peace', 'title:peace', 'title')).toEqual(['peace']);
  });

  it('marks words, phrases and near words as typed alone where that was asked for', () => {
    const text = 'The talks on a treaty; treaties, talk of treaties.';
    const exactly = (query: string) =>
      highlight({ text, field: 'body' }, parseQuery(query, { exact: true }).query)
        .filter(({ matched }) => matched)
        .map((part) => part.text);
    expect(exactly('treaties')).toEqual(['treaties', 'treaties']);
    expect(exactly('"talk of treaties"')).toEqual(['talk of treaties']);
    expect(exactly('"talk treaties"~3')).toEqual(['treaties', 'talk', 'treaties']);
  });

  it('marks every word of a nearness search', () => {
    expect(marked('river of the treaty', '"treaty river"~4')).toEqual(['river', 'treaty']);
  });

  it('gives the text back when all runs are joined, whatever the text and the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        const parts = highlight({ text, field: 'body' }, parseQuery(query).query);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
