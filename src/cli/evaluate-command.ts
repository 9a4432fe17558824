import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import { countInventedRules, countRules, type RuleCount } from '../evaluate/rules.ts';
import { type Figures, falls, figuresOf, LABELLED_SETS, OWN_SETS } from '../evaluate/run.ts';
import type { Score } from '../evaluate/score.ts';
import { type CommandContext, EXIT } from './context.ts';

/** `check`: compare with the baseline and print no errors; `data`: folder of the labelled sets, `../shared/data` if left out. */
export type EvaluateOptions = { readonly check?: boolean; readonly data?: string };

const WORST_SHOWN = 20;
const USUAL_FOLDER = join('..', 'shared', 'data');

/**
 * `evaluate`: scores extraction against labelled data, prints a table and the worst errors, writes
 * `evaluation.json`. With `check` a fall under the baseline is exit code 1.
 * @throws AppError USAGE where a set or the folder is not there
 */
export async function evaluateCommand(
  context: CommandContext,
  names: readonly string[],
  { check = false, data = USUAL_FOLDER }: EvaluateOptions,
): Promise<number> {
  const isThere = existsSync(data);
  const chosen = chooseSets(context, names, data);
  const figures: Record<string, Figures> = {};
  context.stdout.write(`${row('set', 'precision', 'recall', 'F1')}\n`);
  for (const name of chosen) {
    const score = await scoreOf(name, data);
    figures[name] = figuresOf(score);
    const { precision, recall, f1 } = figures[name];
    context.stdout.write(`${row(name, percent(precision), percent(recall), percent(f1))}\n`);
    if (!check) sayErrors(context, score);
  }
  if (names.length === 0 && !check)
    sayRules(context, isThere ? await countRules(data) : countInventedRules());
  await writeFile('evaluation.json', `${JSON.stringify(figures, null, 2)}\n`);
  return check ? checked(context, figures) : EXIT.done;
}

/** All sets where none is named, and of them only the project's own where the labels of others are not there. */
function chooseSets(
  { stderr }: CommandContext,
  names: readonly string[],
  folder: string,
): readonly string[] {
  const chosen = names.length > 0 ? names : Object.keys(LABELLED_SETS);
  if (existsSync(folder) || chosen.every((name) => name in OWN_SETS)) return chosen;
  const where =
    `There is no labelled data under ${folder}. Put it there, or name its folder with --data; ` +
    'docs/operations.md lists its files.';
  if (names.length > 0 || folder !== USUAL_FOLDER) throw new AppError('USAGE', where);
  stderr.write(`${where} Only the sets of the project itself are scored.\n`);
  return Object.keys(OWN_SETS);
}

// What rules say of themselves, `measured`, is from this table.
function sayRules({ stdout }: CommandContext, counts: readonly RuleCount[]): void {
  stdout.write(`${row('rule', 'right', 'wrong', 'precision')}\n`);
  for (const { gives, rule, right, wrong } of counts) {
    const share = right + wrong === 0 ? '' : percent(right / (right + wrong));
    stdout.write(`${row(`${gives} ${rule}`, String(right), String(wrong), share)}\n`);
  }
}

async function scoreOf(name: string, folder: string): Promise<Score> {
  const evaluate = LABELLED_SETS[name];
  if (evaluate) return evaluate(folder);
  throw new AppError(
    'USAGE',
    `There is no labelled set “${name}”. There are: ${Object.keys(LABELLED_SETS).join(', ')}.`,
  );
}

async function checked(context: CommandContext, figures: Record<string, Figures>): Promise<number> {
  const baseline: Record<string, Figures> = JSON.parse(
    await readFile(context.baselineFile, 'utf8'),
  );
  const fallen = falls(baseline, figures);
  for (const sentence of fallen) context.stderr.write(`${sentence}\n`);
  return fallen.length > 0 ? EXIT.fault : EXIT.done;
}

function sayErrors({ stdout }: CommandContext, { errors }: Score): void {
  for (const error of errors.slice(0, WORST_SHOWN)) stdout.write(`    ${error}\n`);
  if (errors.length > WORST_SHOWN) stdout.write(`    and ${errors.length - WORST_SHOWN} more\n`);
}

function row(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(32), ...cells.map((cell) => cell.padStart(10))].join('');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
