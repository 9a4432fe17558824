import { countText } from '../domain/count-text.ts';
import { AppError } from '../errors.ts';
import { systemClock } from '../platform/clock.ts';
import { describeReject } from '../services/runs/describe-reject.ts';
import { readCorrections } from '../services/runs/read-corrections.ts';
import { correctionFiles } from '../settings.ts';
import { type CommandContext, EXIT } from './context.ts';
import { openProgress } from './progress.ts';
import { onEndingSignal } from './signals.ts';

/**
 * `prepare`, the first half of `npm start`: indexes the bundled sample where there never was an archive. An engine
 * that cannot be had now, or that another run fills, is no reason not to serve: the pages say it.
 * @throws AppError SETTINGS_INVALID, Interrupted
 */
export async function prepareCommand(context: CommandContext): Promise<number> {
  const settings = context.settings();
  try {
    await indexSample(context, await context.openArchive(settings));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    context.stderr.write(`The sample archive could not be prepared: ${error.message}\n`);
  }
  return EXIT.done;
}

type Archive = Awaited<ReturnType<CommandContext['openArchive']>>;

async function indexSample(context: CommandContext, archive: Archive): Promise<void> {
  const { stderr } = context;
  using ending = onEndingSignal();
  const progress = openProgress(stderr, () => performance.now());
  const report = await archive.indexSampleAtFirst({
    corrections: await readCorrections(correctionFiles(context.settings())),
    sampleFolder: context.sampleFolder,
    clock: systemClock,
    onProgress: progress.report,
    onReject: (reject) => stderr.write(`Rejected ${describeReject(reject)}\n`),
    signal: ending.signal,
  });
  progress.end();
  if (!report) return;
  stderr.write(
    `There was no archive yet: ${countText(report.added, 'article')} of the bundled sample are in it now. ` +
      'They are removed when you index your own: npm run index -- PATH…\n',
  );
}
