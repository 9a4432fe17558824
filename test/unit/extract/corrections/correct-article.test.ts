import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import { extractArticle } from '../../../../src/extract/article.ts';
import {
  correctArticle,
  withoutCorrections,
} from '../../../../src/extract/corrections/correct-article.ts';
import { correctionsFrom } from '../../../../src/ingest/corrections/corrections-file.ts';

const SIGNED = 'by: Ada, reason: Seen by hand';

/** An article of two speakers and two countries, tagged by the rules. */
function anArticle(source = 'Meridian Wire'): Article {
  return extractArticle({
    id: 'a-1',
    title: 'Talks in Kenya',
    body:
      'NAIROBI, Kenya – “We will go on with the talks,” said Nadira Yusupova, the energy minister of Uzbekistan.\n\n' +
      'Senior hydrologist Bakyt Sadyrbaev said: “The river is low this year.”',
    given: { source, date: '2021-10-21' },
  });
}

function corrected(article: Article, ...lines: readonly string[]): Article {
  const corrections = lines.map((line) => `- {${line}, ${SIGNED}}\n`).join('');
  return correctArticle(article, correctionsFrom({ corrections, aliases: '' }));
}

const codes = ({ countries }: Article) => countries.map(({ code }) => code).toSorted();
const names = ({ speakers }: Article) => speakers.map(({ name }) => name).toSorted();
const saidBy = ({ quotes }: Article) => quotes.map(({ speaker }) => speaker?.name);

