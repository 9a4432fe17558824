import { resolve } from 'node:path';
import { countText } from '../domain/count-text.ts';
import { AppError } from '../errors.ts';
import { systemClock } from '../platform/clock.ts';
import { followFiles } from '../platform/follow-files.ts';
import type { ArchiveServices } from '../services/archive-services.ts';
import { parseMapOption, readFieldMaps } from '../services/formats/read-field-maps.ts';
import type { ArchiveRun, RunReport } from '../services/runs/archive-run.ts';
import { readCorrections } from '../services/runs/read-corrections.ts';
import { watchArchive } from '../services/runs/watch-archive.ts';
import { correctionFiles, type Settings } from '../settings.ts';
import type { CommandContext } from './context.ts';
import { applyFiles } from './corrections/apply-to.ts';
import { openRejectsFile } from './rejects-file.ts';
import { appliedLines } from './report/correction-lines.ts';
import { outcomeText } from './report/summary.ts';
import { onEndingSignal } from './signals.ts';

/**
 * `index --watch`: keeps the index in line with the paths until stopped. One line on standard error
 * for each set of changes, none where nothing changed.
 * @throws AppError, Interrupted
 */
export async function watchCommand(
  context: CommandContext,
  paths: readonly string[],
  { allowShrink = false, map }: { readonly allowShrink?: boolean; readonly map?: string },
): Promise<never> {
  const settings = context.settings();
  const archive = await context.openArchive(settings);
  const dataFolder = resolve(settings.DATA_DIR);
  const say = (text: string) =>
    context.stderr.write(`${systemClock().toISOString().slice(0, 19)}Z ${text}\n`);
  if (map !== undefined) readFieldMaps(dataFolder).with(paths, parseMapOption(map)).keep();
  using ending = onEndingSignal();
  let isFirst = true;
  let rejectedBefore = 0;
  void followBeside(archive, settings, say, ending.signal);
  return await watchArchive({
    paths,
    except: dataFolder,
    signal: ending.signal,
    pass: async (signal) => {
      // Aliases and names of fields may have been corrected meanwhile.
      const corrections = await readCorrections(correctionFiles(settings));
      const fieldMaps = readFieldMaps(dataFolder);
      return runPass(dataFolder, (onReject) =>
        archive.indexArchive({
          ...runOf(context, paths, signal),
          allowShrink,
          corrections,
          correctionsFile: correctionFiles(settings).corrections,
          fieldMapOf: (path) => fieldMaps.of(path),
          dataFolder,
          leavesOutIncomplete: settings.INCOMPLETE_PAGES === 'leave-out',
          onReject,
        }),
      );
    },
    onPass: (report) => {
      const isOther = isWorthSaying(report) || report.rejected !== rejectedBefore;
      if (isFirst || isOther) say(passText(report));
      if (isFirst) say(`Watching ${paths.join(', ')}.`);
      isFirst = false;
      rejectedBefore = report.rejected;
    },
    onFailure: (error: AppError) => say(`Not now: ${error.message} It will be tried again.`),
  });
}

/** Applies the corrections after each change of their files, between two passes. Never rejects. */
async function followBeside(
  archive: ArchiveServices,
  settings: Settings,
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const files = correctionFiles(settings);
  const onChange = async (): Promise<'done' | 'again'> => {
    try {
      const applied = await applyFiles(archive, settings, signal);
      if (applied.kind === 'applied') for (const line of appliedLines(applied)) say(line);
      return 'done';
    } catch (error) {
      if (signal.aborted) return 'done';
      const isPassing =
        error instanceof AppError && ['LOCKED', 'INDEX_UNREACHABLE'].includes(error.code);
      if (!isPassing)
        say(
          `Corrections were not applied: ${error instanceof Error ? error.message : String(error)}`,
        );
      return isPassing ? 'again' : 'done';
    }
  };
  const paths = [files.corrections, ...(files.aliases === undefined ? [] : [files.aliases])];
  await followFiles({ paths, onChange, signal });
}

function runOf(
  { sampleFolder }: CommandContext,
  paths: readonly string[],
  signal: AbortSignal,
): Omit<ArchiveRun, 'allowShrink' | 'onReject'> {
  return { paths, sampleFolder, clock: systemClock, onProgress: () => undefined, signal };
}

async function runPass(
  dataDir: string,
  pass: (onReject: ArchiveRun['onReject']) => Promise<RunReport>,
): Promise<RunReport> {
  using rejects = openRejectsFile(dataDir);
  const report = await pass(rejects.add);
  rejects.settle();
  return report;
}

function isWorthSaying({ added, changed, moved, removed, heldBack, sampleRemoved }: RunReport) {
  return added + changed + moved + removed + heldBack + sampleRemoved > 0;
}

function passText(report: RunReport): string {
  const heldBack =
    report.heldBack > 0
      ? ` ${countText(report.heldBack, 'article')} gone, too many to be plausible; kept. If they are meant to leave: --allow-shrink.`
      : '';
  return `${outcomeText(report)}; the index holds ${countText(report.articles, 'article')}.${heldBack}`;
}
