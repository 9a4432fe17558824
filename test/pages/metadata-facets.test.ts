import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

type Facet = {
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly missing: number;
};

describe('source, section and language', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await openSite(RIVER_ARCHIVE);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it('have full lists of their own, with a way to find a value', async () => {
    const page = await site.page('/facets/source?q=river');
    expect(page.text('h1')).toBe('All sources');
    expect(page.texts('.full-list .row-name')).toEqual([
      'Meridian Wire',
      'The Lowland Courier',
      'No source given',
    ]);
    const found = await site.page('/facets/source?q=river&find=lowland');
    expect(found.texts('.full-list .row-name')).toEqual(['The Lowland Courier']);
  });

  it('are facets of the API, with names of languages', async () => {
    const languages = await site.json<Facet>('/api/v1/facets/language');
    expect(languages.values).toMatchObject([
      { value: 'ar', label: 'Arabic' },
      { value: 'en', label: 'English' },
    ]);
    const { facets } = await site.json<{ facets: Record<string, Facet> }>('/api/v1/search');
    expect(Object.keys(facets).toSorted()).toEqual([
      'about',
      'author',
      'country',
      'date',
      'language',
      'section',
      'source',
      'speaker',
    ]);
  });

  it('are told to who asks for a list that there is not', async () => {
    const answer = await site.get('/api/v1/facets/mood');
    expect(answer.status).toBe(404);
    expect(JSON.stringify(await answer.json())).toContain(
      '“source”, “section”, “author”, “language”',
    );
  });

  it('stand in the sentence of chips, each with the word that joins it', async () => {
    const page = await site.page('/?source=Meridian+Wire&section=none&language.not=en');
    expect(page.text('.chips')).toMatch(
      /^from .*Meridian Wire filed under .*no section in .*not English/,
    );
  });

  it('are left in the search by the forms that do not show them', async () => {
    const page = await site.page('/?q=river&source=Meridian+Wire');
    const carried = page.all('.search-line input[type=hidden]');
    expect(carried.map((field) => field.getAttribute('value'))).toContain('Meridian Wire');
    // The options of the source are there: what it says counts, so nothing stands beside it.
    expect(page.all('.filters input[type=hidden][name=source]')).toHaveLength(0);
    expect(page.all('.filters input[name=source][checked]')).toHaveLength(1);
  });
});
