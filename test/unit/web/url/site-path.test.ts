import { describe, expect, it } from 'vitest';
import {
  hrefUnder,
  pageUnder,
  siteAddress,
  sitePath,
  withinPath,
} from '../../../../src/web/url/site-path.ts';

describe('the address of a site', () => {
  it.each([
    ['https://example.org', 'https://example.org', ''],
    ['https://example.org/', 'https://example.org', ''],
    ['https://Example.org/news/', 'https://example.org/news', '/news'],
    ['https://example.org//news//archive//', 'https://example.org/news/archive', '/news/archive'],
    ['http://127.0.0.1:3000/a/../b', 'http://127.0.0.1:3000/b', '/b'],
    [
      'https://example.org/архив',
      'https://example.org/%D0%B0%D1%80%D1%85%D0%B8%D0%B2',
      '/%D0%B0%D1%80%D1%85%D0%B8%D0%B2',
    ],
  ])('%s is %s, its path %j', (publicUrl, address, path) => {
    expect(siteAddress(publicUrl)).toBe(address);
    expect(sitePath(address)).toBe(path);
  });

  it('has no path where it is not known', () => {
    expect(sitePath(undefined)).toBe('');
  });
});

describe('an address under the path of the site', () => {
  it.each([
    ['/', '/news/'],
    ['/?q=a', '/news/?q=a'],
    ['/articles/a', '/news/articles/a'],
    ['//other.example/a', '//other.example/a'],
    ['https://other.example/', 'https://other.example/'],
    ['#main', '#main'],
    ['?', '?'],
    ['', ''],
  ])('is, of %j, %j', (href, expected) => {
    expect(hrefUnder('/news', href)).toBe(expected);
  });

  it.each([
    ['/news', '/'],
    ['/news?q=a', '/?q=a'],
    ['/news/', '/'],
    ['/news/articles/a?q=b', '/articles/a?q=b'],
    ['/articles/a', '/articles/a'],
    ['/newsletter', '/newsletter'],
    ['/', '/'],
  ])('%j asks, passed on or not, for %j', (url, expected) => {
    expect(withinPath('/news', url)).toBe(expected);
  });
});

describe('a page under the path of the site', () => {
  it('leads there by every attribute that holds an address', () => {
    const page =
      '<a href="/">a</a><form action="/quotes"><button formaction="/facets/x"></form><script src="/assets/a.js"></script><main data-address="/?q=a">';
    expect(pageUnder('/news', page)).toBe(
      '<a href="/news/">a</a><form action="/news/quotes"><button formaction="/news/facets/x"></form><script src="/news/assets/a.js"></script><main data-address="/news/?q=a">',
    );
  });

  it('stays as it is elsewhere: other hosts, parts of the page, texts', () => {
    const page =
      '<a href="https://x.example/">/</a> <a href="//x.example/">b</a> <a href="#a">c</a> <a href="?">d</a> href=&#34;/x&#34; <i title="/x">';
    expect(pageUnder('/news', page)).toBe(page);
    expect(pageUnder('', '<a href="/">')).toBe('<a href="/">');
  });

  it('is not broken by a path with signs of HTML', () => {
    expect(pageUnder("/a&b$1'", '<a href="/x">')).toBe('<a href="/a&amp;b$1\'/x">');
  });
});
