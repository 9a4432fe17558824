import { describe, expect } from 'vitest';
import type { SearchEngine, SearchIndex } from '../../src/search/port.ts';
import { type ArticleSketch, anIndexedArticle } from './builders.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from './elasticsearch/open-engine.ts';
import { fillIndex } from './fill-index.ts';
import { openSqliteArchive } from './sqlite-archive.ts';

/** An engine with an archive of its own, empty at first. */
export type ContractEngine = { readonly engine: SearchEngine } & AsyncDisposable;

/** Tests of what every adapter promises. `open` gives an engine over nothing. */
export type Contract = (adapter: string, open: () => Promise<ContractEngine>) => void;

/** Holds both engines to a contract, Elasticsearch once with each number of shards. */
export function holdBothEnginesTo(contract: Contract, shards: readonly number[] = [1]): void {
  contract('sqlite', openSqliteArchive);

  // Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
  describe.skipIf(!HAS_ELASTICSEARCH)('a real Elasticsearch', () => {
    for (const count of shards) {
      const adapter = count === 1 ? 'elasticsearch' : `elasticsearch on ${count} shards`;
      contract(adapter, async () => openTestArchive({ shards: count }));
    }
  });
}

/** An engine that `open` gives, its archive filled, and a reader of it; disposing of it closes both. */
export async function openFilled(
  open: () => Promise<ContractEngine>,
  articles: readonly ArticleSketch[],
): Promise<ContractEngine & { readonly index: SearchIndex }> {
  await using opened = new AsyncDisposableStack();
  const { engine } = opened.use(await open());
  const batch = articles.map((sketch) => anIndexedArticle(sketch));
  expect((await fillIndex(engine, batch)).articles).toBe(batch.length);
  const index = opened.use(await engine.openIndex());
  const both = opened.move(); // not closed here any more, now that nothing can fail
  return { engine, index, [Symbol.asyncDispose]: () => both.disposeAsync() };
}
