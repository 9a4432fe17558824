import { countText } from '../domain/count-text.ts';
import type { ArchiveServices } from '../services/archive-services.ts';
import { type CommandContext, EXIT } from './context.ts';
import { applyTo } from './corrections/apply-to.ts';
import { listText } from './words.ts';

/** `rollback`: resolves to the exit code. @throws AppError */
export async function rollbackCommand(context: CommandContext): Promise<number> {
  const archive = await context.openArchive(context.settings());
  const { from, to } = await archive.rollBack();
  context.stderr.write(
    `Readers see ${describe(to)} again.\nUntil now it was ${describe(from)}; it is kept, and the same command goes forward to it.\n`,
  );
  await applyTo(context, archive);
  return EXIT.done;
}

type Facts = Awaited<ReturnType<ArchiveServices['rollBack']>>['to'];

function describe({ generation, articles, indexedAt }: Facts): string {
  const facts = [
    articles === undefined ? 'not readable' : countText(articles, 'article'),
    indexedAt === undefined
      ? undefined
      : `last indexed ${indexedAt.slice(0, 16).replace('T', ' ')} UTC`,
  ];
  return `${generation} (${listText(facts)})`;
}
