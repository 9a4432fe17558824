import { sep } from 'node:path';

/** Absolute paths without those that lie below another one of them, each once. */
export function outermost(paths: readonly string[]): readonly string[] {
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => isBelow(path, other)));
}

function isBelow(path: string, other: string): boolean {
  return path !== other && path.startsWith(other.endsWith(sep) ? other : other + sep);
}
