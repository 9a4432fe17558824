/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys from the record down; a number is a place in a list. */
export type Path = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `meta.published`, `authors[0].name`: how a path is shown and typed. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** The value without what stands at the paths; `undefined` where nothing is left of it. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return undefined;
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value;
  const named = new Set<string | number | undefined>(paths.map(([first]) => first));
  const left: [string, unknown][] = [];
  for (const [key, field] of Object.entries(value)) {
    const rest = named.has(key) ? without(field, pathsWithin(paths, key)) : field;
    if (rest !== undefined) left.push([key, rest]);
  }
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

function pathsWithin(paths: readonly Path[], key: string): readonly Path[] {
  return paths.filter(([first]) => first === key).map((path) => path.slice(1));
}
