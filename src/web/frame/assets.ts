import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of a file of `public/`, with a mark that changes when the file does. */
export type AssetHref = (file: string) => string;

/**
 * Reads the marks of all files of a folder once; browsers may then keep the files for ever.
 * The function throws for a file that is not there: a page that asks for one is a fault of ours.
 */
export function assetHrefs(folder: string): AssetHref {
  const marks = new Map(readdirSync(folder).map((file) => [file, markOf(join(folder, file))]));
  return (file) => {
    const mark = marks.get(file);
    if (mark === undefined) throw new Error(`There is no asset ${file}.`);
    return `/assets/${file}?v=${mark}`;
  };
}

function markOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
}
