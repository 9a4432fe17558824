import { describe, expect, it } from 'vitest';
import type { SearchPage } from '../../../../src/services/search/search-archive.ts';
import { suggestSearches } from '../../../../src/web/search/suggest-searches.ts';
import { searchParams } from '../../../../src/web/url/search-url.ts';
import { aBucket, aFacet, aSearchPage } from '../../../support/found.ts';

const { signal } = new AbortController();
const countries = aFacet([
  aBucket('UZ', 9, { label: 'Uzbekistan' }),
  aBucket('KG', 8, { label: 'Kyrgyzstan' }),
  aBucket('PE', 7, { label: 'Peru' }),
]);
const speakers = aFacet([aBucket('nadira-yusupova', 4, { label: 'Nadira Yusupova' })]);
const archive = (facets: Partial<SearchPage['facets']>) =>
  aSearchPage({ facets: { ...aSearchPage().facets, ...facets } });

describe('searches to try', () => {
  it('are made from what the archive holds most of', async () => {
    const found = await suggestSearches(
      archive({ country: countries, speaker: speakers }),
      async () => aSearchPage({ total: 3 }),
      signal,
    );
    expect(found.map(({ state }) => searchParams(state))).toEqual([
      'q=%22Nadira+Yusupova%22',
      'country=UZ&speaker=nadira-yusupova',
      'country=UZ&country=KG&country.mode=all',
      'country=KG&country=PE&country.not=UZ',
    ]);
  });

  it('are left out where they find nothing', async () => {
    const found = await suggestSearches(
      archive({ country: countries, speaker: speakers }),
      async ({ filters }) => aSearchPage({ total: filters.country.mode === 'all' ? 0 : 3 }),
      signal,
    );
    expect(found).toHaveLength(3);
  });

  it('are none for an archive without tags', async () => {
    expect(await suggestSearches(archive({}), async () => aSearchPage(), signal)).toEqual([]);
  });
});
