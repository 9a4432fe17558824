import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineFile } from '../../src/platform/line-file.ts';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { line } from '../support/bytes.ts';
import { fillIndex } from '../support/fill-index.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, serveEngine, type TestPage, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';
import { openTempFolder } from '../support/temp-folder.ts';

let site: TestSite;
let page: TestPage;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
  page = await site.page('/archive');
});
afterAll(() => site[Symbol.asyncDispose]());

const day = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

const shortDay = (date: Date) =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);

describe('/archive', () => {
  it('counts what is in it', () => {
    const facts = new Map(
      page.texts('.facts dt').map((name, at) => [name, page.texts('.facts dd')[at]]),
    );
    expect(Object.fromEntries(facts)).toEqual({
      Articles: '7',
      Quotes: '3',
      'First date': '1 Jan 2018',
      'Last date': '21 Oct 2021',
      'Last indexed': shortDay(new Date()),
    });
  });

  it('lists articles by year as a table, each year a search that finds as many', async () => {
    const rows = page.all('.years tbody tr');
    expect(page.texts('.years tbody th')).toEqual(['2018', '2019', '2020', '2021']);
    expect(page.texts('.years tbody th + td')).toEqual(['1', '1', '1', '3']);
    for (const row of rows) {
      const href = row.querySelector('a')?.getAttribute('href') ?? '';
      const found = await site.json<{ total: number }>(href.replace('/?', '/api/v1/search?'));
      expect(String(found.total)).toBe(row.querySelector('td')?.textContent);
    }
  });

  it('leads to articles without a date', () => {
    expect(page.all('.note a').map((link) => link.getAttribute('href'))).toContain('/?date=none');
  });

  it('says how many have a date, a country, somebody quoted', () => {
    expect(page.texts('.beside li').slice(0, 3)).toEqual([
      '85% of articles have a date',
      '71% mention a country',
      '28% quote somebody who can be named',
    ]);
  });

  it('lists what its articles come from, each a search that finds as many', async () => {
    expect(page.texts('.reference-side h2, .reference-lists h2')).toEqual([
      'How well it is tagged',
      'Countries',
      'Speakers',
      'Sources',
      'Sections',
      'Languages',
    ]);
    const sources = page.all('.beside a[href*="source="]');
    expect(sources).toHaveLength(3);
    for (const link of sources) {
      const href = link.getAttribute('href') ?? '';
      expect(await site.json(href.replace('/?', '/api/v1/search?'))).toMatchObject({ total: 1 });
    }
  });

  it('leads to the whole of a list that it shows in part', async () => {
    expect(page.texts('.reference-lists .note a')).toEqual([]);
    await using many = await openSite(
      Array.from({ length: 14 }, (_, at) =>
        anIndexedArticle({ id: `a${at}`, source: `Paper ${at}` }),
      ),
    );
    const link = (await many.page('/archive')).all('.reference-lists .note a')[0];
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([
      'All 14 sources',
      '/facets/source',
    ]);
  });

  it('does not list what no article gives', async () => {
    await using plain = await openSite([anIndexedArticle({ id: 'plain' })]);
    expect((await plain.page('/archive')).texts('.reference-side h2, .reference-lists h2')).toEqual(
      ['How well it is tagged'],
    );
  });

  it('says how many tags are of older rules', () => {
    expect(page.texts('.note').join(' ')).toContain('7 articles have tags of older rules.');
  });

  it('names years without an article', async () => {
    await using gaps = await openSite(
      ['1999', '2001', '2003'].map((date) => anIndexedArticle({ id: `y${date}`, date })),
    );
    expect((await gaps.page('/archive')).texts('.note').join(' ')).toContain(
      'No article is dated 2000 or 2002.',
    );
  });

  it('is a page for an empty archive too', async () => {
    await using empty = await openSite([]);
    const nothing = await empty.page('/archive');
    expect(nothing.texts('.facts dd').slice(0, 3)).toEqual(['0', '0', 'No date']);
    expect(nothing.all('.years tbody tr')).toEqual([]);
  });
});

describe('the foot of every page', () => {
  it.each(['/', '/?q=river', '/articles/talks', '/facets/country', '/speakers', '/archive'])(
    'says when the archive was indexed: %s',
    async (path) => {
      const foot = (await site.page(path)).text('footer');
      expect(foot).toContain(`indexed ${day(new Date().toISOString())}`);
    },
  );

  it('leads to what is in the archive and to the data interface', async () => {
    const links = (await site.page('/help')).all('footer a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/archive',
      '/api/openapi.json',
      '/help',
    ]);
  });
});

describe('what the last run left out', () => {
  const rejects = [
    { path: '/home/keeper/secret/a.pdf', reason: 'PDF files are not read' },
    { path: '/home/keeper/secret/b.pdf', reason: 'PDF files are not read' },
    { path: '/home/keeper/secret/c.html', reason: 'not text: /home/keeper/secret' },
  ];

  it('is told by number and reason, and never by a path of the server', async () => {
    await using folder = await openTempFolder();
    const rejectsFile = join(folder.path, 'rejects.jsonl');
    await writeFile(rejectsFile, rejects.map(line).join(''));
    const engine = openSqliteEngine({ dataDir: folder.path });
    await fillIndex(engine, RIVER_ARCHIVE);
    await using own = await serveEngine(engine, {}, lineFile(rejectsFile));
    const told = await own.page('/archive');
    expect(told.text('.rejected .note')).toContain('left out 3 of the files and records');
    expect(told.texts('.rejected li')).toEqual(['PDF files are not read 2', 'not text 1']);
    expect(await (await own.get('/archive')).text()).not.toContain('keeper/secret');
  });

  it('is not spoken of where nothing was', () => {
    expect(page.all('.rejected')).toEqual([]);
  });
});
