import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { HOSTILE_ARCHIVE, HOSTILE_TEXTS } from '../support/hostile-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let browser: Browser;
let site: TestSite;
beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite(HOSTILE_ARCHIVE);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const PAGES = [
  '/',
  '/?q=hostile',
  `/?q=${encodeURIComponent(HOSTILE_TEXTS.join(' '))}`,
  ...HOSTILE_TEXTS.map((text) => `/?source=${encodeURIComponent(text)}`),
  ...HOSTILE_ARCHIVE.map(({ article }) => `/articles/${article.id}?q=hostile`),
  '/facets/source',
  '/facets/section',
  '/facets/speaker',
  '/speakers',
  '/quotes?q=said',
  '/countries',
  '/countries/UZ',
  '/compare?a=hostile&b=said',
  '/archive',
];

it('no article brings anything to life in a browser, on any page', async () => {
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('dialog', (dialog) => {
    trouble.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => trouble.push(`an error: ${error.message}`));
  page.on('console', (line) => {
    if (/Content.Security.Policy/i.test(line.text())) trouble.push(line.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) trouble.push(`asked for ${request.url()}`);
  });
  for (const path of PAGES) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 200]);
    // What waits for the pointer or the keyboard.
    await page.locator('main').hover();
    await page.keyboard.press('Tab');
    if (await page.evaluate('"harmed" in window')) trouble.push(`harm on ${path}`);
  }
  await page.goto('/');
  await page.locator('#q').pressSequentially('Nam');
  await page.locator('#suggestions li').first().waitFor();
  if (await page.evaluate('"harmed" in window')) trouble.push('harm of suggestions');
  await context.close();
  expect(trouble).toEqual([]);
});
