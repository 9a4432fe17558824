import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { IndexedArticle, SearchEngine } from '../../src/search/port.ts';
import { openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { characterArchive } from '../support/same-answers/character-archive.ts';
import { type BothEngines, difference } from '../support/same-answers/compare.ts';
import { quotesDifference, unmarkedArticles } from '../support/same-answers/compare-quotes.ts';
import { generatedArchive } from '../support/same-answers/generated-archive.ts';
import { seededRandom } from '../support/same-answers/random.ts';
import { generateQuoteRequest, generateRequest } from '../support/same-answers/requests.ts';
import { type ArchiveSample, archiveSampler } from '../support/same-answers/sample.ts';
import {
  HAS_SHARED_DATA,
  polnear,
  reuters,
  sampleArchive,
  unDebates,
} from '../support/same-answers/shared-archives.ts';
import { openSqliteArchive } from '../support/sqlite-archive.ts';

/** The promise of docs/contract.md: the same set of ids, the same totals, the same counts on both engines. */
const SEED = Number(process.env.SAME_ANSWERS_SEED ?? 20_261_124);
const BATCH = 500;
const MOST_REPORTED = 5;

type Articles = Iterable<IndexedArticle> | AsyncIterable<IndexedArticle>;

const OWN_ARCHIVES: readonly (readonly [string, number, () => Articles, number])[] = [
  ['a generated archive', 300, () => generatedArchive(3000, SEED), 1],
  ['a generated archive on three shards', 100, () => generatedArchive(3000, SEED), 3],
  ['hostile characters', 250, characterArchive, 1],
];
const SHARED_ARCHIVES: typeof OWN_ARCHIVES = [
  ['all of reuters21578', 250, reuters, 1],
  ['20,000 paragraphs of un-debates', 250, () => unDebates(20_000), 1],
  ['gold/polnear', 250, polnear, 1],
];
const STAND_IN: typeof OWN_ARCHIVES = [['the bundled sample archive', 250, sampleArchive, 1]];

if (!HAS_SHARED_DATA) {
  process.stderr.write(
    '\nTHE SAMPLE ARCHIVE STANDS IN FOR OTHER PEOPLE’S TEXTS: ../shared/data is not there.\n\n',
  );
}

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(inject('elasticsearch') === null)(`both engines, seed ${SEED}`, () => {
  describe.each(OWN_ARCHIVES)('%s', sameAnswers);
  describe.each(HAS_SHARED_DATA ? SHARED_ARCHIVES : STAND_IN)('%s', sameAnswers);
});

function sameAnswers(_: string, searches: number, articles: () => Articles, shards: number): void {
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

  it(`gives the same answers to ${searches / 2} searches among quotations`, async () => {
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
