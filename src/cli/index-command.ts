import { AppError } from '../errors.ts';
import type { RunReport } from '../services/archive-run.ts';
import { type Outcome, runOnArchive, sayLines } from './archive-command.ts';
import { type CommandContext, EXIT } from './context.ts';
import { planLines, previewLines } from './plan-lines.ts';
import { previewJson } from './run-json.ts';
import { summaryLines } from './summary.ts';
import { countText } from './words.ts';

export type IndexOptions = {
  readonly allowShrink?: boolean;
  readonly removeSample?: boolean;
  /** Say what would be done, and do nothing. */
  readonly dryRun?: boolean;
  /** One JSON object on standard output in the end. */
  readonly json?: boolean;
};

export type ReindexOptions = Pick<IndexOptions, 'allowShrink' | 'json'> & {
  /** Take the texts from the index. */
  readonly retag?: boolean;
};

/** `index`: resolves to the exit code. @throws AppError, Interrupted */
export async function indexCommand(
  context: CommandContext,
  paths: readonly string[],
  options: IndexOptions,
): Promise<number> {
  if (options.removeSample && paths.length === 0) return removeSampleCommand(context);
  if (paths.length === 0) throw new AppError('USAGE', 'Name at least one file or folder.');
  const { allowShrink = false, json = false, dryRun: isDry = false } = options;
  const command = { name: 'index', paths, allowShrink, json, isDry } as const;
  return runOnArchive(context, command, async (archive, run) => {
    if (!isDry) return told(await archive.indexArchive(run));
    const preview = await archive.previewUpdate(run);
    const { report } = preview;
    const lines = () => [...previewLines(preview), ...summaryLines(report, 0).slice(0, -1)];
    return { report, lines, json: previewJson(preview) };
  });
}

/** `reindex`: resolves to the exit code. @throws AppError, Interrupted */
export async function reindexCommand(
  context: CommandContext,
  paths: readonly string[],
  { allowShrink = false, json = false, retag = false }: ReindexOptions,
): Promise<number> {
  if (retag && paths.length > 0) {
    throw new AppError('USAGE', 'With --retag the texts come from the index: name no paths.');
  }
  const command = { name: 'reindex', paths, allowShrink, json, isDry: false } as const;
  return runOnArchive(context, command, async (archive, run) => {
    const planned: ArchiveRunWithPlan = {
      ...run,
      onPlan: (plan) => sayLines(context, planLines(plan)),
    };
    return told(await (retag ? archive.retagArchive(planned) : archive.reindexArchive(planned)));
  });
}

type Archive = Awaited<ReturnType<CommandContext['openArchive']>>;
type ArchiveRunWithPlan = Parameters<Archive['reindexArchive']>[0];

function told(report: RunReport): Outcome {
  return { report, lines: (seconds) => summaryLines(report, seconds) };
}

async function removeSampleCommand(context: CommandContext): Promise<number> {
  const archive = await context.openArchive(context.settings());
  const removed = await archive.removeSample();
  context.stderr.write(`${countText(removed, 'article')} of the sample archive removed.\n`);
  return EXIT.done;
}
