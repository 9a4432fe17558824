import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinStyleSheet, STYLE_SHEET } from './style-sheet.ts';

/** The address of a file of `public/`, with a mark that changes when the file does. */
export type AssetHref = (file: string) => string;

/** What browsers load beside the pages: `styleSheet` is the text of the sheet of all pages. */
export type Assets = { readonly href: AssetHref; readonly styleSheet: string };

/**
 * Reads the marks of all files of a folder once, and joins the sheet of all pages from its folder `style`; browsers may then keep
 * the files for ever. `href` throws for a file that is not there: a page that asks for one is a fault of ours.
 */
export function readAssets(folder: string): Assets {
  const styleSheet = joinStyleSheet(join(folder, 'style'));
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const marks = new Map(
    files.map(({ name }) => [name, markOf(readFileSync(join(folder, name)))] as const),
  ).set(STYLE_SHEET, markOf(styleSheet));
  const href: AssetHref = (file) => {
    const mark = marks.get(file);
    if (mark === undefined) throw new Error(`There is no asset ${file}.`);
    return `/assets/${file}?v=${mark}`;
  };
  return { href, styleSheet };
}

function markOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
