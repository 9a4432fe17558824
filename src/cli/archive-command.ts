import { resolve } from 'node:path';
import { numberText } from '../domain/count-text.ts';
import { optional } from '../domain/optional-key.ts';
import { AppError } from '../errors.ts';
import { systemClock } from '../platform/clock.ts';
import {
  type FieldMaps,
  parseMapOption,
  readFieldMaps,
} from '../services/formats/read-field-maps.ts';
import { type ArchiveRun, hasLostTexts, type RunReport } from '../services/runs/archive-run.ts';
import { type Corrections, readCorrections } from '../services/runs/read-corrections.ts';
import { correctionFiles, type Settings } from '../settings.ts';
import { type CommandContext, EXIT } from './context.ts';
import { openProgress } from './progress.ts';
import { openRejectsFile, type RejectsFile, rejectsInMemory } from './rejects-file.ts';
import { unfitLines } from './report/correction-lines.ts';
import { reasonLines } from './report/reason-lines.ts';
import { errorJson, runJson } from './run-json.ts';
import { onEndingSignal } from './signals.ts';

/** A command over the archive's files, as it was typed. */
export type ArchiveCommand = {
  readonly name: 'index' | 'reindex';
  readonly paths: readonly string[];
  readonly allowShrink: boolean;
  /** One JSON object on standard output in the end, whatever the end. */
  readonly json: boolean;
  /** Nothing is written, not even the file of rejects. */
  readonly isDry: boolean;
  /** The rejects of the run before are what this one is about. */
  readonly isRetry?: boolean;
  readonly part?: ArchiveRun['part'];
  /** As typed: which field is what in the paths. */
  readonly map?: string;
};

/** What a command has done: its report, how it is told in lines, and what the JSON has beside the report. */
export type Outcome = {
  readonly report: RunReport;
  readonly lines: (seconds: number) => readonly string[];
  readonly json?: Readonly<Record<string, unknown>>;
};

type Archive = Awaited<ReturnType<CommandContext['openArchive']>>;

/**
 * Runs a use case with progress, rejects and a summary on standard error; resolves to the exit code.
 * @throws AppError, Interrupted
 */
export async function runOnArchive(
  context: CommandContext,
  command: ArchiveCommand,
  work: (archive: Archive, run: ArchiveRun) => Promise<Outcome>,
): Promise<number> {
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  try {
    const outcome = await runWithRejects(context, command, work, seconds);
    const exitCode = exitCodeOf(outcome.report);
    if (command.json) {
      const json = runJson(command.name, outcome.report, { exitCode, seconds: seconds() });
      writeJson(context, { ...json, ...outcome.json });
    }
    return exitCode;
  } catch (error) {
    if (command.json && error instanceof AppError) {
      writeJson(context, errorJson(command.name, error, seconds()));
    }
    throw error;
  }
}

async function runWithRejects(
  context: CommandContext,
  command: ArchiveCommand,
  work: (archive: Archive, run: ArchiveRun) => Promise<Outcome>,
  seconds: () => number,
): Promise<Outcome> {
  const { paths, allowShrink, part } = command;
  const settings = context.settings();
  const files = correctionFiles(settings);
  const corrections = await readCorrections(files);
  const archive = await context.openArchive(settings);
  const progress = openProgress(context.stderr, () => performance.now());
  const dataFolder = resolve(settings.DATA_DIR);
  const fieldMaps = fieldMapsOf(dataFolder, command);
  using rejects = openRejects(dataFolder, command);
  using ending = onEndingSignal();
  try {
    await applyFirst(archive, command, corrections, dataFolder, ending.signal);
    const outcome = await work(archive, {
      paths,
      ...optional('part', part),
      fieldMapOf: (path) => fieldMaps.of(path),
      allowShrink,
      corrections,
      correctionsFile: files.corrections,
      dataFolder,
      leavesOutIncomplete: settings.INCOMPLETE_PAGES === 'leave-out',
      sampleFolder: context.sampleFolder,
      clock: systemClock,
      onProgress: progress.report,
      onReject: rejects.add,
      signal: ending.signal,
    });
    const stands = await applyAfter(archive, command, settings, outcome.report, ending.signal);
    rejects.settle();
    if (command.map !== undefined && !command.isDry) fieldMaps.keep();
    progress.end();
    sayLines(context, [...outcome.lines(seconds()), ...stands]);
    return outcome;
  } finally {
    progress.end();
    sayLines(context, rejectLines(rejects));
  }
}

// Before the first article is read: what is new gets its corrections as it is tagged.
async function applyFirst(
  archive: Archive,
  { name, isDry, part }: ArchiveCommand,
  corrections: Corrections,
  dataFolder: string,
  signal: AbortSignal,
): Promise<void> {
  if (name !== 'index' || isDry || part) return;
  await archive.applyCorrections({ corrections, dataFolder, signal });
}

// The files may have changed while the run was on its way. A part says nothing before all are done.
async function applyAfter(
  archive: Archive,
  { name, isDry, part }: ArchiveCommand,
  settings: Settings,
  report: RunReport,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (isDry || part || report.waitingFor) return [];
  const corrections = await readCorrections(correctionFiles(settings));
  const dataFolder = resolve(settings.DATA_DIR);
  if (name === 'reindex') await archive.applyCorrections({ corrections, dataFolder, signal });
  if (corrections.entries.length === 0) return [];
  const { entries, unfit } = await archive.countCorrections(corrections, dataFolder, signal);
  return unfitLines(unfit, entries);
}

function fieldMapsOf(dataDir: string, { map, paths }: ArchiveCommand): FieldMaps {
  const kept = readFieldMaps(dataDir);
  if (map === undefined) return kept;
  if (paths.length === 0) throw new AppError('USAGE', '--map goes with the paths that it is for.');
  return kept.with(paths, parseMapOption(map));
}

function openRejects(
  dataDir: string,
  { isDry, isRetry = false, part }: ArchiveCommand,
): RejectsFile {
  if (isDry) return rejectsInMemory();
  const suffix = part ? `-${part.number}-of-${part.of}` : '';
  return openRejectsFile(dataDir, { suffix, isRetry });
}

function exitCodeOf({ rejected, heldBack, notes }: RunReport): number {
  const isTold = rejected > 0 || heldBack > 0 || (notes && hasLostTexts(notes));
  return isTold ? EXIT.rejected : EXIT.done;
}

function rejectLines(rejects: RejectsFile): readonly string[] {
  const named = rejects.named();
  if (named.length === 0) return [];
  const more = rejects.count() - named.length;
  return [
    rejects.path === undefined ? 'Rejected:' : `Rejected (all of them in ${rejects.path}):`,
    ...named.map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${numberText(more)} more`] : []),
    ...reasonLines(rejects.reasons()),
  ];
}

/** Talk goes to standard error, a line each. */
export function sayLines({ stderr }: CommandContext, lines: readonly string[]): void {
  for (const line of lines) stderr.write(`${line}\n`);
}

function writeJson({ stdout }: CommandContext, value: object): void {
  stdout.write(`${JSON.stringify(value)}\n`);
}
