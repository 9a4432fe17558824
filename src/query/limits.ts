/**
 * How large a query may be. SQLite cannot interrupt a scan (docs/adr/0003), so cost is bounded here, before
 * an engine sees anything: docs/query-language.md tells readers the same numbers.
 */
export const QUERY_LIMITS = {
  /** UTF-16 units of the text; what is beyond is not read. */
  chars: 512,
  /** Words in all; further ones are left out. */
  terms: 32,
  /** Letters before `*`: a one-letter prefix matches a sixth of an archive's words. */
  prefixLetters: 2,
  /** Words of one phrase, from its beginning on, that may be written with and without hyphens: each doubles the forms. */
  compounds: 3,
  /** Parentheses within parentheses; deeper ones are passed over, their words kept. */
  depth: 5,
  /** Other words allowed by `"a b"~N`. */
  gap: 100,
} as const;
