import type { Correction, Corrections } from '../../domain/correction.ts';
import { personNames } from '../../extract/corrections/person-names.ts';
import {
  hasCorrectionMarks,
  readCorrectionMark,
  writeCorrectionMark,
} from '../../ingest/corrections/correction-mark.ts';
import type { SearchEngine } from '../../search/port.ts';
import { type Fits, planCorrections, unfit } from '../fitting/plan-corrections.ts';
import { mergeArchive } from '../runs/merge-archive.ts';

export type CorrectionRun = {
  readonly corrections: Corrections;
  /** Where it is noted what has been applied. */
  readonly dataFolder: string;
  /** Apply them even where it is noted that the index bears them. */
  readonly isForced?: boolean;
  readonly signal: AbortSignal;
};

/** What has come of applying corrections to what is indexed. */
export type AppliedRun = {
  readonly kind: 'applied' | 'unchanged' | 'no archive';
  readonly entries: number;
  /** Articles that were written. */
  readonly written: number;
  /** Corrections that fit no article; empty where nothing was looked at. */
  readonly unfit: readonly Correction[];
};

/**
 * Brings the tags of what is indexed in line with the corrections, under the writer's lock. Each batch is whole, so a
 * run that is cut short leaves some articles as they were, and the next one goes on: what is done is not done twice.
 * @throws AppError as the engine's writer and reader do
 */
export function applyCorrections(
  engine: SearchEngine,
): (run: CorrectionRun) => Promise<AppliedRun> {
  return async (run) => {
    const { corrections, dataFolder, signal } = run;
    const nothing = { entries: corrections.entries.length, written: 0, unfit: [] };
    // Where there are none and never were, there is nothing to look at.
    const isIdle = corrections.version === '' && !(await hasCorrectionMarks(dataFolder));
    if (isIdle && !run.isForced) return { kind: 'unchanged', ...nothing };
    if ((await engine.presence()) !== 'here') return { kind: 'no archive', ...nothing };
    await using index = await engine.openIndex();
    const { generation } = await index.summary(signal);
    const mark = (await readCorrectionMark(dataFolder, generation)) ?? '';
    if (!run.isForced && mark === corrections.version) return { kind: 'unchanged', ...nothing };
    const fits: Fits = new Map();
    const written = await writeCorrected(engine, run, fits);
    await writeCorrectionMark(dataFolder, generation, corrections.version);
    return { kind: 'applied', ...nothing, written, unfit: unfit(corrections, fits) };
  };
}

async function writeCorrected(
  engine: SearchEngine,
  { corrections, signal }: CorrectionRun,
  fits: Fits,
): Promise<number> {
  await using writer = await engine.openWriter('update');
  await using index = await engine.openIndex();
  const readStored = (ids: readonly string[]) => writer.written(ids);
  let written = 0;
  for await (const batch of planCorrections(index, readStored, corrections, fits, signal)) {
    await writer.write(batch);
    written += batch.length;
  }
  const joined = await mergeArchive(writer, personNames(corrections), signal);
  if (written + joined > 0) await writer.finish();
  return written;
}
