import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../src/platform/log.ts';
import { openIndex } from '../../src/search/elasticsearch/answer/open-index.ts';
import { type Cluster, connect } from '../../src/search/elasticsearch/store/client.ts';
import { namesOf } from '../../src/search/elasticsearch/store/names.ts';
import { createApp } from '../../src/web/app.ts';
import { wireServices } from '../../src/wire.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { fillIndex } from '../support/fill-index.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { SITE_OPTIONS } from '../support/site.ts';

/**
 * Requests go in waves: none of a wave is sent before all of the wave before it are answered, and nothing else is asked for. As many
 * waves as a page has, so many answers it waits for one after the other.
 */
function inWaves(cluster: Cluster) {
  let waves = 0;
  let waiting: (() => void)[] = [];
  let underWay = 0;
  let isIdleSince = 0;
  const step = (): void => {
    isIdleSince = underWay === 0 ? isIdleSince + 1 : 0;
    // Some rounds of the event loop without a word: whatever the answers lead to has been asked.
    if (isIdleSince > 20 && waiting.length > 0) {
      waves += 1;
      isIdleSince = 0;
      const wave = waiting;
      waiting = [];
      for (const go of wave) go();
    }
    if (!isOver) setImmediate(step);
  };
  let isOver = false;
  setImmediate(step);
  const held: Cluster = {
    request: async (request, signal) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      underWay += 1;
      try {
        return await cluster.request(request, signal);
      } finally {
        underWay -= 1;
      }
    },
    close: () => cluster.close(),
  };
  return {
    cluster: held,
    count: () => waves,
    end: () => {
      isOver = true;
    },
  };
}

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('a page over Elasticsearch', () => {
  const opened = new AsyncDisposableStack();
  let waves: ReturnType<typeof inWaves>;
  let address = '';

  beforeAll(async () => {
    const archive = opened.use(openTestArchive());
    await fillIndex(archive.engine, [...RIVER_ARCHIVE, ...manyArticles(130)]);
    waves = inWaves(connect(archive.options, 60_000));
    opened.defer(() => waves.end());
    const index = opened.use(openIndex(waves.cluster, namesOf(archive.options.index)));
    const services = wireServices(index);
    const server = createServer(createApp(services, SITE_OPTIONS, openLog('silent')));
    opened.defer(() => void server.close());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await services.warmUp(new AbortController().signal);
    await fetch(`${address}/`);
  });

  afterAll(() => opened.disposeAsync());

  it.each([
    ['/', 2],
    ['/?q=river', 2],
    ['/?q=river&country=UZ&sort=newest', 2],
    ['/?q=said:measure&speaker=bakyt-sadyrbaev', 2],
    // Nothing is found: what another search would find is looked for then.
    ['/?q=canal&from=2021-03-01&to=2021-03-20', 8],
    ['/articles/talks', 2],
    ['/speakers/bakyt-sadyrbaev', 2],
    ['/speakers', 2],
    ['/quotes?q=river', 2],
    ['/countries?q=river', 2],
    ['/facets/speaker?q=river', 2],
    // The range that is compared, then the countries in it, then what is counted in them.
    ['/compare?a=river&b=canal', 3],
  ])('waits at %s for no more than %i answers one after the other', async (path, most) => {
    const before = waves.count();
    const response = await fetch(`${address}${path}`);
    await response.text();
    expect(response.status).toBe(200);
    expect(waves.count() - before).toBeLessThanOrEqual(most);
  });
});
