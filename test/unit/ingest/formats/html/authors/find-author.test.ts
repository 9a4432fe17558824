import { describe, expect, it } from 'vitest';
import {
  aSavedPage,
  HEADLINE,
  linkedData,
  paragraphs,
  readPage,
} from '../../../../../support/saved-page.ts';

const page = (byline: string, head = '') =>
  readPage(aSavedPage(`<article><h1>${HEADLINE}</h1>${byline}${paragraphs()}</article>`, head))
    .given.author;
const story = (author: unknown) =>
  linkedData({
    '@type': 'NewsArticle',
    headline: HEADLINE,
    author,
    publisher: { name: 'Marsh Post' },
  });

describe('a line below the headline that says by whom the story is', () => {
  it.each([
    ['<div class="x1"><span>By Ada Reed</span><span>May 3</span></div>', 'Ada Reed'],
    ['<p>By Ada Reed | May 3, 2019</p>', 'Ada Reed'],
    ['<div>Von Ina von der Au</div>', 'Ina von der Au'],
    ['<div>Par Ève O’Hara et Tom Sand</div>', 'Ève O’Hara et Tom Sand'],
    ['<div>Текст: Павел Строев</div>', 'Павел Строев'],
    ['<small>Posted: Saturday, May 18th, 2019 by Ada Reed</small>', 'Ada Reed'],
    [
      '<div>Submitted by <span class="username">Ada Reed</span> on Fri, 06/11/2021 - 07:30</div>',
      'Ada Reed',
    ],
    ['<span class="autor">Lucía Ferrer</span>', 'Lucía Ferrer'],
  ])('names the author: %s', (byline, author) => {
    expect(page(byline)).toBe(author);
  });

  it.each([
    ['<p>By the harbour stood a hut.</p>'],
    ['<p>By Monday the Fog was gone, and the ferry sailed.</p>'],
    ['<aside><p>By Tom Sand</p></aside>'],
    ['<figure><figcaption>By Tom Sand</figcaption></figure>'],
    ['<p>By 12 May</p>'],
  ])('is none: %s', (byline) => {
    expect(page(byline)).toBeUndefined();
  });

  it('is none above the headline', () => {
    const html = `<div><span>By Tom Sand</span></div><article><h1>${HEADLINE}</h1>${paragraphs()}</article>`;
    expect(readPage(aSavedPage(html)).given.author).toBeUndefined();
  });
});

describe('the site as the author in the data', () => {
  it.each([
    [story({ '@type': 'Organization', name: 'Marsh Post' })],
    [
      `<meta property="og:site_name" content="Marsh Post"><meta name="author" content="MARSH POST">`,
    ],
    ['<meta name="author" content="ada-reed">'],
  ])('gives way to whom the page shows: %s', (head) => {
    expect(page('<p>By Ada Reed</p>', head)).toBe('Ada Reed');
  });

  it('stands where nobody else is named, and beside a person', () => {
    expect(page('', story({ name: 'Marsh Post' }))).toBe('Marsh Post');
    expect(page('<p>By Tom Sand</p>', story([{ name: 'Ada Reed' }, { name: 'Marsh Post' }]))).toBe(
      'Ada Reed, Marsh Post',
    );
  });
});
