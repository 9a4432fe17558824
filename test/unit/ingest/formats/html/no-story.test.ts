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
    'Seite nicht gefunden | Marschbote',
    'Page introuvable',
    'Página no encontrada',
    '页面不存在',
  ])('is refused where its site does not have it: %s', (title) => {
    expect(readHtml(page(title, '<p>Sorry, it is not here. Search our site instead.</p>'))).toEqual(
      {
        kind: 'wrong',
        reason: 'it is what a site shows for a page that it does not have (404)',
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
