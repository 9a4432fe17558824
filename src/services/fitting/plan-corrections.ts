import type { Article } from '../../domain/article.ts';
import type { Correction, Corrections } from '../../domain/correction.ts';
import { correctArticle } from '../../extract/corrections/correct-article.ts';
import { ownTags } from '../../extract/corrections/join-tags.ts';
import { batches } from '../../ingest/batches.ts';
import type { IndexedArticle, SearchIndex } from '../../search/port.ts';
import { findCandidates } from './find-candidates.ts';

/** Gives back articles as they are stored; those that are not there are passed over. */
type ReadStored = (ids: readonly string[]) => Promise<readonly IndexedArticle[]>;

/** How often each correction fits, by its key. */
export type Fits = Map<string, number>;

const BATCH = { maxItems: 100, maxChars: 2_000_000 };

/**
 * The articles that corrections would change, as they would be, in batches; `fits` is filled with how many articles
 * each correction fits, changed now or before. Nothing is written.
 * @throws AppError as `SearchIndex.stream` does
 */
export async function* planCorrections(
  index: SearchIndex,
  readStored: ReadStored,
  corrections: Corrections,
  fits: Fits,
  signal: AbortSignal,
): AsyncGenerator<readonly IndexedArticle[]> {
  const ids = await findCandidates(index, corrections.entries, signal);
  for await (const batch of batches(ids, BATCH, () => 0)) {
    signal.throwIfAborted();
    const changed: IndexedArticle[] = [];
    for (const { article, provenance } of await readStored(batch)) {
      const corrected = correctArticle(article, corrections);
      countFits(corrected, fits);
      if (tagsText(article) !== tagsText(corrected))
        changed.push({ article: corrected, provenance });
    }
    if (changed.length > 0) yield changed;
  }
}

/** Counts the corrections that an article bears. */
export function countFits({ corrections = [] }: Article, fits: Fits): void {
  const keys = new Set(corrections.map(({ key }) => key));
  for (const key of keys) fits.set(key, (fits.get(key) ?? 0) + 1);
}

/** Those that fit no article. */
export function unfit({ entries }: Corrections, fits: Fits): readonly Correction[] {
  return entries.filter(({ key }) => !fits.has(key));
}

/** All that a correction can change, without the ids that joining the persons of the archive gives. */
function tagsText({ date, countries, speakers, quotes, extra, corrections }: Article): string {
  const persons = ownTags(speakers).map(({ id: _, formerIds: __, ...tag }) => tag);
  const said = quotes.map(({ confidence, speaker, sourceText }) => {
    const by = speaker ? { ...speaker, id: '' } : undefined;
    return [confidence, by, sourceText];
  });
  return JSON.stringify([date, countries, persons, said, extra, corrections]);
}
