import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { QUESTION_ARCHIVE } from '../support/question-archive.ts';
import { openSite, type TestSite } from '../support/site.ts';

let browser: Browser;
let site: TestSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  site = await openSite(QUESTION_ARCHIVE);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});
beforeEach(async () => {
  context = await browser.newContext({ baseURL: site.address });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto('/');
});
afterEach(() => context.close());

const box = () => page.getByRole('combobox', { name: 'Search the archive' });
const heading = () => page.locator('h1').textContent();
const showsHeading = (text: string) => expect.poll(heading, { timeout: PATIENCE_MS }).toBe(text);
const titles = () => page.locator('li.result h3').allTextContents();
const found = async () => (await titles()).map((title) => title.trim()).toSorted();
const finds = (...wanted: string[]) =>
  expect.poll(found, { timeout: PATIENCE_MS }).toEqual(wanted.toSorted());

async function search(text: string): Promise<void> {
  await box().fill(text);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(/\?/);
}

async function follow(name: string | RegExp): Promise<void> {
  await page
    .getByRole('group', { name: 'Ways to read the search' })
    .getByRole('link', { name })
    .click();
}

async function choose(typed: string, option: string | RegExp): Promise<void> {
  await box().pressSequentially(typed);
  await page.getByRole('option').filter({ hasText: option }).first().click();
}

describe('a journalist', () => {
  it('asks for a month in words, and takes the days for a filter', async () => {
    await search('lehman november 2008');
    await follow('dated November 2008');
    await showsHeading('1 article with lehman');
    await finds('Lehman collapse still felt');
  });

  it('asks for one day in words', async () => {
    await search('inflation 12 May 2009');
    await follow('dated 12 May 2009');
    await finds('Bernanke plays down inflation');
  });

  it('asks for what came since a year', async () => {
    await search('lehman since 2010');
    await follow('since 2010');
    await finds('Lehman sells its last tower');
  });

  it('asks for the last week of a year', async () => {
    await search('oil last week of 2007');
    await follow('dated 25 December 2007 to 31 December 2007');
    await finds('Saudi oil minister calms buyers');
  });

  it('names a country beside a word, and takes it for the filter', async () => {
    await search('oil saudi arabia');
    await follow('mentions Saudi Arabia');
    await showsHeading('1 article with oil');
    expect(await page.getByRole('link', { name: 'Remove filter: Saudi Arabia' }).count()).toBe(1);
  });

  it('asks what somebody said about something', async () => {
    await search('what did bernanke say about inflation');
    await follow('said by Ben Bernanke');
    await showsHeading('1 article with inflation');
    await finds('Bernanke plays down inflation');
  });

  it('takes two words for an exact phrase', async () => {
    await search('president bush');
    await follow('the exact phrase');
    await showsHeading('2 articles with “president bush”');
  });

  it('types filters with the words, and takes one away again', async () => {
    await search('bernanke date:2008..2009 source:"Meridian Wire"');
    await showsHeading('1 article with bernanke');
    expect(await box().inputValue()).toBe('bernanke');
    await page.getByRole('link', { name: 'Remove filter: Meridian Wire' }).click();
    await showsHeading('2 articles with bernanke');
  });

  it('leaves a country out by a minus', async () => {
    await search('taliban -country:PK');
    await finds('Villagers flee air strikes');
  });

  it('misspells a field, and is told which is meant', async () => {
    await search('oil contry:SA');
    expect(await page.getByText('Did you mean “country:SA”?').count()).toBe(1);
  });

  it('pastes a headline with a colon', async () => {
    await search('Bernanke: inflation');
    await showsHeading('1 article with Bernanke: inflation');
  });

  it('forgets what stands behind OR', async () => {
    await search('lehman OR');
    await showsHeading('2 articles with lehman OR');
    expect(await page.getByText('had nothing to join and was left out').count()).toBe(1);
  });

  it('misspells a person', async () => {
    await search('Ben Bernake');
    await page.locator('.spelling a').click();
    await showsHeading('2 articles with Ben Bernanke');
  });

  it('writes two words as one, and one as two', async () => {
    await search('newyork');
    await showsHeading('3 articles with newyork');
    await search('benbernanke');
    await page.locator('.spelling a').click();
    await showsHeading('2 articles with ben bernanke');
    await search('tali ban');
    await page.locator('.spelling a').click();
    await showsHeading('2 articles with taliban');
  });

  it('finds a person under another transliteration', async () => {
    await search('Qaddafi');
    await showsHeading('2 articles with Qaddafi');
    expect(await page.getByText('was also searched for as “gaddafi”').count()).toBe(1);
  });

  it('finds a country under its old name', async () => {
    await search('Burma generals');
    await finds('Myanmar opens its parliament');
  });

  it('finds air strikes however they are written, and no strike of pilots', async () => {
    for (const typed of ['air strikes', 'airstrikes', 'air-strikes']) {
      await search(typed);
      await showsHeading(`2 articles with ${typed}`);
    }
  });

  it('widens a search to words of the same verb', async () => {
    await search('negotiate');
    await follow(/^also negotiat.* 1 more article$/);
    await finds('Negotiation over dams drags on', 'Unions negotiate a pact');
  });

  it('chooses a person from a beginning with a letter wrong', async () => {
    await choose('ben bernak', 'Ben Bernanke');
    await showsHeading('2 articles, newest first');
    expect(await page.getByRole('link', { name: 'Remove filter: Ben Bernanke' }).count()).toBe(1);
  });

  it('is offered the president before the budget, and a country behind country:', async () => {
    await box().pressSequentially('president bu');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    expect((await page.getByRole('option').allTextContents())[0]?.trim()).toBe('president bush');
    await box().fill('');
    await choose('oil country:sau', 'Saudi Arabia');
    await showsHeading('1 article with oil');
  });

  it('asks for a form of a word, a number and a percentage, and finds the others', async () => {
    await search('woman 3 percent');
    await finds('Unions negotiate a pact');
    await search('700 billion');
    await finds('Budget cut again', 'Lehman sells its last tower');
  });
});
