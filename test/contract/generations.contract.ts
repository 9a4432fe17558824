import { describe, expect, it } from 'vitest';
import type { SearchEngine, WriterOptions } from '../../src/search/port.ts';
import { anIndexedArticle, aRequest } from '../support/builders.ts';
import type { ContractEngine } from '../support/contract.ts';

const { signal } = new AbortController();
const one = (id: string, body = 'ferry') => anIndexedArticle({ id, body });

/** What the builds of an index promise: taken back, gone on with, and compared with without a writer. */
export function generationsContract(adapter: string, open: () => Promise<ContractEngine>): void {
  describe(`going back to the generation before: ${adapter}`, () => {
    it('switches readers to it, and forward again', async () => {
      await using archive = await open();
      const { engine } = archive;
      await rebuild(engine, ['a']);
      await rebuild(engine, ['a', 'b']);
      const newer = await readersSee(engine);
      const { from, to } = await engine.rollBack();
      expect(from).toMatchObject({ generation: newer.generation, articles: 2 });
      expect(to).toMatchObject({ articles: 1 });
      expect(to.indexedAt).toMatch(/^20\d\d-.*Z$/);
      expect(await readersSee(engine)).toEqual({ generation: to.generation, articles: 1 });
      await engine.rollBack();
      expect(await readersSee(engine)).toEqual(newer);
    });

    it('is seen by a reader that was open before', async () => {
      await using archive = await open();
      await rebuild(archive.engine, ['a']);
      await rebuild(archive.engine, ['a', 'b']);
      await using index = await archive.engine.openIndex();
      const total = async () => (await index.search(aRequest('ferry'), signal)).total;
      expect(await total()).toBe(2);
      await archive.engine.rollBack();
      expect(await total()).toBe(1);
    });

    it('leaves the next update in the older one, and the next rebuild before the newer', async () => {
      await using archive = await open();
      const { engine } = archive;
      await rebuild(engine, ['a']);
      await rebuild(engine, ['a', 'b']);
      await engine.rollBack();
      const older = await readersSee(engine);
      await update(engine, ['c']);
      expect(await readersSee(engine)).toEqual({ ...older, articles: 2 });
      await rebuild(engine, ['a', 'b', 'c', 'd']);
      expect((await engine.rollBack()).to).toMatchObject({ generation: older.generation });
    });

    it('is refused where there is none, or no index at all', async () => {
      await using archive = await open();
      await expect(archive.engine.rollBack()).rejects.toMatchObject({ code: 'INDEX_MISSING' });
      await rebuild(archive.engine, ['a']);
      await expect(archive.engine.rollBack()).rejects.toMatchObject({ code: 'SWITCH_REFUSED' });
      expect((await readersSee(archive.engine)).articles).toBe(1);
    });

    it('waits its turn while somebody writes', async () => {
      await using archive = await open();
      await rebuild(archive.engine, ['a']);
      await rebuild(archive.engine, ['b']);
      await using _writer = await archive.engine.openWriter('update');
      await expect(archive.engine.rollBack()).rejects.toMatchObject({ code: 'LOCKED' });
    });
  });

  describe(`a rebuild that was cut short: ${adapter}`, () => {
    it('is resumed by one of the same plan', async () => {
      await using archive = await open();
      const { engine } = archive;
      await cutShort(engine, ['a', 'b'], { plan: 'p' });
      await using writer = await engine.openWriter('rebuild', { plan: 'p' });
      expect(await idsOf(writer.begun())).toEqual(['a', 'b']);
      await writer.write([one('c')]);
      expect(await writer.remove(['a'])).toBe(1);
      expect((await writer.finish(2)).articles).toBe(2);
      expect((await readersSee(engine)).articles).toBe(2);
    });

    it('is cleared away by one of another plan, which begins with nothing', async () => {
      await using archive = await open();
      await cutShort(archive.engine, ['a'], { plan: 'p' });
      await using writer = await archive.engine.openWriter('rebuild', { plan: 'other' });
      expect(writer.abandoned).toBe(1);
      expect(await idsOf(writer.begun())).toEqual([]);
      await writer.write([one('b')]);
      expect((await writer.finish(1)).articles).toBe(1);
    });

    it('is not there for a run that has no plan, nor left by one', async () => {
      await using archive = await open();
      await cutShort(archive.engine, ['a'], {});
      await using writer = await archive.engine.openWriter('rebuild', { plan: 'p' });
      expect({ abandoned: writer.abandoned, begun: await idsOf(writer.begun()) }).toEqual({
        abandoned: 0,
        begun: [],
      });
    });

    it('outlasts an update, which neither sees nor changes it', async () => {
      await using archive = await open();
      const { engine } = archive;
      await rebuild(engine, ['z']);
      await cutShort(engine, ['a'], { plan: 'p' });
      await update(engine, ['y']);
      expect((await readersSee(engine)).articles).toBe(2);
      await using writer = await engine.openWriter('rebuild', { plan: 'p' });
      expect(await idsOf(writer.begun())).toEqual(['a']);
    });

    it('is not gone on with after its check failed', async () => {
      await using archive = await open();
      {
        await using writer = await archive.engine.openWriter('rebuild', { plan: 'p' });
        await writer.write([one('a')]);
        await expect(writer.finish(2)).rejects.toMatchObject({ code: 'SWITCH_REFUSED' });
      }
      await using writer = await archive.engine.openWriter('rebuild', { plan: 'p' });
      expect(await idsOf(writer.begun())).toEqual([]);
    });

    it('is over once it answers: the next of its plan begins anew, and can be taken back', async () => {
      await using archive = await open();
      await rebuild(archive.engine, ['a'], { plan: 'p' });
      {
        await using writer = await archive.engine.openWriter('rebuild', { plan: 'p' });
        expect(await idsOf(writer.begun())).toEqual([]);
      }
      await rebuild(archive.engine, ['b', 'c'], { plan: 'p' });
      expect((await archive.engine.rollBack()).to.articles).toBe(1);
    });
  });

  describe(`the contents of an index: ${adapter}`, () => {
    it('are nothing where there is no index, and looking makes none', async () => {
      await using archive = await open();
      await using contents = await archive.engine.openContents();
      expect(await idsOf(contents.manifest())).toEqual([]);
      expect({ stored: await contents.stored(['a']), roots: contents.roots }).toEqual({
        stored: [],
        roots: [],
      });
      await using index = await archive.engine.openIndex();
      await expect(index.summary(signal)).rejects.toMatchObject({ code: 'INDEX_MISSING' });
    });

    it('are read while somebody writes, with the paths that they were made from', async () => {
      await using archive = await open();
      const { engine } = archive;
      await update(engine, ['a'], { roots: ['/news/2021'] });
      await update(engine, ['b'], { roots: ['/wire', '/news'] });
      await using _writer = await engine.openWriter('update');
      await using contents = await engine.openContents();
      expect(await idsOf(contents.manifest())).toEqual(['a', 'b']);
      expect(contents.roots.toSorted()).toEqual(['/news', '/wire']);
      const stored = await contents.stored(['b', 'nobody']);
      expect(stored.map(({ article }) => article.body)).toEqual(['ferry']);
    });

    it('have the paths of a rebuild alone after it', async () => {
      await using archive = await open();
      await update(archive.engine, ['a'], { roots: ['/news'] });
      await rebuild(archive.engine, ['a'], { roots: ['/wire'], plan: 'p' });
      await using contents = await archive.engine.openContents();
      expect(contents.roots).toEqual(['/wire']);
    });
  });
}

async function rebuild(
  engine: SearchEngine,
  ids: readonly string[],
  options: WriterOptions = {},
): Promise<void> {
  await using writer = await engine.openWriter('rebuild', options);
  await writer.write(ids.map((id) => one(id)));
  await writer.finish(ids.length);
}

async function update(
  engine: SearchEngine,
  ids: readonly string[],
  options: WriterOptions = {},
): Promise<void> {
  await using writer = await engine.openWriter('update', options);
  await writer.write(ids.map((id) => one(id)));
  await writer.finish();
}

async function cutShort(
  engine: SearchEngine,
  ids: readonly string[],
  options: WriterOptions,
): Promise<void> {
  await using writer = await engine.openWriter('rebuild', options);
  await writer.write(ids.map((id) => one(id)));
}

async function readersSee(engine: SearchEngine) {
  await using index = await engine.openIndex();
  const { generation, articles } = await index.summary(signal);
  return { generation, articles };
}

async function idsOf(entries: AsyncIterable<{ readonly id: string }>): Promise<string[]> {
  return (await Array.fromAsync(entries)).map(({ id }) => id).toSorted();
}
