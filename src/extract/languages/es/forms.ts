/** The forms of a Spanish adjective of a people by its masculine singular: `francés`, `francesa`, `franceses`, `francesas`. */
export function formsOf(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
  if (/[aeé]$/.test(word)) return [word, `${word}s`];
  if (/[íú]$/.test(word)) return [word, `${word}es`, `${word}s`];
  const plain = word
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
  return [word, ...['a', 'es', 'as'].map((ending) => plain + ending)];
}
