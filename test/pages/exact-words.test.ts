import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIndexedArticle } from '../support/builders.ts';
import { openSite, type TestSite } from '../support/site.ts';

describe('words exactly as typed', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await openSite([
      anIndexedArticle({ id: 'talk', title: 'A talk', body: 'They talked of river treaties.' }),
      anIndexedArticle({ id: 'talks', title: 'More talks', body: 'The TALKS on a river treaty.' }),
    ]);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it('are a box of the search form, which is ticked where the address says so', async () => {
    const page = await site.page('/?q=talks');
    const box = page.document.querySelector('.search-line input[name=exact]');
    expect(box?.getAttribute('value')).toBe('1');
    expect(box?.hasAttribute('checked')).toBe(false);
    expect(page.all('.result')).toHaveLength(2);
    const exact = await site.page('/?q=talks&exact=1');
    expect(exact.all('.search-line input[name=exact]')).toHaveLength(1);
    expect(exact.all('.search-line input[name=exact][checked]')).toHaveLength(1);
  });

  it('find no other form of a word, and mark none', async () => {
    const page = await site.page('/?q=talks&exact=1');
    expect(page.texts('.result h3')).toEqual(['More talks']);
    expect(page.texts('mark')).toEqual(['talks', 'TALKS']);
    const article = await site.page(page.href('.result h3 a') ?? '');
    expect(article.texts('mark')).toEqual(['talks', 'TALKS']);
  });

  it('travel with filters, orders and copies', async () => {
    const page = await site.page('/?q=talks&exact=1');
    expect(page.all('.filters input[type=hidden][name=exact]')).not.toHaveLength(0);
    expect((await site.page('/?q=river+treaty&exact=1')).texts('.result h3')).toEqual([
      'More talks',
    ]);
  });

  it('offer any form of the words where they find nothing', async () => {
    const page = await site.page('/?q=talking&exact=1');
    expect(page.text('h1')).toBe('No articles match');
    expect(page.texts('.ways li')).toContain('2 articles The words in any form: talking');
    expect(page.href('.ways a')).toBe('/?q=talking');
  });
});
