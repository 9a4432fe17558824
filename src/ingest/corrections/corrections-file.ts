import { readFile } from 'node:fs/promises';
import { type Correction, type Corrections, NO_CORRECTIONS } from '../../domain/correction.ts';
import { AppError } from '../../errors.ts';
import { parseAliases } from '../../extract/aliases.ts';
import { findContradictions } from '../../extract/corrections/contradictions.ts';
import { digestOf } from '../../platform/digest.ts';
import { errorCode } from '../../platform/files.ts';
import { aliasCorrections } from './alias-corrections.ts';
import { parseCorrections } from './parse-corrections.ts';

/** The files in which the keeper of an archive decides about tags; either may be absent. */
export type CorrectionFiles = {
  /** `CORRECTIONS_FILE`: need not be there. */
  readonly corrections?: string;
  /** `ALIASES_FILE`: what a setting names must be there. */
  readonly aliases?: string;
};

/**
 * Reads both files as one list of corrections.
 * @throws AppError SETTINGS_INVALID with every line that cannot be used and every two that contradict: to go on
 * with half of the decisions would be found out too late
 */
export async function readCorrectionFiles(files: CorrectionFiles): Promise<Corrections> {
  const [corrections, aliases] = await Promise.all([
    textOf(files.corrections, 'CORRECTIONS_FILE', true),
    textOf(files.aliases, 'ALIASES_FILE', false),
  ]);
  return correctionsFrom({ corrections, aliases });
}

/** The same of their texts. @throws as `readCorrectionFiles` */
export function correctionsFrom(texts: {
  readonly corrections: string;
  readonly aliases: string;
}): Corrections {
  const own = parseCorrections(texts.corrections);
  const others = parseAliases(texts.aliases);
  refuse('CORRECTIONS_FILE', own.complaints);
  refuse('ALIASES_FILE', others.complaints);
  const entries = [...own.entries, ...aliasCorrections(texts.aliases)];
  if (entries.length === 0) return NO_CORRECTIONS;
  refuseContradictions(entries);
  return { entries, version: digestOf(entries.map(({ key }) => key).join()) };
}

async function textOf(
  path: string | undefined,
  setting: string,
  mayBeAbsent: boolean,
): Promise<string> {
  if (path === undefined) return '';
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (mayBeAbsent && isAbsent(cause)) return '';
    throw new AppError('SETTINGS_INVALID', `${setting}: ${path} cannot be read.`, { cause });
  }
}

function refuse(
  setting: string,
  complaints: readonly { readonly line: number; readonly reason: string }[],
): void {
  if (complaints.length === 0) return;
  const lines = complaints.map(({ line, reason }) => `  line ${line}: ${reason}`);
  throw new AppError(
    'SETTINGS_INVALID',
    `${setting} has lines that cannot be used:\n${lines.join('\n')}`,
  );
}

function refuseContradictions(entries: readonly Correction[]): void {
  const found = findContradictions(entries);
  if (found.length === 0) return;
  const lines = found.map(
    ({ first, second, about }) => `  ${placeOf(first)} and ${placeOf(second)}: ${about}`,
  );
  throw new AppError(
    'SETTINGS_INVALID',
    `Corrections contradict each other; take one of each two out:\n${lines.join('\n')}`,
  );
}

/** `line 4 of CORRECTIONS_FILE`. */
export function placeOf({ line, file }: Correction): string {
  return `line ${line} of ${file}`;
}

/** A data folder that is a file is refused by whoever writes there, in better words. */
function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
}
