import { resolve } from 'node:path';
import { countText } from '../domain/count-text.ts';
import { optional } from '../domain/optional-key.ts';
import { AppError } from '../errors.ts';
import type { ArchiveRun, RunReport } from '../services/runs/archive-run.ts';
import { type ArchiveCommand, type Outcome, runOnArchive, sayLines } from './archive-command.ts';
import { type CommandContext, EXIT } from './context.ts';
import { readRejectedPaths } from './rejects-file.ts';
import { fieldLines } from './report/field-lines.ts';
import { planLines, previewLines } from './report/plan-lines.ts';
import { summaryLines } from './report/summary.ts';
import { previewJson } from './run-json.ts';

/** What `index` takes beside paths. `dryRun`, `watch`, `retryRejects`, `part` and `removeSample` exclude one another. */
export type IndexOptions = {
  /** Remove articles that are gone even where they are too many to be plausible (docs/operations.md). */
  readonly allowShrink?: boolean;
  /** Remove the articles of the bundled sample; without paths nothing else is done. */
  readonly removeSample?: boolean;
  /** Say what would be done, and do nothing. */
  readonly dryRun?: boolean;
  /** One JSON object on standard output in the end. */
  readonly json?: boolean;
  /** Go on until asked to end. */
  readonly watch?: boolean;
  /** Look at the files alone of which the last run rejected something. */
  readonly retryRejects?: boolean;
  /** `1/4`. */
  readonly part?: string;
  /** `body=text,date=meta.published`. */
  readonly map?: string;
};

/** What `reindex` takes beside paths: of the options of `index` those that fit a whole index. */
export type ReindexOptions = Pick<IndexOptions, 'allowShrink' | 'json' | 'part' | 'map'> & {
  /** Take the texts from the index. */
  readonly retag?: boolean;
};

/**
 * `index`: brings the index in line with the paths, or previews that, watches them, or tries rejects again. Resolves to 0, or to 4
 * where something was rejected or refused. @throws AppError USAGE where options do not go together, and as a run does; Interrupted
 */
export async function indexCommand(
  context: CommandContext,
  paths: readonly string[],
  options: IndexOptions,
): Promise<number> {
  checkTogether(options);
  if (options.removeSample && paths.length === 0) return removeSampleCommand(context);
  if (options.retryRejects) return retryCommand(context, paths, options);
  if (paths.length === 0) throw new AppError('USAGE', 'Name at least one file or folder.');
  if (options.watch)
    return (await import('./watch-command.ts')).watchCommand(context, paths, options);
  const command = commandOf('index', paths, options);
  return runOnArchive(context, command, async (archive, run) => {
    if (!command.isDry) return told(await archive.indexArchive(run));
    const preview = await archive.previewUpdate(run);
    const { report } = preview;
    const lines = () => [
      ...previewLines(preview),
      ...fieldLines(report.notes?.fields ?? []),
      ...summaryLines(report, 0).slice(0, -1),
    ];
    return { report, lines, json: previewJson(preview) };
  });
}

const ALONE = ['dryRun', 'watch', 'retryRejects', 'part', 'removeSample'] as const;

/** Each of them is a kind of run of its own. */
function checkTogether(options: IndexOptions): void {
  const given = ALONE.filter((name) => options[name]);
  const names = given.map(
    (name) => `--${name.replaceAll(/[A-Z]/g, (at) => `-${at.toLowerCase()}`)}`,
  );
  if (names.length > 1) throw new AppError('USAGE', `${names.join(' and ')} do not go together.`);
  if (options.watch && options.json) {
    throw new AppError('USAGE', '--watch can’t be combined with --json.');
  }
}

function parsePart(text: string): NonNullable<ArchiveCommand['part']> {
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new AppError('USAGE', `--part ${text}: say which of how many, 1/4 for one.`);
}

async function retryCommand(
  context: CommandContext,
  paths: readonly string[],
  options: IndexOptions,
): Promise<number> {
  const rejected = readRejectedPaths(resolve(context.settings().DATA_DIR));
  if (rejected.length === 0) {
    sayLines(context, ['The last run rejected nothing: there is nothing to try again.']);
    return EXIT.done;
  }
  const command = { ...commandOf('index', paths, options), isRetry: true };
  return runOnArchive(context, command, async (archive, run) =>
    told(await archive.retryRejects(run, rejected)),
  );
}

function commandOf(
  name: ArchiveCommand['name'],
  paths: readonly string[],
  { allowShrink = false, json = false, dryRun: isDry = false, part, map }: IndexOptions,
): ArchiveCommand {
  const parts = part === undefined ? {} : { part: parsePart(part) };
  return { name, paths, allowShrink, json, isDry, ...parts, ...optional('map', map) };
}

/**
 * `reindex`: builds a new index from the paths, from those of the last run, or with `retag` from the present index itself, and
 * switches to it. Resolves to 0, or to 4 where something was rejected or refused. @throws AppError, Interrupted
 */
export async function reindexCommand(
  context: CommandContext,
  paths: readonly string[],
  options: ReindexOptions,
): Promise<number> {
  const { retag = false } = options;
  if (retag && paths.length > 0) {
    throw new AppError('USAGE', 'With --retag the texts come from the index: name no paths.');
  }
  return runOnArchive(context, commandOf('reindex', paths, options), async (archive, run) => {
    const planned: ArchiveRun = {
      ...run,
      onPlan: (plan) => sayLines(context, planLines(plan)),
    };
    return told(await (retag ? archive.retagArchive(planned) : archive.reindexArchive(planned)));
  });
}

function told(report: RunReport): Outcome {
  return { report, lines: (seconds) => summaryLines(report, seconds) };
}

async function removeSampleCommand(context: CommandContext): Promise<number> {
  const archive = await context.openArchive(context.settings());
  const removed = await archive.removeSample();
  context.stderr.write(`${countText(removed, 'article')} of the sample archive removed.\n`);
  return EXIT.done;
}
