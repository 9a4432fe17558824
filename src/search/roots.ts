/** Absolute paths without those that lie below another one of them, each once. */
export function outermost(paths: readonly string[]): readonly string[] {
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => isBelow(path, other)));
}

const SEPARATOR = /[\\/]/;

function isBelow(path: string, other: string): boolean {
  if (path === other || !path.startsWith(other)) return false;
  return SEPARATOR.test(other.at(-1) ?? '') || SEPARATOR.test(path[other.length] ?? '');
}
