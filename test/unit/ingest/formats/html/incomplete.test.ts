import { describe, expect, it } from 'vitest';
import {
  aSavedPage,
  HEADLINE,
  linkedData,
  paragraphs,
  readPage,
  STORY,
} from '../../../../support/saved-page.ts';

function markOf(body: string, head = ''): unknown {
  return readPage(aSavedPage(`<h1>${HEADLINE}</h1>${body}`, head)).given.extra?.incompletePage;
}

const FOR_PAYING = linkedData({
  '@type': 'NewsArticle',
  headline: HEADLINE,
  isAccessibleForFree: 'False',
});
const START = paragraphs(STORY.slice(0, 1));

describe('a page that holds less than its story', () => {
  it.each([
    'This article is for subscribers only.',
    'Subscribe to continue reading.',
    'Dieser Artikel ist nur für Abonnenten.',
    'Article réservé aux abonnés',
    'Contenido exclusivo para suscriptores',
    'この記事は有料会員限定記事です。',
  ])('is marked where it says: %s', (text) => {
    expect(markOf(`<article>${START}</article><div>${text}</div>`)).toBe('paywall');
    expect(readPage(aSavedPage(`<article>${START}<p>${text}</p></article>`)).body).not.toContain(
      text,
    );
  });

  it('is marked where its data say that the story is not free, and it is short', () => {
    expect(markOf(START, FOR_PAYING)).toBe('paywall');
  });

  it('is marked where it says how much is missing', () => {
    const long = paragraphs([...STORY, ...STORY.map((text) => `${text} ${text} ${text} ${text}`)]);
    expect(markOf(`${long}<p>Il vous reste 57 % de cet article à lire.</p>`)).toBe('paywall');
  });

  it('is not marked where the whole story of those who pay was saved, or a short one is free', () => {
    const whole = paragraphs([...STORY, ...STORY.map((text) => `${text} ${text} ${text}`)]);
    expect(markOf(whole, FOR_PAYING)).toBe(undefined);
    expect(markOf(START)).toBe(undefined);
    const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' };
    const data = {
      '@type': 'NewsArticle',
      headline: HEADLINE,
      isAccessibleForFree: false,
      hasPart: part,
    };
    expect(markOf(`<div class="paid">${paragraphs()}</div>`, linkedData(data))).toBe(undefined);
    expect(markOf(START, linkedData(data))).toBe('paywall');
  });

  it.each([
    '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
    '<p>Bitte JavaScript aktivieren, um die Seite zu sehen.</p>',
    '<p>JavaScript is disabled in your browser.</p>',
  ])('is marked where a script would bring it: %s', (body) => {
    expect(markOf(body)).toBe('script');
  });

  it('is not marked where the story stands beside such words', () => {
    expect(markOf(`<noscript>Please enable JavaScript.</noscript>${paragraphs()}`)).toBe(undefined);
  });
});
