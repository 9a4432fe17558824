import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousFindings } from './axe.ts';
import { keepPicture } from './browser.ts';

/** Width of the window in pixels, and what the reader has set. */
export type Look = { readonly width: number; readonly scheme: 'light' | 'dark' };

/** Both schemes, on a desk and on phones. */
export const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 320, scheme: 'dark' },
] as const satisfies readonly Look[];

/** Expects nothing that axe calls serious and no scrolling sideways, and keeps a picture. */
export async function expectFit(page: Page, name: string, { width, scheme }: Look): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
  expect(await widthNeeded(page)).toBe(width);
  await keepPicture(page, `${name}-${width}-${scheme}`);
}

/** The width of what is shown, in pixels: that of the window where nothing lies beyond its edge. */
export function widthNeeded(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth');
}

/** Opens all that unfolds; not by clicks, which scroll. */
export async function unfold(page: Page, selector = 'details'): Promise<void> {
  await page.evaluate(`for (const it of document.querySelectorAll('${selector}')) it.open = true`);
}
