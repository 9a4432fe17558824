import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteEngine } from '../../src/search/sqlite/open.ts';
import { openBrowser } from '../support/browser.ts';
import { line } from '../support/bytes.ts';
import { expectFit, LOOKS, type Look } from '../support/looks.ts';
import { runCommand } from '../support/run-command.ts';
import { serveEngine, type TestSite } from '../support/site.ts';
import { openTempFolder, type TempFolder } from '../support/temp-folder.ts';

const RECORD = {
  id: 'talks',
  title: 'Talks in Kenya',
  date: '2021-10-21',
  body:
    'NAIROBI – “We will go on with the talks until they end,” said Nadira Yusupova, the energy minister of Uzbekistan.\n\n' +
    'The talks began in Tashkent on Monday and have moved to Kenya since.',
};

let browser: Browser;
let folder: TempFolder;
let site: TestSite;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  browser = await openBrowser();
  folder = await openTempFolder();
  await folder.write('news/wire.jsonl', line(RECORD));
  environment = { DATA_DIR: join(folder.path, 'data') };
  await runCommand(['index', join(folder.path, 'news')], { environment });
  const engine = openSqliteEngine({ dataDir: join(folder.path, 'data') });
  site = await serveEngine(engine, { correctionsMail: 'desk@example.org' });
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

async function openArticle(look: Look, hasScript: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 844 },
    colorScheme: look.scheme,
    javaScriptEnabled: hasScript,
    baseURL: site.address,
  });
  const page = await context.newPage();
  await page.goto('/articles/talks');
  return page;
}

const country = (page: Page, name: string) =>
  page.locator('details.reason', { has: page.getByText(name, { exact: true }) }).first();

describe('a reader who finds a wrong tag', () => {
  it.each(LOOKS)(
    'sees why it is there and what puts it right, $width pixels, $scheme',
    async (look) => {
      const page = await openArticle(look, true);
      for (const tag of await page.locator('details.reason > summary').all()) await tag.click();
      for (const wrong of await page.locator('details.wrong > summary').all()) await wrong.click();
      await expectFit(page, 'article-wrong', look);
      await page.context().close();
    },
  );

  it('takes the ready line to the file, and sees the tag put right, without a script', async () => {
    const page = await openArticle({ width: 390, scheme: 'light' }, false);
    await country(page, 'Kenya').locator('> summary').click();
    expect(await country(page, 'Kenya').locator('td').first().textContent()).toMatch(
      /Kenya|NAIROBI/,
    );
    await country(page, 'Kenya').locator('.wrong > summary').click();
    const ready = (await country(page, 'Kenya').locator('.wrong pre').first().textContent()) ?? '';
    const { exitCode, stderr } = await runCommand(['correct', ready], { environment });
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    await expect
      .poll(async () => {
        await page.reload();
        return await page.locator('.dropped').allInnerTexts();
      })
      .toEqual([expect.stringMatching(/^Kenya Removed by hand\. Found wrong on the page/)]);
    expect(await country(page, 'Kenya').count()).toBe(0);
    await page.context().close();
  });
});
