/** UTF-16 units of a source, a section or a language that are compared; the rest is cut off. */
const MAX_FACET_VALUE = 200;

/**
 * A word of metadata as facets compare it: on one line, without spaces around, of a bounded length. Empty
 * where it says nothing. Case counts: a source writes its name in one way.
 */
export function facetValue(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return clipped(line).trim();
}

function clipped(line: string): string {
  if (line.length <= MAX_FACET_VALUE) return line;
  const start = line.slice(0, MAX_FACET_VALUE);
  // A pair of surrogates stays whole, or neither half is kept.
  return start.isWellFormed() ? start : start.slice(0, -1);
}
