import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { HOSTILE_ARCHIVE } from '../support/hostile-archive.ts';
import { expectFit, LOOKS, type Look } from '../support/looks.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

const LONG = anIndexedArticle({
  id: 'long',
  title: 'The weir, in many words',
  body: Array.from(
    { length: 40 },
    (_, at) => `Line ${at} of the story.${at % 9 === 0 ? ' The weir.' : ''}`,
  ).join('\n\n'),
});

let browser: Browser;
let site: TestSite;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite([...RIVER_ARCHIVE, LONG, ...manyArticles(25), ...HOSTILE_ARCHIVE]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
afterEach(() => context?.close());

async function openPage(path: string, { width, scheme }: Look, script = false): Promise<Page> {
  context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: scheme,
    javaScriptEnabled: script,
    baseURL: site.address,
  });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const PAGES = [
  ['archive', '/archive'],
  ['quality', '/archive/quality'],
  ['country', '/countries/UZ'],
  ['speakers', '/speakers'],
  ['speaker', '/speakers/bakyt-sadyrbaev'],
  ['article-in-search', '/articles/long?q=weir&at=1#h3'],
] as const;

describe.each(PAGES)('the page %s', (name, path) => {
  // With script, so that axe can look; the pages themselves have been read without.
  it.each(LOOKS)('fits $width pixels and is fit for everybody, $scheme', async (look) => {
    const page = await openPage(path, look, true);
    await expectFit(page, name, look);
  });
});

describe('without a script', () => {
  const look = { width: 1280, scheme: 'light' } as const;

  it('a reader goes from hit to hit by the links that stand at each', async () => {
    const page = await openPage('/articles/long?q=weir', look);
    const seen = page.locator('.hit-steps:visible');
    expect(await seen.count()).toBe(0);
    await page.getByRole('link', { name: 'Hit 1', exact: true }).click();
    expect(await seen.count()).toBe(1);
    await seen.getByRole('link', { name: 'Next hit' }).click();
    await page.waitForURL(/#h2$/);
    expect(await page.locator('#h2').isVisible()).toBe(true);
    await seen.getByRole('link', { name: 'Previous hit' }).press('Enter');
    await page.waitForURL(/#h1$/);
  });

  it('a reader goes through the articles of a list and back to it', async () => {
    const page = await openPage('/?q=gauge', look);
    await page.locator('.result h3 a').first().click();
    await page.getByRole('link', { name: 'Next article' }).click();
    expect(await page.locator('.places span').textContent()).toBe('Article 2 of 25');
    await page.getByRole('link', { name: 'Back to articles with gauge' }).click();
    expect(await page.locator('h1').textContent()).toBe('25 articles with gauge');
  });

  it('a reader finds a person, and from a quote its place in the article', async () => {
    const page = await openPage('/speakers', look);
    await page.getByLabel('Find a speaker').fill('yusup');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'Nadira Yusupova' }).click();
    expect(await page.locator('h1').textContent()).toBe('Nadira Yusupova');
    await page.locator('.quotes a').first().click();
    await page.waitForURL(/\/articles\/talks\?speaker=nadira-yusupova&list=quotes#w\d+$/);
    expect(await page.locator('h1').textContent()).toContain('river treaty');
  });

  it('a reader keeps a search as a file', async () => {
    const page = await openPage('/?q=gauge', look);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('articles-gauge.csv');
  });
});
