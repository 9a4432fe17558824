/** The words of a list that white space parts. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** An expression that reads nothing, ever. */
export const NOTHING = '(?:(?!))';

/** An expression that reads any of these words, the longest first; each an expression of its own. */
export function anyOf(list: Iterable<string>): string {
  const found = [...list].toSorted((a, b) => b.length - a.length);
  return found.length === 0 ? NOTHING : `(?:${found.join('|')})`;
}
