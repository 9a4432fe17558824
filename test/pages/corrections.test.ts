import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctArticle } from '../../src/extract/corrections/correct-article.ts';
import { correctionsFrom } from '../../src/ingest/corrections/corrections-file.ts';
import { parseCorrections } from '../../src/ingest/corrections/parse-corrections.ts';
import type { IndexedArticle } from '../../src/search/port.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestPage, type TestSite } from '../support/site.ts';

const MAIL = 'desk@example.org';
const LINES = [
  '- {drop: country, name: KG, article: talks, by: Ada, reason: A river and no country}',
  '- {rename: speaker, name: Nadira Yusupova, to: Nadia Yusupova, article: talks, by: Bo, reason: Printed wrong}',
  '- {add: date, name: 2021-10-22, article: talks, by: Bo, reason: A day later}',
];

let site: TestSite;
let corrected: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE.map(aboutUzbekistan), {
    correctionsMail: MAIL,
    publicUrl: 'https://news.example',
  });
  const corrections = correctionsFrom({ corrections: LINES.join('\n'), aliases: '' });
  corrected = await openSite(
    RIVER_ARCHIVE.map(({ article, provenance }) => ({
      article: correctArticle(article, corrections),
      provenance,
    })),
  );
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await corrected[Symbol.asyncDispose]();
});

/** The talks alone are about the country that others mention. */
function aboutUzbekistan({ article, provenance }: IndexedArticle): IndexedArticle {
  if (article.id !== 'talks') return { article, provenance };
  const countries = article.countries.map((tag) => ({ ...tag, primary: tag.code === 'UZ' }));
  return { article: { ...article, countries }, provenance };
}

