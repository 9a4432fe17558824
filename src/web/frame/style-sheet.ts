import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its name below `/assets/`; no file of `public/` has it. */
export const STYLE_SHEET = 'style.css';

/**
 * Layers of the sheet of all pages, the later over the earlier however exact a selector is. Sheets that one page has of its own stand
 * in no layer, so they are over all of these.
 */
export const STYLE_LAYERS = ['tokens', 'ground', 'parts'] as const;

/**
 * The sheet of all pages: the files of a folder one after the other, by name, without the spaces that indent them. Within a layer no
 * file counts on its place.
 */
export function joinStyleSheet(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .toSorted();
  const parts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return `@layer ${STYLE_LAYERS.join(', ')};\n${parts.join('').replaceAll(/^ +/gm, '')}`;
}
