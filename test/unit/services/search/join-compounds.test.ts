import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/query/parser.ts';
import { printQuery } from '../../../../src/query/print.ts';
import { type JoinedPair, joinCompounds } from '../../../../src/services/search/join-compounds.ts';
import { knownWords } from '../../../../src/services/vocabulary/kept-vocabulary.ts';

const WORDS = Object.entries({
  air: 900,
  strike: 300,
  strikes: 500,
  airstrikes: 20,
  airstrike: 5,
  oil: 900,
  price: 900,
  oilprice: 2,
  euro: 400,
  zone: 400,
  eurozone: 300,
  any: 900,
  one: 900,
  anyone: 500,
  white: 200,
  house: 400,
  whitehouse: 30,
  jp: 100,
  morgan: 100,
  jpmorgan: 60,
}).map(([word, count]) => ({ word, count }));
const known = knownWords({ words: WORDS, countries: [], speakers: [] }, 1000);

function read(text: string, exact = false): readonly [string, ...JoinedPair[]] {
  const pairs: JoinedPair[] = [];
  const query = joinCompounds(parseQuery(text, { exact }).query, known, (pair) => pairs.push(pair));
  return [printQuery(query), ...pairs];
}

describe('two words that the archive also writes as one', () => {
  it('are one word, side by side or together', () => {
    expect(read('air strikes')).toEqual([
      '"air strikes"',
      { typed: 'air strikes', whole: 'airstrikes' },
    ]);
    expect(read('euro zone crisis')[0]).toBe('"euro zone" crisis');
    expect(read('gas OR (euro zone)')[0]).toBe('gas OR "euro zone"');
    expect(read('gas -(air strike)')[0]).toBe('gas -"air strike"');
    expect(read('said:(air strikes)')[0]).toBe('said:"air strikes"');
    expect(read('title:air title:strikes')[0]).toBe('title:"air strikes"');
  });

  it('are one word with full stops in the first as without', () => {
    expect(read('JP Morgan')[1]).toEqual({ typed: 'jp morgan', whole: 'jpmorgan' });
    expect(read('J.P. Morgan')[1]).toEqual({ typed: 'j.p. morgan', whole: 'jpmorgan' });
  });

  it.each([
    'oil price',
    'any one',
    'white house',
    'strikes air',
    'air "strikes"',
    'air -strikes',
    'air title:strikes',
  ])('leaves apart what is two in sense, hardly ever one, or was typed apart: %s', (text) => {
    expect(read(text)).toEqual([printQuery(parseQuery(text).query)]);
  });

  it('leaves words apart that count as typed', () => {
    expect(read('air strikes', true)).toEqual(['air strikes']);
  });
});
