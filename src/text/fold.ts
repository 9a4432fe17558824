// Letters that Unicode does not decompose but that readers type without: docs/adr/0002.
const EXPANSIONS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ς: 'σ',
};
const EXPANDABLE = /[ßæœøłđðþħıŧŋĸς]/g;
const NOT_FOLDED = /[^a-z0-9]/;
const MARKS_AND_FORMAT = /[\p{M}\p{Cf}]/gu;

/**
 * A word as both engines and the highlighter see it: compatibility forms unified, lower case, no
 * accents, vowel signs, soft hyphens or joiners. May hold separators where one character stands for
 * several words (`½`); `tokens` splits those.
 */
export function fold(word: string): string {
  if (!NOT_FOLDED.test(word)) return word;
  // Most words of a text that are not folded already only begin with a capital.
  const lower = word.toLowerCase();
  if (!NOT_FOLDED.test(lower)) return lower;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS_AND_FORMAT, '')
    .replace(EXPANDABLE, (letter) => EXPANSIONS[letter] ?? letter);
}
