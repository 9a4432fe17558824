import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { IndexedArticle } from '../../src/search/port.ts';
import { openBrowser } from '../support/browser.ts';
import { expectFit, LOOKS, type Look, unfold } from '../support/looks.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { RIVER_ARCHIVE } from '../support/river-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';
import { anIndexedArticle } from '../support/tagged-article.ts';

const LONG_NAME = 'Maria Aparecida dos Santos Albuquerque de Vasconcelos-Featherstonehaugh';
const WEIR = 'The weir will stand';

/** One person under two names, whose words several articles have. */
const WEIR_STORY: readonly IndexedArticle[] = Array.from({ length: 14 }, (_, at) => {
  const { article, provenance } = anIndexedArticle({
    id: `weir-${at}`,
    title: `The weir, part ${at}`,
    date: `20${10 + (at % 5)}-03-${10 + at}`,
    source: 'Harbour Gazette',
    body: `“${at < 3 ? WEIR : `${WEIR} in year ${at}`}”, said Ada Northcote.`,
    said: { [at < 3 ? WEIR : `${WEIR} in year ${at}`]: 'Ada Northcote' },
  });
  const speakers = article.speakers.map((tag) =>
    at === 13 ? { ...tag, joinedFrom: [tag, { ...tag, name: 'A. Northcote' }] } : tag,
  );
  return { article: { ...article, speakers }, provenance };
});
const OTHERS = [
  anIndexedArticle({
    id: 'long-name',
    title: 'Basin council hears a ledger',
    body: `“A ledger that nobody reads is only paper”, said ${LONG_NAME}.`,
    said: { 'A ledger that nobody reads is only paper': LONG_NAME },
  }),
  anIndexedArticle({
    id: 'from-right',
    title: 'معاهدة النهر',
    language: 'ar',
    body: '“معاهدة النهر لم تعد تصف مجرى المياه”، Nadira Yusupova.',
    said: { 'معاهدة النهر لم تعد تصف مجرى المياه': 'Nadira Yusupova' },
  }),
];

