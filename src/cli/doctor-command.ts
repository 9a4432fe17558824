import { countText } from '../domain/count-text.ts';
import type { Finding } from '../domain/finding.ts';
import type { Settings } from '../settings.ts';
import { type CommandContext, EXIT } from './context.ts';
import { correctionFindings } from './corrections/doctor-corrections.ts';
import {
  dataFolderFinding,
  nodeFinding,
  readSettingsOrFinding,
  rejectsFinding,
  settingsFinding,
} from './doctor-checks.ts';

/** `json`: all findings as one object on standard output, in place of lines. */
export type DoctorOptions = { readonly json?: boolean };

/**
 * `doctor`: looks at settings, engine, index and disk, and says of each what to do, a line each on standard
 * output; with `json` one object. Resolves to 0 also with warnings, to 2 where a setting is at fault, else to
 * 3 where the engine or the index is.
 */
export async function doctorCommand(
  context: CommandContext,
  { json = false }: DoctorOptions,
): Promise<number> {
  const findings: Finding[] = [];
  for await (const finding of examine(context)) {
    findings.push(finding);
    // As they come: reading a large index takes its time.
    if (!json) context.stdout.write(lineOf(finding));
  }
  if (json) context.stdout.write(`${JSON.stringify(reportOf(findings))}\n`);
  else context.stderr.write(conclusion(findings));
  return exitCodeOf(findings);
}

async function* examine(context: CommandContext): AsyncGenerator<Finding> {
  yield nodeFinding(process.versions);
  const settings = readSettingsOrFinding(context);
  if ('level' in settings) return yield settings;
  const files = await settingsFinding(settings);
  yield files;
  const folder = dataFolderFinding(settings);
  yield folder;
  if (folder.level !== 'problem') yield rejectsFinding(settings);
  if (files.level !== 'problem' && folder.level !== 'problem') yield* engineOf(context, settings);
}

async function* engineOf(context: CommandContext, settings: Settings): AsyncGenerator<Finding> {
  const archive = await context.openArchive(settings);
  let isAnswering = true;
  for await (const finding of archive.examineArchive(new AbortController().signal)) {
    isAnswering &&= finding.level !== 'problem';
    yield finding;
  }
  if (isAnswering) yield* correctionFindings(archive, settings);
}

const MARKS = { ok: 'ok', warning: 'WARNING', problem: 'PROBLEM' } as const;

function lineOf(finding: Finding): string {
  const advice = finding.level === 'ok' ? '' : ` → ${finding.advice}`;
  return `${MARKS[finding.level].padEnd(8)} ${finding.subject.padEnd(12)} ${finding.text}${advice}\n`;
}

function reportOf(findings: readonly Finding[]): object {
  return { healthy: countOf(findings, 'problem') === 0, findings };
}

function conclusion(findings: readonly Finding[]): string {
  const problems = countOf(findings, 'problem');
  const warnings = countOf(findings, 'warning');
  if (problems + warnings === 0) return 'All is well.\n';
  return `${countText(problems, 'problem')}, ${countText(warnings, 'warning')}.\n`;
}

function countOf(findings: readonly Finding[], level: Finding['level']): number {
  return findings.filter((finding) => finding.level === level).length;
}

function exitCodeOf(findings: readonly Finding[]): number {
  const liesIn = (place: 'settings' | 'index') =>
    findings.some((finding) => finding.level === 'problem' && finding.liesIn === place);
  if (liesIn('settings')) return EXIT.usage;
  return liesIn('index') ? EXIT.unusable : EXIT.done;
}
