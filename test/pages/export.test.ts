import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(250)], {
    publicUrl: 'https://news.example/',
  });
});
afterAll(() => site[Symbol.asyncDispose]());

type Row = Record<string, string>;

async function table(params: string): Promise<Row[]> {
  const text = await (await site.get(`/export.csv?${params}`)).text();
  return parse(text, { columns: true, bom: true }) as Row[];
}

async function lines(params: string): Promise<{ id: string }[]> {
  const text = await (await site.get(`/export.jsonl?${params}`)).text();
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const pageIds = async (params: string): Promise<string[]> => {
  const answer = await site.json<{ hits: { id: string }[] }>(`/api/v1/search?${params}&size=100`);
  return answer.hits.map(({ id }) => id);
};

describe('/export.csv', () => {
  it('is a file to keep, named after the search', async () => {
    const response = await site.get('/export.csv?q=river');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="articles-river.csv"',
    );
  });

  it.each(['q=river', 'q=river&country=UZ', 'q=river&sort=oldest', 'country.not=UZ&date=none'])(
    'holds the articles of the page in its order: %s',
    async (params) => {
      const ids = (await table(params)).map(({ id }) => id);
      expect(ids).toEqual(await pageIds(params));
      expect(ids.length).toBeGreaterThan(0);
    },
  );

  it('goes on beyond the page and its size', async () => {
    expect(await table('q=gauge&page=2&size=10')).toHaveLength(250);
  });

  it('leads to the page of every article', async () => {
    const [row] = await table('q=delegations');
    expect(row?.page).toBe('https://news.example/articles/talks');
  });

  it('is the row of names alone where nothing matches', async () => {
    const text = await (await site.get('/export.csv?q=nowhere')).text();
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });

  it('says in a header what was ignored', async () => {
    const response = await site.get('/export.csv?q=river&sort=best');
    expect(response.headers.get('x-notices')).toBe('sort-unknown');
  });

  it('answers HEAD without the rows', async () => {
    const response = await site.get('/export.csv?q=gauge', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});

describe('/export-quotes.csv', () => {
  const quotes = async (params: string): Promise<Row[]> => {
    const text = await (await site.get(`/export-quotes.csv?${params}`)).text();
    return parse(text, { columns: true, bom: true }) as Row[];
  };

  it('holds every quote found, with who said it and where', async () => {
    const rows = await quotes('q=river');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      quote: 'We did not come to bury the river treaty',
      speaker: 'Nadira Yusupova',
      speaker_id: 'nadira-yusupova',
      kind: 'direct',
      verb: 'said',
      confidence: '0.90',
      article_id: 'talks',
      date: '2021-10-21T09:51',
      url: 'https://meridian.example/talks',
      page: 'https://news.example/articles/talks',
    });
  });

  // Issue 11.
  it.each([
    '',
    'q=river',
    'q=river+OR+measure&sort=oldest',
    'q=bury&speaker=bakyt-sadyrbaev',
    'q=speaker:sadyrbaev',
    'speaker=bakyt-sadyrbaev&speaker.not=none',
    'speaker=none',
    'speaker.not=bakyt-sadyrbaev&country=KG',
    'country.not=KG&from=2021-09&sort=oldest',
    'story=0123456789abc&copies=each',
  ])('has the rows of /quotes in their order: %s', async (params) => {
    const { quotes: listed } = await site.json<{ quotes: { text: string }[] }>(
      `/api/v1/quotes?${params}&size=100`,
    );
    expect((await quotes(params)).map(({ quote }) => quote)).toEqual(
      listed.map(({ text }) => text),
    );
  });

  it('does not look at the page', async () => {
    expect(await quotes('page=7&size=10')).toHaveLength(3);
  });

  it('says in a header what /quotes says in a notice', async () => {
    const response = await site.get('/export-quotes.csv?q=title:river');
    expect(response.headers.get('x-notices')).toBe('quotes-have-no-title');
    await response.body?.cancel();
  });

  it('is a file of its own name', async () => {
    const response = await site.get('/export-quotes.csv?q=river');
    expect(response.headers.get('content-disposition')).toContain('"quotes-river.csv"');
    await response.body?.cancel();
  });
});

describe('/export.jsonl', () => {
  it('holds each article as the API gives it', async () => {
    const [line] = await lines('q=delegations');
    expect(line).toEqual(await site.json('/api/v1/articles/talks'));
  });

  it('holds everything the archive has where nothing is asked', async () => {
    const ids = (await lines('')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(257);
    expect(ids).toHaveLength(257);
  });
});
