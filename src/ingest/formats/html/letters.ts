/** The letters and digits of a text in lower case: what two texts are compared by. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
