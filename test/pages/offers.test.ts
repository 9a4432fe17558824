import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

const QUOTE = 'We will go on talking about the river';
const ARTICLES = [
  anIndexedArticle({
    id: 'talks',
    title: 'Negotiators meet over river water',
    body: `“${QUOTE},” Nadira Yusupova said in Uzbekistan. The negotiation goes on.`,
    said: { [QUOTE]: 'Nadira Yusupova' },
  }),
  anIndexedArticle({ id: 'pact', title: 'Ministers negotiate a pact', body: 'River water again.' }),
];

let site: TestSite;
beforeAll(async () => {
  site = await openSite(ARTICLES);
});
afterAll(() => site[Symbol.asyncDispose]());

const offered = async (q: string, rest = '') => {
  const page = await site.page(`/?q=${encodeURIComponent(q)}${rest}`);
  return page.all('.offers a').map((link) => ({
    text: link.textContent?.replace(/\s+/g, ' ').trim(),
    href: decodeURIComponent(link.getAttribute('href') ?? ''),
  }));
};

describe('ways to read a search', () => {
  it('are offered above the results, and none is applied', async () => {
    const page = await site.page('/?q=yusupova+water');
    expect(page.text('h1')).toBe('1 article with yusupova water');
    expect(await offered('yusupova water')).toEqual([
      { text: 'said by Nadira Yusupova', href: '/?q=water&speaker=nadira-yusupova' },
    ]);
  });

  it('offer the phrase where articles have the words side by side', async () => {
    expect(await offered('river water')).toEqual([
      { text: 'the exact phrase', href: '/?q="river+water"' },
    ]);
    expect(await offered('water river')).toEqual([]);
  });

  it('offer words of the same verb with the articles that they bring', async () => {
    const [offer] = await offered('negotiate');
    expect(offer).toEqual({
      text: 'also negotiation and negotiator 1 more article',
      href: '/?q=negotiate+OR+negotiation+OR+negotiator',
    });
    const there = await site.page(encodeURI(offer?.href ?? ''));
    expect(there.text('h1')).toMatch(/^2 articles/);
    expect(await offered('pact negotiate river')).toEqual([]);
  });

  it('are offered above quotes too, and lead to quotes', async () => {
    const page = await site.page('/quotes?q=yusupova+river');
    expect(page.text('h1')).toBe('No quotes match');
    const links = page
      .all('.offers a')
      .map((link) => [link.textContent?.trim(), link.getAttribute('href')]);
    expect(links).toEqual([['said by Nadira Yusupova', '/quotes?q=river&speaker=nadira-yusupova']]);
    const there = await site.page('/quotes?q=river&speaker=nadira-yusupova');
    expect(there.text('h1')).toMatch(/^1 quote/);
  });

  it('offer nothing where words count as typed, or are a query of signs', async () => {
    expect(await offered('yusupova negotiate', '&exact=1')).toEqual([]);
    expect(await offered('"river water" yusupova')).toEqual([]);
  });
});
