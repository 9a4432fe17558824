/** Things as a sentence counts them up: `a, b and c`. */
export function listed(parts: readonly string[], joint: string): string {
  const last = parts.at(-1) ?? '';
  const rest = parts.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} ${joint} ${last}`;
}

/** `month` → `Month`, at the head of a column. */
export function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/**
 * The query as a sentence holds it: quotation marks curled, OR in small letters. The words stay as
 * typed.
 */
export function queryText(text: string): string {
  let isOpen = false;
  const curled = text.replaceAll('"', () => {
    isOpen = !isOpen;
    return isOpen ? '“' : '”';
  });
  return `${curled}${isOpen ? '”' : ''}`.replace(/ (OR|AND|NOT) /g, (word) => word.toLowerCase());
}
