import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { countText } from '../../domain/count-text.ts';
import { optional } from '../../domain/optional-key.ts';
import { AppError } from '../../errors.ts';
import {
  addToFile,
  type CorrectionFields,
  correctionLine,
} from '../../services/corrections/add-to-file.ts';
import type { AppliedRun } from '../../services/corrections/apply-corrections.ts';
import { readCorrections } from '../../services/runs/read-corrections.ts';
import { correctionFiles, type Settings } from '../../settings.ts';
import { sayLines } from '../archive-command.ts';
import { type CommandContext, EXIT } from '../context.ts';
import { appliedLines, unfitJson } from '../report/correction-lines.ts';
import { onEndingSignal } from '../signals.ts';

/**
 * What `correct` takes beside the words of the decision: where it applies, what is right instead, who says so. One of
 * `article`, `source` and `all` says where.
 */
export type CorrectOptions = {
  /** Id of the one article that it applies to. */
  readonly article?: string;
  /** Name of the source; all of its articles. */
  readonly source?: string;
  /** It applies to all articles, those to come as well. */
  readonly all?: boolean;
  /** The right name, code or day. */
  readonly to?: string;
  /** Words of the quote whose speaker is wrong; enough to find it alone. */
  readonly quote?: string;
  /** Of a split: the role of the person split off. Of an addition: printed beside the name. */
  readonly role?: string;
  /** `yes` or `no`: whether the articles are about the country. */
  readonly about?: string;
  /** Who decided; the name of the user where it is left out. */
  readonly by?: string;
  /** In a sentence, for readers of the article. */
  readonly reason?: string;
  /** Write the file and leave the index as it is. */
  readonly onlyFile?: boolean;
  /** Apply what is noted to be applied already. */
  readonly again?: boolean;
  /** The outcome as one JSON object on standard output. */
  readonly json?: boolean;
};

/**
 * `correct`: adds a correction to the file where one was typed, and brings the tags of what is indexed in line with
 * the file. Resolves to 0, also where a correction fits nothing.
 * @throws AppError, Interrupted
 */
export async function correctCommand(
  context: CommandContext,
  words: readonly string[],
  options: CorrectOptions,
): Promise<number> {
  const settings = context.settings();
  const lines = linesOf(words, options);
  if (lines.length > 0) await addLines(context, settings, lines);
  if (options.onlyFile) return EXIT.done;
  const applied = await apply(context, settings, options);
  if (options.json) {
    const { kind, entries, written } = applied;
    const json = { command: 'correct', kind, entries, written, unfit: unfitJson(applied.unfit) };
    context.stdout.write(`${JSON.stringify(json)}\n`);
  }
  sayLines(context, appliedLines(applied));
  return EXIT.done;
}

async function addLines(
  context: CommandContext,
  settings: Settings,
  lines: readonly string[],
): Promise<void> {
  const files = correctionFiles(settings);
  const { added, alreadyThere } = await addToFile(files, lines);
  if (added > 0)
    sayLines(context, [`Added to ${files.corrections}: ${countText(added, 'correction')}.`]);
  if (alreadyThere > 0) sayLines(context, ['The file says so already.']);
}

async function apply(
  context: CommandContext,
  settings: Settings,
  { again = false }: CorrectOptions,
): Promise<AppliedRun> {
  const corrections = await readCorrections(correctionFiles(settings));
  const archive = await context.openArchive(settings);
  using ending = onEndingSignal();
  return archive.applyCorrections({
    corrections,
    dataFolder: resolve(settings.DATA_DIR),
    isForced: again,
    signal: ending.signal,
  });
}

/** What was typed as lines of the file: lines that were pasted, or one made of the arguments. */
function linesOf(words: readonly string[], options: CorrectOptions): readonly string[] {
  const [first] = words;
  const unknown = words.find((word) => /^--?\w/.test(word));
  if (unknown !== undefined) throw new AppError('USAGE', `There is no option ${unknown}.`);
  if (first === undefined) return [];
  if (/^\s*(?:-\s*)?\{/.test(first)) return words.flatMap(pastedLines);
  return [correctionLine(fieldsOf(words, options))];
}

function pastedLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('-') ? line : `- ${line}`));
}

function fieldsOf(words: readonly string[], options: CorrectOptions): CorrectionFields {
  const [decision = '', of = '', name, ...names] = words;
  if (of === '') {
    throw new AppError(
      'USAGE',
      'Say what is wrong: correct drop speaker "York Fed" --article ID --reason "…" for one.',
    );
  }
  if (names.length > 0 && decision !== 'merge') {
    throw new AppError(
      'USAGE',
      'Put a name of several words in quotation marks; only merge takes several names.',
    );
  }
  const { article, source, all, to, quote, role, about, by = userName(), reason } = options;
  const fields = { article, source, all, to, quote, role, about, by, reason };
  return {
    [decision]: of,
    ...optional('name', name),
    ...(names.length > 0 ? { names } : {}),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'keeper'; // a container may run under a number that has no name
  }
}