const linesOf = (page: TestPage) =>
  page.texts('.wrong pre').flatMap((text) => text.split(/ (?=- \{)/));

describe('“Wrong?” on the page of an article', () => {
  it('stands beside every tag, with the rule that gave it and a way to where it is explained', async () => {
    const page = await site.page('/articles/talks');
    const tags = page.all('details.reason');
    expect(tags.length).toBeGreaterThan(4);
    for (const tag of tags) expect(tag.querySelector('.wrong summary')?.textContent).toBe('Wrong?');
    const rules = page.all('.reason td a.quiet').map((link) => link.getAttribute('href'));
    expect(rules).toContain('/rules#country-name');
  });

  it('gives lines that the file of corrections takes as they are, but for what must be filled in', async () => {
    const lines = linesOf(await site.page('/articles/talks'));
    const ready = lines.filter((line) => !/NAME|YYYY/.test(line));
    expect(ready.length).toBeGreaterThan(5);
    const { entries, complaints } = parseCorrections(ready.join('\n'));
    expect(complaints).toEqual([]);
    expect(new Set(entries.map(({ of }) => of))).toEqual(
      new Set(['country', 'speaker', 'quote-speaker', 'date']),
    );
    expect(
      entries.every(({ scope }) => scope.kind === 'article' && scope.article === 'talks'),
    ).toBe(true);
    for (const line of lines.filter((one) => /NAME|YYYY/.test(one))) {
      expect(parseCorrections(line).complaints).toHaveLength(1);
      const filled = line.replace('"NAME"', '"Kenya"').replace('YYYY-MM-DD', '2020-01-01');
      expect(parseCorrections(filled).complaints).toEqual([]);
    }
  });

  it('offers a mail where there is an address, with the line and the address of the article in it', async () => {
    const page = await site.page('/articles/talks');
    const href = page.href('.reason .wrong a[href^="mailto:"]') ?? '';
    expect(href).toMatch(/^mailto:desk@example\.org\?subject=/);
    const body = new URL(href).searchParams.get('body');
    expect(body).toContain('https://news.example/articles/talks');
    expect(body).toContain('- { drop: "country"');
    expect((await corrected.page('/articles/talks')).href('.wrong a')).toBeUndefined();
  });

  it('offers to say what is missing', async () => {
    expect((await site.page('/articles/talks')).texts('section > .wrong summary')).toEqual([
      'Is a country missing?',
      'Is somebody missing?',
    ]);
  });
});

describe('a corrected tag', () => {
  it('says so, with what it was, the reason and who decided', async () => {
    const page = await corrected.page('/articles/talks');
    expect(page.texts('.reason .corrected')).toEqual([
      'Corrected by hand: it was Nadira Yusupova. Printed wrong. (Bo)',
      'Corrected by hand: it was 2021-10-21T09:51. A day later. (Bo)',
    ]);
    expect(page.texts('.dropped')).toEqual([
      'Kyrgyzstan Removed by hand. A river and no country (Ada)',
    ]);
    expect(page.text('.about dl div:first-child')).toContain('22 October 2021');
  });

  it('is in the API and in exports, without how it is kept', async () => {
    const { corrections } = await corrected.json<{ corrections: object[] }>(
      '/api/v1/articles/talks',
    );
    expect(corrections).toContainEqual({
      decision: 'drop',
      of: 'country',
      before: 'KG',
      rule: expect.any(String),
      by: 'Ada',
      reason: 'A river and no country',
    });
    const lines = (await (await corrected.get('/export.jsonl')).text()).trim().split('\n');
    const talks = lines.map((line) => JSON.parse(line)).find(({ id }) => id === 'talks');
    expect(talks.corrections).toHaveLength(3);
    expect(JSON.stringify(talks)).not.toContain('uncorrected');
  });
});

describe('/archive/quality', () => {
  it('has the share of each facet by source and by year, with ways to the articles', async () => {
    const page = await site.page('/archive/quality');
    expect(page.texts('section h2')).toEqual(
      expect.arrayContaining(['By source', 'By year', 'By source and year', 'Rules in use']),
    );
    expect(page.texts('#sources ~ .wide-table thead th')).toEqual([
      'Source',
      'Articles',
      'Date',
      'Country',
      'About',
      'Speaker',
    ]);
    expect(page.href('.figures tbody tr:nth-child(2) a')).toMatch(/^\/\?source=/);
    const ofYear = '#sources-and-years ~ .wide-table tbody tr:first-child a';
    expect(page.text(ofYear)).toMatch(/^.+, \d{4}$/);
    expect(page.href(ofYear)).toMatch(/^\/\?source=.+&from=(\d{4})&to=\1$/);
  });

  it('counts for each rule how often it was put right', async () => {
    const page = await corrected.page('/archive/quality');
    const rows = page.texts('#rules ~ .wide-table tbody tr');
    expect(rows.find((row) => /\(\d+\.\d%\)/.test(row))).toBeDefined();
    expect(page.text('#rules ~ .note')).toMatch(
      /^Tags of 1 article have been corrected by hand\. See them/,
    );
    const found = await corrected.json<{ total: number }>('/api/v1/search?rule=corrected');
    expect(found.total).toBe(1);
  });

  it('is a table too, a row a figure', async () => {
    const response = await corrected.get('/archive/quality.csv');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(response.headers.get('content-disposition')).toContain('quality.csv');
    const rows = (await response.text()).split('\r\n');
    expect(rows[0]).toBe('part,name,measure,value');
    expect(rows).toContain('archive,,articles,7');
    expect(rows).toContain('archive,,corrected,1');
    expect(rows.some((row) => /^source and year,"[^"]+, \d{4}",articles,\d+$/.test(row))).toBe(
      true,
    );
  });
});

describe('the page of a country', () => {
  it('lists what is about it first, then what mentions it, each with its count', async () => {
    const page = await site.page('/countries/UZ');
    const headings = page.texts('.country-group h2');
    expect(headings[0]).toBe('About Uzbekistan');
    expect(page.texts('.facts dt').slice(0, 2)).toEqual(['Articles that mention it', 'About it']);
    const about = await site.json<{ total: number }>('/api/v1/search?about=UZ');
    expect(about.total).toBe(1);
    expect(page.texts('.facts dd')[1]).toBe('1');
    expect(headings[1]).toBe('Mentioning Uzbekistan');
    expect(page.href('#about ~ .reference-status a')).toBe('/?about=UZ');
  });
});
