import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { AppError } from '../errors.ts';

/**
 * The secret that a file holds, without the white space around it. `setting` names the file.
 * @throws AppError SETTINGS_INVALID where the file cannot be read or is empty
 */
export function readSecret(file: string, setting: string): string {
  const secret = secretIn(file);
  if (secret !== undefined) return secret;
  throw new AppError(
    'SETTINGS_INVALID',
    `${setting} names a file that cannot be read, or is empty.`,
  );
}

/** The same; `undefined` where there is none yet. */
export function secretIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a file that its owner alone can read, whole or not at all.
 * @throws AppError USAGE where it cannot be written
 */
export async function writeSecret(file: string, secret: string): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new AppError('USAGE', `${file} cannot be written.`, { cause });
  }
}
