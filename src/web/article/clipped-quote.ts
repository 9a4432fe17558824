const MAX_CHARS = 60;

/** The beginning of a quote, as a name for it. */
export function clippedQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_CHARS) return line;
  return `${line.slice(0, MAX_CHARS).replace(/\s+\S*$/, '')} …`;
}
