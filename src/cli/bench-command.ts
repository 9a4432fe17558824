import { writeFile } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import type { SearchMeasure } from '../services/maintenance/measure-searches.ts';
import { median } from '../services/maintenance/measure-searches.ts';
import { type CommandContext, EXIT } from './context.ts';

/**
 * `bench`: how long searches take on what is indexed now, on the embedded engine and, where the settings
 * name one, on Elasticsearch; a table on standard output, all figures in `bench.json`.
 * @throws AppError as a search does
 */
export async function benchCommand(context: CommandContext): Promise<number> {
  const settings = context.settings();
  const { ELASTICSEARCH_URL: _, ...embedded } = settings;
  const engines =
    settings.ELASTICSEARCH_URL === undefined
      ? [settings]
      : [{ ...embedded, ELASTICSEARCH_URL: undefined }, settings];
  const measures: SearchMeasure[] = [];
  for (const one of engines) {
    const archive = await context.openArchive(one);
    try {
      measures.push(await archive.measureSearches(new AbortController().signal));
    } catch (error) {
      // An engine that holds nothing is left out, aloud; the other one may hold the archive.
      if (!(error instanceof AppError && error.code === 'INDEX_MISSING' && engines.length > 1))
        throw error;
      context.stderr.write(`${error.message}\n`);
    }
  }
  if (settings.ELASTICSEARCH_URL === undefined) {
    context.stderr.write(
      'Elasticsearch is left out: set ELASTICSEARCH_URL to measure it beside.\n',
    );
  }
  for (const line of table(measures)) context.stdout.write(`${line}\n`);
  await writeFile('bench.json', `${JSON.stringify(measures, null, 2)}\n`);
  return EXIT.done;
}

function table(measures: readonly SearchMeasure[]): string[] {
  const header = row('engine', 'articles', 'first page, median', 'slowest', 'next click, median');
  return [
    header,
    ...measures.map(({ engine, articles, firstMs, nextMs }) =>
      row(
        engine,
        articles.toLocaleString('en'),
        ms(median(firstMs)),
        ms(Math.max(...firstMs)),
        ms(median(nextMs)),
      ),
    ),
  ];
}

function row(engine: string, ...cells: readonly string[]): string {
  return [engine.padEnd(14), ...cells.map((cell) => cell.padStart(20))].join('');
}

function ms(number: number): string {
  return `${number.toFixed(1)} ms`;
}
