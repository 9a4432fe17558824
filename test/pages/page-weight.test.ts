import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/domain/regions.ts';
import { anIndexedArticle } from '../support/builders.ts';
import { openSite, type TestSite } from '../support/site.ts';

/** Issue 5: the page itself, without compression. */
const MOST_BYTES = 60_000;

const COUNTRIES = REGIONS.filter(({ parent }) => parent === undefined).flatMap(
  ({ countries }) => countries,
);
// Words of one article alone: no story is a copy of another.
const ownWords = (index: number) =>
  Array.from({ length: 40 }, (_, at) => `gauge${index}x${at}`).join(' ');

/** What makes a page heavy: 75 years, every country, long names, many sources, sections and languages. */
function mixedArchive() {
  return Array.from({ length: 600 }, (_, index) => {
    const countries = [0, 1, 2, 3].map((step) => COUNTRIES[(index * 7 + step) % COUNTRIES.length]);
    const speakers = [0, 1].map((step) => `Wilhelmina Stonehaugh ${(index + step) % 90}`);
    return anIndexedArticle({
      title: `River commission of the year ${1946 + (index % 75)}, number ${index}`,
      body: `The river commission met again on Tuesday and put off the treaty. ${ownWords(index)}.`,
      date: `${1946 + (index % 75)}-0${1 + (index % 9)}-11`,
      countries: countries.flatMap((code) => code ?? []),
      speakers,
      source: `The Lowland Courier and Gazette ${index % 40}`,
      section: `Affairs of the river, part ${index % 60}`,
      language: ['en', 'fr', 'de', 'es', 'ar', 'ru', 'it', 'nl'][index % 8] ?? 'en',
    });
  });
}

describe('a page of results', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await openSite(mixedArchive());
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it.each([
    '/',
    '/?q=river',
    '/?q=river+commission+treaty&from=1950',
    '/?q=river&region=002',
    '/?q=river&country=FR&country=US&speaker.not=none&from=1950&to=2010&page=3',
  ])('of five facets weighs less than 60 kB: %s', async (path) => {
    const html = await (await site.get(path)).text();
    expect(html).toContain('class="results"');
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
  });
});
