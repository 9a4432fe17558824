import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import { isPassing, type RetryPolicy } from '../../src/search/elasticsearch/store/retry.ts';
import type { IndexWriter, SearchEngine } from '../../src/search/port.ts';
import { storedArticle } from '../support/elasticsearch/articles.ts';
import { openCluster } from '../support/elasticsearch/cluster.ts';
import {
  HAS_ELASTICSEARCH,
  openTestArchive,
  type TestArchive,
} from '../support/elasticsearch/open-engine.ts';
import { type Answer, type Fault, openFaultProxy } from '../support/fault-proxy.ts';
import { type Random, seededRandom } from '../support/same-answers/random.ts';

const SEEDS = Array.from({ length: 20 }, (_, n) => 1000 + n);
const BATCHES = 8;
const BATCH = 40;
// A run that meets eight faults in a row gives up; the tests are about what it said before that.
const AT_ONCE: RetryPolicy = { tries: 8, pause: async () => {}, random: () => 0 };

/** Everything that has been seen between a program and its cluster, a delay among it. */
function anyFault(random: Random): Fault {
  return random.pick<Fault>([
    { kind: 'reset' },
    { kind: 'lost-answer' },
    { kind: 'cut-body' },
    { kind: 'delay', ms: random.whole(40) },
    refusal(429, 'es_rejected_execution_exception'),
    refusal(429, 'circuit_breaking_exception'),
    refusal(503, 'unavailable_shards_exception'),
    { kind: 'answer', status: 502, body: '<html>' },
    { kind: 'change', change: (answer) => someItemsBusy(answer, random) },
  ]);
}

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('faults at random between us and Elasticsearch', () => {
  it.each(SEEDS)(
    'lose nothing that was reported as indexed, and double nothing: seed %i',
    async (seed) => {
      await using archive = openTestArchive({ shards: 2 });
      const reported = await writeThroughFaults(archive, seed);
      const stored = await storedIds(archive);
      expect(new Set(stored).size, 'none twice').toBe(stored.length);
      const found = new Set(stored);
      expect(reported.filter((id) => !found.has(id))).toEqual([]);
      // At these odds most of a run comes through; one that reports nothing would prove nothing.
      expect(reported.length).toBeGreaterThan(BATCH);
    },
  );

  it('are over when the next run comes: it writes what is missing, and articles and quotes agree', async () => {
    await using archive = openTestArchive({ shards: 2 });
    await writeThroughFaults(archive, 7);
    await using writer = await archive.engine.openWriter('update');
    for (let batch = 0; batch < BATCHES; batch += 1) await writer.write(articles(batch));
    expect((await writer.finish()).articles).toBe(BATCHES * BATCH);
    await using index = await archive.engine.openIndex();
    const { quotes } = await index.summary(new AbortController().signal);
    expect(quotes).toBe(BATCHES * BATCH * 2);
  });
});

/** Ids of all batches whose write resolved, until the run was over or gave up. */
async function writeThroughFaults(archive: TestArchive, seed: number): Promise<string[]> {
  const random = seededRandom(seed);
  await using proxy = await openFaultProxy(archive.options.url);
  const options = { ...archive.options, url: proxy.url, retries: AT_ONCE };
  const engine = openElasticsearchEngine(options);
  const writer = await engine.openWriter('update');
  const odds = 0.2 + random.next() * 0.3;
  proxy.plan((path) => (isOfWriting(path) && random.chance(odds) ? anyFault(random) : undefined));
  try {
    return await writeAll(writer, random);
  } finally {
    proxy.plan(() => undefined);
    await writer[Symbol.asyncDispose]();
  }
}

async function writeAll(writer: IndexWriter, random: Random): Promise<string[]> {
  const reported: string[] = [];
  try {
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const written = articles(batch);
      expect(await writer.write(written)).toEqual([]);
      reported.push(...written.map(({ article }) => article.id));
      // Some come again, as in a run that was cut short and began anew.
      if (random.chance(0.3)) await writer.write(articles(random.whole(batch + 1)));
    }
    await writer.finish();
  } catch (error) {
    if (!(error instanceof AppError && isPassing(error))) throw error;
  }
  return reported;
}

/** The heartbeat of the lock goes by a clock: faults on it would fall where they like. */
function isOfWriting(path: string): boolean {
  return !path.includes('-lock');
}

function articles(batch: number) {
  return Array.from({ length: BATCH }, (_, n) =>
    storedArticle(`a${batch * BATCH + n}`, { quotes: ['We met.', 'We will meet.'] }),
  );
}

async function storedIds({ engine, options }: TestArchive): Promise<string[]> {
  const cluster = openCluster(options);
  await cluster.request({ method: 'POST', path: `/${options.index}-articles/_refresh` });
  await cluster.close();
  return idsOf(engine);
}

async function idsOf(engine: SearchEngine): Promise<string[]> {
  await using contents = await engine.openContents();
  const entries = await Array.fromAsync(contents.manifest());
  return entries.map(({ id }) => id);
}

function refusal(status: number, type: string): Fault {
  return { kind: 'answer', status, body: JSON.stringify({ error: { type }, status }) };
}

/** Turns about half of the items of a bulk answer into refusals that may pass. */
function someItemsBusy(answer: Answer, random: Random): Answer {
  const body = JSON.parse(answer.body);
  if (!Array.isArray(body.items)) return answer;
  const busy = { index: { status: 429, error: { type: 'es_rejected_execution_exception' } } };
  const items = body.items.map((item: unknown) => (random.chance(0.5) ? busy : item));
  return { ...answer, body: JSON.stringify({ errors: true, items }) };
}
