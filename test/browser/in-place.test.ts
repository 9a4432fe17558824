import { once } from 'node:events';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { anIndexedArticle } from '../support/builders.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

// More countries than the filters show at once.
const MANY_COUNTRIES = anIndexedArticle({
  id: 'nations',
  title: 'Nations meet',
  countries: 'FR DE IT ES PT NL BE LU AT CH SE NO FI DK IS IE'.split(' '),
});

let browser: Browser;
let site: TestSite;
let context: BrowserContext;
let page: Page;
/** What went wrong in the page. */
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(25), MANY_COUNTRIES]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
beforeEach(async () => {
  context = await browser.newContext({
    baseURL: site.address,
    viewport: { width: 1280, height: 800 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const heading = () => page.locator('h1').textContent();
const status = () => page.getByRole('status').textContent();
const box = (name: RegExp | string) => page.getByRole('checkbox', { name });
const search = () => new URL(page.url()).search;
/** The body has the focus where it leaves the page for the browser's own controls. */
const IS_FOCUS_IN_DRAWER =
  'document.activeElement === document.body || document.activeElement.closest("#filters") !== null';
/** A mark on the window is lost when a page is loaded. */
const markPage = () => page.evaluate('window.isMarked = true');
const isSamePage = () => page.evaluate('window.isMarked === true');
const focused = (what: string) => page.evaluate(`document.activeElement.${what}`);

describe('a list with script', () => {
  it('applies a choice at once, in place, and keeps the focus on its box', async () => {
    await page.goto('/?q=river');
    await markPage();
    await box('Uzbekistan, 3 articles').focus();
    await page.keyboard.press('Space');
    await expect.poll(heading).toBe('3 articles with river');
    expect(search()).toBe('?q=river&country=UZ');
    expect(await page.title()).toBe('3 articles with river, Uzbekistan – Dateline');
    expect(await focused('value')).toBe('UZ');
    expect(await box(/^Uzbekistan/).isChecked()).toBe(true);
    expect(await isSamePage()).toBe(true);
  });

  it('lets the later of two opposite boxes win', async () => {
    await page.goto('/?q=river&country=UZ');
    await box('Leave out Uzbekistan').check();
    await expect.poll(search).toBe('?q=river&country.not=UZ');
    await expect.poll(heading).toBe('1 article with river');
  });

  it('undoes one choice with each step back, and brings it again forward', async () => {
    await page.goto('/?q=river');
    await markPage();
    await box(/^Uzbekistan/).check();
    await expect.poll(heading).toBe('3 articles with river');
    await box('Leave out Kazakhstan').check();
    await expect.poll(heading).toBe('2 articles with river');
    await page.goBack();
    await expect.poll(heading).toBe('3 articles with river');
    expect(await box('Leave out Kazakhstan').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(heading).toBe('4 articles with river');
    await page.goForward();
    await expect.poll(heading).toBe('3 articles with river');
    expect(await isSamePage()).toBe(true);
  });

  it('keeps the status sentence in the document and changes its words', async () => {
    await page.goto('/?q=gauge');
    await page.evaluate('window.sentence = document.querySelector("[role=status]")');
    await page.getByRole('link', { name: 'Next 10' }).click();
    await expect.poll(status).toBe('Articles 11 to 20 of 25, best match first.');
    expect(await page.evaluate('window.sentence.isConnected')).toBe(true);
    expect(await page.getByRole('status').count()).toBe(1);
  });

  it('shows another page of the list from its top, with the focus there', async () => {
    await page.goto('/?q=gauge');
    await page.getByRole('link', { name: 'Next 10' }).click();
    await expect.poll(status).toMatch(/^Articles 11 to 20/);
    expect(await focused('id')).toBe('results');
  });

  it('sorts, sets dates and takes chips away in place', async () => {
    await page.goto('/?q=river');
    await markPage();
    await page.getByRole('link', { name: 'Oldest' }).click();
    await expect.poll(search).toBe('?q=river&sort=oldest');
    await expect.poll(() => focused('textContent')).toBe('Oldest');
    await page.getByRole('textbox', { name: 'From' }).fill('2021');
    await page.getByRole('button', { name: 'Set dates' }).click();
    await expect.poll(heading).toBe('3 articles with river');
    await page.getByRole('link', { name: /^Remove filter/ }).click();
    await expect.poll(heading).toBe('4 articles with river');
    expect(await isSamePage()).toBe(true);
  });

  it('takes new words in place, and other filters travel with the next ones', async () => {
    await page.goto('/?q=river');
    await markPage();
    await box(/^Uzbekistan/).check();
    await expect.poll(search).toBe('?q=river&country=UZ');
    await page.getByLabel('Search the archive').fill('treaty');
    await page.keyboard.press('Enter');
    await expect.poll(search).toBe('?q=treaty&country=UZ');
    await expect.poll(heading).toBe('3 articles with treaty');
    expect(await isSamePage()).toBe(true);
  });

  it('leaves words that are typed and not searched for yet in the box', async () => {
    await page.goto('/?q=river');
    const line = page.getByRole('combobox', { name: 'Search the archive' });
    await line.fill('treaty');
    await box(/^Uzbekistan/).check();
    await expect.poll(search).toBe('?q=river&country=UZ');
    await expect.poll(heading).toBe('3 articles with river');
    expect(await line.inputValue()).toBe('treaty');
    await line.press('Enter');
    await expect.poll(search).toBe('?q=treaty&country=UZ');
    await page.goBack();
    await expect.poll(search).toBe('?q=river&country=UZ');
    await expect.poll(() => line.inputValue()).toBe('river');
  });

  it('leaves open what the reader has opened', async () => {
    await page.goto('/?q=nations');
    await page.getByText(/^Show \d+ more (of \d+ )?countries/).click();
    const last = page.locator('.further .with input').last();
    await last.check();
    await expect.poll(() => page.getByRole('link', { name: /^Remove filter/ }).count()).toBe(1);
    const opened = page.locator('details[open] > summary');
    expect(await opened.allTextContents()).toEqual([expect.stringMatching(/^Show \d+ more/)]);
  });

  it('follows with the switch beside the search box', async () => {
    await page.goto('/?q=treaties');
    await page.getByLabel('Exact words only').check();
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect.poll(search).toBe('?q=treaties&exact=1');
    await page.goBack();
    await expect.poll(heading).toBe('4 articles with treaties');
    expect(await page.getByLabel('Exact words only').isChecked()).toBe(false);
  });

  it('goes from a list to an empty one and back', async () => {
    await page.goto('/?q=river&country=UZ');
    await page.getByLabel('Search the archive').fill('zzz');
    await page.keyboard.press('Enter');
    await expect.poll(heading).toBe('No articles match');
    expect(await page.getByRole('status').count()).toBe(1);
    await page.goBack();
    await expect.poll(heading).toBe('3 articles with river');
    expect(await page.getByLabel('Search the archive').inputValue()).toBe('river');
  });
});

describe('a slow answer', () => {
  it('is dropped when a later choice has been made', async () => {
    await page.goto('/?q=river');
    const held: Route[] = [];
    await page.route(/country=UZ/, (route) => void held.push(route));
    await box(/^Uzbekistan/).check();
    await expect.poll(() => held.length).toBe(1);
    await page.getByRole('link', { name: 'Newest' }).click();
    await expect.poll(search).toBe('?q=river&sort=newest');
    await Promise.allSettled(held.map((route) => route.continue()));
    await page.unroute(/country=UZ/);
    await page.getByRole('link', { name: 'Oldest' }).click();
    await expect.poll(search).toBe('?q=river&sort=oldest');
    expect(await heading()).toBe('4 articles with river');
  });

  it('is said after half a second, and the sentence comes back', async () => {
    await page.goto('/?q=river');
    const release = Promise.withResolvers<void>();
    await page.route(/sort=oldest/, async (route) => {
      await release.promise;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Oldest' }).click();
    await expect.poll(status).toBe('Searching …');
    release.resolve();
    await expect.poll(status).toBe('4 articles, oldest first.');
  });
});

describe('what is not as expected', () => {
  it('keeps what made no sense in the address, so that a reload says it again', async () => {
    await page.goto('/?q=river');
    await page.getByRole('textbox', { name: 'From' }).fill('2021-13');
    await page.getByRole('button', { name: 'Set dates' }).click();
    const error = page.locator('#line-from-error');
    await expect.poll(() => error.isVisible()).toBe(true);
    expect(search()).toBe('?q=river&from=2021-13');
    await page.reload();
    expect(await error.isVisible()).toBe(true);
  });

  it.each([
    ['no answer at all', (route: Route) => route.abort()],
    ['an error', (route: Route) => route.fulfill({ status: 503, body: '<h1>Away</h1>' })],
    ['too many requests', (route: Route) => route.fulfill({ status: 429, body: 'Wait' })],
  ])('keeps what is shown, says so and offers it again: %s', async (_, fail) => {
    await page.goto('/?q=river');
    await markPage();
    await page.route(/sort=oldest/, fail, { times: 1 });
    await page.getByRole('link', { name: 'Oldest' }).click();
    await expect.poll(status).toBe('The archive did not answer.');
    expect(await page.locator('.result').count()).toBe(4);
    expect(search()).toBe('?q=river');
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect.poll(search).toBe('?q=river&sort=oldest');
    await expect.poll(status).toBe('4 articles, oldest first.');
    expect(await page.getByText('did not answer').count()).toBe(0);
    expect(await isSamePage()).toBe(true);
  });

  it('says so too where the step back gets no answer, and goes there in the end', async () => {
    await page.goto('/?q=river');
    await page.getByRole('link', { name: 'Oldest' }).click();
    await expect.poll(search).toBe('?q=river&sort=oldest');
    await page.route(/\?q=river$/, (route) => route.abort(), { times: 1 });
    await page.goBack();
    await expect.poll(status).toBe('The archive did not answer.');
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect.poll(status).toBe('4 articles, best match first.');
    await page.goForward();
    await expect.poll(status).toBe('4 articles, oldest first.');
  });

  it.each([
    ['no page', { status: 200, contentType: 'application/json', body: '{}' }],
    ['another page', { status: 200, contentType: 'text/html', body: '<h1>Sign in</h1>' }],
  ])('ends in plain navigation: %s', async (_, answer) => {
    await page.goto('/?q=river');
    await page.route(/sort=oldest/, (route) => route.fulfill(answer));
    await page.getByRole('link', { name: 'Oldest' }).click();
    await page.waitForURL(/sort=oldest/);
    await expect.poll(() => page.locator('main').count()).toBe(0);
  });

  it('leaves alone what is not for it: other pages, new tabs', async () => {
    await page.goto('/?q=river');
    const opened = once(context as unknown as NodeJS.EventEmitter, 'page');
    await page.getByRole('link', { name: 'Oldest' }).click({ modifiers: ['Control'] });
    await opened;
    expect(search()).toBe('?q=river');
    await page.getByRole('link', { name: /^Upstream states/ }).click();
    await page.waitForURL(/articles\/talks/);
  });
});

describe('the drawer of a phone', () => {
  beforeEach(() => page.setViewportSize({ width: 390, height: 800 }));

  it('stays open while choices are made, counts on its button, and closes with it', async () => {
    await page.goto('/?q=river');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await box(/^Uzbekistan/).check();
    const apply = page.getByRole('button', { name: 'Show 3 articles' });
    await apply.click();
    await expect.poll(() => apply.isVisible()).toBe(false);
    expect(await heading()).toBe('3 articles with river');
    expect(await page.getByRole('button', { name: 'Filters, 1 in use' }).isVisible()).toBe(true);
  });

  it('makes one step of the history of each choice, and none of being closed', async () => {
    await page.goto('/?q=river');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await box(/^Uzbekistan/).check();
    await expect.poll(heading).toBe('3 articles with river');
    await page.getByRole('button', { name: 'Show 3 articles' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.count()).toBe(0);
    await page.goBack();
    await expect.poll(heading).toBe('4 articles with river');
    expect(search()).toBe('?q=river');
    expect(await dialog.count()).toBe(0);
    await page.goForward();
    await expect.poll(heading).toBe('3 articles with river');
  });

  it.each(['Escape', 'Close', 'Back'])('leaves no step behind when %s closes it', async (way) => {
    await page.goto('/help');
    await page.goto('/?q=river');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.count()).toBe(1);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else if (way === 'Close') await page.getByRole('link', { name: 'Close' }).click();
    else await page.goBack();
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await focused('textContent')).toBe('Filters');
    await page.goBack();
    await page.waitForURL(/help/);
  });

  it('is a dialog that keeps the focus, and gives it back when it is left by Escape', async () => {
    await page.goto('/?q=river');
    const open = page.getByRole('button', { name: 'Filters', exact: true });
    expect(await open.getAttribute('aria-expanded')).toBe('false');
    await open.focus();
    await page.keyboard.press('Space');
    const dialog = page.getByRole('dialog', { name: 'Narrow the search' });
    await expect.poll(() => dialog.isVisible()).toBe(true);
    expect(await focused('id')).toBe('filters');
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(IS_FOCUS_IN_DRAWER)).toBe(true);
    }
    await box(/^Uzbekistan/).check();
    await expect.poll(heading).toBe('3 articles with river');
    expect(await page.locator('main').getAttribute('inert')).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await focused('textContent')).toBe('Filters, 1 in use');
    expect(await page.locator('[inert]').count()).toBe(0);
  });

  it('has nothing that axe calls serious while it is open', async () => {
    await page.goto('/?q=river#filters');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
    expect(await seriousFindings(page)).toEqual([]);
  });
});
