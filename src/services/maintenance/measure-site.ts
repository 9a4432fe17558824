import { AppError } from '../../errors.ts';
import { MIXED_QUERIES, median } from './measure-searches.ts';

/** A site that runs in a process of its own. */
export type MeasuredSite = {
  /** What it answers at a path. */
  readonly get: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
};

/** Pages of one kind. */
export type PageFigures = {
  readonly pages: number;
  readonly medianMs: number;
  readonly slowestMs: number;
  /** Processor time of the whole server for one of them, all its threads. */
  readonly cpuMs: number;
};

/** What the pages of a site take. `export` is one whole file. */
export type SiteMeasure = {
  readonly pages: Readonly<Record<PageKind, PageFigures>>;
  readonly exportedArticles: number;
  /** What the server holds in memory after all that. */
  readonly memoryBytes: number;
};

export type PageKind = (typeof PAGE_KINDS)[number];

export const PAGE_KINDS = [
  'cold',
  'click',
  'article',
  'start',
  'countries',
  'compare',
  'speaker',
  'quotes',
  'lists',
  'export',
] as const;

const MOST_OF_A_KIND = 20;
const EXPORTED = 'wheat harvest';

/** Asks for pages one after the other, each kind apart. @throws AppError where the site does not answer */
export async function measureSite(site: MeasuredSite): Promise<SiteMeasure> {
  // Views are compiled and code is read at the first page of a kind; no kind is helped by another.
  for (const path of ['/?q=zzyzx', '/', '/quotes', '/compare?a=zzyzx&b=zzyzx'])
    await get(site, path);
  await settled(site);
  const found = new Set<string>();
  const clicks: string[] = [];
  const cold = await measured(site, MIXED_QUERIES.map(searchPath), (path, text) => {
    for (const [, id] of text.matchAll(/href="\/articles\/([^"?]+)/g)) found.add(`/articles/${id}`);
    for (const [, id] of text.matchAll(/name="speaker" value="([^"]+)"/g)) {
      if (id !== 'none') found.add(`/speakers/${id}`);
    }
    const country = /name="country" value="([A-Z]{2})"/.exec(text)?.[1];
    clicks.push(country === undefined ? path : `${path}&country=${country}`);
  });
  const some = (beginning: string): string[] =>
    [...found].filter((path) => path.startsWith(beginning)).slice(0, MOST_OF_A_KIND);
  const words = MIXED_QUERIES.slice(0, 5).map(encodeURIComponent);
  const of = (paths: readonly string[]) => measured(site, paths);
  let exported = '';
  const pages = {
    cold,
    click: await of(clicks),
    article: await of(some('/articles/')),
    start: await of(['/', '/', '/']),
    countries: await of(['/countries', ...words.map((word) => `/countries?q=${word}`)]),
    compare: await of(words.slice(1).map((word) => `/compare?a=${words[0]}&b=${word}`)),
    speaker: await of(some('/speakers/')),
    quotes: await of(['/quotes', ...words.map((word) => `/quotes?q=${word}`)]),
    lists: await of(['/facets/speaker', ...words.map((word) => `/facets/speaker?q=${word}`)]),
    export: await measured(site, [`/export.jsonl?q=${encodeURIComponent(EXPORTED)}`], (_, text) => {
      exported = text;
    }),
  };
  const { memoryBytes } = await figuresOf(site);
  return { pages, exportedArticles: exported.split('\n').filter(Boolean).length, memoryBytes };
}

function searchPath(words: string): string {
  return `/?q=${encodeURIComponent(words)}`;
}

async function measured(
  site: MeasuredSite,
  paths: readonly string[],
  look: (path: string, text: string) => void = () => undefined,
): Promise<PageFigures> {
  const before = await figuresOf(site);
  const ms: number[] = [];
  for (const path of paths) {
    const startedAt = performance.now();
    const text = await get(site, path);
    ms.push(performance.now() - startedAt);
    look(path, text);
  }
  const { cpuSeconds } = await figuresOf(site);
  return {
    pages: paths.length,
    medianMs: median(ms),
    slowestMs: Math.max(0, ...ms),
    cpuMs: paths.length === 0 ? 0 : ((cpuSeconds - before.cpuSeconds) * 1000) / paths.length,
  };
}

async function get(site: MeasuredSite, path: string): Promise<string> {
  const { status, text } = await site.get(path);
  if (status === 200) return text;
  throw new AppError('INDEX_UNREACHABLE', `The site answers ${status} at ${path}.`);
}

const LOOK_MS = 500;
const MOST_LOOKS = 240;
const IDLE_SHARE = 0.1;

/** Waits until what a server does by itself after its start is done: reading ahead, looking at the whole index. */
async function settled(site: MeasuredSite): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const before = await figuresOf(site);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const { cpuSeconds } = await figuresOf(site);
    if ((cpuSeconds - before.cpuSeconds) * 1000 < LOOK_MS * IDLE_SHARE) return;
  }
}

async function figuresOf(site: MeasuredSite) {
  const text = await get(site, '/metrics');
  const figure = (name: string): number =>
    Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return {
    cpuSeconds: figure('process_cpu_seconds_total'),
    memoryBytes: figure('process_resident_memory_bytes'),
  };
}
