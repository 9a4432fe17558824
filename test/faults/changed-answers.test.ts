import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import {
  HAS_ELASTICSEARCH,
  openTestArchive,
  type TestArchive,
} from '../support/elasticsearch/open-engine.ts';
import { type FaultProxy, openFaultProxy } from '../support/fault-proxy.ts';
import { fillIndex } from '../support/fill-index.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { seededRandom } from '../support/same-answers/random.ts';
import { serveEngine, type TestSite } from '../support/site.ts';

const PAGES = [
  '/?q=river&country=UZ',
  '/api/v1/search?q=said%3Ariver&size=20',
  '/quotes?q=river',
  '/speakers/bakyt-sadyrbaev',
  '/speakers',
  '/compare?a=river&b=gauge',
  '/articles/talks?q=river',
  '/countries?q=river',
  '/archive',
  '/export.csv?q=river',
  '/export-quotes.csv?q=river',
  '/feed.atom',
  '/api/v1/suggest?q=tre',
  '/facets/speaker?q=river',
];
const CHANGES_A_PAGE = 20;
const VALUES = [null, [], [null], 'text', {}, true, -1, 0.5] as const;
// What was asked for, what is not there, and what cannot be read or used.
const FINE = [200, 404, 502, 503];

/** Where a value lies in an answer: names of properties and places in lists, from the outside in. */
type Path = readonly (string | number)[];

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('an answer of Elasticsearch with one value changed', () => {
  let archive: TestArchive;
  let proxy: FaultProxy;

  beforeAll(async () => {
    archive = openTestArchive();
    await fillIndex(archive.engine, [...RIVER_ARCHIVE, ...manyArticles(40)]);
    proxy = await openFaultProxy(archive.options.url);
  });

  afterAll(async () => {
    await proxy[Symbol.asyncDispose]();
    await archive[Symbol.asyncDispose]();
  });

  /** A site that remembers nothing of what was asked before. */
  async function openSite(): Promise<TestSite> {
    return await serveEngine(openElasticsearchEngine({ ...archive.options, url: proxy.url }));
  }

  /** The answers of the cluster to one page, in order. */
  async function answersTo(page: string): Promise<readonly unknown[]> {
    const bodies: unknown[] = [];
    proxy.plan(() => ({
      kind: 'change',
      change: (answer) => {
        bodies.push(JSON.parse(answer.body));
        return answer;
      },
    }));
    await using site = await openSite();
    await site.get(page).then((response) => response.text());
    return bodies;
  }

  it.each(PAGES)('never is a fault of ours: %s', async (page) => {
    const random = seededRandom(page.length);
    const places = (await answersTo(page)).flatMap((body, at) =>
      pathsIn(body).map((path) => ({ at, path })),
    );
    for (let change = 0; change < CHANGES_A_PAGE; change += 1) {
      const { at, path } = random.pick(places);
      const value = random.pick(VALUES);
      let answered = -1;
      proxy.plan(() => ({
        kind: 'change',
        change: (answer) => {
          answered += 1;
          if (answered !== at) return answer;
          return {
            ...answer,
            body: JSON.stringify(withValue(JSON.parse(answer.body), path, value)),
          };
        },
      }));
      await using site = await openSite();
      const response = await site.get(page).catch(() => undefined);
      // An export that had begun is cut off: there is no other way to say that it is not whole.
      const text = await response?.text().catch(() => '');
      const said = `${path.join('.')} of answer ${at} as ${JSON.stringify(value)}: ${text?.slice(0, 200)}`;
      expect(FINE, said).toContain(response?.status ?? 502);
    }
  });
});

/** The paths of every value in it, of lists the first two. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value)
    ? value.slice(0, 2).map((item, at) => [at, item] as const)
    : Object.entries(value);
  return [path, ...entries.flatMap(([name, item]) => pathsIn(item, [...path, name]))];
}

function withValue(body: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(body))
    return body.map((item, at) => (at === name ? withValue(item, rest, value) : item));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([own, item]) => [
      own,
      own === name ? withValue(item, rest, value) : item,
    ]),
  );
}
