import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/search/port.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { fillIndex } from '../support/fill-index.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { serveEngine, type TestSite } from '../support/site.ts';
import { openSqliteArchive } from '../support/sqlite-archive.ts';

// Addresses whose answers hold no score, no time taken and no name of an engine.
const FILES = [
  '/export.csv?sort=newest',
  '/export.csv?country=UZ&sort=oldest',
  '/export.jsonl?q=river&sort=newest',
  '/export.jsonl?date=none',
  '/export-quotes.csv?speaker=bakyt-sadyrbaev&sort=newest',
  '/export-quotes.csv?q=river+OR+measure&country=UZ&sort=oldest',
  '/feed.atom',
  '/feed.atom?q=river&speaker.not=none',
  '/api/v1/speakers/bakyt-sadyrbaev',
  '/api/v1/speakers/nobody',
];
const PAGES = [
  '/archive',
  '/speakers',
  '/speakers?find=yusup&order=label',
  '/speakers/bakyt-sadyrbaev',
  '/speakers/nadira-yusupova',
  '/speakers/bakyt-sadyrbaev?said=signatures+OR+measure&sort=oldest',
  '/speakers/bakyt-sadyrbaev?said=-measure',
  '/quotes',
  '/quotes?q=river+OR+measure&sort=oldest&from=2021-09&to=2021-10',
  '/quotes?speaker=nadira-yusupova&country.not=KZ',
  '/quotes?q=bury&speaker=bakyt-sadyrbaev',
  '/quotes?speaker.not=bakyt-sadyrbaev&country=UZ&country=KG&country.mode=all',
  '/?q=river+xyzzyq+treaty',
  '/?q=treaty+%22grey+treaty%22+-canal&country=KZ&from=1999&to=2001',
  '/?q=title:harbour+snow*+said:bury&speaker=nobody-here&country=AQ',
  '/?q=canal&from=2021-03-01&to=2021-03-20',
  '/?country=KZ&country=UZ&country.mode=all&sort=newest',
  '/quotes?q=treaty+delegations+xyzzyq&country=UZ',
  '/articles/talks?q=river&list=quotes',
  '/countries',
  '/countries?q=river&country.not=KZ&shade=share',
  '/countries/UZ?q=river',
  '/facets/country?q=river',
  '/compare?a=river&b=gauge&c=speaker:yusupova',
  '/compare?a=river&b=gauge&from=2021-03&to=2021-10&measure=share',
  '/articles/talks?q=river&sort=newest&at=1',
  '/articles/canal?sort=oldest&at=15',
];

/** A site over this engine, filled with the same articles. */
async function openFilled(engine: SearchEngine): Promise<TestSite> {
  await fillIndex(engine, [...RIVER_ARCHIVE, ...manyArticles(130)]);
  return serveEngine(engine, { publicUrl: 'https://news.example' });
}

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('both engines', () => {
  const opened = new AsyncDisposableStack();
  let sqlite: TestSite;
  let elasticsearch: TestSite;
  beforeAll(async () => {
    const archive = opened.use(openTestArchive());
    const embedded = opened.use(await openSqliteArchive());
    sqlite = opened.use(await openFilled(embedded.engine));
    elasticsearch = opened.use(await openFilled(archive.engine));
  });
  afterAll(() => opened.disposeAsync());

  it.each(FILES)('give the same file: %s', async (path) => {
    const read = async (site: TestSite) => {
      const answer = await site.get(path);
      // What names the one request is not the same twice.
      return {
        status: answer.status,
        text: (await answer.text()).replace(/"requestId":"[^"]+"/, ''),
      };
    };
    const expected = await read(sqlite);
    expect(await read(elasticsearch)).toEqual(expected);
    expect(expected.text).not.toBe('');
  });

  it.each(PAGES)('show the same page: %s', async (path) => {
    const read = async (site: TestSite) => {
      const page = await site.page(path);
      return { title: page.text('title'), text: page.text('body') };
    };
    expect(await read(elasticsearch)).toEqual(await read(sqlite));
  });
});
