import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import {
  HAS_ELASTICSEARCH,
  openTestArchive,
  type TestArchive,
} from '../support/elasticsearch/open-engine.ts';
import { type Fault, type FaultProxy, openFaultProxy } from '../support/fault-proxy.ts';
import { manyArticles } from '../support/river-archive.ts';
import { serveEngine, type TestSite } from '../support/site.ts';

// Three steps of the adapter.
const COUNT = 120;
const BUSY = JSON.stringify({ error: { type: 'es_rejected_execution_exception' }, status: 429 });

// What goes wrong, how, and the status of a page that says so.
const FAULTS: readonly (readonly [string, Fault, number])[] = [
  ['the connection is reset', { kind: 'reset' }, 503],
  ['an answer is cut', { kind: 'cut-body' }, 503],
  ['the cluster is too busy', { kind: 'answer', status: 429, body: BUSY }, 503],
  ['a proxy answers with a page', { kind: 'answer', status: 200, body: '<html>later</html>' }, 502],
];

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('an export while Elasticsearch is in trouble', () => {
  const opened = new AsyncDisposableStack();
  let archive: TestArchive;
  let proxy: FaultProxy;
  let site: TestSite;

  beforeAll(async () => {
    archive = opened.use(openTestArchive());
    await using writer = await archive.engine.openWriter('rebuild');
    await writer.write(manyArticles(COUNT));
    await writer.finish(COUNT);
    proxy = opened.use(await openFaultProxy(archive.options.url));
    site = opened.use(
      await serveEngine(openElasticsearchEngine({ ...archive.options, url: proxy.url })),
    );
  });
  afterAll(() => opened.disposeAsync());
  beforeEach(() => proxy.plan(() => undefined));

  /** Lets so many steps of an export pass, then does harm to all that follow: one alone is tried again. */
  function harmStep(passing: number, fault: Fault): void {
    let steps = 0;
    proxy.plan((path) => {
      if (!path.startsWith('/_search')) return undefined;
      steps += 1;
      return steps > passing ? fault : undefined;
    });
  }

  it('holds every article where nothing is wrong', async () => {
    const text = await (await site.get('/export.jsonl?sort=newest')).text();
    expect(text.trimEnd().split('\n')).toHaveLength(COUNT);
  });

  it.each(FAULTS)('breaks the connection midway where %s', async (_, fault) => {
    harmStep(1, fault);
    const response = await site.get('/export.jsonl?sort=newest');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it.each(FAULTS)(
    'is an error page before its first article where %s',
    async (_, fault, status) => {
      harmStep(0, fault);
      const response = await site.get('/export.csv?sort=newest');
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(await response.text()).not.toMatch(/ELASTICSEARCH_URL|npm run/);
    },
  );

  it('leaves no open view behind, whole or broken or left by its reader', async () => {
    const closings = () => proxy.paths.filter((path) => path === '/_pit').length;
    const openings = () => proxy.paths.filter((path) => path.includes('/_pit?')).length;
    await (await site.get('/export.csv?sort=newest')).text();
    harmStep(1, { kind: 'reset' });
    await (await site.get('/export.csv?sort=newest')).text().catch(() => '');
    proxy.plan(() => undefined);
    const left = await site.get('/export.jsonl?sort=newest');
    await left.body?.cancel();
    await expect.poll(closings).toBe(openings());
    expect(openings()).toBeGreaterThan(2);
  });
});
