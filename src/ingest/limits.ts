/** Largest article, in bytes of UTF-8 of its title and body, or of its file. Larger ones are no news stories. */
export const MAX_ARTICLE_BYTES = 5_000_000;

/**
 * Longest line of a JSON Lines file, in bytes. JSON may write a letter of two bytes as six (`\u0416`),
 * so the largest article may take three times its size, and its other fields want room.
 */
export const MAX_LINE_BYTES = 3 * MAX_ARTICLE_BYTES + 1_000_000;

/** Largest file of a format that is parsed as a whole, in bytes unpacked. */
export const MAX_WHOLE_BYTES = 50_000_000;

/** Largest feed. */
export const MAX_FEED_BYTES = 20_000_000;

/** Deepest nesting of a record's own fields: storing them is recursive, and 20 is more than any format has. */
export const MAX_EXTRA_DEPTH = 20;
