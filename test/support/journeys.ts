import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { HOSTILE_ARCHIVE } from './hostile-archive.ts';
import { PATIENCE_MS } from './patience.ts';
import { manyArticles, RIVER_ARCHIVE } from './river-archive.ts';
import type { TestSite } from './site.ts';

/** What the site of the journeys holds. */
export const JOURNEY_ARCHIVE = [...RIVER_ARCHIVE, ...manyArticles(25), ...HOSTILE_ARCHIVE];

type Options = { readonly width?: number; readonly script?: boolean };

/** What readers do, in a real browser, the same on every engine. `open` gives a site over JOURNEY_ARCHIVE. */
export function readerJourneys(open: () => Promise<TestSite>): void {
  let browser: Browser;
  let site: TestSite;
  let context: BrowserContext;
  let page: Page;
  /** Every address that the browser asked for in the test. */
  let asked: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    site = await open();
  });
  afterAll(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
  });
  beforeEach(() => openPage({}));
  afterEach(async () => {
    await context.close();
    expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([]);
  });

  async function openPage({ width = 1280, script = true }: Options): Promise<void> {
    await context?.close();
    context = await browser.newContext({
      viewport: { width, height: 844 },
      javaScriptEnabled: script,
      baseURL: site.address,
    });
    page = await context.newPage();
    asked = [];
    page.on('request', (request) => asked.push(request.url()));
  }

  const heading = () => page.locator('h1').textContent();
  // A list that changes in place does so when its answer comes.
  const showsHeading = (text: string) => expect.poll(heading, { timeout: PATIENCE_MS }).toBe(text);

  describe('a reader', () => {
    it('searches, filters, leaves out, narrows the dates, reads an article and comes back', async () => {
      await page.goto('/');
      await page.getByLabel('Search the archive').fill('river');
      await page.getByRole('button', { name: 'Search' }).click();
      await showsHeading('4 articles with river');

      await page.getByRole('checkbox', { name: 'Uzbekistan, 3 articles' }).check();
      await page.getByRole('checkbox', { name: 'Leave out Kazakhstan' }).check();
      await page.getByRole('button', { name: 'Apply choices' }).click();
      await showsHeading('2 articles with river');
      expect(await page.getByRole('checkbox', { name: /^Uzbekistan/ }).isChecked()).toBe(true);

      await page.getByRole('link', { name: 'Oct 2021, 1 article' }).click();
      await showsHeading('1 article with river');
      await page
        .getByRole('link', { name: 'Upstream states reopen talks on the river treaty' })
        .click();
      await showsHeading('Upstream states reopen talks on the river treaty');
      expect(await page.locator('.body mark').count()).toBeGreaterThan(2);

      await page.getByRole('link', { name: 'Back to articles with river' }).click();
      await page.getByRole('link', { name: 'Remove filter: October 2021' }).click();
      await showsHeading('2 articles with river');
      await page.goBack();
      await showsHeading('1 article with river');
    });

    it('goes from all quotes to those of one speaker and month, to the words in the article, and back', async () => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Quotes', exact: true }).click();
      await showsHeading('12 quotes, newest first');

      await page.getByRole('checkbox', { name: 'Bakyt Sadyrbaev, 2 quotes' }).check();
      await page.getByRole('button', { name: 'Apply choices' }).click();
      await showsHeading('2 quotes, newest first');
      await page.getByRole('link', { name: 'Oct 2021, 1 quote' }).click();
      await showsHeading('1 quote, newest first');

      await page
        .getByRole('link', { name: 'Upstream states reopen talks on the river treaty' })
        .click();
      await showsHeading('Upstream states reopen talks on the river treaty');
      expect(await page.locator(':target').textContent()).toBe(
        'a reservoir cannot be filled with signatures',
      );
      await page.getByRole('link', { name: 'Back to your quotes' }).click();
      await showsHeading('1 quote, newest first');
      await page.getByRole('link', { name: 'Remove filter: October 2021' }).click();
      await showsHeading('2 quotes, newest first');
      await page.goBack();
      await showsHeading('1 quote, newest first');
    });

    it('searches in what one person said, and reads it in the article', async () => {
      await page.goto('/speakers/bakyt-sadyrbaev');
      await page
        .getByRole('searchbox', { name: 'Search in what Sadyrbaev said' })
        .fill('signatures');
      await page.getByRole('button', { name: 'Search quotes' }).click();
      await page.waitForURL(/said=signatures/);
      expect(await page.getByRole('status').textContent()).toBe('1 of 2 quotes has signatures.');
      await page.locator('.quotes .said-in a').click();
      await page.locator(':target').waitFor();
      expect(await page.locator(':target').count()).toBe(1);
      expect(await page.locator('.body mark').allTextContents()).toEqual(['signatures']);
    });

    it('finds everything without script', async () => {
      await openPage({ script: false });
      await page.goto('/?q=gauge');
      await page.getByRole('link', { name: 'Next 10' }).click();
      expect(await page.getByRole('status').textContent()).toBe(
        'Articles 11 to 20 of 25, best match first.',
      );
      await page.getByRole('checkbox', { name: /^Uzbekistan/ }).check();
      await page.getByRole('button', { name: 'Apply choices' }).click();
      expect(await page.getByRole('status').textContent()).toBe(
        'Articles 1 to 10 of 25, best match first.',
      );
    });

    it('reaches the list with a keyboard alone, and sees where the focus is', async () => {
      await page.goto('/?q=river');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('Skip to results');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe(
        'solid',
      );
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        if (await page.locator('#filters .with input:focus').count()) break;
      }
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.waitForURL(/country=/);
      expect(await page.getByRole('link', { name: /^Remove filter/ }).count()).toBe(1);
    });

    it('switches marks in the text of an article off and on, without script', async () => {
      await openPage({ script: false });
      await page.goto('/articles/talks?q=river');
      const background = () =>
        page.evaluate("getComputedStyle(document.querySelector('.body mark')).backgroundColor");
      const before = await background();
      await page.getByRole('checkbox', { name: /^Hits/ }).uncheck();
      expect(await background()).not.toBe(before);
    });

    it('opens a tag and jumps to the words behind it', async () => {
      await page.goto('/articles/talks');
      await page.getByText('Uzbekistan', { exact: true }).click();
      await page.getByRole('link', { name: 'Tashkent' }).click();
      expect(new URL(page.url()).hash).toMatch(/^#w\d+$/);
      expect(await page.locator(':target').textContent()).toBe('Tashkent');
    });
  });

  describe('a keyboard', () => {
    it('never loses its focus behind the button that sticks to the bottom', async () => {
      await page.goto('/?q=river');
      const rows = page.locator('#filters .row input');
      const hidden = [];
      for (let index = 0; index < (await rows.count()); index += 1) {
        await rows.nth(index).focus();
        const isSeen = await page.evaluate(
          '(() => { const { x, y, width, height } = document.activeElement.getBoundingClientRect(); return document.elementFromPoint(x + width / 2, y + height / 2) === document.activeElement; })()',
        );
        if (isSeen !== true) hidden.push(index);
      }
      expect(hidden).toEqual([]);
    });
  });

  describe('on a phone', () => {
    beforeEach(() => openPage({ width: 390, script: false }));

    it.each([
      '/',
      '/?q=river&country=UZ',
      '/articles/talks?q=river',
      '/help',
      '/quotes?q=river&speaker=nadira-yusupova',
      '/speakers/bakyt-sadyrbaev',
      '/?q=zzz&country=UZ',
    ])('%s needs no scrolling sideways', async (path) => {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(path);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
    });

    it('filters come in a drawer that closes with a choice', async () => {
      await page.goto('/?q=river');
      await page.getByRole('link', { name: 'Filters', exact: true }).click();
      const apply = page.getByRole('button', { name: 'Apply choices' });
      expect(await apply.isVisible()).toBe(true);
      await page.getByRole('textbox', { name: 'From' }).fill('2021');
      await page.getByRole('checkbox', { name: /^Uzbekistan/ }).check();
      await apply.click();
      expect(await heading()).toBe('3 articles with river');
      expect(await page.getByRole('link', { name: 'Filters, 2 in use' }).isVisible()).toBe(true);
    });

    it('the drawer can be closed without a choice', async () => {
      await page.goto('/?q=river#filters');
      await page.getByRole('link', { name: 'Close' }).click();
      expect(new URL(page.url()).hash).toBe('#results');
    });
  });
}
