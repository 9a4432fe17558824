import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../src/ingest/formats/html.ts';
import {
  aSavedPage,
  HEADLINE,
  paragraphs,
  readPage,
  STORY,
} from '../../../../support/saved-page.ts';

const page = (title: string, body: string) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
const CONSENT =
  '<p>We and our 842 partners store and access information on a device, such as cookies, for personalised ads and content.</p><p>You may click to accept all, or manage your preferences.</p>';

describe('a page without a story', () => {
  it.each([
    'Page not found',
    '404',
    'Error 404 - Marsh Post',
    '404 Not Found',
    'Sorry, this page isn’t available',
    'Sorry, we can’t find that page',
    'The page you are looking for has moved',
    'Seite nicht gefunden | Marschbote',
    'Page introuvable',
    'Página no encontrada',
    '页面不存在',
  ])('is refused where its site does not have it: %s', (title) => {
    expect(readHtml(page(title, '<p>Sorry, it is not here. Search our site instead.</p>'))).toEqual(
      {
        kind: 'wrong',
        reason: 'it is an error page: the site does not have the page (404)',
      },
    );
  });

  it('is refused where it only asks for consent', () => {
    for (const title of ['Before you continue', 'Your privacy choices', 'Cookies']) {
      expect(readHtml(page(title, CONSENT))).toMatchObject({
        kind: 'wrong',
        reason: expect.stringContaining('consent'),
      });
    }
  });

  it('is refused where only its title or its heading says so', () => {
    const gone = `<html><head><title>Page not found | Marsh Post</title></head><body><h1>We looked everywhere for it</h1><p>Search our site instead.</p></body></html>`;
    expect(readHtml(gone)).toMatchObject({ reason: expect.stringContaining('(404)') });
    const wall = `<html><head><title>Marsh Post</title></head><body><h1>Your privacy choices</h1><p>Marsh Post and its 154 partners use cookies and similar technologies to measure audiences.</p></body></html>`;
    expect(readHtml(wall)).toMatchObject({ reason: expect.stringContaining('consent') });
  });

  it.each([
    ['Just a moment...', 'Checking if the site connection is secure.'],
    ['Access denied', 'You do not have permission to access this page. Reference #18.2.'],
    ['Are you a robot?', 'We saw unusual activity from your network.'],
  ])('is refused where it is a check for robots: %s', (title, text) => {
    expect(
      readHtml(page('marsh.example', `<p>${text}</p>`).replace('marsh.example', title)),
    ).toMatchObject({ reason: expect.stringContaining('check for robots') });
  });

  it('keeps its headline where the consent text stands for the story', () => {
    expect(readPage(page(HEADLINE, CONSENT))).toMatchObject({ title: HEADLINE, body: '' });
  });

  it('is none where a story tells of such pages', () => {
    const about = paragraphs([...STORY, ...STORY.map((text) => `Visitors read so again: ${text}`)]);
    expect(readHtml(page('Page not found', about)).kind).toBe('record');
    expect(readHtml(page('How cookies are made', paragraphs())).kind).toBe('record');
    expect(readHtml(aSavedPage(paragraphs())).kind).toBe('record');
  });
});
