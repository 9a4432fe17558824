import { expect } from 'vitest';
import type { IndexedArticle, IndexWriter, SearchEngine } from '../../src/search/port.ts';

/** Adds articles to the index of an engine, which may refuse none of them. */
export async function fillIndex(
  engine: SearchEngine,
  articles: readonly IndexedArticle[],
): ReturnType<IndexWriter['finish']> {
  await using writer = await engine.openWriter('update');
  expect(await writer.write(articles)).toEqual([]);
  return await writer.finish();
}
