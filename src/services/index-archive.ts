import { openTagger } from '../ingest/tagger.ts';
import type { SearchEngine } from '../search/port.ts';
import {
  countedRejects,
  foundCounts,
  isInFolder,
  type RunArchive,
  shrinksTooMuch,
} from './archive-run.ts';
import { readLedger, sampleIdsOf } from './ledger.ts';
import { planUpdate } from './plan-update.ts';
import { openSources } from './read-sources.ts';
import { originFrom, writeArticles } from './write-articles.ts';

/**
 * Brings the index in line with the paths: adds what is new, replaces what changed, removes what was
 * indexed from under them and is gone. Readers see each batch as it is written. The same run twice
 * writes nothing the second time.
 * @throws AppError USAGE (a path is missing; nothing is changed), and as the engine's writer does
 */
export function indexArchive(engine: SearchEngine): RunArchive {
  return async (run) => {
    const { onReject, count } = countedRejects(run);
    const isSample = isInFolder(run.sampleFolder);
    const sources = await openSources(run);
    await using writer = await engine.openWriter('update');
    const ledger = await readLedger(writer.manifest());
    const found = await sources.survey(ledger, onReject);
    await using tagger = openTagger(run.aliasFile);
    const plan = planUpdate(found, ledger, sources.roots, tagger.rulesVersion, isSample);
    const sampleRemoved = await writer.remove(plan.sample);
    const { written, ...unread } = await writeArticles({
      articles: sources.read(ledger, plan.wanted, onReject),
      total: plan.wanted.size,
      tagger,
      writer,
      origin: originFrom(ledger, run.clock, isSample),
      onReject,
      onProgress: run.onProgress,
      signal: run.signal,
    });
    const isHeldBack = !run.allowShrink && shrinksTooMuch(plan.gone.length, plan.knownUnderRoots);
    const removed = isHeldBack ? 0 : await writer.remove(plan.gone);
    const { articles } = await writer.finish();
    return {
      ...foundCounts(found),
      ...unread,
      ...plan.counts,
      written,
      removed,
      heldBack: isHeldBack ? plan.gone.length : 0,
      keptUnread: plan.keptUnread,
      sampleRemoved,
      isOldUnreadable: false,
      rejected: count(),
      articles,
    };
  };
}

/** Removes the bundled sample archive and nothing else; resolves to how many articles left. */
export function removeSample(engine: SearchEngine): () => Promise<number> {
  return async () => {
    await using writer = await engine.openWriter('update');
    const ledger = await readLedger(writer.manifest());
    const removed = await writer.remove(sampleIdsOf(ledger));
    await writer.finish();
    return removed;
  };
}
