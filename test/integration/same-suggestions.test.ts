import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { SearchIndex } from '../../src/search/port.ts';
import { wireServices } from '../../src/wire.ts';
import { openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { characterArchive } from '../support/same-answers/character-archive.ts';
import { generatedArchive } from '../support/same-answers/generated-archive.ts';
import { openSqliteArchive } from '../support/sqlite-archive.ts';

const SEED = 20_261_124;
const { signal } = new AbortController();

const ARCHIVES = [
  ['a generated archive', () => [...generatedArchive(2000, SEED)], 1],
  ['a generated archive on three shards', () => [...generatedArchive(2000, SEED)], 3],
  ['hostile characters', () => [...characterArchive()], 1],
] as const;

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(inject('elasticsearch') === null)('both engines', () => {
  describe.each(ARCHIVES)('over %s', (_, articles, shards) => {
    const opened = new AsyncDisposableStack();
    let sqlite: SearchIndex;
    let elasticsearch: SearchIndex;

    beforeAll(async () => {
      const archive = opened.use(openTestArchive({ shards, deadlineMs: 20_000 }));
      const embedded = opened.use(await openSqliteArchive()).engine;
      const written = articles();
      for (const engine of [embedded, archive.engine]) {
        await using writer = await engine.openWriter('rebuild');
        expect(await writer.write(written)).toEqual([]);
        await writer.finish(written.length);
      }
      sqlite = opened.use(await embedded.openIndex());
      elasticsearch = opened.use(await archive.engine.openIndex());
    });
    afterAll(() => opened.disposeAsync());

    it('know the same words, countries and speakers, in the same order', async () => {
      const ours = await sqlite.vocabulary(signal);
      expect(ours.words.length).toBeGreaterThan(10);
      expect(await elasticsearch.vocabulary(signal)).toEqual(ours);
    });

    it('suggest and correct alike', async () => {
      const [ours, theirs] = [wireServices(sqlite), wireServices(elasticsearch)];
      const { words, speakers } = await sqlite.vocabulary(signal);
      const some = [...words, ...speakers.map(({ name }) => ({ word: name }))]
        .filter((_known, at, all) => at % Math.ceil(all.length / 40) === 0)
        .map(({ word }) => word);
      const typed = some.flatMap((word, at) => [
        word.slice(0, 3),
        `${some[at - 1] ?? ''} ${word.slice(0, 2)}`,
      ]);
      for (const text of typed) {
        const expected = await ours.suggest(text, signal);
        expect(await theirs.suggest(text, signal), text).toEqual(expected);
      }
      for (const word of some) {
        const misspelt = `${word.slice(1, 2)}${word.slice(0, 1)}${word.slice(2)}`;
        const expected = await ours.correctSpelling(misspelt, signal);
        expect(await theirs.correctSpelling(misspelt, signal), misspelt).toEqual(expected);
      }
    });
  });
});