describe('a corrected article', () => {
  it('is as the rules tagged it before anything is put right', () => {
    expect(codes(anArticle())).toEqual(['KE', 'UZ']);
    expect(names(anArticle())).toEqual(['Bakyt Sadyrbaev', 'Nadira Yusupova']);
    expect(saidBy(anArticle())).toEqual(['Nadira Yusupova', 'Bakyt Sadyrbaev']);
  });

  it('stays the very same where no correction fits', () => {
    const article = anArticle();
    expect(corrected(article, 'drop: country, name: PE, all: true')).toBe(article);
    expect(corrected(article)).toBe(article);
  });

  it('loses a country that is dropped, and says why, by which rule it was there, and who decided', () => {
    const article = corrected(anArticle(), 'drop: country, name: Kenya, article: a-1');
    expect(codes(article)).toEqual(['UZ']);
    expect(article.corrections).toMatchObject([
      { decision: 'drop', of: 'country', before: 'KE', by: 'Ada', reason: 'Seen by hand' },
    ]);
    expect(article.corrections?.[0]?.rule).toBeTruthy();
    expect(article.corrections?.[0]).not.toHaveProperty('now');
  });

  it.each([
    ['all: true', ['UZ']],
    ['source: Meridian Wire', ['UZ']],
    ['source: meridian wire', ['UZ']],
    ['source: Another Wire', ['KE', 'UZ']],
    ['article: a-1', ['UZ']],
    ['article: a-2', ['KE', 'UZ']],
  ])('is changed where the correction holds for it: %s', (scope, left) => {
    expect(codes(corrected(anArticle(), `drop: country, name: KE, ${scope}`))).toEqual(left);
  });

  it('follows the narrower of two corrections', () => {
    const article = corrected(
      anArticle(),
      'drop: country, name: KE, all: true',
      'rename: country, name: KE, to: US, source: Meridian Wire',
    );
    expect(codes(article)).toEqual(['US', 'UZ']);
    const kept = corrected(
      anArticle(),
      'drop: country, name: KE, all: true',
      'add: country, name: KE, article: a-1',
    );
    expect(codes(kept)).toEqual(['KE', 'UZ']);
    expect(kept.countries.find(({ code }) => code === 'KE')?.confidence).toBe(1);
  });

  it('gets a country that is added, with the words where its name stands', () => {
    const article = corrected(anArticle(), 'add: country, name: Peru, article: a-1, about: true');
    expect(article.countries.find(({ code }) => code === 'PE')).toMatchObject({
      name: 'Peru',
      primary: true,
      evidence: [],
    });
    const { body } = anArticle();
    const found = corrected(
      { ...anArticle(), countries: [] },
      'add: country, name: Kenya, article: a-1',
    );
    const [place] = found.countries[0]?.evidence ?? [];
    expect(body.slice(place?.start, place?.end)).toBe('Kenya');
    expect(place?.rule).toBe('correction');
  });

  it('has one tag of a country that two others became', () => {
    const article = corrected(anArticle(), 'rename: country, name: KE, to: UZ, article: a-1');
    expect(codes(article)).toEqual(['UZ']);
    expect(article.countries[0]?.evidence.length).toBeGreaterThan(1);
  });

  it('is about what somebody says it is about', () => {
    const isAbout = (article: Article) =>
      article.countries.find(({ code }) => code === 'UZ')?.primary;
    expect(
      isAbout(corrected(anArticle(), 'add: country, name: UZ, article: a-1, about: true')),
    ).toBe(true);
    expect(
      isAbout(corrected(anArticle(), 'add: country, name: UZ, article: a-1, about: false')),
    ).toBe(false);
  });

  it('loses a speaker that is dropped, while the words stay', () => {
    const article = corrected(anArticle(), 'drop: speaker, name: nadira YUSUPOVA, article: a-1');
    expect(names(article)).toEqual(['Bakyt Sadyrbaev']);
    expect(saidBy(article)).toEqual([undefined, 'Bakyt Sadyrbaev']);
    expect(article.quotes[0]?.sourceText).toBe('Nadira Yusupova');
  });

  it('gives a renamed speaker the new name in tag and quote, and leads from the old id to the new', () => {
    const article = corrected(
      anArticle(),
      'rename: speaker, name: Nadira Yusupova, to: Nadia Yusupova, all: true',
    );
    expect(article.speakers.find(({ name }) => name === 'Nadia Yusupova')).toMatchObject({
      id: 'nadia-yusupova',
      formerIds: ['nadira-yusupova'],
    });
    expect(article.quotes[0]?.speaker).toMatchObject({
      id: 'nadia-yusupova',
      name: 'Nadia Yusupova',
    });
  });

  it('joins the names of one person into one tag', () => {
    const article = corrected(
      anArticle(),
      'merge: speaker, name: Nadira Yusupova, names: [Bakyt Sadyrbaev]',
    );
    expect(names(article)).toEqual(['Nadira Yusupova']);
    expect(article.speakers[0]?.joinedFrom).toHaveLength(2);
    expect(saidBy(article)).toEqual(['Nadira Yusupova', 'Nadira Yusupova']);
  });

  it('splits off the person who has the role, and nobody else of the name', () => {
    const split =
      'split: speaker, name: Bakyt Sadyrbaev, role: hydrologist, to: Bakyt Sadyrbaev (hydrologist)';
    const article = corrected(anArticle(), split);
    expect(saidBy(article)[1]).toBe('Bakyt Sadyrbaev (hydrologist)');
    expect(article.speakers.find(({ name }) => name.startsWith('Bakyt'))?.id).toBe(
      'bakyt-sadyrbaev-hydrologist',
    );
    const other = corrected(anArticle(), split.replace('role: hydrologist', 'role: singer'));
    expect(saidBy(other)[1]).toBe('Bakyt Sadyrbaev');
  });

  it('has another speaker of one quote, named by some of its words', () => {
    const article = corrected(
      anArticle(),
      'add: quote-speaker, name: Nadira Yusupova, quote: the river is low, article: a-1',
    );
    expect(saidBy(article)).toEqual(['Nadira Yusupova', 'Nadira Yusupova']);
    // Whose only quote was another's is not quoted any more.
    expect(names(article)).toEqual(['Nadira Yusupova']);
  });

  it('notes whose a quote was by the rules, and whose it is now', () => {
    const said = (line: string) => corrected(anArticle(), line).corrections?.[0];
    const before = { of: 'quote-speaker', before: 'Bakyt Sadyrbaev', rule: 'subject-verb' };
    const added = said('add: quote-speaker, name: Nadira Yusupova, quote: The river is, all: true');
    expect(added).toMatchObject({ ...before, now: 'Nadira Yusupova' });
    const dropped = said('drop: quote-speaker, quote: The river is low, article: a-1');
    expect(dropped).toMatchObject(before);
    expect(dropped).not.toHaveProperty('now');
  });

  it('tags a speaker of a quote whom no rule has found', () => {
    const article = corrected(
      anArticle(),
      'add: quote-speaker, name: Ana Lind, quote: We will go on, all: true',
    );
    expect(names(article)).toEqual(['Ana Lind', 'Bakyt Sadyrbaev']);
  });

  it('leaves a quote without a speaker where nobody can be named', () => {
    const article = corrected(
      anArticle(),
      'drop: quote-speaker, quote: The river is low, article: a-1',
    );
    expect(saidBy(article)).toEqual(['Nadira Yusupova', undefined]);
  });

  it('gets a speaker that is added, with a role', () => {
    const article = corrected(
      anArticle(),
      'add: speaker, name: Ana Lind, role: engineer, article: a-1',
    );
    expect(article.speakers.find(({ name }) => name === 'Ana Lind')).toMatchObject({
      id: 'ana-lind',
      role: 'engineer',
      confidence: 1,
    });
  });

  it.each([
    ['add: date, name: 2021-10-22, article: a-1', '2021-10-22'],
    ['rename: date, name: 2021-10-21, to: 2020-10-21, all: true', '2020-10-21'],
    ['rename: date, name: 2021-10, to: 2020-10, source: Meridian Wire', '2020-10'],
    ['drop: date, name: 2021-10-21, all: true', undefined],
    ['drop: date, article: a-1', undefined],
    ['drop: date, name: 1970-01-01, all: true', '2021-10-21'],
  ])('has the date that was decided on: %s', (line, date) => {
    expect(corrected(anArticle(), line).date?.value).toBe(date);
  });

  it('reads a given name that stands for no country', () => {
    const raw = { id: 'a-1', body: 'Words.', given: { countries: ['the Coast', 'Nowhere'] } };
    const article = corrected(
      extractArticle(raw),
      'merge: country, name: CI, names: [the coast, Ivory Shore]',
    );
    expect(codes(article)).toEqual(['CI']);
    expect(article.extra?.unknownCountries).toEqual(['Nowhere']);
    expect(withoutCorrections(article)).toEqual(extractArticle(raw));
  });
});

describe('what corrections have changed', () => {
  const LINES = [
    'drop: country, name: KE, all: true',
    'rename: speaker, name: Nadira Yusupova, to: Nadia Yusupova, all: true',
    'drop: quote-speaker, quote: The river is low, article: a-1',
    'add: date, name: 2020, article: a-1',
  ];

  it('is given back whole once they are gone', () => {
    expect(withoutCorrections(corrected(anArticle(), ...LINES))).toEqual(anArticle());
    expect(corrected(corrected(anArticle(), ...LINES))).toEqual(anArticle());
  });

  it('is the same however often they are applied, and whatever was applied before', () => {
    const once = corrected(anArticle(), ...LINES);
    expect(corrected(once, ...LINES)).toEqual(once);
    const other = corrected(anArticle(), 'drop: speaker, name: Bakyt Sadyrbaev, all: true');
    expect(corrected(other, ...LINES)).toEqual(once);
  });
});
