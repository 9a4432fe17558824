import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** One import of one file, both as the repository writes paths: `src/web/app.ts`. */
export type Import = {
  readonly from: string;
  /** A file of the repository, or the name of a package or Node module. */
  readonly to: string;
};

const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|new URL\(\s*)(['"])([^'"]+)\1/g;

/** Every TypeScript file below a folder of the repository, sorted. */
export function sourceFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .toSorted();
}

/** Static and dynamic imports, and modules that a worker thread is started with. */
export function importsOf(root: string, file: string): readonly Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(IMPORT)]
    .map(([, , specifier = '']) => specifier)
    .filter((specifier) => !specifier.startsWith('.') || specifier.endsWith('.ts'))
    .map((specifier) => ({ from: file, to: resolved(root, file, specifier) }));
}

function resolved(root: string, file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/');
}
