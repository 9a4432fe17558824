import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import type { SearchIndex } from '../../src/search/port.ts';
import { searchFor, storedArticle } from '../support/elasticsearch/articles.ts';
import {
  HAS_ELASTICSEARCH,
  openTestArchive,
  type TestArchive,
} from '../support/elasticsearch/open-engine.ts';
import {
  type Answer,
  type Fault,
  type FaultProxy,
  openFaultProxy,
} from '../support/fault-proxy.ts';

// So long that what waits for it never ends here: time passes only where a test lets it.
const DEADLINE_MS = 3_600_000;
// What the node itself is given to say that time is over.
const GRACE_MS = 200;
const { signal } = new AbortController();

/** What a search fails with. */
async function failure(index: SearchIndex): Promise<{ code: string; message: string }> {
  try {
    await index.search(searchFor('council'), signal);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, message: error.message };
  }
  return { code: 'none', message: 'it worked' };
}

function changeJson(change: (body: { responses: Record<string, unknown>[] }) => void): Fault {
  return {
    kind: 'change',
    change: (answer: Answer) => {
      const body = JSON.parse(answer.body);
      change(body);
      return { ...answer, body: JSON.stringify(body) };
    },
  };
}

function refusal(status: number, type: string): Fault {
  const body = JSON.stringify({ error: { type, reason: 'a reason' }, status });
  return { kind: 'answer', status, body };
}

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('a search while Elasticsearch is in trouble', () => {
  let archive: TestArchive;
  let proxy: FaultProxy;
  let index: SearchIndex;

  beforeAll(async () => {
    archive = openTestArchive();
    await using writer = await archive.engine.openWriter('rebuild');
    await writer.write([storedArticle('a'), storedArticle('b')]);
    await writer.finish(2);
    proxy = await openFaultProxy(archive.options.url);
    const options = { ...archive.options, url: proxy.url, deadlineMs: DEADLINE_MS };
    index = await openElasticsearchEngine(options).openIndex();
    await index.search(searchFor('council'), signal);
  });

  beforeEach(() => proxy.plan(() => undefined));

  afterAll(async () => {
    await index[Symbol.asyncDispose]();
    await proxy[Symbol.asyncDispose]();
    await archive[Symbol.asyncDispose]();
  });

  /** Harm to the searches themselves; finding the index works. */
  function harm(fault: Fault): void {
    proxy.plan((path) => (path.startsWith('/_msearch') ? fault : undefined));
  }

  it('says that nothing answers where nothing listens', async () => {
    const closed = await openFaultProxy(archive.options.url);
    await closed[Symbol.asyncDispose]();
    const options = { ...archive.options, url: closed.url, deadlineMs: DEADLINE_MS };
    await using unreachable = await openElasticsearchEngine(options).openIndex();
    const { code, message } = await failure(unreachable);
    expect(code).toBe('INDEX_UNREACHABLE');
    expect(message).toMatch(/ELASTICSEARCH_URL/);
    expect(message).not.toMatch(/127\.0\.0\.1/);
  });

  it.each<[string, Fault, string]>([
    ['429 is a busy node', refusal(429, 'es_rejected_execution_exception'), 'OVERLOADED'],
    ['a circuit breaker is a busy node', refusal(429, 'circuit_breaking_exception'), 'OVERLOADED'],
    [
      '503 is a cluster that is not ready',
      refusal(503, 'master_not_discovered'),
      'INDEX_UNREACHABLE',
    ],
    ['a broken connection is no answer', { kind: 'reset' }, 'INDEX_UNREACHABLE'],
    ['half an answer is none', { kind: 'cut-body' }, 'INDEX_UNREACHABLE'],
    [
      'a page of a proxy cannot be read',
      { kind: 'answer', status: 200, body: '<html>' },
      'ANSWER_UNREADABLE',
    ],
    [
      'JSON of another make cannot be read',
      { kind: 'answer', status: 200, body: '{}' },
      'ANSWER_UNREADABLE',
    ],
    ['an index that went away is missing', refusal(404, 'index_not_found_exception'), 'INDEX_LOST'],
    ['401 is a matter of settings', refusal(401, 'security_exception'), 'INDEX_UNUSABLE'],
  ])('%s', async (_, fault, code) => {
    harm(fault);
    const before = proxy.paths.length;
    expect((await failure(index)).code).toBe(code);
    // One look-up, one search; what a lost node may have broken is tried once more, nothing else behind the reader's back.
    const tries = code === 'INDEX_UNREACHABLE' ? 2 : 1;
    expect(proxy.paths.length - before).toBe(1 + tries);
  });

  it.each<[string, Fault]>([
    ['that says nothing', { kind: 'hang' }],
    ['that stops in the middle of a body', { kind: 'half-body' }],
  ])('gives up on a node %s, at its deadline and no sooner', async (_, fault) => {
    harm(fault);
    const asked = proxy.paths.length;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let found: string | undefined;
      const failed = failure(index).then(({ code }) => {
        found = code;
      });
      // One look-up, one search; then the node has the question and says no more.
      while (proxy.paths.length < asked + 2) await nextTurn();
      vi.advanceTimersByTime(DEADLINE_MS - 1);
      await nextTurn();
      expect(found).toBeUndefined();
      vi.advanceTimersByTime(GRACE_MS + 1);
      await failed;
      expect(found).toBe('DEADLINE_EXCEEDED');
    } finally {
      vi.useRealTimers();
    }
  });

  it('takes an answer without some shards for a failure', async () => {
    harm(changeJson((body) => Object.assign(body.responses[0] ?? {}, { _shards: { failed: 1 } })));
    expect((await failure(index)).code).toBe('INDEX_UNREACHABLE');
  });

  it('takes an answer that was cut short by time for a failure', async () => {
    harm(changeJson((body) => Object.assign(body.responses[1] ?? {}, { timed_out: true })));
    expect((await failure(index)).code).toBe('DEADLINE_EXCEEDED');
  });

  it('takes a refusal of one facet for a failure of the page', async () => {
    const error = {
      type: 'search_phase_execution_exception',
      root_cause: [{ type: 'circuit_breaking_exception' }],
    };
    harm(changeJson((body) => body.responses.splice(1, 1, { status: 429, error })));
    expect((await failure(index)).code).toBe('OVERLOADED');
  });

  it('names the settings of the credentials when they are refused', async () => {
    proxy.plan(() => refusal(403, 'security_exception'));
    expect((await failure(index)).message).toMatch(/ELASTICSEARCH_API_KEY/);
  });

  it.each<[string, (answer: Answer) => Answer, RegExp]>([
    [
      'another make of server',
      ({ headers: { 'x-elastic-product': _, ...headers }, ...answer }) => ({ ...answer, headers }),
      /not Elasticsearch/,
    ],
    [
      'a server that is too old',
      (answer) => ({
        ...answer,
        body: answer.body.replace(/"number" : "[^"]+"/, '"number":"8.19.1"'),
      }),
      /8\.19\.1/,
    ],
  ])('refuses %s in a sentence', async (_, change, sentence) => {
    proxy.plan(() => ({ kind: 'change', change }));
    await using fresh = await openElasticsearchEngine({
      ...archive.options,
      url: proxy.url,
    }).openIndex();
    const { code, message } = await failure(fresh);
    expect(code).toBe('INDEX_UNUSABLE');
    expect(message).toMatch(sentence);
  });

  it('ends with the reason of a caller who gave up', async () => {
    harm({ kind: 'hang' });
    const caller = new AbortController();
    const search = index.search(searchFor('council'), caller.signal);
    const reason = new Error('the reader left');
    caller.abort(reason);
    await expect(search).rejects.toBe(reason);
  });

  it('answers again as soon as the trouble is over', async () => {
    harm({ kind: 'reset' });
    await failure(index);
    proxy.plan(() => undefined);
    expect((await index.search(searchFor('council'), signal)).total).toBe(2);
  });
});
