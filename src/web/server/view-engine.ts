import type { Express } from 'express';
import { turn } from '../../platform/turns.ts';
import { pageUnder } from '../url/site-path.ts';
import { compiledViews } from './compiled-views.ts';

/**
 * Lets pages be rendered from the views of a folder, everything printed by `escapeText`, `path` before the
 * addresses of the site.
 */
export function useViews(app: Express, folder: string, path: string): void {
  app.set('views', folder);
  app.set('view engine', 'ejs');
  app.set('view cache', true);
  const render = compiledViews(escapeText);
  app.engine('ejs', (view, given, done) => {
    // However many pages are ready at once, what waits at the sockets is read between two of them.
    void turn().then(() => {
      try {
        done(null, pageUnder(path, render(view, given as Readonly<Record<string, unknown>>)));
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}

// What XML 1.0 cannot hold, and browsers drop or read as something else. In an article from a broken
// source it stands where a letter was lost, so readers are shown that there was one.
const NOT_PRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

// Most of what is printed: letters of any script, digits, usual punctuation.
const IS_PLAIN =
  /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\ud800-\udfff&<>"']*$/;

/** A value as text between tags or in an attribute, in HTML and in XML; control characters as U+FFFD. */
export function escapeText(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = String(value);
  if (IS_PLAIN.test(text)) return text;
  return text
    .toWellFormed()
    .replace(NOT_PRINTABLE, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
