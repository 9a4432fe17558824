import ejs from 'ejs';
import type { Express } from 'express';
import { turn } from '../../platform/turns.ts';
import { pageUnder } from '../url/site-path.ts';

/**
 * Lets pages be rendered from the views of a folder, everything printed by `escapeText`, `path` before the
 * addresses of the site.
 */
export function useViews(app: Express, folder: string, path: string): void {
  app.set('views', folder);
  app.set('view engine', 'ejs');
  app.set('view cache', true);
  app.engine('ejs', (view, locals, done) => {
    const options = { cache: true, views: folder, escape: escapeText };
    // However many pages are ready at once, what waits at the sockets is read between two of them.
    void turn().then(() =>
      ejs.renderFile(view, locals, options, (error, page) =>
        done(error, page === undefined ? page : pageUnder(path, page)),
      ),
    );
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

/** A value as text between tags or in an attribute, in HTML and in XML; control characters as U+FFFD. */
export function escapeText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return String(value)
    .toWellFormed()
    .replace(NOT_PRINTABLE, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