let browser: Browser;
let site: TestSite;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite([...RIVER_ARCHIVE, ...WEIR_STORY, ...OTHERS]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
afterEach(() => context?.close());

async function openPage(
  path: string,
  { width = 1280, scheme = 'light', script = true }: Partial<Look> & { script?: boolean } = {},
  address = site.address,
) {
  context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: scheme,
    javaScriptEnabled: script,
    baseURL: address,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(path);
  return page;
}

const heading = (page: Page) => page.locator('h1').textContent();
const status = (page: Page) => page.getByRole('status').textContent();

const PAGES = [
  ['quotes', '/quotes'],
  ['quotes-filtered', '/quotes?q=weir+stand&speaker=ada-northcote&from=2011&size=20'],
  ['quotes-long-and-rtl', '/quotes?q=ledger+OR+%D8%A7%D9%84%D9%86%D9%87%D8%B1'],
  ['quotes-nothing', '/quotes?q=ledger&speaker=ada-northcote'],
  ['speaker-of-two-names', '/speakers/ada-northcote?said=weir'],
  ['speaker-nothing-said', '/speakers/ada-northcote?said=ledger'],
] as const;

describe.each(PAGES)('the page %s', (name, path) => {
  it.each(LOOKS)('fits $width pixels and is fit for everybody, $scheme', async (look) => {
    const page = await openPage(path, look);
    await unfold(page);
    await expectFit(page, name, look);
  });
});

describe('a list of quotes with script', () => {
  it('applies a choice at once, in place, and undoes it with one step back', async () => {
    const page = await openPage('/quotes?q=weir');
    await page.evaluate('window.isMarked = true');
    const box = page.getByRole('checkbox', { name: /^Ada Northcote, 14 quotes/ });
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=weir&speaker=ada-northcote');
    expect(await box.isChecked()).toBe(true);
    expect(await page.evaluate('document.activeElement.value')).toBe('ada-northcote');
    await page.getByRole('link', { name: /^2011 ?, 3 quotes$/ }).click();
    await expect.poll(() => heading(page)).toBe('3 quotes with weir');
    await page.goBack();
    await expect.poll(() => heading(page)).toBe('14 quotes with weir');
    expect(await page.evaluate('window.isMarked')).toBe(true);
  });

  it('comes back in place to all quotes, which have no words in their address', async () => {
    const page = await openPage('/quotes?speaker=ada-northcote');
    await page.evaluate('window.isMarked = true');
    await page.getByRole('link', { name: 'Clear 1 filter', exact: true }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await expect.poll(() => heading(page)).toBe('19 quotes, newest first');
    expect(await page.evaluate('window.isMarked')).toBe(true);
  });

  it('says its one sentence anew, and shows the next page from its top', async () => {
    const page = await openPage('/quotes');
    await page.evaluate('window.sentence = document.querySelector("[role=status]")');
    await page.getByRole('link', { name: 'Next 9' }).click();
    await expect.poll(() => status(page)).toBe('Quotes 11 to 19 of 19, newest first.');
    expect(await page.evaluate('window.sentence.isConnected')).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('results');
  });

  it('has its filters in a drawer on a phone, which Escape closes', async () => {
    const page = await openPage('/quotes', { width: 390 });
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const drawer = page.getByRole('dialog');
    await expect.poll(() => drawer.getByText('19 quotes now.').isVisible()).toBe(true);
    await drawer.getByRole('checkbox', { name: /^Ada Northcote/ }).check();
    await expect.poll(() => heading(page)).toBe('14 quotes, newest first');
    expect(await drawer.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Filters, 1 in use');
  });
});

describe('a list of quotes without script', () => {
  it('is filtered, dated and paged by forms and links', async () => {
    const page = await openPage('/quotes', { script: false });
    await page.getByRole('link', { name: 'Next 9' }).click();
    expect(await status(page)).toBe('Quotes 11 to 19 of 19, newest first.');
    await page.getByRole('checkbox', { name: /^Ada Northcote/ }).check();
    await page.getByRole('button', { name: 'Apply choices' }).click();
    await page.getByRole('textbox', { name: 'From' }).first().fill('Mar 2012');
    await page.getByRole('button', { name: 'Set dates' }).click();
    expect(await heading(page)).toBe('8 quotes, newest first');
    expect(await page.getByText('Read as 1 March 2012 and later.').isVisible()).toBe(true);
  });

  it('is reached and narrowed with a keyboard alone', async () => {
    const page = await openPage('/quotes?q=weir', { script: false });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to results');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.locator('#filters input[name=speaker]:focus').count()) break;
    }
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL(/speaker=/);
    expect(await page.getByRole('link', { name: /^Remove filter/ }).count()).toBe(1);
  });

  it('leads from a quote to its words in the article, marked, and back', async () => {
    const page = await openPage('/quotes?q=weir+stand&speaker=ada-northcote', { script: false });
    await page.locator('.said-in a:not(.who)').first().click();
    expect(await page.locator('.body mark').allTextContents()).toEqual(['weir', 'stand']);
    await page.getByRole('link', { name: 'Back to quotes with weir stand' }).click();
    expect(await heading(page)).toBe('14 quotes with weir stand');
  });
});

describe('the page of a person', () => {
  it('opens its reasons, without script', async () => {
    const page = await openPage('/speakers/ada-northcote', { script: false });
    await page.getByText('Why these are one person').click();
    expect(await page.getByText('with an initial for the first name').isVisible()).toBe(true);
  });
});

describe('the same quote in many articles', () => {
  const MILL = 'The mill will close before the river reaches the lower gate of the harbour';
  const SAID = [MILL, `${MILL}. Nobody asked us.`, MILL.replace('will close', 'closes'), MILL];
  let mill: TestSite;
  beforeAll(async () => {
    mill = await openSite(
      SAID.map((text, at) =>
        anIndexedArticle({
          id: `mill-${at}`,
          title: `The mill, part ${at}`,
          date: `2021-03-1${at}`,
          source: 'Harbour Gazette',
          body: `“${text}”, said Ada Northcote.`,
          said: { [text]: 'Ada Northcote' },
        }),
      ),
    );
  });
  afterAll(() => mill[Symbol.asyncDispose]());

  it.each(LOOKS)('fits $width pixels with its differences open, $scheme', async (look) => {
    const page = await openPage('/quotes', look, mill.address);
    await unfold(page);
    await expectFit(page, 'quotes-same', look);
  });

  it.each(['/quotes', '/speakers/ada-northcote'])(
    'opens with the others, how they differ and the way to their words, without script: %s',
    async (path) => {
      const page = await openPage(path, { script: false }, mill.address);
      expect(await page.locator('.quotes > li').count()).toBe(1);
      expect(await page.locator('.said-in').textContent()).toContain('First in The mill, part 0');
      await page.getByText('Same quote 3 more times, 10 to 12 March 2021').click();
      expect(await page.locator('.differences del').first().isVisible()).toBe(true);
      await page.locator('.same-words a').first().click();
      expect(await heading(page)).toBe('The mill, part 0');
    },
  );

  it('is a row for each article in place, and back', async () => {
    const page = await openPage('/quotes', {}, mill.address);
    await page.getByRole('link', { name: 'Show each article’s quote in its own row' }).click();
    await expect.poll(() => page.locator('.quotes > li').count()).toBe(4);
    await page.goBack();
    await expect.poll(() => heading(page)).toBe('4 quotes, 1 different, newest first');
  });
});
