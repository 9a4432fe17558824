import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { extractArticle } from '../../../src/extract/article.ts';
import { resolveCountry } from '../../../src/extract/countries/resolve-country.ts';
import { expectSteadyGrowth } from '../../support/growth.ts';

const tag = (body: string, more: { title?: string; date?: string } = {}): Article =>
  extractArticle({
    id: 'a',
    title: more.title ?? '',
    body,
    given: more.date === undefined ? {} : { date: more.date },
  });
const codes = (body: string, more?: { title?: string; date?: string }): string[] =>
  tag(body, more)
    .countries.map(({ code }) => code)
    .toSorted();

describe('countries', () => {
  it.each([
    ['a name', 'The delegation flew to Uzbekistan.', ['UZ']],
    ['an adjective', 'The Uzbek delegation left early.', ['UZ']],
    ['a capital', 'Talks in Tashkent went on.', ['UZ']],
    ['a seat of government', 'The Kremlin did not comment.', ['RU']],
    [
      'an abbreviation',
      'The U.S. envoy and the UK envoy met; the UAE sent nobody.',
      ['AE', 'GB', 'US'],
    ],
    ['a name with another apostrophe', 'Côte d’Ivoire sent cocoa.', ['CI']],
    ['a name without accents', "Cote d'Ivoire sent cocoa.", ['CI']],
    ['a hyphenated adjective', 'A Russian-backed and U.S.-led plan.', ['RU', 'US']],
    ['a shouted title', 'TURKEY AND CHINA SIGN PACT', ['CN', 'TR']],
    ['a longer name before the shorter', 'Papua New Guinea and Equatorial Guinea', ['GQ', 'PG']],
    ['Guinea-Bissau as itself', 'Voters in Guinea-Bissau waited.', ['GW']],
    ['Guinea as itself', 'Voters in Guinea waited.', ['GN']],
    [
      'Niger and Nigeria apart',
      'Niger and Nigeria share a border; a Nigerien and a Nigerian spoke.',
      ['NE', 'NG'],
    ],
    [
      'Dominica and the Dominican Republic apart',
      'Dominica beat the Dominican Republic.',
      ['DM', 'DO'],
    ],
    ['both Koreas', 'North Korea and South Korea met.', ['KP', 'KR']],
    [
      'Georgia with its neighbours',
      'Georgia and Armenia opened the road to Tbilisi.',
      ['AM', 'GE'],
    ],
    ['Georgia the American state', 'The Governor of Georgia spoke in Atlanta.', ['US']],
    ['Congo by its capital', 'The Congo ferry left Brazzaville.', ['CG']],
    ['a misspelling', 'Republics such as Tajiistan.', ['TJ']],
    ['an adjective after “in”', 'In French towns it rained.', ['FR']],
    [
      'a town that no table has by its state',
      'COMMACK, N.Y., Feb 26 - The mill closed. BUTLER, Pa.',
      ['US'],
    ],
    ['no state in a name after a comma', 'Dear Ann, Miss Marsh and Al, Miles wrote.', []],
    ['Bethlehem as a steel works without a sign of the other', 'Bethlehem rolled steel.', []],
    ['Bethlehem as Palestinian', 'Bethlehem lies in the West Bank.', ['PS']],
    ['an office in capitals as no town of Mali', 'The GAO looked into it.', []],
    ['a town of Ohio as American', 'DUBLIN, Ohio - The mill closed.', ['US']],
    ['a town of Ontario as Canadian', 'A baker of London, Ontario, won.', ['CA']],
    ['a province of Iran with another land’s name', 'A road in West Azerbaijan.', ['IR']],
    ['a small state', 'San Marino and Mayotte voted.', ['SM', 'YT']],
    ['Jersey by the islands around it', 'Boats left Guernsey for Jersey.', ['GG', 'JE']],
    ['an English village', 'An English village flooded.', ['GB']],
    ['Northern Ireland as British', 'Police in Northern Ireland searched.', ['GB']],
  ])('are found by %s', (_, body, expected) => {
    expect(codes(body)).toEqual(expected);
  });

  it.each([
    ['the pronoun', 'give us more, they told us'],
    ['a bird and a verb', 'The turkey was polished; polish it again with china clay.'],
    ['a paper', 'The Washington Post reported it.'],
    ['a sea', 'The boats left the South China Sea.'],
    ['food', 'They ate French fries and Brazil nuts.'],
    ['a person', 'Michael Jordan and Chad Johnson scored.'],
    ['a person of a city’s name', 'Paris Whitfield sang.'],
    ['a treaty named after a city', 'The Paris Agreement holds.'],
    ['a language alone', 'She spoke English to the crowd.'],
    ['a language that is translated', 'He translates from German and answered in French.'],
    ['those who speak a language', 'French speakers and a Spanish-speaking guide'],
    ['fruit', 'They called it a Chinese gooseberry.'],
    ['a continent', 'Latin American farmers and Native Americans met.'],
    ['a currency', 'It costs forty Australian dollars.'],
    ['the sign of a firm', 'Carbide <UK> rose.'],
    ['first peoples', 'The Sioux and other Indians met.'],
    ['a part of the name of a firm', 'Georgia-Pacific cut jobs.'],
    ['a river of another land', 'They rowed on the Columbia.'],
  ])('are not read in %s', (_, body) => {
    expect(codes(body)).toEqual([]);
  });

  it('that are gone count only in their time', () => {
    expect(codes('The Soviet Union closed the dam.', { date: '1988-09-14' })).toEqual(['SU']);
    expect(codes('Moscow closed the dam.', { date: '1988-09-14' })).toEqual(['SU']);
    expect(codes('The dam of the Soviet Union still stands.', { date: '2021-10-21' })).toEqual([]);
    expect(codes('Moscow closed the dam.', { date: '2021-10-21' })).toEqual(['RU']);
    expect(codes('Belgrade closed the dam.', { date: '1987-03-14' })).toEqual(['YU']);
    expect(codes('The ferry left Congo.', { date: '1996-03-14' })).toEqual(['CG']);
    expect(codes('The ferry left Congo.', { date: '2006-03-14' })).toEqual(['CD']);
  });

  it('carry the words that gave them, with their places', () => {
    const body = 'In Tashkent the Uzbek envoy left.';
    for (const { evidence } of tag(body, { title: 'Uzbekistan waits' }).countries) {
      expect(evidence.map(({ text, rule, field }) => [text, rule, field])).toEqual([
        ['Uzbekistan', 'name', 'title'],
        ['Tashkent', 'capital', undefined],
        ['Uzbek', 'demonym', undefined],
      ]);
      for (const { start, end, text, field } of evidence) {
        expect((field === 'title' ? 'Uzbekistan waits' : body).slice(start, end)).toBe(text);
      }
    }
  });

  it('are primary when the article is about them, not when they are named in passing', () => {
    const body = `Uzbekistan and its farmers wait. ${'The Uzbek council met again. '.repeat(8)}A visitor from Peru watched.`;
    const { countries } = tag(body);
    expect(countries.map(({ code, primary }) => [code, primary])).toEqual([
      ['UZ', true],
      ['PE', false],
    ]);
  });

  it('are decided in a title by the story under it', () => {
    expect(codes('The governor spoke to sheriffs.', { title: 'Georgia mends roads' })).toEqual([
      'US',
    ]);
  });

  it('take a time that grows with the text and no faster', () => {
    const line = 'The road to Georgia and Tajiistan went up the hill again. ';
    expectSteadyGrowth(20_000, (times) => line.repeat(times), codes);
  });

  it('are not taken from the boilerplate of a page', () => {
    const body =
      'Talks resume\n\nThe council of the valley met again on Monday to speak about the price of water.\n\nRead more: Peru signs\nLeave a Comment';
    expect(extractArticle({ id: 'a', body, given: {} }).countries).toEqual([]);
  });

  it('given with the article win, and names that are none are kept aside', () => {
    const article = extractArticle({
      id: 'a',
      title: 't',
      body: 'In Peru it rained.',
      given: { countries: ['Burma', 'TJ', 'Atlantis', 'uzb'] },
    });
    expect(article.countries.map(({ code, given }) => [code, given])).toEqual([
      ['MM', true],
      ['TJ', true],
      ['UZ', true],
    ]);
    expect(article.extra).toEqual({ unknownCountries: ['Atlantis'] });
  });

  it('are left out of an article in a language without a table', () => {
    const body =
      'De delegerede fra tre lande mødtes torsdag i hovedstaden for at tale om floden og om traktaten, som ikke siger noget om tørken. Kenya og Mali var der også.';
    expect(tag(body)).toMatchObject({ language: 'da', countries: [] });
  });

  it('are read in an article in another language', () => {
    const body =
      'Les délégués de trois pays se sont retrouvés jeudi dans la capitale pour parler de la rivière et du traité de 1992, qui ne dit rien de la sécheresse. La Chine et le Mali étaient là.';
    const { language, countries } = tag(body);
    expect([language, countries.map(({ code }) => code).toSorted()]).toEqual(['fr', ['CN', 'ML']]);
  });
});

describe('a given country', () => {
  it.each([
    ['Soviet Union', 'SU'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Türkiye', 'TR'],
    ['the Netherlands', 'NL'],
    ['Viet Nam', 'VN'],
    ['GBR', 'GB'],
    ['xk', 'XK'],
    ['United Republic of Tanzania', 'TZ'],
    ['Iran, Islamic Republic of', 'IR'],
  ])('%s is %s', (name, code) => {
    expect(resolveCountry(name)).toBe(code);
  });

  it('that is none has no code', () => {
    expect(resolveCountry('Atlantis')).toBeUndefined();
    expect(resolveCountry('ZZ')).toBeUndefined();
  });
});
