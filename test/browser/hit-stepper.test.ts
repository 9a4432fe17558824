import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

const LONG = anIndexedArticle({
  id: 'long',
  title: 'The weir',
  body: Array.from({ length: 20 }, (_, at) => `Line ${at} of the weir.`).join('\n\n'),
});

let browser: Browser;
let site: TestSite;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite([LONG]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
afterEach(() => context?.close());

async function openArticle(width: number): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 700 }, baseURL: site.address });
  const page = await context.newPage();
  await page.goto('/articles/long?q=weir');
  return page;
}

const words = (page: Page) => page.locator('.stepper b').textContent();
const numbers = (page: Page) => page.locator('.stepper li').allTextContents();

describe('the stepper above a text', () => {
  it('says at which hit the reader is, and keeps the numbers around it', async () => {
    const page = await openArticle(1280);
    expect(await words(page)).toBe('20 hits for weir, and 1 in the title');
    await page.getByRole('link', { name: 'Next', exact: true }).click();
    await expect.poll(() => words(page)).toBe('Hit 1 of 20 for weir');
    await page.getByRole('link', { name: 'Hit 20' }).click();
    await expect.poll(() => words(page)).toBe('Hit 20 of 20 for weir');
    expect(await numbers(page)).toEqual(['1', '…', '19', '20']);
    await page.getByRole('link', { name: 'Previous', exact: true }).click();
    await expect.poll(() => numbers(page)).toEqual(['1', '…', '18', '19', '20']);
    expect(await page.locator('.stepper [aria-current]').textContent()).toBe('19');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('goes back with the Back of the browser', async () => {
    const page = await openArticle(1280);
    await page.getByRole('link', { name: 'Hit 1', exact: true }).click();
    await page.getByRole('link', { name: 'Next', exact: true }).click();
    await expect.poll(() => words(page)).toBe('Hit 2 of 20 for weir');
    await page.goBack();
    await expect.poll(() => words(page)).toBe('Hit 1 of 20 for weir');
  });

  it.each([1280, 390, 320])('never covers the hit that it leads to, %d wide', async (width) => {
    const page = await openArticle(width);
    for (const hit of [1, 10, 20]) {
      await page.goto(`/articles/long?q=weir#h${hit}`);
      await expect.poll(() => words(page)).toBe(`Hit ${hit} of 20 for weir`);
      expect(await isInSight(page, `#h${hit}`)).toBe(true);
    }
  });

  it('leaves the way from a hit to the next to the keyboard', async () => {
    const page = await openArticle(1280);
    await page.goto('/articles/long?q=weir#h3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Next hit');
    expect(await isInSight(page, ':focus')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => words(page)).toBe('Hit 4 of 20 for weir');
  });
});

/** Whether the middle of the element is what one sees there. */
function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(`(() => {
    const element = document.querySelector('${selector}');
    const { x, y, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(x + width / 2, y + height / 2);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  })()`);
}
