import type { Article } from '../../domain/article.ts';
import { optional } from '../../domain/optional-key.ts';
import { batches } from '../../ingest/batches.ts';
import type { ReadArticle, Reject, Tagged } from '../../ingest/outcome.ts';
import type { Tagger } from '../../ingest/tagger.ts';
import type { Clock } from '../../platform/clock.ts';
import { orderedMap } from '../../platform/ordered-map.ts';
import type { IndexedArticle, IndexWriter, Provenance } from '../../search/port.ts';
import type { Progress } from './archive-run.ts';
import { type Ledger, locationOf } from './ledger.ts';

/** What an article is written with beside itself. */
export type Origin = (article: ReadArticle) => Pick<Provenance, 'firstIndexedAt' | 'sample'>;

export type WriteArticles = {
  readonly articles: AsyncIterable<ReadArticle>;
  /** How many are to be expected, for the progress. */
  readonly total: number;
  readonly tagger: Tagger;
  readonly writer: IndexWriter;
  readonly origin: Origin;
  readonly onReject: (reject: Reject) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
};

/** What has come of the articles of a run. */
export type Written = {
  /** In the engine's keeping. */
  readonly written: number;
  /** Articles with a given country that is not known, and with a given date that is none. */
  readonly unknownCountries: number;
  readonly unreadableDates: number;
};

// Enough to keep a worker busy for a tenth of a second or so, little enough that what is under way on
// all of them stays within a few megabytes.
const TAG_BATCH = { maxItems: 32, maxChars: 200_000 };
// One transaction, or one bulk request, of about 5 MB with tags.
const WRITE_BATCH = { maxItems: 500, maxChars: 2_000_000 };
// While a batch is written the threads tag the next one: with less at hand they would wait for it.
const TAGGED_AHEAD = Math.ceil(WRITE_BATCH.maxItems / TAG_BATCH.maxItems);

type TaggedArticle = { readonly read: ReadArticle; readonly tagged: Tagged };

/**
 * Tags articles on all cores and writes them in the order in which they came. Every article that is not
 * among those written has gone to `onReject`.
 * @throws AppError as `IndexWriter.write` does, and the signal's reason once it is aborted
 */
export async function writeArticles(run: WriteArticles): Promise<Written> {
  let written = 0;
  const unread = { unknownCountries: 0, unreadableDates: 0 };
  run.onProgress({ step: 'writing', done: 0, total: run.total });
  const tagged = tagInOrder(run.articles, run.tagger, run.signal);
  for await (const batch of batches(tagged, WRITE_BATCH, ({ read }) => charsOf(read))) {
    run.signal.throwIfAborted();
    for (const { tagged: one } of batch)
      if (one.kind === 'tagged') countUnread(one.article, unread);
    written += await writeBatch(batch, run);
    run.onProgress({ step: 'writing', done: written, total: run.total });
  }
  return { written, ...unread };
}

// What was given and names nothing is kept in `extra` by the extraction, and told.
function countUnread(
  { extra }: Article,
  unread: { unknownCountries: number; unreadableDates: number },
): void {
  if (extra?.unknownCountries !== undefined) unread.unknownCountries += 1;
  if (extra?.unreadableDate !== undefined) unread.unreadableDates += 1;
}

/** First indexed when the index says so, else now; of the sample where its file lies there. */
export function originFrom(
  ledger: Ledger,
  clock: Clock,
  isSample: (path: string) => boolean,
): Origin {
  return ({ raw, place }) => ({
    firstIndexedAt: ledger.known.get(raw.id)?.firstIndexedAt ?? clock().toISOString(),
    sample: isSample(place.source.path),
  });
}

/** Tags batch by batch in workers; yields one by one. */
export async function* tagInOrder(
  articles: AsyncIterable<ReadArticle>,
  tagger: Tagger,
  signal: AbortSignal,
): AsyncGenerator<TaggedArticle> {
  const grouped = batches(articles, TAG_BATCH, charsOf);
  const limit = {
    most: tagger.batchesAtOnce + TAGGED_AHEAD,
    always: tagger.batchesAtOnce,
    mostWeight: WRITE_BATCH.maxChars,
    weigh: (batch: readonly ReadArticle[]) =>
      batch.reduce((sum, article) => sum + charsOf(article), 0),
  };
  const results = orderedMap(grouped, limit, async (batch) => {
    const tagged = await tagger.tag(
      batch.map(({ raw }) => raw),
      signal,
    );
    return batch.map((read, at) => ({ read, tagged: tagged[at] ?? lost }));
  });
  for await (const batch of results) yield* batch;
}

const lost: Tagged = { kind: 'failed', reason: 'the extraction gave nothing back' };

function charsOf({ raw }: ReadArticle): number {
  return raw.body.length;
}

async function writeBatch(batch: readonly TaggedArticle[], run: WriteArticles): Promise<number> {
  const places = new Map(batch.map(({ read }) => [read.raw.id, read.place]));
  const indexed: IndexedArticle[] = [];
  for (const { read, tagged } of batch) {
    if (tagged.kind === 'failed') {
      run.onReject({ place: read.place, reason: tagged.reason, unreadable: false });
    } else {
      const { article, words, rulesVersion = run.tagger.rulesVersion } = tagged;
      const provenance = provenanceOf(read, rulesVersion, run.origin);
      indexed.push({ article, provenance, ...optional('words', words) });
    }
  }
  if (indexed.length === 0) return 0;
  const rejections = await run.writer.write(indexed);
  for (const { id, reason } of rejections) {
    const place = places.get(id);
    if (place)
      run.onReject({ place, reason: `the engine refused it: ${reason}`, unreadable: false });
  }
  return indexed.length - rejections.length;
}

function provenanceOf(read: ReadArticle, rulesVersion: string, origin: Origin): Provenance {
  const { contentHash } = read;
  return { location: locationOf(read), contentHash, rulesVersion, ...origin(read) };
}
