import { describe, expect, it } from 'vitest';
import { parseAliases } from '../../src/extract/aliases.ts';
import type { IndexedArticle, SearchEngine, SearchIndex } from '../../src/search/port.ts';
import { mergeArchive } from '../../src/services/runs/merge-archive.ts';
import { type ArticleSketch, anIndexedArticle, aRequest } from '../support/builders.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { openSqliteArchive } from '../support/sqlite-archive.ts';

const { signal } = new AbortController();

const BILL: ArticleSketch = {
  id: 'bill',
  speakers: ['Bill Marsh'],
  roles: { 'Bill Marsh': 'harbour pilot' },
  quotes: [{ text: 'The tide waits for nobody here', speaker: 'Bill Marsh' }],
};
const WILLIAM: ArticleSketch[] = ['william', 'william-again'].map((id) => ({
  id,
  speakers: ['William Marsh'],
  roles: { 'William Marsh': 'pilot' },
}));
const BOTH: ArticleSketch = {
  id: 'both',
  speakers: ['Bill Marsh', 'William Marsh'],
  roles: { 'Bill Marsh': 'pilot', 'William Marsh': 'pilot' },
};
const COACH: ArticleSketch = {
  id: 'coach',
  speakers: ['Bo Lind'],
  roles: { 'Bo Lind': 'hockey coach' },
};
const COACH_AGAIN: ArticleSketch = { ...COACH, id: 'coach-again' };
const MINISTER: ArticleSketch = {
  id: 'minister',
  speakers: ['Bo Lind'],
  roles: { 'Bo Lind': 'finance minister' },
};

describe('the persons of an archive, sqlite', () => {
  personCases(async (check) => {
    await using archive = await openSqliteArchive();
    await check(archive.engine);
  });
});

// Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
describe.skipIf(!HAS_ELASTICSEARCH)('the persons of an archive, elasticsearch', () => {
  personCases(async (check) => {
    await using archive = openTestArchive();
    await check(archive.engine);
  });
});

function personCases(
  withEngine: (check: (engine: SearchEngine) => Promise<void>) => Promise<void>,
): void {
  it('have one id under all spellings, in the facet, the filter and the quotes', () =>
    withEngine(async (engine) => {
      await add(engine, [BILL, ...WILLIAM]);
      await using index = await engine.openIndex();
      expect(await speakers(index)).toEqual([['william-marsh', 'William Marsh', 3]]);
      const bill = await index.article('bill', signal);
      expect(bill?.article.speakers[0]).toMatchObject({ id: 'william-marsh', name: 'Bill Marsh' });
      expect(bill?.article.quotes[0]?.speaker).toEqual({ id: 'william-marsh', name: 'Bill Marsh' });
    }));

  it('are the same in any order of reading', async () => {
    const orders = [
      [[BILL], WILLIAM, [BOTH, COACH], [COACH_AGAIN, MINISTER]],
      [[MINISTER, BOTH], [COACH, COACH_AGAIN], WILLIAM, [BILL]],
      [[BOTH, COACH, ...WILLIAM, MINISTER, COACH_AGAIN, BILL]],
    ];
    const outcomes: unknown[] = [];
    for (const order of orders) {
      await withEngine(async (engine) => {
        for (const batch of order) await add(engine, batch);
        await using index = await engine.openIndex();
        outcomes.push(await speakers(index));
      });
    }
    expect(outcomes[0]).toEqual([
      ['william-marsh', 'William Marsh', 4],
      ['bo-lind', 'Bo Lind', 2],
      ['bo-lind-minister', 'Bo Lind', 1],
    ]);
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
  });

  it('keep the way from every id that was shown once', () =>
    withEngine(async (engine) => {
      await add(engine, [BILL, MINISTER]);
      await using index = await engine.openIndex();
      expect((await speakers(index)).map(([id]) => id)).toEqual(['bill-marsh', 'bo-lind']);
      await add(engine, [...WILLIAM, COACH, COACH_AGAIN]);
      const asked = ['bill-marsh', 'william-marsh', 'bo-lind', 'nobody', '../x', ''];
      const redirects = await index.speakerRedirects(asked, signal);
      expect(Object.fromEntries(redirects)).toEqual({ 'bill-marsh': 'william-marsh' });
    }));

  it('are one tag where an article speaks of one of them under two names, and two again when parted', () =>
    withEngine(async (engine) => {
      await add(engine, [BOTH, ...WILLIAM]);
      await using index = await engine.openIndex();
      const joined = await index.article('both', signal);
      expect(joined?.article.speakers).toMatchObject([
        { id: 'william-marsh', formerIds: ['bill-marsh'] },
      ]);
      // Another pilot of a name that is as short: now nobody knows who Bill is.
      await add(engine, [
        { id: 'willa', speakers: ['Willie Marsh'], roles: { 'Willie Marsh': 'pilot' } },
      ]);
      const again = await index.article('both', signal);
      expect(again?.article.speakers.map(({ name }) => name)).toContain('Bill Marsh');
    }));

  it('are who the alias file says', () =>
    withEngine(async (engine) => {
      const { aliases } = parseAliases('person: Ada Northcote = Bo Lind');
      await using writer = await engine.openWriter('update');
      await writer.write([MINISTER, COACH].map((sketch) => anIndexedArticle(sketch)));
      expect(await mergeArchive(writer, aliases, signal)).toBe(2);
      expect(await mergeArchive(writer, aliases, signal)).toBe(0);
      await writer.finish();
      await using index = await engine.openIndex();
      expect((await speakers(index)).map(([id]) => id)).toEqual(['ada-northcote']);
    }));
}

async function add(engine: SearchEngine, sketches: readonly ArticleSketch[]): Promise<void> {
  await using writer = await engine.openWriter('update');
  const batch: IndexedArticle[] = sketches.map((sketch) => anIndexedArticle(sketch));
  await writer.write(batch);
  await mergeArchive(writer, undefined, signal);
  await writer.finish();
}

async function speakers(index: SearchIndex): Promise<(string | number)[][]> {
  const { facets } = await index.search(aRequest(''), signal);
  return facets.speaker.values.map(({ value, label, count }) => [value, label, count]);
}
