import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { extractArticle } from '../../../src/extract/article.ts';
import { wordsOf } from '../../../src/extract/countries/gazetteer.ts';

const tag = (body: string, title = ''): Article =>
  extractArticle({ id: 'a', title, body, given: {} });
const codes = (body: string, title?: string): string[] =>
  tag(body, title)
    .countries.map(({ code }) => code)
    .toSorted();
const words = (body: string): string[] =>
  tag(body).countries.flatMap(({ evidence }) => evidence.map(({ text }) => text));

describe('the marks in and around the name of a country', () => {
  it.each([
    ['St.\nLucia', ['LC']],
    ['St. Lucia', ['LC']],
    ['the DPRK', ['KP']],
    ['the Dprk', []],
    ['the UK', ['GB']],
    ['the Uk', []],
    ['the peru', []],
    ['the PERU', ['PE']],
    ['the Perú', ['PE']],
    ['Guinea Bissau', ['GW']],
    ['Guinea--Bissau', ['GW']],
    ['the <UK', ['GB']],
    ['the UK>', ['GB']],
    ['the <UK>', []],
  ])('are read: %j', (name, expected) => {
    expect(codes(`A ferry went to ${name} and back today.`)).toEqual(expected);
  });

  it('belong to it where they are printed', () => {
    expect(words('The U.S. ferry sails to Chile.')).toEqual(['Chile', 'U.S.']);
    expect(words('COMMACK, N.Y. - The mill closed.')).toEqual(['N.Y.']);
    expect(words('A court in Butler, Pa. met.')).toEqual(['Pa.']);
  });

  it.each([
    ['Butler, Pa. met', ['US']],
    ['Butler, Pa met', []],
    ['Butler,  Pa. met', []],
    ['Butler Pa. met', []],
    ['butler, Pa. met', []],
    ['Butler, Ohio met', ['US']],
    ['Dublin, Ohio met', ['US']],
    ['Dublin - Ohio met', ['IE', 'US']],
  ])('part a town from its state: %j', (place, expected) => {
    expect(codes(`The court of ${place} on Monday.`)).toEqual(expected);
  });

  it.each([
    ['Michael Jordan came', []],
    ['Michael, Jordan came', ['JO']],
    ['Chad Lind came', []],
    ['Chad, Lind came', ['TD']],
    ['Chad came', ['TD']],
    ['Chad LIND came', ['TD']],
    ['Chad lind came', ['TD']],
    ['He speaks French', []],
    ['He speaks French, and sings', []],
    ['He speaks French towns', ['FR']],
    ['He speaks, French', ['FR']],
    ['French', ['FR']],
    ['A Chinese gooseberry came', []],
    ['A Chinese-gooseberry came', []],
    ['A Chinese, gooseberry came', ['CN']],
    ['TELL US NOW PLEASE', []],
    ['THE US', ['US']],
    ['tell US now please', ['US']],
  ])('make it a person, a language, a thing or a word: %s', (text, expected) => {
    expect(codes(`${text}.`)).toEqual(expected);
  });
});

describe('a word of a text', () => {
  it('has two hundred letters at most', () => {
    const texts = (text: string) => wordsOf(text).map((word) => word.text.length);
    expect(texts(`${'a'.repeat(200)} bb`)).toEqual([200, 2]);
    expect(texts(`${'a'.repeat(201)} bb`)).toEqual([2]);
    expect(texts(`bb ${'a'.repeat(450)} cc`)).toEqual([2, 2]);
  });
});

describe('what an article is about', () => {
  const rest = 'The ferry sails on and on. '.repeat(40);

  it.each([
    ['a title', `${rest}A ferry of Kenya came and went to Kenya.`, 'Peru'],
    ['the first lines', `A ferry of Peru came. ${rest}A ferry of Kenya came.`, ''],
    ['a dateline', `PERU, Oct 21 (Wire) - ${rest}A ferry of Kenya and of Kenya came.`, ''],
  ])('weighs more in %s', (_, body, title) => {
    expect(tag(body, title).countries[0]?.code).toBe('PE');
  });

  it('is in the order of the alphabet where countries weigh the same', () => {
    expect(tag('A ferry sails from Peru to Chile.').countries.map(({ code }) => code)).toEqual([
      'CL',
      'PE',
    ]);
  });

  it('counts the name of a paper from the third time on', () => {
    const paper = 'The Japan Times wrote of it. ';
    expect(codes(`${rest}${paper.repeat(2)}`)).toEqual([]);
    expect(codes(`${rest}${paper.repeat(3)}`)).toEqual(['JP']);
  });

  it('is as sure as its rules are together, each counted once', () => {
    const confidence = (body: string) => tag(body).countries[0]?.confidence;
    const one = confidence('A ferry of Peru came.') ?? 0;
    expect(confidence('A ferry of Peru came to Peru.')).toBe(one);
    expect(confidence('A Peruvian ferry of Peru came.')).toBeGreaterThan(one);
  });

  it('leaves out the lines between title and story', () => {
    const page = (header: string) =>
      `A ferry sails\n\n${header}\n\nThe council of the valley met again on Monday to speak about the price of water.`;
    const read = (body: string) =>
      extractArticle({ id: 'a', body, given: {} }).countries.map(({ code }) => code);
    expect(read(page('21 October 2021, Peru'))).toEqual([]);
    expect(read(page('By Clara Peru'))).toEqual([]);
    expect(read(page('The ferry sails to Peru.'))).toEqual(['PE']);
  });
});
