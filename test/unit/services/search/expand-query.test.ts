import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/query/parser.ts';
import { expandQuery } from '../../../../src/services/search/expand-query.ts';
import { knownWords } from '../../../../src/services/vocabulary/kept-vocabulary.ts';

const WORDS = Object.entries({
  gaddafi: 40,
  berlusconi: 30,
  baker: 300,
  backer: 60,
  putin: 50,
  tymoshenko: 12,
  queen: 9,
}).map(([word, count]) => ({ word, count }));

const SPEAKERS = [
  { id: 'gaddafi', name: 'Muammar Gaddafi', otherNames: [], count: 12 },
  { id: 'putin', name: 'Vladimir Putin', otherNames: [], count: 20 },
  { id: 'baker', name: 'James Baker', otherNames: [], count: 90 },
];

const expand = expandQuery(async () =>
  knownWords({ words: WORDS, countries: [], speakers: SPEAKERS }, 1000),
);
const joined = async (text: string, exact = false) => {
  const { joined: all } = await expand(parseQuery(text, { exact }).query);
  return Object.fromEntries(all.map(({ typed, names }) => [typed, names]));
};

describe('other spellings of names in a query', () => {
  it.each(['qaddafi', 'Gadhafi', 'kadhafi', 'Khadafy', 'Qadhafi', 'khaddafi'])(
    'find the person: %s',
    async (typed) => {
      expect(await joined(`${typed} speech`)).toEqual({ [typed.toLowerCase()]: ['gaddafi'] });
    },
  );

  it('find who is only written of, where the archive has no article with the word typed', async () => {
    expect(await joined('timoshenko')).toEqual({ timoshenko: ['tymoshenko'] });
  });

  it('find the old and second names of countries', async () => {
    expect(await joined('USSR talks')).toEqual({ ussr: ['soviet union'] });
    expect(await joined('U.S.S.R. talks')).toEqual({ 'u.s.s.r.': ['soviet union'] });
    expect(await joined('Burma')).toEqual({ burma: ['myanmar'] });
    expect(await joined('soviet union')).toEqual({ 'soviet union': ['ussr'] });
  });

  it('find towns, organisations and words in their other spelling', async () => {
    expect(await joined('Bombay')).toEqual({ bombay: ['mumbai'] });
    expect(await joined('Qaida cell')).toEqual({ qaida: ['qaeda'] });
    expect(await joined('grey market')).toEqual({ grey: ['gray'] });
  });

  it('find a part of a word with a hyphen in its other spelling', async () => {
    expect(await joined('al-Qaida')).toEqual({ qaida: ['qaeda'] });
    expect(await joined('al-Qadhafi')).toEqual({ qadhafi: ['gaddafi'] });
    const { query } = await expand(parseQuery('al-Qaida').query);
    expect(JSON.stringify(query)).toContain('["al","qaeda"]');
  });

  it.each(['gaddafi', 'backer', 'quean', 'poutine fries', 'berluskoni', 'oil'])(
    'join nothing with %s',
    async (typed) => {
      expect(await joined(typed)).toEqual({});
    },
  );

  it('join nothing where words count as typed, and within quotation marks', async () => {
    expect(await joined('qaddafi burma', true)).toEqual({});
    expect(await joined('"qaddafi"')).toEqual({});
    expect(await joined('"colonel qaddafi" "burma"')).toEqual({});
    expect(await joined('"qaddafi libya"~5')).toEqual({});
    expect(await joined('said:qaddafi -kadhafi')).toEqual({
      qaddafi: ['gaddafi'],
      kadhafi: ['gaddafi'],
    });
  });
});
