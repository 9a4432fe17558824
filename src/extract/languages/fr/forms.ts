/** The forms of a French adjective of a people by its masculine singular: `italien`, `italienne`, `italiens`, `italiennes`. */
export function formsOf(word: string): readonly string[] {
  const feminine = feminineOf(word);
  return [word, feminine, /[sx]$/.test(word) ? word : `${word}s`, `${feminine}s`];
}

function feminineOf(word: string): string {
  if (/[eèé]$/.test(word)) return word;
  if (word === 'grec') return 'grecque';
  if (word.endsWith('c')) return `${word.slice(0, -1)}que`;
  if (/(?:[ié]en|on)$/.test(word)) return `${word}ne`;
  return `${word}e`;
}
