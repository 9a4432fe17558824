import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { IndexedArticle, SearchEngine } from '../../search/port.ts';

// Enough for a figure, few enough to be written beside an archive of any size.
const MOST_WRITTEN = 2_000;
const BATCH = 500;

/**
 * How many articles a second an engine takes, tagged before: some of the archive's own are written into a build that is dropped.
 * @throws AppError LOCKED while a run writes, and as a writer does
 */
export async function measureWriting(engine: SearchEngine, signal: AbortSignal): Promise<number> {
  const articles = await someArticles(engine, signal);
  await using writer = await engine.openWriter('rebuild');
  const startedAt = performance.now();
  for (let at = 0; at < articles.length; at += BATCH) {
    await writer.write(articles.slice(at, at + BATCH));
  }
  return articles.length / ((performance.now() - startedAt) / 1000);
}

async function someArticles(engine: SearchEngine, signal: AbortSignal): Promise<IndexedArticle[]> {
  await using index = await engine.openIndex();
  const everything = {
    query: { kind: 'everything' },
    filters: OPEN_FILTERS,
    sort: 'newest',
  } as const;
  const articles: IndexedArticle[] = [];
  for await (const stored of index.stream({ ...everything, most: MOST_WRITTEN }, signal)) {
    articles.push(stored);
  }
  return articles;
}
