import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestPage, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

const search = (text: string): Promise<TestPage> => site.page(`/?q=${encodeURIComponent(text)}`);
const reasons = async (text: string) => (await search(text)).texts('.why');

describe('a page of results', () => {
  it('says a query with operators back in words', async () => {
    const page = await search('river "peace talks" -canal');
    expect(page.text('h1')).toBe('No articles match');
    expect(page.text('.read-as-words')).toBe(
      'Articles with “river” and the phrase “peace talks”, but not “canal”',
    );
  });

  it('says it once, in the heading, with the capitals and accents that were typed', async () => {
    const page = await search('River OR treaty -canál');
    expect(page.text('h1')).toMatch(/articles with “River” or \(“treaty”, but not “canál”\)$/);
    expect(page.text('.read-as-words')).toBeUndefined();
    expect((await search('-river -canal')).text('h1')).toMatch(/without “river” or “canal”$/);
  });

  it('says a query that is too long for a heading below it', async () => {
    const many = Array.from({ length: 14 }, (_, at) => `word${at}`).join(' OR ');
    const page = await search(`${many} OR river`);
    expect(page.text('h1')).toMatch(/with word0 or word1 /);
    expect(page.text('.read-as-words')).toMatch(/^Articles with “word0”, “word1”,/);
  });

  it('says nothing back where the heading does', async () => {
    expect((await search('river treaty')).text('.read-as-words')).toBeUndefined();
    expect((await site.page('/?country=UZ')).text('.read-as-words')).toBeUndefined();
  });

  it('says of each article why it is there, and who said it', async () => {
    const [talks] = await reasons('bury');
    expect(talks).toBe('Why here: “bury” once in the text; said by Nadira Yusupova.');
    const [first] = await reasons('upstream river');
    expect(first).toBe(
      'Why here: “upstream” in the title; “river” in the title and 3 times in the text; said by Nadira Yusupova.',
    );
  });

  it('counts a title that is a line of the text once', async () => {
    expect(await reasons('harbour')).toEqual([
      'Why here: “harbour” in the title and once in the text.',
    ]);
  });

  it('gives no reason where no word was asked for', async () => {
    expect((await site.page('/?country=UZ')).texts('.why')).toEqual([]);
    expect(await reasons('-canal')).toEqual([]);
  });
});
