import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

const MACHINES_OWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
// Of the package's own list only what a headless Chromium in a container needs: its `--single-process`
// ends the browser with the first closed page, and its `--disable-web-security` would hide faults.
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];
const PICTURES = join(import.meta.dirname, '..', '..', 'test-output');

/**
 * Chromium without a window: the one that `CHROMIUM_PATH` names, else the machine's own, else the one
 * that comes as a package.
 */
export async function openBrowser(): Promise<Browser> {
  const own = [process.env.CHROMIUM_PATH ?? '', ...MACHINES_OWN].find((path) => existsSync(path));
  const executablePath = own ?? (await chromium.executablePath());
  return playwright.launch({ executablePath, args: FLAGS });
}

/** Keeps a picture of the page, or of what the window shows of it, in `test-output/`, for people to look at. */
export async function keepPicture(
  page: Page,
  name: string,
  extent: 'page' | 'window' = 'page',
): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  if (extent === 'page') await showWhole(page);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: extent === 'page' });
}

/** Makes the window as high as the page: what sticks to its edge would else lie over a part of the middle. */
export async function showWhole(page: Page): Promise<void> {
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height });
}
