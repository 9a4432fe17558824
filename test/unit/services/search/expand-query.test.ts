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
  mohamed: 8,
  muhammad: 5,
  muammar: 4,
  saeed: 4,
}).map(([word, count]) => ({ word, count }));

const SPEAKERS = [
  { id: 'gaddafi', name: 'Muammar Gaddafi', otherNames: [], count: 12 },
  { id: 'putin', name: 'Vladimir Putin', otherNames: [], count: 20 },
  { id: 'mathers', name: 'Jo Mathers', otherNames: ['Jo Matters'], count: 9 },
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
    expect(await joined('Hizballah')).toEqual({
      hizballah: ['hezbollah', 'hizbollah', 'hizbullah', 'hezballah'],
    });
    expect(await joined('moslems')).toEqual({ moslems: ['muslims'] });
    expect(await joined('the Qur’an')).toEqual({ "qur'an": ['koran'] });
    expect(await joined('Saigon')).toEqual({ saigon: ['ho chi minh city'] });
    expect(await joined('ho chi minh city fair')).toEqual({ 'ho chi minh city': ['saigon'] });
  });

  it('find countries whose name is typed with a hyphen or an apostrophe', async () => {
    expect(await joined('Timor-Leste')).toEqual({ 'timor-leste': ['east timor'] });
    expect(await joined("Côte d'Ivoire cocoa")).toEqual({ 'cote d ivoire': ['ivory coast'] });
    expect(await joined('ivory coast')).toEqual({ 'ivory coast': ['cote d ivoire'] });
  });

  it('find a given name in the other spellings that the archive has', async () => {
    expect(await joined('Mohammed Atta')).toEqual({ mohammed: ['mohamed', 'muhammad'] });
    expect(await joined('moammar')).toEqual({ moammar: ['muammar'] });
    expect(await joined('said')).toEqual({});
  });

  it('join no form of a word with a name: matters are no Mathers', async () => {
    expect(await joined('matters')).toEqual({});
    expect(await joined('mathers')).toEqual({});
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
