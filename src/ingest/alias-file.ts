import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import { type Aliases, NO_ALIASES, parseAliases } from '../extract/aliases.ts';

/** Aliases with a mark of their text, so that tags made with others are known. */
export type AliasFile = { readonly aliases: Aliases; readonly version: string };

/** No alias file: names are what the rules make of them. */
export const NO_ALIAS_FILE: AliasFile = { aliases: NO_ALIASES, version: '' };

const VERSION_CHARS = 8;

/**
 * Reads the alias file that the settings name; none gives no aliases.
 * @throws AppError SETTINGS_INVALID where it cannot be read or a line of it cannot be used: tagging on
 * with half of the corrections would be found out too late
 */
export async function readAliasFile(path: string | undefined): Promise<AliasFile> {
  if (path === undefined) return NO_ALIAS_FILE;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new AppError('SETTINGS_INVALID', `ALIASES_FILE: ${path} cannot be read.`, { cause });
  });
  const { aliases, complaints } = parseAliases(text);
  if (complaints.length > 0) {
    const lines = complaints.map(({ line, reason }) => `  line ${line}: ${reason}`);
    throw new AppError(
      'SETTINGS_INVALID',
      `ALIASES_FILE has lines that cannot be used:\n${lines.join('\n')}`,
    );
  }
  const version = createHash('sha256').update(text).digest('hex').slice(0, VERSION_CHARS);
  return { aliases, version };
}
