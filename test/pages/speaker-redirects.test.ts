import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArticle, indexed } from '../support/builders.ts';
import { openSite, type TestSite } from '../support/site.ts';

let site: TestSite;
beforeAll(async () => {
  const article = anArticle({ id: 'pilot', title: 'The tide', speakers: ['William Marsh'] });
  const speakers = article.speakers.map((tag) => ({ ...tag, formerIds: ['bill-marsh'] }));
  site = await openSite([indexed({ ...article, speakers })]);
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
