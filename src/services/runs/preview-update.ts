import type { Article, ArticleId } from '../../domain/article.ts';
import { type Correction, type Corrections, NO_CORRECTIONS } from '../../domain/correction.ts';
import { countryName } from '../../domain/country-names.ts';
import { batches } from '../../ingest/batches.ts';
import { passing } from '../../platform/kept-maps.ts';
import type { IndexContents, SearchEngine } from '../../search/port.ts';
import { countFits, type Fits, planCorrections, unfit } from '../fitting/plan-corrections.ts';
import type { ArchiveRun, RunReport } from './archive-run.ts';
import { countHeldBack, planOf, reportOf } from './index-archive.ts';
import { readLedger } from './ledger.ts';
import { type OpenRun, openRun } from './open-run.ts';
import { isGone, type UpdatePlan } from './plan-update.ts';
import { tagInOrder } from './write-articles.ts';

/** By how many articles the count of a facet's value would change; never 0. */
export type CountChange = {
  readonly value: string;
  readonly label: string;
  readonly change: number;
};

/** What an index run would do, its report as it would be, and what readers would see of it. */
export type UpdatePreview = {
  readonly report: RunReport;
  /** The largest changes first. Persons as single articles have them, not yet joined over the archive. */
  readonly countries: readonly CountChange[];
  readonly speakers: readonly CountChange[];
  /** How many corrections there are, and those that would fit no article. */
  readonly corrections: { readonly entries: number; readonly unfit: readonly Correction[] };
};

/**
 * Does what `indexArchive` does but for writing: reads the sources, compares, and tags what is new or
 * changed. Nothing is written anywhere, and no lock is held.
 * @throws AppError as `indexArchive` does, LOCKED never
 */
export function previewUpdate(engine: SearchEngine): (run: ArchiveRun) => Promise<UpdatePreview> {
  return async (run) => {
    await using open = await openRun(run, {
      open: () => engine.openContents(),
      readLedger: (contents, newMap) => readLedger(contents.manifest(), newMap),
      isLeaving: isGone,
    });
    const plan = planOf(open);
    const changes = openCounts();
    const fits: Fits = new Map();
    const tagged = await countNew(run, open, plan, changes, fits);
    const heldBack = await countHeldBack(open, plan, run);
    const removed = heldBack > 0 ? [] : plan.gone;
    const gone = [...changedIds(plan, open), ...removed, ...plan.sample];
    await countOld(open.index, gone, changes);
    const { corrections = NO_CORRECTIONS } = run;
    const kept = { gone: new Set(gone), fits };
    await countKept(engine, open.index, corrections, kept, run.signal);
    const left = removed.length + plan.sample.length;
    return {
      report: {
        ...reportOf(open, plan),
        heldBack,
        ...tagged,
        removed: removed.length,
        sampleRemoved: plan.sample.length,
        articles: open.ledger.known.size + plan.counts.added - left,
      },
      countries: changes.countries(),
      speakers: changes.speakers(),
      corrections: { entries: corrections.entries.length, unfit: unfit(corrections, fits) },
    };
  };
}

function changedIds({ wanted }: UpdatePlan, { ledger }: OpenRun): readonly ArticleId[] {
  return [...passing(wanted, (id) => ledger.known.has(id))].map(([id]) => id);
}

/** Tags what would be written, and counts it in. */
async function countNew(
  run: ArchiveRun,
  { sources, ledger, tagger, onReject }: OpenRun,
  { wanted }: UpdatePlan,
  changes: Counts,
  fits: Fits,
): Promise<Pick<RunReport, 'written' | 'unknownCountries' | 'unreadableDates'>> {
  const counts = { written: 0, unknownCountries: 0, unreadableDates: 0 };
  const articles = sources.read(ledger, wanted, onReject);
  for await (const { read, tagged } of tagInOrder(articles, tagger, run.signal)) {
    if (tagged.kind === 'failed') {
      onReject({ place: read.place, reason: tagged.reason, unreadable: false });
      continue;
    }
    const { article } = tagged;
    counts.written += 1;
    if (article.extra?.unknownCountries !== undefined) counts.unknownCountries += 1;
    if (article.extra?.unreadableDate !== undefined) counts.unreadableDates += 1;
    changes.add(article, 1);
    countFits(article, fits);
    run.onProgress({ step: 'writing', done: counts.written, total: wanted.size });
  }
  return counts;
}

/** Counts the corrections that fit what stays in the index as it is. */
async function countKept(
  engine: SearchEngine,
  contents: IndexContents,
  corrections: Corrections,
  { gone, fits }: { readonly gone: ReadonlySet<ArticleId>; readonly fits: Fits },
  signal: AbortSignal,
): Promise<void> {
  if (corrections.entries.length === 0 || (await engine.presence()) !== 'here') return;
  await using index = await engine.openIndex();
  const readKept = (ids: readonly ArticleId[]) =>
    contents.stored(ids.filter((id) => !gone.has(id)));
  for await (const _ of planCorrections(index, readKept, corrections, fits, signal));
}

const STORED_BATCH = { maxItems: 100, maxChars: Number.POSITIVE_INFINITY };

/** Counts out what would leave or give way. */
async function countOld(
  contents: IndexContents,
  ids: readonly ArticleId[],
  changes: Counts,
): Promise<void> {
  for await (const batch of batches(ids, STORED_BATCH, () => 0)) {
    for (const { article } of await contents.stored(batch)) changes.add(article, -1);
  }
}

type Counts = {
  add(article: Article, by: 1 | -1): void;
  countries(): readonly CountChange[];
  speakers(): readonly CountChange[];
};

function openCounts(): Counts {
  const countries = new Map<string, CountChange>();
  const speakers = new Map<string, CountChange>();
  return {
    add(article, by) {
      for (const { code } of article.countries) count(countries, code, countryName(code), by);
      for (const { id, name } of article.speakers) count(speakers, id, name, by);
    },
    countries: () => largestFirst(countries),
    speakers: () => largestFirst(speakers),
  };
}

function count(counts: Map<string, CountChange>, value: string, label: string, by: number): void {
  const change = (counts.get(value)?.change ?? 0) + by;
  counts.set(value, { value, label, change });
}

function largestFirst(counts: ReadonlyMap<string, CountChange>): readonly CountChange[] {
  return [...counts.values()]
    .filter(({ change }) => change !== 0)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.value < b.value ? -1 : 1));
}
