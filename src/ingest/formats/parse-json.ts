// Sixteen digits in a row may be a number that no double holds; few texts have them.
const MANY_DIGITS = /\d{16}/;
const WHOLE = /^-?\d+$/;

/**
 * Parses JSON; `undefined` for what is none. A whole number beyond 2^53 comes as the text that it is written
 * as: ids of posts have 18 digits, and as doubles two of them would be one.
 */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    if (!MANY_DIGITS.test(text)) return { value: JSON.parse(text) };
    // The types of TypeScript do not know the third argument yet:
    // https://tc39.es/proposal-json-parse-with-source/
    const exact = (_key: string, value: unknown, written?: { readonly source?: string }) =>
      typeof value === 'number' && isInexact(value, written?.source) ? written?.source : value;
    return { value: JSON.parse(text, exact) };
  } catch {
    return undefined; // the parser's only way to say "no JSON"
  }
}

function isInexact(value: number, written: string | undefined): boolean {
  return written !== undefined && WHOLE.test(written) && !Number.isSafeInteger(value);
}
