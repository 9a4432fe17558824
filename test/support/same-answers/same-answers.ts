import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IndexedArticle, SearchEngine } from '../../../src/search/port.ts';
import { openTestArchive } from '../elasticsearch/open-engine.ts';
import { openSqliteArchive } from '../sqlite-archive.ts';
import { type BothEngines, difference } from './compare.ts';
import { quotesDifference, unmarkedArticles } from './compare-quotes.ts';
import { seededRandom } from './random.ts';
import { generateQuoteRequest, generateRequest } from './requests.ts';
import { type ArchiveSample, archiveSampler } from './sample.ts';

/** The promise of docs/contract.md: the same set of ids, the same totals, the same counts on both engines. */
export const SEED = Number(process.env.SAME_ANSWERS_SEED ?? 20_261_124);
const BATCH = 500;
const MOST_REPORTED = 5;

type Articles = Iterable<IndexedArticle> | AsyncIterable<IndexedArticle>;

/** An archive: its name, how many searches are put to both engines, its articles, and the shards of Elasticsearch. */
export type ComparedArchive = readonly [string, number, () => Articles, number];

/** Puts the tests of one archive into the suite that is open. */
export function sameAnswers(
  _: string,
  searches: number,
  articles: () => Articles,
  shards: number,
): void {
  const random = seededRandom(SEED);
  const opened = new AsyncDisposableStack();
  let engines: BothEngines;
  let sample: ArchiveSample;

  beforeAll(async () => {
    const archive = opened.use(openTestArchive({ shards, deadlineMs: 20_000 }));
    const sqlite = opened.use(await openSqliteArchive()).engine;
    sample = await fill([sqlite, archive.engine], articles());
    engines = {
      sqlite: opened.use(await sqlite.openIndex()),
      elasticsearch: opened.use(await archive.engine.openIndex()),
    };
  });

  afterAll(() => opened.disposeAsync());

  it(`gives the same answers to ${searches} searches`, async () => {
    const differences: string[] = [];
    for (let done = 0; done < searches && differences.length < MOST_REPORTED; done += 1) {
      const found = await difference(engines, generateRequest(random, sample));
      if (found !== undefined) differences.push(found);
    }
    expect(differences.join('\n\n')).toBe('');
  });

  it(`gives the same answers to ${searches / 2} searches among quotes`, async () => {
    const differences: string[] = [];
    for (let done = 0; done < searches / 2 && differences.length < MOST_REPORTED; done += 1) {
      const found = await quotesDifference(engines, generateQuoteRequest(random, sample));
      if (found !== undefined) differences.push(found);
    }
    expect(differences.join('\n\n')).toBe('');
  });

  it('finds by what is said only what it would mark as said', async () => {
    const unmarked: string[] = [];
    for (let done = 0; done < searches / 2; done += 1) {
      const { text, request } = generateRequest(random, sample);
      const ids = await unmarkedArticles(engines.sqlite, request);
      if (ids.length > 0) unmarked.push(`${text}: ${ids.slice(0, 3)}`);
    }
    expect(unmarked).toEqual([]);
  });

  it('sums the archive up alike', async () => {
    const { signal } = new AbortController();
    const { generation: _, indexedAt: __, ...ours } = await engines.sqlite.summary(signal);
    expect(await engines.elasticsearch.summary(signal)).toMatchObject(ours);
  });
}

/** Builds the archive on all engines at once, and takes samples on the way. */
async function fill(engines: readonly SearchEngine[], articles: Articles): Promise<ArchiveSample> {
  const sampler = archiveSampler(seededRandom(SEED));
  await using opened = new AsyncDisposableStack();
  const writers = await Promise.all(engines.map((engine) => engine.openWriter('rebuild')));
  for (const writer of writers) opened.use(writer);
  let count = 0;
  for await (const batch of inBatches(articles)) {
    for (const article of batch) sampler.add(article);
    count += batch.length;
    const rejections = await Promise.all(writers.map((writer) => writer.write(batch)));
    expect(rejections.flat()).toEqual([]);
  }
  for (const writer of writers) expect((await writer.finish(count)).articles).toBe(count);
  return sampler.sample();
}

async function* inBatches(articles: Articles): AsyncGenerator<IndexedArticle[]> {
  let batch: IndexedArticle[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
