/** A text that was found. */
export type FoundText = { readonly title: string; readonly body: string };

/** Whether one of these words stands in the title or the body, as it is; capitals and accents do not count. */
export function holdsOneOf({ title, body }: FoundText, words: readonly string[]): boolean {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return pattern.test(plain(title)) || pattern.test(plain(body));
}

/** Whether words stand side by side in their order, each with whatever ending (*Korea’s* too), in the title or the body. */
export function holdsSideBySide({ title, body }: FoundText, words: readonly string[]): boolean {
  const row = words.map((word) => `${escaped(beginning(word))}\\p{L}*`).join(BETWEEN);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${row}`, 'u');
  return pattern.test(plain(title)) || pattern.test(plain(body));
}

const BETWEEN = "(?:['’]s)?[^\\p{L}\\p{N}]+";
// What endings leave: `countries` and `country` begin as `countr`.
const LONGEST_ENDING = 3;
const SHORTEST = 3;

function beginning(word: string): string {
  return plain(word).slice(0, Math.max(SHORTEST, word.length - LONGEST_ENDING));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function escaped(word: string): string {
  return plain(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
