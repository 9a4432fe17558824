import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIndexedArticle } from '../support/builders.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

type Value = { readonly value: string; readonly label: string; readonly count: number };
type Listed = { readonly values: readonly Value[]; readonly found: number; readonly total: number };
type Found = { readonly facets: { readonly country: { readonly values: readonly Value[] } } };

let site: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

const fields = (page: Awaited<ReturnType<TestSite['page']>>, form: string) =>
  page
    .all(`${form} input[type=hidden]`)
    .map((field) => `${field.getAttribute('name')}=${field.getAttribute('value')}`);

describe('the full list of a facet', () => {
  it('counts as the result page does', async () => {
    const search = await site.json<Found>('/api/v1/search?q=river&country=UZ');
    const list = await site.json<Listed>('/api/v1/facets/country?q=river&country=UZ');
    expect(list.values.length).toBeGreaterThan(1);
    expect(list.values).toEqual(search.facets.country.values);
  });

  it('finds a part of a name in any case and accent', async () => {
    const { values, found } = await site.json<Listed>('/api/v1/facets/country?find=ÚZBEK');
    expect(values.map(({ value }) => value)).toEqual(['UZ']);
    expect(found).toBe(1);
  });

  it('finds a country by another name that it goes by', async () => {
    const { values } = await site.json<Listed>('/api/v1/facets/country?find=kirghiz');
    expect(values.map(({ value }) => value)).toEqual(['KG']);
  });

  it('finds a name with a letter or two wrong, where nothing holds what was typed', async () => {
    const countries = await site.json<Listed>('/api/v1/facets/country?find=uzbekstan');
    expect(countries.values.map(({ value }) => value)).toEqual(['UZ']);
    const speakers = await site.json<Listed>('/api/v1/facets/speaker?find=Yusupofa');
    expect(speakers.values.map(({ value }) => value)).toEqual(['nadira-yusupova']);
  });

  it('shows one letter, and leads nowhere from letters that nobody has', async () => {
    const page = await site.page('/facets/country?q=river&letter=u');
    expect(page.texts('.full-list bdi')).toEqual(['Uzbekistan']);
    expect(page.text('.letters [aria-current]')).toBe('U');
    expect(page.href('.letters a')).toBe('/facets/country?q=river&order=label');
    expect(page.texts('.letters span')).toContain('X');
  });

  it('puts names from A to Z below their letters, and those without a value last', async () => {
    const page = await site.page('/facets/country?q=river&order=label');
    expect(page.texts('.full-list h2')).toEqual(['K', 'U', 'Other']);
    expect(page.texts('.full-list h2 + ul bdi').slice(0, 2)).toEqual(['Kazakhstan', 'Kyrgyzstan']);
    expect(page.texts('.full-list bdi').at(-1)).toBe('No country tagged');
    expect((await site.page('/facets/country?q=river')).all('.full-list h2')).toEqual([]);
  });

  it('says what is no letter, and shows everything', async () => {
    const page = await site.page('/facets/country?letter=%C3%9F%C3%9F');
    expect(page.text('.notice')).toContain('is not a letter from A to Z');
    expect(page.all('.full-list li').length).toBeGreaterThan(1);
  });

  it('ends with the articles without a value', async () => {
    const page = await site.page('/facets/speaker');
    expect(page.texts('.full-list bdi').at(-1)).toBe('Nobody quoted');
    expect((await site.page('/facets/speaker?find=a')).texts('.full-list bdi')).not.toContain(
      'Nobody quoted',
    );
  });

  it('says the search as a sentence of chips that stay on the list', async () => {
    const page = await site.page('/facets/speaker?q=river&country=UZ');
    expect(page.texts('.chip')).toEqual(['Remove filter: Uzbekistan']);
    expect(page.href('.chip')).toBe('/facets/speaker?q=river');
    expect(page.href('.clear')).toBe('/facets/speaker?q=river');
  });

  it('orders from A to Z', async () => {
    const { values } = await site.json<Listed>('/api/v1/facets/speaker?order=label');
    const labels = values.map(({ label }) => label);
    expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(labels.length).toBeGreaterThan(1);
  });

  it('shows ticked choices and carries the rest of the search', async () => {
    const page = await site.page('/facets/country?q=river&country=UZ&speaker.not=none&from=2020');
    const ticked = page.all('.full-list input[checked]').map((box) => box.getAttribute('value'));
    expect(ticked).toEqual(['UZ']);
    expect(fields(page, 'form[aria-label=Choices]')).toEqual([
      'q=river',
      'speaker.not=none',
      'from=2020',
    ]);
  });

  it('keeps choices that the find box hides', async () => {
    const page = await site.page('/facets/country?country=UZ&find=kyrgyz&order=label');
    expect(page.all('.full-list li')).toHaveLength(1);
    expect(fields(page, 'form[aria-label=Choices]')).toEqual(['country=UZ']);
    const find = page.document.querySelector('button[form=choices]');
    expect(find?.getAttribute('formaction')).toBe('/facets/country');
    expect([find?.getAttribute('name'), find?.getAttribute('value')]).toEqual(['order', 'label']);
  });

  it('shows the last page where one beyond the end is asked for', async () => {
    const page = await site.page('/facets/country?page=9');
    expect(page.all('.full-list li').length).toBeGreaterThan(1);
    expect(page.all('.page-steps a')).toHaveLength(0);
  });

  it('says that there is no list of another name', async () => {
    expect((await site.get('/facets/colour')).status).toBe(404);
    expect((await site.get('/api/v1/facets/colour')).status).toBe(404);
  });

  it('is one box away from the filters, within the search as it is, where the filters do not show all', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `Witness ${index}`);
    const article = anIndexedArticle({ id: 'inquiry', body: 'flood', speakers: people });
    await using crowded = await openSite([article]);
    const page = await crowded.page('/?q=flood&country.not=UZ');
    const box = page.document.querySelector('input[form="find-speaker"]');
    expect(box?.getAttribute('name')).toBe('find');
    expect(fields(page, '#find-speaker')).toEqual(['q=flood', 'country.not=UZ']);
    expect(page.document.querySelector('#find-speaker')?.getAttribute('action')).toBe(
      '/facets/speaker',
    );
    expect(page.all('input[form="find-country"]')).toHaveLength(0);
  });

  it('leads back to the articles', async () => {
    const page = await site.page('/facets/speaker?q=river');
    expect(page.href('.back a')).toBe('/?q=river');
  });
});
