import { resolve } from 'node:path';
import type { AppError } from '../errors.ts';
import { systemClock } from '../platform/clock.ts';
import type { ArchiveRun, RunReport } from '../services/runs/archive-run.ts';
import { readAliases } from '../services/runs/read-aliases.ts';
import { watchArchive } from '../services/runs/watch-archive.ts';
import type { CommandContext } from './context.ts';
import { openRejectsFile } from './rejects-file.ts';
import { onEndingSignal } from './signals.ts';
import { outcomeText } from './summary.ts';
import { countText } from './words.ts';

/**
 * `index --watch`: keeps the index in line with the paths until stopped. One line on standard error
 * for each set of changes, none where nothing changed.
 * @throws AppError, Interrupted
 */
export async function watchCommand(
  context: CommandContext,
  paths: readonly string[],
  { allowShrink = false }: { readonly allowShrink?: boolean },
): Promise<never> {
  const settings = context.settings();
  const archive = await context.openArchive(settings);
  const dataFolder = resolve(settings.DATA_DIR);
  const say = (text: string) =>
    context.stderr.write(`${systemClock().toISOString().slice(0, 19)}Z ${text}\n`);
  using ending = onEndingSignal();
  let isFirst = true;
  let rejectedBefore = 0;
  return await watchArchive({
    paths,
    except: dataFolder,
    signal: ending.signal,
    pass: async (signal) => {
      // Aliases may have been corrected meanwhile.
      const aliasFile = await readAliases(settings.ALIASES_FILE);
      return runPass(dataFolder, (onReject) =>
        archive.indexArchive({
          ...runOf(context, paths, signal),
          allowShrink,
          aliasFile,
          dataFolder,
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
