import { resolve } from 'node:path';
import { countText } from '../domain/count-text.ts';
import type { CopyArchive } from '../services/maintenance/copy-archive.ts';
import { type CommandContext, EXIT } from './context.ts';
import { applyTo } from './corrections/apply-to.ts';

/** `backup`: the index as it is now, into a file that is not there yet. @throws AppError */
export async function backupCommand(context: CommandContext, file: string): Promise<number> {
  const archive = await context.openArchive(context.settings());
  const text = await copy(context, archive.backUpArchive, file);
  context.stderr.write(`${text} are in ${file}; it was read whole and is sound.\n`);
  return EXIT.done;
}

/** `restore`: the index of such a file in place of the present one, which is kept. @throws AppError */
export async function restoreCommand(context: CommandContext, file: string): Promise<number> {
  const archive = await context.openArchive(context.settings());
  const text = await copy(context, archive.restoreArchive, file);
  context.stderr.write(
    `${text} are in place now. The index before, if there was one, is kept: npm run rollback goes back to it.\n`,
  );
  await applyTo(context, archive);
  return EXIT.done;
}

const SAY_EVERY_MS = 5_000;

async function copy(
  { stderr }: CommandContext,
  copyArchive: CopyArchive,
  file: string,
): Promise<string> {
  let saidAt = performance.now();
  const { articles, sizeBytes } = await copyArchive(resolve(file), (share) => {
    if (performance.now() - saidAt < SAY_EVERY_MS) return;
    saidAt = performance.now();
    stderr.write(`Copied ${Math.floor(share * 100)} %.\n`);
  });
  return `${countText(articles, 'article')} (${Math.ceil(sizeBytes / 1_000_000)} MB)`;
}
