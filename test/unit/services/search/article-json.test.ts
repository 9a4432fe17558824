import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import { articleJson } from '../../../../src/services/search/article-json.ts';

const bare: Article = {
  id: 'a1',
  title: 'Talks',
  titleInBody: false,
  body: 'He said “yes”.',
  countries: [],
  speakers: [],
  quotes: [],
};
const evidence = [{ start: 0, end: 2, text: 'He', rule: 'name' }];

describe('an article for programs', () => {
  it('has every field of the contract, null where there is nothing', () => {
    expect(articleJson(bare)).toEqual({
      id: 'a1',
      path: null,
      title: 'Talks',
      body: 'He said “yes”.',
      date: null,
      countries: [],
      speakers: [],
      quotes: [],
    });
  });

  it('keeps a quote without a speaker, and its source in words', () => {
    const quote = {
      start: 9,
      end: 12,
      text: 'yes',
      kind: 'direct',
      confidence: 0.9,
      rule: 'r',
    } as const;
    const article = { ...bare, quotes: [{ ...quote, sourceText: 'the statement' }] };
    expect(articleJson(article).quotes).toEqual([
      { ...quote, verb: null, speaker: null, sourceText: 'the statement' },
    ]);
  });

  it('names the speaker of a quote, and null where nothing in the text does', () => {
    const quote = {
      start: 9,
      end: 12,
      text: 'yes',
      kind: 'direct',
      confidence: 0.9,
      rule: 'r',
      speaker: { id: 'ana-ruiz', name: 'Ana Ruiz' },
    } as const;
    expect(articleJson({ ...bare, quotes: [quote] }).quotes[0]?.speaker).toEqual({
      id: 'ana-ruiz',
      name: 'Ana Ruiz',
      mention: null,
    });
  });

  it('carries date, countries and speakers with their evidence', () => {
    const date = {
      value: '2021-10-21',
      precision: 'day',
      source: 'header',
      raw: 'Oct. 21, 2021',
      evidence,
    } as const;
    const country = { code: 'RU', name: 'Russia', confidence: 0.9, primary: true, evidence };
    const speaker = { id: 'ana-ruiz', name: 'Ana Ruiz', confidence: 0.9, evidence };
    const json = articleJson({ ...bare, date, countries: [country], speakers: [speaker] });
    expect(json).toMatchObject({
      date,
      countries: [country],
      speakers: [{ ...speaker, role: null }],
    });
  });

  it('adds what came with the article and leaves out what did not', () => {
    const json = articleJson({ ...bare, url: 'https://news.example/a', extra: { desk: 'Asia' } });
    expect(json).toMatchObject({ url: 'https://news.example/a', extra: { desk: 'Asia' } });
    expect(json).not.toHaveProperty('source');
  });

  it('is the same after it has been written and read as JSON', () => {
    expect(JSON.parse(JSON.stringify(articleJson(bare)))).toEqual(articleJson(bare));
  });
});
