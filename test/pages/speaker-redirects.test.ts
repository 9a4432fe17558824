import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArticle, indexed } from '../support/builders.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
const ARCHIVE = [pilot()];

function pilot() {
  const article = anArticle({ id: 'pilot', title: 'The tide', speakers: ['William Marsh'] });
  const speakers = article.speakers.map((tag) => ({ ...tag, formerIds: ['bill-marsh'] }));
  return indexed({ ...article, speakers });
}

beforeAll(async () => {
  site = await openSite(ARCHIVE);
});
afterAll(() => site[Symbol.asyncDispose]());

describe('an address with an id that a speaker once had', () => {
  it.each([
    ['/?q=tide&speaker=bill-marsh&sort=newest', '/?q=tide&speaker=william-marsh&sort=newest'],
    ['/api/v1/search?speaker.not=bill-marsh', '/api/v1/search?speaker.not=william-marsh'],
    [
      '/facets/country?speaker=bill-marsh&speaker=none',
      '/facets/country?speaker=william-marsh&speaker=none',
    ],
  ])('leads for good from %s to %s', async (old, now) => {
    const response = await site.get(old);
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe(now);
  });

  // Issue 11.
  it.each(['', '/news'])('stays under the path of the site, asked with %j', async (before) => {
    await using under = await openSite(ARCHIVE, { publicUrl: 'https://example.org/news' });
    for (const [path, now] of [
      ['/?speaker=bill-marsh', '/news/?speaker=william-marsh'],
      ['/speakers/bill-marsh', '/news/speakers/william-marsh'],
      ['/api/v1/speakers/bill-marsh', '/news/api/v1/speakers/william-marsh'],
    ]) {
      const response = await under.get(`${before}${path}`);
      expect(response.headers.get('Location')).toBe(now);
      await response.body?.cancel();
    }
  });

  it('leads to what the speaker is found by', async () => {
    const response = await site.get('/api/v1/search?speaker=bill-marsh', { redirect: 'follow' });
    expect(await response.json()).toMatchObject({ total: 1, hits: [{ id: 'pilot' }] });
  });

  it.each(['/?speaker=nobody', '/?speaker=william-marsh', '/?speaker=..%2F', '/?speaker='])(
    'is none of %s',
    async (path) => {
      expect((await site.get(path)).status).toBe(200);
    },
  );
});
