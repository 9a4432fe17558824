import { existsSync } from 'node:fs';
import { AppError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { type CommandContext, EXIT } from './context.ts';
import { measureFamilies, measureSet, type RelevanceFigures } from './relevance/collections.ts';
import { measureLists } from './relevance/lists.ts';

/** What `relevance` takes beside judged folders. */
export type RelevanceOptions = {
  /** File of word families: `same` or `apart`, a tab, words. */
  readonly forms?: string;
  /** Folder with `phrases.txt`, `pairs.tsv` and `traps.tsv`. */
  readonly lists?: string;
  /** One JSON object in place of the table. */
  readonly json?: boolean;
};

/**
 * `relevance`: how well searches find what is meant, on the embedded engine and, where the settings name one, on
 * Elasticsearch; one table on standard output. Judged folders and word families are indexed apart for it; lists of
 * phrases, pairs and traps are put to what is indexed now. @throws AppError USAGE, and as a run and a search do
 */
export async function relevanceCommand(
  context: CommandContext,
  folders: readonly string[],
  { forms, lists, json = false }: RelevanceOptions,
): Promise<number> {
  if (folders.length === 0 && forms === undefined && lists === undefined) {
    throw new AppError('USAGE', 'Name a judged folder, or lists with --forms or --lists.');
  }
  for (const path of [...folders, ...(forms ? [forms] : []), ...(lists ? [lists] : [])]) {
    if (!existsSync(path)) throw new AppError('USAGE', `There is no ${path}.`);
  }
  const columns = new Map<string, RelevanceFigures>();
  for (const settings of enginesOf(context.settings())) {
    const figures: Record<string, number> = {};
    for (const folder of folders)
      Object.assign(figures, await measureSet(context, settings, folder));
    if (forms !== undefined)
      Object.assign(figures, await measureFamilies(context, settings, forms));
    if (lists !== undefined) Object.assign(figures, await measureLists(context, settings, lists));
    columns.set(settings.ELASTICSEARCH_URL === undefined ? 'sqlite' : 'elasticsearch', figures);
  }
  if (json) context.stdout.write(`${JSON.stringify(Object.fromEntries(columns))}\n`);
  else for (const line of table(columns)) context.stdout.write(`${line}\n`);
  return EXIT.done;
}

function enginesOf(settings: Settings): readonly Settings[] {
  const embedded = { ...settings, ELASTICSEARCH_URL: undefined };
  return settings.ELASTICSEARCH_URL === undefined ? [embedded] : [embedded, settings];
}

function table(columns: ReadonlyMap<string, RelevanceFigures>): string[] {
  const names = [...columns.keys()];
  const rows = [...new Set([...columns.values()].flatMap((figures) => Object.keys(figures)))];
  return [
    row('measure', names),
    ...rows.map((measure) =>
      row(
        measure,
        [...columns.values()].map((figures) => figures[measure]?.toFixed(3) ?? '–'),
      ),
    ),
  ];
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(28), ...cells.map((cell) => cell.padStart(15))].join('');
}
