import { resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { systemClock } from '../platform/clock.ts';
import { readAliases } from '../services/read-aliases.ts';
import { type CommandContext, EXIT } from './context.ts';
import { openProgress } from './progress.ts';
import { openRejectsFile, type RejectsFile } from './rejects-file.ts';
import { onEndingSignal } from './signals.ts';
import { summaryLines } from './summary.ts';
import { countText } from './words.ts';

export type IndexOptions = { readonly allowShrink?: boolean; readonly removeSample?: boolean };

/** `index`: resolves to the exit code. @throws AppError, Interrupted */
export async function indexCommand(
  context: CommandContext,
  paths: readonly string[],
  options: IndexOptions,
): Promise<number> {
  if (options.removeSample && paths.length === 0) return removeSampleCommand(context);
  return runArchive(context, 'indexArchive', paths, options);
}

/** `reindex`: resolves to the exit code. @throws AppError, Interrupted */
export async function reindexCommand(
  context: CommandContext,
  paths: readonly string[],
  options: IndexOptions,
): Promise<number> {
  return runArchive(context, 'reindexArchive', paths, options);
}

async function removeSampleCommand(context: CommandContext): Promise<number> {
  const archive = await context.openArchive(context.settings());
  const removed = await archive.removeSample();
  context.stderr.write(`${countText(removed, 'article')} of the sample archive removed.\n`);
  return EXIT.done;
}

async function runArchive(
  context: CommandContext,
  useCase: 'indexArchive' | 'reindexArchive',
  paths: readonly string[],
  { allowShrink = false }: IndexOptions,
): Promise<number> {
  if (paths.length === 0) throw new AppError('USAGE', 'Name at least one file or folder.');
  const settings = context.settings();
  const aliasFile = await readAliases(settings.ALIASES_FILE);
  const archive = await context.openArchive(settings);
  const progress = openProgress(context.stderr, () => performance.now());
  using rejects = openRejectsFile(resolve(settings.DATA_DIR));
  using ending = onEndingSignal();
  const startedAt = performance.now();
  try {
    const report = await archive[useCase]({
      paths,
      allowShrink,
      aliasFile,
      sampleFolder: context.sampleFolder,
      clock: systemClock,
      onProgress: progress.report,
      onReject: rejects.add,
      signal: ending.signal,
    });
    progress.end();
    sayLines(context, summaryLines(report, (performance.now() - startedAt) / 1000));
    return report.rejected > 0 || report.heldBack > 0 ? EXIT.rejected : EXIT.done;
  } finally {
    progress.end();
    sayLines(context, rejectLines(rejects));
  }
}

function rejectLines(rejects: RejectsFile): readonly string[] {
  const named = rejects.named();
  if (named.length === 0) return [];
  const more = rejects.count() - named.length;
  return [
    `Rejected (all of them in ${rejects.path}):`,
    ...named.map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : []),
  ];
}

function sayLines({ stderr }: CommandContext, lines: readonly string[]): void {
  for (const line of lines) stderr.write(`${line}\n`);
}
