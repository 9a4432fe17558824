import type { Article } from '../../domain/article.ts';
import type { Corrections } from '../../domain/correction.ts';
import { optional } from '../../domain/optional-key.ts';
import type { FieldMap } from '../../ingest/formats/fields/field-map.ts';
import type { Outcome, ReadArticle, Reject } from '../../ingest/outcome.ts';
import { type RootsReading, readRoots, readStream } from '../../ingest/pipeline.ts';
import { openTagger } from '../../ingest/tagger.ts';
import { checkRoots } from '../../ingest/walk.ts';
import { tagInOrder } from './write-articles.ts';

export type ExtractionRun = {
  /** Files and folders; with none of them `input` is read as JSON Lines. */
  readonly paths: readonly string[];
  readonly input: AsyncIterable<Uint8Array>;
  readonly corrections: Corrections;
  /** Names of fields that the keeper has given for a file, by its path; for the input by an empty one. */
  readonly fieldMapOf?: (path: string) => FieldMap | undefined;
  readonly onReject: (reject: Reject) => void;
  /** Told what the keeper should know of a file whose articles are read. */
  readonly onRemark?: (remark: Extract<Outcome, { kind: 'remark' }>) => void;
  readonly signal: AbortSignal;
};

/**
 * Extraction alone, article by article in the order of the input; nothing is stored.
 * @throws AppError USAGE where a path is missing, before anything is read
 */
export async function* extractArticles(run: ExtractionRun): AsyncGenerator<Article> {
  const outcomes =
    run.paths.length === 0
      ? readStream(run.input, run.fieldMapOf?.(''))
      : readRoots(await checkRoots(run.paths), 'named', mapping(run));
  await using tagger = openTagger(optional('corrections', run.corrections));
  const articles = withoutRejects(outcomes, run);
  for await (const { read, tagged } of tagInOrder(articles, tagger, run.signal)) {
    if (tagged.kind === 'tagged') yield tagged.article;
    else run.onReject({ place: read.place, reason: tagged.reason, unreadable: false });
  }
}

function mapping({ fieldMapOf }: ExtractionRun): RootsReading {
  return fieldMapOf ? { fieldMapOf } : {};
}

async function* withoutRejects(
  outcomes: AsyncIterable<Outcome>,
  { onReject, onRemark, signal }: ExtractionRun,
): AsyncGenerator<ReadArticle> {
  for await (const outcome of outcomes) {
    // An input that was closed to end the run is no fault of the input.
    signal.throwIfAborted();
    if (outcome.kind === 'article') yield outcome.article;
    if (outcome.kind === 'rejected') onReject(outcome.reject);
    if (outcome.kind === 'remark') onRemark?.(outcome);
  }
}
