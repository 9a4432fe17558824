import type { ArticleId } from '../../domain/article.ts';
import { optional } from '../../domain/optional-key.ts';
import type { Survey, Winner } from '../../ingest/survey.ts';
import { digestOf } from '../../platform/digest.ts';
import { type Lookup, passing } from '../../platform/kept-maps.ts';
import type { IndexWriter, Part } from '../../search/port.ts';
import type { ArchiveRun, ReindexPlan, RunReport } from './archive-run.ts';
import { type Known, type Ledger, pathOf } from './ledger.ts';
import type { OpenRun } from './open-run.ts';
import { isInPart } from './parts.ts';
import { changeOf } from './plan-update.ts';

/** By this a rebuild knows what an earlier one of the same sources and rules has left. */
export function planDigest(
  from: 'sources' | 'index',
  paths: readonly string[],
  rulesVersion: string,
): string {
  return digestOf(JSON.stringify([from, [...paths].toSorted(), rulesVersion]));
}

/** What is written already of a rebuild that goes on, and what is still to come. */
export type Remaining = {
  readonly done: number;
  readonly wanted: Lookup<Winner>;
};

/**
 * Looks at what an earlier run has written and takes away what would be written otherwise now: another
 * text, other rules, another place, another first day, or no longer there at all. Of a part: among its own.
 */
export async function findRemaining(
  { found, ledger, tagger, newMap }: OpenRun,
  writer: IndexWriter,
  part?: Part,
): Promise<Remaining> {
  const done = newMap<true>();
  const outdated: ArticleId[] = [];
  for await (const { id, ...entry } of writer.begun()) {
    if (part && !isInPart(part, id)) continue;
    const winner = found.winners.get(id);
    const path = pathOf(entry.location);
    const isDone =
      winner?.contentHash === entry.contentHash &&
      winner.path === path &&
      entry.rulesVersion === tagger.rulesVersion &&
      entry.firstIndexedAt === (ledger.known.get(id)?.firstIndexedAt ?? entry.firstIndexedAt);
    if (isDone) done.set(id, true);
    else outdated.push(id);
  }
  await writer.remove(outdated);
  const isWanted = (id: ArticleId) => !done.has(id);
  const wanted = passing(found.winners, isWanted, found.winners.size - done.size);
  return { done: done.size, wanted };
}

/** What the new index is going to be, for whoever started the run. */
export function reindexPlan(
  { paths, part }: ArchiveRun,
  { found, ledger, tagger }: OpenRun,
  { done }: Remaining,
  { abandoned }: IndexWriter,
): ReindexPlan {
  const { added, changed, moved, unchanged, removed } = compared(found, ledger);
  const isStale = (_: ArticleId, known: Known) => known.rulesVersion !== tagger.rulesVersion;
  return {
    paths,
    ...optional('part', part),
    found: { added, changed, moved, unchanged },
    dropped: removed,
    staleTags: passing(ledger.known, isStale).size,
    resumed: done,
    abandoned,
  };
}

type Comparison = Pick<
  RunReport,
  | 'added'
  | 'changed'
  | 'moved'
  | 'unchanged'
  | 'removed'
  | 'sampleRemoved'
  | 'heldBack'
  | 'keptUnread'
  | 'staleTags'
>;

/** What the new index has that the old one did not, and the other way round. */
export function compared(found: Survey, ledger: Ledger): Comparison {
  const counts = { added: 0, changed: 0, moved: 0, unchanged: 0 };
  for (const [id, winner] of found.winners) counts[changeOf(ledger.known.get(id), winner)] += 1;
  let sampleRemoved = 0;
  let removed = 0;
  for (const [id, { sample }] of ledger.known) {
    if (found.winners.has(id)) continue;
    if (sample) sampleRemoved += 1;
    else removed += 1;
  }
  return { ...counts, removed, sampleRemoved, heldBack: 0, keptUnread: 0, staleTags: 0 };
}
