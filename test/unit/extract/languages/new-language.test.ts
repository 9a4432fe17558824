import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../src/extract/article.ts';
import { LANGUAGES, notReadIn } from '../../../../src/extract/languages/languages.ts';
import { HALF_KNOWN, ZENTISH } from '../../../support/invented-language.ts';

const STORY = `Ta ponto es sera
Publikat 21 du oktu 2021

TASHKENTO - “Ta ponto es sera vu nos vada morgo,” diru ministu Tolvi Rahmat.
Ta ponto ka ta gleso es pura, segun a Omid Nazar.
Sha diru ke ta Svizan es amiga vu ta grano es sana.

Partaga kun tu amiga`;

const read = (body: string, languages = [...LANGUAGES, ZENTISH, HALF_KNOWN]) =>
  extractArticle({ id: 'a', body, given: {} }, undefined, languages);

describe('a language that gets a pack', () => {
  const article = read(STORY);

  it('is told by its commonest words', () => {
    expect(article.language).toBe('zz');
  });

  it('is read for speakers by the rules that read English', () => {
    expect(article.quotes.map(({ rule, speaker }) => [rule, speaker?.name])).toEqual([
      ['verb-subject', 'Tolvi Rahmat'],
      ['according-to', 'Omid Nazar'],
      ['pronoun', 'Tolvi Rahmat'],
    ]);
  });

  it('is read for roles', () => {
    expect(article.speakers.find(({ name }) => name === 'Tolvi Rahmat')?.role).toBe('ministu');
  });

  it('is read for countries', () => {
    const found = article.countries.map(({ code, evidence }) => [code, evidence[0]?.rule]);
    expect(found.toSorted()).toEqual([
      ['CH', 'demonym'],
      ['UZ', 'capital'],
    ]);
  });

  it('is read for dates', () => {
    expect(article.date).toMatchObject({ value: '2021-10-21', source: 'header' });
  });

  it('has its own boilerplate', () => {
    expect(article.quotes.every(({ text }) => !text.includes('Partaga'))).toBe(true);
    expect(read('Fra Omid Nazar\n\nTa ponto es sera.').speakers).toEqual([]);
  });

  it('is not read by the words of another', () => {
    expect(read(STORY.replaceAll('diru', 'said')).quotes.map(({ rule }) => rule)).not.toContain(
      'verb-subject',
    );
  });

  it('leaves English as it is', () => {
    const english =
      'A bridge\n\n“The bridge is closed for the week,” said Omid Rahmatov of the town in Uzbekistan.';
    expect(read(english)).toEqual(read(english, [...LANGUAGES]));
    expect(read(english).speakers.map(({ name }) => name)).toEqual(['Omid Rahmatov']);
  });
});

describe('a language without a table', () => {
  it('is dated, and read for nothing else', () => {
    const { language, countries, speakers, quotes, date } = read(
      'Blo bli blo\n21 October 2021\n\n“Blo bli blo bli,” said Omid Rahmatov in Uzbekistan, blo bli.',
    );
    expect({ language, countries, speakers, quotes }).toEqual({
      language: 'yy',
      countries: [],
      speakers: [],
      quotes: [],
    });
    expect(date?.value).toBe('2021-10-21');
  });

  it('is said to be without it', () => {
    expect(notReadIn('yy', [ZENTISH, HALF_KNOWN])).toEqual(['countries', 'speakers']);
    expect(notReadIn('zz', [ZENTISH, HALF_KNOWN])).toEqual([]);
  });

  it.each(['da', 'ja', 'Klingon'])('is so where it is %s', (language) => {
    expect(notReadIn(language)).toEqual(['countries', 'speakers']);
  });

  it.each(['fr', 'es', 'Portuguese', 'de-AT', 'it', 'nl', 'ru', 'Arabic'])(
    'is read for countries, and not for speakers, where it is %s',
    (language) => {
      expect(notReadIn(language)).toEqual(['speakers']);
    },
  );

  it.each([undefined, 'en', 'en-GB', 'English'])('is not %s', (language) => {
    expect(notReadIn(language)).toEqual([]);
  });
});
