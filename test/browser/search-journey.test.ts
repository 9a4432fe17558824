import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.ts';
import { keepPicture, openBrowser } from '../support/browser.ts';
import { HOSTILE_ARCHIVE } from '../support/hostile-archive.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let browser: Browser;
let site: TestSite;
let context: BrowserContext;
let page: Page;
/** Every address that the browser asked for in the test. */
let asked: string[];

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(25), ...HOSTILE_ARCHIVE]);
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
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
}

const heading = () => page.locator('h1').textContent();

describe('hostile articles', () => {
  it('run nothing and break no rule of the page', async () => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => dialog.dismiss());
    const paths = [
      '/?q=hostile',
      ...HOSTILE_ARCHIVE.map(({ article }) => `/articles/${article.id}?q=hostile`),
    ];
    for (const path of paths) {
      await page.goto(path);
      expect(await page.evaluate('window.harmed')).toBeUndefined();
    }
    expect(complaints).toEqual([]);
  });
});

const PAGES = {
  start: '/',
  search: '/?q=%22river+treaty%22&country=UZ&country=KG&country.not=KZ&from=2019&to=2021',
  'many-pages': '/?q=gauge&page=2',
  one: '/?q=delegations',
  nothing: '/?q=delegations&country=KZ&from=2021-13',
  edge: '/?q=law+OR+%D9%85%D8%B9%D8%A7%D9%87%D8%AF%D8%A9&sort=best',
  month: '/?from=2021-10&to=2021-10',
  article: '/articles/talks?q=%22river+treaty%22',
  'article-without-tags': '/articles/undated',
  'facet-list': '/facets/country?q=river&country=UZ&country.not=KZ&order=label',
  help: '/help',
  'not-found': '/nope',
} as const;

/** Colours differ by scheme, structure by width: three of the four pairs say all that there is to say. */
const VIEWS = [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
] as const;

describe.each(VIEWS)('at a width of %d in %s', (width, scheme) => {
  it.each(Object.entries(PAGES))('“%s” has nothing that axe calls serious', async (name, path) => {
    await openPage({ width, scheme });
    await page.goto(path);
    await keepPicture(page, `${name}-${width}-${scheme}`);
    expect(await seriousFindings(page)).toEqual([]);
  });
});

describe('the full list', () => {
  it('takes choices back to the search, without a script', async () => {
    await openPage({ script: false });
    await page.goto('/facets/country?q=river&country=UZ');
    await page.getByRole('checkbox', { name: /^Kyrgyzstan/ }).check();
    await page.getByLabel('Find a country').fill('KAZÁKH');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Leave out Kazakhstan' }).check();
    await page.getByRole('button', { name: 'Apply choices' }).click();
    const asked = new URL(page.url()).searchParams;
    // What was ticked before names were looked for is still chosen.
    expect(asked.getAll('country')).toEqual(['UZ', 'KG']);
    expect(asked.getAll('country.not')).toEqual(['KZ']);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await heading()).toBe('2 articles with river');
  });
});

describe('the open drawer', () => {
  it.each(['light', 'dark'] as const)(
    'has nothing that axe calls serious in %s',
    async (scheme) => {
      await openPage({ width: 390, scheme });
      await page.goto('/?q=river&country=UZ#filters');
      await keepPicture(page, `drawer-390-${scheme}`, 'window');
      expect(await seriousFindings(page)).toEqual([]);
    },
  );
});
