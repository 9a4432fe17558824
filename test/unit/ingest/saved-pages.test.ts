import { describe, expect, it } from 'vitest';
import { savedPages } from '../../../src/ingest/saved-pages.ts';

function isAsset(path: string, ...names: readonly string[]): boolean {
  const pages = savedPages();
  for (const name of names) pages.add(name);
  return pages.isAsset(path);
}

describe('the folder beside a saved page', () => {
  it.each([
    ['a_files/ad.html', 'a.html'],
    ['a_files/img/x.html', 'a.htm'],
    ['news/a_files/ad.html', 'news/a.html'],
    ['Ältere Seite-Dateien/x.html', 'Ältere Seite.htm'],
    ['page.files/x.htm', 'page.htm'],
    ['page_fichiers/x.htm', 'page.xhtml'],
  ])('holds %s, of %s', (path, page) => {
    expect(isAsset(path, page)).toBe(true);
  });

  it.each([
    ['a_files/ad.html', 'b.html'],
    ['a_files/ad.html', 'news/a.html'],
    ['a_files/ad.html', 'a.txt'],
    ['a/ad.html', 'a.html'],
    ['a_files', 'a.html'],
  ])('is not what %s lies in, where the page is %s', (path, page) => {
    expect(isAsset(path, page)).toBe(false);
  });
});
