import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/search/port.ts';
import {
  FACET_PAGE_SIZE,
  type FacetListing,
  listFacet,
} from '../../src/services/search/list-facet.ts';
import { searchArchive } from '../../src/services/search/search-archive.ts';
import { keptVocabulary } from '../../src/services/vocabulary/kept-vocabulary.ts';
import { anIndexedArticle, aRequest } from '../support/builders.ts';
import { HAS_ELASTICSEARCH, openTestArchive } from '../support/elasticsearch/open-engine.ts';
import { fillIndex } from '../support/fill-index.ts';
import { openSqliteArchive } from '../support/sqlite-archive.ts';

const { signal } = new AbortController();
const WITNESSES = FACET_PAGE_SIZE + 20;
const EVERYBODY: FacetListing = { facet: 'speaker', find: '', order: 'count', page: 1 };

describe('the full list of a large facet', () => {
  it('stands whole on two pages, on SQLite', async () => {
    await using archive = await openSqliteArchive();
    await expectWholeList(archive.engine);
  });

  // Left out only where the machine has no Elasticsearch; the global set-up has then said why, loudly.
  it.skipIf(!HAS_ELASTICSEARCH)('stands whole on two pages, on Elasticsearch', async () => {
    await using archive = openTestArchive();
    await expectWholeList(archive.engine);
  });
});

async function expectWholeList(engine: SearchEngine): Promise<void> {
  await fillWithWitnesses(engine);
  await using index = await engine.openIndex();
  const listValues = listFacet(
    searchArchive(index),
    keptVocabulary(index, () => 0),
  );
  const list = (choice: Partial<FacetListing>) =>
    listValues(aRequest(''), { ...EVERYBODY, ...choice }, signal);
  const first = await list({});
  const second = await list({ page: 2 });
  expect([first.found, first.lastPage, first.isCut]).toEqual([WITNESSES, 2, false]);
  expect(first.values[0]).toMatchObject({ label: 'Witness 7', count: 2 });
  expect(second.values).toHaveLength(20);
  const all = [...first.values, ...second.values].map(({ value }) => value);
  expect(new Set(all).size).toBe(WITNESSES);
  expect((await list({ page: 3 })).page).toBe(2);
  expect((await list({ find: 'WITNESS 31' })).found).toBe(11);
  expect((await list({ letter: 'w' })).found).toBe(WITNESSES);
  expect((await list({ letter: 'x' })).found).toBe(0);
}

/** Each is quoted in one article, the seventh in two. */
async function fillWithWitnesses(engine: SearchEngine): Promise<void> {
  const numbers = [...Array(WITNESSES).keys(), 7];
  const articles = numbers.map((number, index) =>
    anIndexedArticle({ id: `statement-${index}`, speakers: [`Witness ${number}`] }),
  );
  await fillIndex(engine, articles);
}
