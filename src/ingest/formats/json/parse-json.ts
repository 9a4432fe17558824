// Sixteen digits in a row may be a number that no double holds; few texts have them.
const MANY_DIGITS = /\d{16}/;
const WHOLE = /^-?\d+$/;
// What Python writes for a missing number, and what stands raw in texts that were not escaped.
const REPAIRABLE = /[\x00-\x1f]|NaN|Infinity/;
const TEXT_OR_NO_NUMBER = /"(?:[^"\\]|\\[\s\S])*"|-?\b(?:NaN|Infinity)\b|[\x00\x0b\x0c]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Parses JSON; `undefined` for what is none. A whole number beyond 2^53 comes as the text that it is written
 * as: ids of posts have 18 digits, and as doubles two of them would be one. What many programs write and JSON
 * forbids is read: NaN as null, line ends in texts as they are, and a NUL as the letter that is lost (U+FFFD).
 */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  return parsed(text) ?? (REPAIRABLE.test(text) ? parsed(repaired(text)) : undefined);
}

function parsed(text: string): { readonly value: unknown } | undefined {
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

function repaired(text: string): string {
  return text.replace(TEXT_OR_NO_NUMBER, (piece) => {
    if (!piece.startsWith('"')) return /^[\x00\x0b\x0c]/.test(piece) ? ' ' : 'null';
    return piece.replace(/[\x00-\x1f]/g, (control) => ESCAPES[control] ?? '\ufffd');
  });
}
