import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { extractArticle } from '../../../src/extract/article.ts';
import { namesOfCountries } from '../../../src/extract/countries/country-aliases.ts';

const tag = (body: string, date?: string): Article =>
  extractArticle({ id: 'a', title: '', body, given: date === undefined ? {} : { date } });
const codes = (body: string, date?: string): string[] =>
  tag(body, date).countries.map(({ code }) => code);

describe('the edges of country rules', () => {
  it.each([
    ['1991-12-25', 'SU'],
    ['1991-12-26', 'RU'],
  ])('let a capital speak for a state to its last day: %s', (day, code) => {
    expect(codes('Moscow has ordered a ferry.', day)).toEqual([code]);
  });

  it.each([
    ['1997-05-17', 'CG'],
    ['1997-05-18', 'CD'],
  ])('take Congo for the smaller while the larger was Zaire: %s', (day, code) => {
    expect(codes('The ferry of Congo sails.', day)).toEqual([code]);
  });

  it.each(['Uzbekistam', 'Uzbekstan', 'Uzbekiistan', 'Uzbekitsan', 'Ubzekistan'])(
    'read one slip: %s',
    (word) => {
      expect(codes(`The ferry from ${word} sails.`)).toEqual(['UZ']);
    },
  );

  it.each(['Uzbeksan', 'Uzbekiiistan', 'Uzbakisten', 'Uzebkitsan'])(
    'read no two slips: %s',
    (word) => {
      expect(codes(`The ferry from ${word} sails.`)).toEqual([]);
    },
  );

  it.each([
    ['Costa Rica', ['CR']],
    ['Costa\nRica', ['CR']],
    ['Costa-Rica', ['CR']],
    ['Costa. Rica', []],
    ['Costa, Rica', []],
    ['Ivory coast', []],
    ['U.S', []],
    ['Côte d’Ivoire', ['CI']],
    ['Côte d-Ivoire', []],
  ])('read the joints of a name: %j', (name, expected) => {
    expect(codes(`They came from ${name} by ferry.`)).toEqual(expected);
  });

  it('take no country from the first word of a person’s name', () => {
    expect(codes('Mr. Chile Lindqvist said the ferry would sail at noon.')).toEqual([]);
  });

  it('weigh what is glued to the name of a paper less', () => {
    const body = `${'The Japan Times wrote of it. '.repeat(4)}A ferry from Peru and one more from Peru.`;
    const { countries } = tag(`${'The ferry sails on. '.repeat(40)}${body}`);
    expect(countries.map(({ code }) => code)).toEqual(['JP', 'PE']);
    expect(countries[0]?.confidence).toBe(0.5);
  });

  it('leave codes of three letters out of the names that readers type', () => {
    expect(namesOfCountries('AD')).not.toContain('and');
    expect(namesOfCountries('UZ')).toContain('uzbekistan');
  });
});

describe('metadata that cannot be used', () => {
  it('is kept beside the article', () => {
    const raw = { id: 'a', title: '', body: 'It sails.' };
    const given = { date: 'one day in autumn', countries: ['Atlantis', 'Uzbekistan'] };
    const { extra, countries } = extractArticle({ ...raw, given });
    expect(extra).toEqual({
      unknownCountries: ['Atlantis'],
      unreadableDate: 'one day in autumn',
    });
    expect(countries.map(({ code }) => code)).toEqual(['UZ']);
  });

  it('is not there where all of it can be', () => {
    const given = { date: '2021-10-21', countries: ['Uzbekistan'] };
    const article = extractArticle({ id: 'a', title: '', body: 'It sails.', given });
    expect(article).not.toHaveProperty('extra');
  });
});
