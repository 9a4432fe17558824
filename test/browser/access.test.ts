import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openElasticsearchEngine } from '../../src/search/elasticsearch/open.ts';
import { seriousFindings } from '../support/axe.ts';
import { keepPicture, openBrowser, showWhole } from '../support/browser.ts';
import { HOSTILE_ARCHIVE } from '../support/hostile-archive.ts';
import { unfold, widthNeeded } from '../support/looks.ts';
import { manyArticles, RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, serveEngine, type TestSite } from '../support/site.ts';

let browser: Browser;
let site: TestSite;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite([...RIVER_ARCHIVE, ...manyArticles(25), ...HOSTILE_ARCHIVE]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
afterEach(() => page.context().close());

async function open(path: string, options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ baseURL: site.address, ...options });
  page = await context.newPage();
  await page.goto(path);
}

const SEARCH = '/?q=river&country=UZ&country.not=KZ';
const YEAR_BY_MONTHS = '/?from=2021&to=2021';
const PAGES = [
  '/',
  SEARCH,
  YEAR_BY_MONTHS,
  '/?q=delegations&country=KZ&from=2021-13',
  '/facets/country?q=river&order=label',
  '/articles/talks?q=river#h1',
  '/countries?q=river',
  '/archive',
  '/help',
  '/nope',
];

describe.each([
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
] as const)('on a phone $viewport.width wide, $colorScheme', (options) => {
  it.each(PAGES)(
    '%s has nothing that axe calls serious, all that unfolds unfolded',
    async (path) => {
      await open(path, options);
      await unfold(page);
      await showWhole(page);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await widthNeeded(page)).toBe(options.viewport.width);
    },
  );
});

describe('an archive that does not answer', () => {
  it.each(['light', 'dark'] as const)('has a page fit for everybody, %s', async (colorScheme) => {
    const settings = { url: 'http://127.0.0.1:1', index: 'dateline', shards: 1, replicas: 0 };
    await using away = await serveEngine(openElasticsearchEngine(settings));
    await open(`${away.address}/?q=river`, { viewport: { width: 390, height: 844 }, colorScheme });
    expect(await page.locator('h1').textContent()).toBe('Search is not available right now');
    expect(await page.getByRole('link', { name: 'Try again' }).isVisible()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await keepPicture(page, `not-available-390-${colorScheme}`);
  });
});

describe('text of twice the size', () => {
  it.each([1280, 1000, 390, 320])('needs no scrolling sideways %d wide', async (width) => {
    await open('/', { viewport: { width, height: 800 } });
    for (const path of PAGES) {
      await page.goto(path);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect([path, await widthNeeded(page)]).toEqual([path, width]);
    }
    await page.goto(SEARCH);
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    await keepPicture(page, `search-large-text-${width}`);
  });
});

describe('the date line', () => {
  it.each([1280, 1000, 640, 390, 320])('has no link under 24 pixels, %d wide', async (width) => {
    await open('/', { viewport: { width, height: 800 } });
    for (const path of ['/', '/?q=river', YEAR_BY_MONTHS, '/?from=2021-10&to=2021-10']) {
      await page.goto(path);
      const widths = await page.evaluate<number[]>(
        "Array.from(document.querySelectorAll('.cells a'), (link) => link.getBoundingClientRect().width).filter((width) => width > 0)",
      );
      expect(widths).not.toEqual([]);
      expect([path, ...widths.filter((each) => each < 24)]).toEqual([path]);
    }
  });
});

describe('the focus of a keyboard', () => {
  // The last is a screen of 1280 by 1024 at a zoom of 400 %.
  it.each([
    [1280, 600],
    [390, 700],
    [320, 256],
  ])(
    'is never covered and always has a ring, %d by %d',
    async (width, height) => {
      await open('/', { viewport: { width, height } });
      for (const path of [SEARCH, '/facets/country?order=label', '/articles/talks?q=river']) {
        await page.goto(path);
        const { steps, faults } = await walkByTab();
        expect(faults).toEqual([]);
        expect(steps).toBeGreaterThan(15);
      }
    },
    120_000,
  );

  it('goes with a filter, a date and an article, and comes back to the list', async () => {
    await open('/', { viewport: { width: 1280, height: 700 } });
    await page.getByLabel('Search the archive').focus();
    await page.keyboard.type('river');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=river/);
    await tabTo('input[name="country"][value="UZ"]');
    await page.keyboard.press('Space');
    await page.waitForURL(/country=UZ/);
    await tabTo('.cells a[href*="2021-10"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2021-10/);
    await tabTo('.result h3 a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/talks/);
    await tabTo('.back a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=river&country=UZ&from=2021-10/);
    expect(await page.locator('h1').textContent()).toBe('1 article with river');
  });
});

describe('settings of the reader', () => {
  it('colours of the system keep hits, choices and the base of the date line', async () => {
    await open(SEARCH, { forcedColors: 'active' });
    expect(await styleOf('mark', 'outlineStyle')).toBe('solid');
    expect(await styleOf('.with input', 'appearance')).toBe('auto');
    expect(await styleOf('.base', 'fill')).toBe(await styleOf('h1', 'color'));
    await keepPicture(page, 'search-forced-colors');
  });

  it('nothing moves where motion is not wanted', async () => {
    await open(SEARCH, { reducedMotion: 'reduce' });
    expect(await styleOf('.result a', 'transitionDuration')).toBe('0s');
    expect(await styleOf('.row', 'transitionDuration')).toBe('0s');
  });

  it('paper has the text, its notes and its citation, and nothing to press', async () => {
    await open('/articles/talks?q=river', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['.search-line', '.masthead nav', '.back', '.stepper', '.switches']) {
      expect([gone, await page.locator(gone).isVisible()]).toEqual([gone, false]);
    }
    expect(await page.locator('.cite pre:visible').allTextContents()).toHaveLength(1);
    expect(await styleOf('.note', 'color')).toBe('rgb(69, 82, 76)');
    await keepPicture(page, 'article-print');
  });
});

function styleOf(selector: string, property: string): Promise<unknown> {
  return page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
}

/** Presses Tab until the element has the focus; fails where it never gets it. */
async function tabTo(selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await page.evaluate(`document.activeElement?.matches('${selector}') ?? false`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}.`);
}

type Walk = { readonly steps: number; readonly faults: readonly string[] };

// What has the focus: nothing more, or its name, whether one of five points of it is in sight, whether it has a ring.
const FOCUSED = `(() => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const { x, y, width, height } = focused.getBoundingClientRect();
  const isSeen = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.1, 0.8], [0.9, 0.2]].some(([across, down]) => {
    const seen = document.elementFromPoint(x + width * across, y + height * down);
    return seen !== null && focused.contains(seen);
  });
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const hasRing = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3;
  return { name: focused.outerHTML.slice(0, 120), isSeen, hasRing };
})()`;

/** Goes through the page by Tab, as far as a hundred steps, and names what was covered or had no ring (SC 2.4.7, 2.4.11). */
async function walkByTab(): Promise<Walk> {
  const faults: string[] = [];
  for (let steps = 0; steps < 100; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<{
      name: string;
      isSeen: boolean;
      hasRing: boolean;
    } | null>(FOCUSED);
    if (focused === null) return { steps, faults };
    if (!focused.isSeen || !focused.hasRing) faults.push(focused.name);
  }
  return { steps: 100, faults };
}
