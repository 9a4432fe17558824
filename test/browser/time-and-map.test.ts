import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { expectFit } from '../support/looks.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let browser: Browser;
let site: TestSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(25)]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
afterEach(() => context.close());

type Options = { width?: number; scheme?: 'light' | 'dark'; script?: boolean };

async function open(path: string, { width = 1280, scheme = 'light', script = true }: Options = {}) {
  context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: scheme,
    javaScriptEnabled: script,
    baseURL: site.address,
  });
  page = await context.newPage();
  await page.goto(path);
}

const heading = () => page.locator('h1').textContent();

describe('time, map and comparison', () => {
  it('leads from the map to a country and on to its articles, without script', async () => {
    await open('/countries?q=river', { script: false });
    await page.locator('.world a', { hasText: 'Kazakhstan, 1 article' }).click();
    expect(await heading()).toBe('Kazakhstan');
    await page.getByRole('link', { name: '1 article as a search' }).first().click();
    expect(await heading()).toBe('1 article with river');
  });

  it('serves the keyboard by the list, and passes over the shapes of the map', async () => {
    await open('/countries?q=river');
    await page.locator('.order a').last().focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Uzbekistan');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/countries\/UZ/);
  });

  it('leads from a bar to its articles, as the cell under it does', async () => {
    await open('/?q=gauge');
    await page.locator('.bars a').first().click();
    await page.waitForURL(/from=2010&to=2010/);
    await expect.poll(heading).toBe('3 articles with gauge');
  });

  it('reads the date line as a table, by keyboard', async () => {
    await open('/?q=gauge');
    await page.getByText('Read this as a table').focus();
    await page.keyboard.press('Enter');
    const rows = await page.locator('.date-table tbody tr').allTextContents();
    expect(rows[0]).toBe('20103 articles');
    await page.locator('.date-table a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2010/);
  });

  it('compares two searches that a reader types, and opens one of the numbers', async () => {
    await open('/compare', { script: false });
    await page.getByLabel('Search A').fill('river');
    await page.getByLabel('Search B').fill('gauge');
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await heading()).toBe('“gauge” has 25 articles, “river” 3');
    await page.getByRole('link', { name: 'Per 1,000 articles' }).click();
    await page.getByRole('link', { name: '1,000 A, 2021' }).click();
    expect(await heading()).toBe('3 articles with river');
  });

  it('keeps the names of lines clear of the names of years, where lines end at zero', async () => {
    await open('/compare?a=zeppelin&b=gauge');
    const boxes = await page.locator('.lines.wide-only text').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { left, right, top, bottom, text: text.textContent };
      }),
    );
    const touching = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} on ${b.text}`),
    );
    expect(touching).toEqual([]);
  });

  const PAGES = [
    ['countries', '/countries?q=river'],
    ['country', '/countries/UZ'],
    ['compare', '/compare?a=river&b=gauge&c=canal&d=harbour'],
    ['compare-by-country', '/compare?a=river&b=talks'],
    ['compare-days', '/compare?a=river&b=talks&from=2021-10&to=2021-10&measure=share'],
    ['compare-empty', '/compare'],
    ['date-line', '/?q=gauge'],
  ] as const;
  const LOOKS = [
    { width: 320, scheme: 'light' },
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
    { width: 390, scheme: 'light' },
    { width: 390, scheme: 'dark' },
  ] as const;

  it.each(PAGES.flatMap(([name, path]) => LOOKS.map((look) => ({ name, path, ...look }))))(
    'is accessible and fits: $name, $width px, $scheme',
    async ({ name, path, width, scheme }) => {
      await open(path, { width, scheme });
      await expectFit(page, name, { width, scheme });
    },
  );
});
