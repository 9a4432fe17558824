import { readdirSync, readlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { anIndexedArticle, aRequest } from '../support/builders.ts';
import { openTempFolder } from '../support/temp-folder.ts';

const { signal } = new AbortController();
const SWITCHES = 50;
const ARTICLES = 20;

/** Files below the folder that this process has open; empty where the system does not say. */
function openFiles(folder: string): readonly string[] {
  try {
    return readdirSync('/proc/self/fd').flatMap((fd) => {
      try {
        const path = readlinkSync(`/proc/self/fd/${fd}`);
        return path.startsWith(folder) ? [path] : [];
      } catch {
        return []; // It was that of this very look.
      }
    });
  } catch {
    return [];
  }
}

it('fifty switches under readers cost no answer, and each answer is of one generation alone', async () => {
  await using folder = await openTempFolder();
  const engine = openSqliteEngine({ dataDir: folder.path, searchThreads: 2 });
  // All articles of a generation have its number for a word: a mixture would find both, or fewer.
  const rebuild = async (generation: number) => {
    await using writer = await engine.openWriter('rebuild');
    const articles = Array.from({ length: ARTICLES }, (_, n) =>
      anIndexedArticle({ id: `a${n}`, source: `wire ${generation}`, body: 'The river rose.' }),
    );
    await writer.write(articles);
    await writer.finish(ARTICLES);
  };
  await rebuild(0);
  await using index = await engine.openIndex();
  let isOver = false;
  let answers = 0;
  const generations = new Set<string>();
  const read = async () => {
    while (!isOver) {
      const { total, facets } = await index.search(aRequest('river'), signal);
      const sources = facets.source.values;
      expect([total, sources.length, sources[0]?.count]).toEqual([ARTICLES, 1, ARTICLES]);
      generations.add(sources[0]?.value ?? '');
      answers += 1;
    }
  };
  const readers = [read(), read()];
  for (let generation = 1; generation <= SWITCHES; generation += 1) {
    const before = answers;
    await rebuild(generation);
    await expect.poll(() => answers).toBeGreaterThan(before);
  }
  isOver = true;
  await Promise.all(readers);
  // The last one is seen, and the files of those before it are let go of.
  await expect
    .poll(
      async () => (await index.search(aRequest('river'), signal)).facets.source.values[0]?.value,
    )
    .toBe(`wire ${SWITCHES}`);
  expect(generations.size).toBeGreaterThan(2);
  await expect
    .poll(() => openFiles(folder.path).filter((path) => /deleted/.test(path)))
    .toEqual([]);
});
