import { resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { secretIn, writeSecret } from '../platform/secret-file.ts';
import type { ArchiveServices } from '../services/archive-services.ts';
import { type CommandContext, EXIT } from './context.ts';

/** Paths of the files that the keys go into; at least one is needed. */
export type KeysOptions = { readonly reader?: string; readonly writer?: string };

const FILES = [
  { use: 'reader', forWhom: 'of the server, which can only read,' },
  { use: 'writer', forWhom: 'of the commands, which can write,' },
] as const;

/**
 * `keys`: a key of Elasticsearch for the server and one for the commands, each in a file of its own. A file whose key
 * is still good stays as it is. @throws AppError
 */
export async function keysCommand(context: CommandContext, options: KeysOptions): Promise<number> {
  const wanted = FILES.filter(({ use }) => options[use] !== undefined);
  if (wanted.length === 0) {
    throw new AppError('USAGE', 'Name a file for a key: --reader FILE, --writer FILE, or both.');
  }
  const { issueKey } = await context.openArchive(context.settings());
  for (const { use, forWhom } of wanted) {
    const file = resolve(options[use] ?? '');
    const isNew = await keyInto(file, (known) => issueKey(use, known));
    context.stderr.write(`The key ${forWhom} is ${isNew ? 'now' : 'still'} in ${file}.\n`);
  }
  return EXIT.done;
}

async function keyInto(
  file: string,
  issue: (known: string | undefined) => ReturnType<ArchiveServices['issueKey']>,
): Promise<boolean> {
  const { key, isNew } = await issue(secretIn(file));
  if (isNew) await writeSecret(file, key);
  return isNew;
}
