import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestPage, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

// The word that a reader types without a hyphen is printed with one alone.
const ARTICLES = [
  anIndexedArticle({
    id: 'pact',
    title: 'Valley towns sign a co-operation pact',
    body: 'Mayors praised it. “Our co-operation is old,” Nuala O’Brien said of the post-war years.',
    said: { 'Our co-operation is old': 'Nuala O’Brien' },
  }),
  anIndexedArticle({
    id: 'mill',
    title: 'Mill closes',
    body: 'The cooperation of the mill ended. Oil was dear.',
  }),
];

let site: TestSite;
beforeAll(async () => {
  site = await openSite(ARTICLES);
});
afterAll(() => site[Symbol.asyncDispose]());

const search = (text: string): Promise<TestPage> => site.page(`/?q=${encodeURIComponent(text)}`);

describe('a search for a word that is written with a hyphen or without', () => {
  it.each([
    ['cooperation', '2 articles with cooperation'],
    ['Co-operation', '2 articles with Co-operation'],
    ['postwar', '1 article with postwar'],
    ['obrien', '1 article with obrien'],
  ])('finds the same articles for %s', async (text, heading) => {
    const page = await search(text);
    expect(page.text('h1')).toBe(heading);
    expect(page.text('.spelling')).toBeUndefined();
  });

  it('marks the word whole, as it is printed', async () => {
    const page = await search('cooperation');
    expect(new Set(page.texts('main mark'))).toEqual(new Set(['co-operation', 'cooperation']));
  });

  it('marks it in quotes alone where it was asked for in what is said', async () => {
    const page = await search('said:cooperation');
    expect(page.text('h1')).toMatch(/^1 article/);
    expect(page.texts('main mark')).toEqual(['co-operation']);
  });

  it('finds whom a name with an apostrophe belongs to', async () => {
    expect((await search('speaker:obrien')).text('h1')).toMatch(/^1 article/);
  });

  it('completes it by what the archive joins', async () => {
    const url = `/api/v1/suggest?q=${encodeURIComponent('co-op')}`;
    const { suggestions } = await site.json<{ suggestions: { text: string }[] }>(url);
    expect(suggestions[0]?.text).toBe('co-operation');
  });
});

describe('a query that was not taken as typed', () => {
  it.each([
    ['title: mill', /space after title:/],
    ['said: co-operation', /space after title:, said:/],
    ['oil~5', /A ~ works behind words in quotation marks only/],
    ['oil title:', /No word followed title:/],
    ['~5', /no word to search for/],
  ])('is answered, and says how it was read: %s', async (text, sentence) => {
    const page = await search(text);
    expect(page.text('main')).toMatch(sentence);
    expect(page.text('h1')).toMatch(/^\d article/);
  });
});
