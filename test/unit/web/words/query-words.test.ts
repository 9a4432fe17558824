import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/query/parser.ts';
import { queryInWords } from '../../../../src/web/words/query-words.ts';

const said = (text: string) => queryInWords(parseQuery(text).query);

describe('a query in words', () => {
  it.each([
    [
      'taliban "peace talks" -pakistan',
      '“taliban” and the phrase “peace talks”, but not “pakistan”',
    ],
    ['flood OR drought', '“flood” or “drought”'],
    ['flood OR drought OR fire', '“flood”, “drought” or “fire”'],
    ['(flood OR drought) aid', '(“flood” or “drought”) and “aid”'],
    ['flood aid OR fire', '(“flood” and “aid”) or “fire”'],
    ['peace -war -truce', '“peace”, but neither “war” nor “truce”'],
    ['a OR b -c', '“a” or (“b”, but not “c”)'],
    ['(a OR b) -c', '(“a” or “b”), but not “c”'],
    ['-war', 'everything but “war”'],
    ['-war -truce', 'everything but “war” and “truce”'],
    ['peace -(war truce)', '“peace”, but not (“war” and “truce”)'],
    ['presid*', 'a word that begins with “presid”'],
    ['"climate chan*"', 'a phrase that begins with “climate chan”'],
    ['"river treaty"~5', '“river” and “treaty” with at most 5 other words between them'],
    ['"river treaty"~1', '“river” and “treaty” with at most 1 other word between them'],
    ['"river treaty"~0', '“river” and “treaty” with no other word between them'],
    ['title:minister', '“minister” in the title'],
    ['title:"prime minister" budget', 'the phrase “prime minister” in the title and “budget”'],
    ['AT&T aid', 'the phrase “at t” and “aid”'],
    ['co-operation treaty OR aid', '(“co-operation” and “treaty”) or “aid”'],
    ['"trade co-operation" -aid', 'the phrase “trade co-operation”, but not “aid”'],
    ['co-oper*', 'a word that begins with “co-oper”'],
    ['title:O’Brien', "“o'brien” in the title"],
    ['Łódź OR Kraków', '“lodz” or “krakow”'],
  ])('%s', (text, words) => {
    expect(said(text)).toBe(words);
  });

  it.each(['', 'river', 'river treaty', '"river treaty"', 'river e-mail', '???'])(
    'is left out where the query says it itself: “%s”',
    (text) => {
      expect(said(text)).toBeUndefined();
    },
  );

  it.each([
    ['talks', '“talks”, exactly as typed'],
    ['"peace talks" -war', 'the phrase “peace talks”, but not “war”, exactly as typed'],
    ['presid*', undefined],
  ])('says of %s that words count as typed', (text, expected) => {
    const { query } = parseQuery(text, { exact: true });
    expect(queryInWords(query)).toBe(expected ?? queryInWords(parseQuery(text).query));
  });
});
