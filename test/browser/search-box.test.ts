import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.ts';
import { keepPicture, openBrowser } from '../support/browser.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let browser: Browser;
let site: TestSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite(RIVER_ARCHIVE);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
beforeEach(() => openPage({}));
afterEach(() => context.close());

type Options = { width?: number; scheme?: 'light' | 'dark'; script?: boolean };

async function openPage({ width = 1280, scheme = 'light', script = true }: Options): Promise<void> {
  await context?.close();
  context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: scheme,
    javaScriptEnabled: script,
    baseURL: site.address,
  });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
}

const box = () => page.getByRole('combobox', { name: 'Search the archive' });
const options = () => page.getByRole('option');
const texts = async () => (await options().allTextContents()).map((text) => text.trim());
const isOpen = () => box().getAttribute('aria-expanded');
/** Text of the option that Enter would take. */
const active = () => page.locator('[role="option"][aria-selected="true"]').allTextContents();

async function type(text: string): Promise<void> {
  await box().pressSequentially(text);
  await expect.poll(isOpen).toBe('true');
}

describe('the search box', () => {
  beforeEach(async () => {
    await page.goto('/');
  });

  it('is a closed combobox until something is typed', async () => {
    expect(await isOpen()).toBe('false');
    expect(await box().getAttribute('aria-autocomplete')).toBe('list');
    await type('tre');
    const list = page.getByRole('listbox', { name: 'Suggestions' });
    expect(await list.getAttribute('id')).toBe(await box().getAttribute('aria-controls'));
    expect(await texts()).toContain('treaty In 4 articles');
  });

  it('goes through the options and back to the text by arrow keys, the focus staying in the box', async () => {
    await type('uz');
    const count = await options().count();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toEqual([(await options().allTextContents())[0]]);
    const id = await box().getAttribute('aria-activedescendant');
    expect(await page.locator(`#${id}`).getAttribute('aria-selected')).toBe('true');
    for (let step = 0; step < count; step += 1) await page.keyboard.press('ArrowDown');
    expect(await active()).toEqual([]);
    expect(await box().getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toEqual([(await options().allTextContents()).at(-1)]);
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    expect(await box().inputValue()).toBe('uz');
  });

  it('searches for a completed query that is chosen by Enter', async () => {
    await type('river tre');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=river\+treaty/);
  });

  it('searches for the text itself where no option is chosen', async () => {
    await type('tre');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=tre(&|$)/);
  });

  it('leads to all articles of a speaker or country, with the number it showed', async () => {
    await type('yusup');
    await options().filter({ hasText: 'Nadira Yusupova Speaker, 1 article' }).click();
    await page.waitForURL(/speaker=nadira-yusupova/);
    expect(await page.getByRole('status').textContent()).toBe('1 article.');
  });

  it('closes by Escape, keeps the text, and opens again by an arrow', async () => {
    await type('tre');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe('false');
    expect(await box().inputValue()).toBe('tre');
    await page.keyboard.press('ArrowDown');
    await expect.poll(isOpen).toBe('true');
    await page.keyboard.press('Tab');
    expect(await isOpen()).toBe('false');
  });

  it('drops suggestions for a text that has changed meanwhile', async () => {
    const held: Route[] = [];
    await page.route(/suggest\?q=uz$/, (route) => void held.push(route));
    await box().pressSequentially('uz');
    await expect.poll(() => held.length).toBe(1);
    await box().fill('tre');
    await expect.poll(texts).toContain('treaty In 4 articles');
    await Promise.allSettled(held.map((route) => route.continue()));
    await page.unroute(/suggest\?q=uz$/);
    expect(await texts()).toContain('treaty In 4 articles');
  });

  it('stays a plain search box where no suggestions come', async () => {
    await page.route(/suggest/, (route) => route.fulfill({ status: 503, body: 'away' }));
    const asked = page.waitForResponse(/suggest/);
    await box().pressSequentially('treaty');
    await asked;
    expect(await isOpen()).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=treaty/);
  });

  it('shows words of articles as text, whatever they hold', async () => {
    await page.route(/suggest/, (route) =>
      route.fulfill({
        json: {
          suggestions: [
            {
              kind: 'article',
              value: 'x',
              text: '<img src=x onerror="window.harmed=1">',
              note: '<b>',
              href: '/',
            },
          ],
        },
      }),
    );
    await type('img');
    expect(await texts()).toEqual(['<img src=x onerror="window.harmed=1"> <b>']);
    expect(await page.evaluate('window.harmed')).toBeUndefined();
  });
});

describe('without script', () => {
  it('the search box is a text field that searches', async () => {
    await openPage({ script: false });
    await page.goto('/');
    const field = page.getByRole('searchbox', { name: 'Search the archive' });
    await field.fill('treaty');
    await field.press('Enter');
    await page.waitForURL(/q=treaty/);
  });
});

const VIEWS = [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
] as const;

describe.each(VIEWS)('at a width of %d in %s', (width, scheme) => {
  it.each([
    ['another-spelling', '/?q=traety&country=KZ'],
    ['query-in-words', '/?q=(river+OR+reservoir)+%22river+treaty%22+-canal'],
  ])('“%s” has nothing that axe calls serious, and no scrolling sideways', async (name, path) => {
    await openPage({ width, scheme });
    await page.goto(path);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await keepPicture(page, `${name}-${width}-${scheme}`);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('the open list has nothing that axe calls serious', async () => {
    await openPage({ width, scheme });
    await page.goto('/?q=river');
    await box().fill('');
    await type('uzb');
    await page.keyboard.press('ArrowDown');
    await keepPicture(page, `suggestions-${width}-${scheme}`, 'window');
    expect(await seriousFindings(page)).toEqual([]);
  });
});
