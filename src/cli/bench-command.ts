import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { numberText } from '../domain/count-text.ts';
import { AppError } from '../errors.ts';
import type { SearchMeasure } from '../services/maintenance/measure-searches.ts';
import { median } from '../services/maintenance/measure-searches.ts';
import { measureSite, PAGE_KINDS, type SiteMeasure } from '../services/maintenance/measure-site.ts';
import type { Settings } from '../settings.ts';
import { type CommandContext, EXIT } from './context.ts';

/** What `bench.json` has of one engine. */
type Measure = SearchMeasure & SiteMeasure & { readonly load: number };

/**
 * `bench`: what searches and pages take on what is indexed now, on the embedded engine and, where the settings
 * name one, on Elasticsearch, beside the least that each engine can do; a table on standard output, all figures in `bench.json`.
 * @throws AppError as a search does
 */
export async function benchCommand(context: CommandContext): Promise<number> {
  const settings = context.settings();
  const { ELASTICSEARCH_URL: _, ...embedded } = settings;
  const engines =
    settings.ELASTICSEARCH_URL === undefined
      ? [settings]
      : [{ ...embedded, ELASTICSEARCH_URL: undefined }, settings];
  const measures: Measure[] = [];
  for (const one of engines) {
    try {
      measures.push(await measureOne(context, one));
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
  for (const line of [...searchTable(measures), '', ...pageTable(measures)]) {
    context.stdout.write(`${line}\n`);
  }
  await writeFile('bench.json', `${JSON.stringify(measures, null, 2)}\n`);
  return EXIT.done;
}

async function measureOne(context: CommandContext, settings: Settings): Promise<Measure> {
  const archive = await context.openArchive(settings);
  const searches = await archive.measureSearches(new AbortController().signal);
  await using site = await context.openSite(settings);
  const pages = await measureSite(site);
  return { ...searches, ...pages, load: loadavg()[0] ?? 0 };
}

function searchTable(measures: readonly Measure[]): string[] {
  return [
    row(
      'engine',
      'articles',
      'search, median',
      'slowest',
      'next click',
      'bare search',
      'times bare',
      'written/s',
      'memory',
      'disk',
    ),
    ...measures.map((measure) =>
      row(
        measure.engine,
        numberText(measure.articles),
        ms(median(measure.firstMs)),
        ms(Math.max(...measure.firstMs)),
        ms(median(measure.nextMs)),
        ms(median(measure.floorMs.filter((one) => one !== null))),
        measure.timesFloor.toFixed(2),
        numberText(Math.round(measure.writtenASecond)),
        mb(measure.memoryBytes),
        mb(measure.diskBytes),
      ),
    ),
  ];
}

/** Processor time of a page, then what a reader waits. */
function pageTable(measures: readonly Measure[]): string[] {
  return [
    row('pages', ...PAGE_KINDS),
    ...measures.flatMap(({ engine, pages }) => [
      row(`${engine} cpu`, ...PAGE_KINDS.map((kind) => ms(pages[kind].cpuMs))),
      row('  median', ...PAGE_KINDS.map((kind) => ms(pages[kind].medianMs))),
    ]),
  ];
}

function row(engine: string, ...cells: readonly string[]): string {
  return [engine.padEnd(18), ...cells.map((cell) => cell.padStart(15))].join('');
}

function ms(number: number): string {
  return `${number.toFixed(1)} ms`;
}

function mb(bytes: number): string {
  return `${numberText(Math.round(bytes / 1_000_000))} MB`;
}
