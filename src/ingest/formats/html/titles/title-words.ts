/** A heading of so many words says what the story is. */
export const MIN_WORDS = 4;

/** Letters and digits of a title, to compare it: without an article in front, accents and case. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^(?:the|die|der|das|le|la|les|el|los|il|lo|de|het)\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A word of Chinese or Japanese has two letters, and no spaces round it. */
export function countWords(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return wordsOf(text).size + Math.floor(wide / 2);
}

/** The words of a title of two letters and more, in small letters. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu));
}
