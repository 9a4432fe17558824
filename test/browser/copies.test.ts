import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { expectFit, type Look, unfold } from '../support/looks.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

const FERRY = Array.from({ length: 120 }, (_, at) => `The ferry makes trip number ${at}.`).join(
  ' ',
);
const ARTICLES = [
  ...RIVER_ARCHIVE,
  ...['Meridian Wire', 'The Lowland Courier', 'Ledger'].map((source, at) =>
    anIndexedArticle({
      id: `ferry-${at}`,
      title: 'Ferry crosses the river again after the flood',
      body: `${FERRY} It crossed the river at Tashkent.`,
      date: `2021-10-2${at}`,
      source,
      places: { Tashkent: 'UZ' },
      section: at === 0 ? 'World' : 'Business',
      language: 'en',
    }),
  ),
];

let browser: Browser;
let site: TestSite;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite(ARTICLES);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
afterEach(() => context?.close());

async function openPage(
  path: string,
  { width, scheme, script }: Look & { script?: false },
): Promise<Page> {
  context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: scheme,
    javaScriptEnabled: script ?? true,
    baseURL: site.address,
  });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
] as const;

describe.each([
  ['copies-in-a-row', '/?q=river&sort=newest&exact=1'],
  ['copies-of-a-story', '/?q=river&copies=each&source.not=none'],
])('the page of %s', (name, path) => {
  it.each(LOOKS)('fits $width pixels and is fit for everybody, $scheme', async (look) => {
    const page = await openPage(path, look);
    await expectFit(page, name, look);
  });
});

describe('the copies of a story and the regions, opened', () => {
  it.each([...LOOKS, { width: 320, scheme: 'light' } as const])(
    'fit $width pixels and are fit for everybody, $scheme',
    async (look) => {
      const page = await openPage('/?q=river&sort=newest&region=143', look);
      await unfold(page, '.copies, .by-region');
      await expectFit(page, 'copies-opened', look);
    },
  );
});

describe('a reader with the keyboard alone and no script', () => {
  it('opens the copies of a story, and comes back by taking the chip away', async () => {
    const look = { width: 1280, scheme: 'light', script: false } as const;
    const page = await openPage('/?q=ferry', look);
    await page.locator('.copies summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.copies li').count()).toBe(2);
    await page.getByRole('link', { name: 'Show them as a list' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/story=/);
    expect(await page.locator('.result').count()).toBe(3);
    await page.getByRole('link', { name: 'Remove filter: one story' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=ferry$/);
    expect(await page.locator('.result').count()).toBe(1);
  });

  it('ticks “Exact words only” and finds no other form', async () => {
    const page = await openPage('/?q=trips', { width: 1280, scheme: 'light', script: false });
    expect(await page.locator('.result').count()).toBe(1);
    await page.getByLabel('Exact words only').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL(/exact=1/);
    expect(await page.locator('h1').textContent()).toBe('No articles match');
    expect(await page.getByLabel('Exact words only').isChecked()).toBe(true);
  });
});
