/** The forms of a Portuguese adjective of a people by its masculine singular: `alemão`, `alemã`, `alemães`, `alemãs`. */
export function formsOf(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ão')) {
    const root = word.slice(0, -2);
    return ['ão', 'ã', 'ães', 'ãos', 'ões', 'ãs', 'oa'].map((ending) => root + ending);
  }
  if (word.endsWith('eu')) return [word, `${stem}ia`, `${word}s`, `${stem}ias`];
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
  if (word.endsWith('ês')) {
    return ['ês', 'esa', 'eses', 'esas'].map((ending) => word.slice(0, -2) + ending);
  }
  if (word.endsWith('ol')) return [word, `${word}a`, `${word.slice(0, -2)}óis`, `${word}as`];
  if (/[rz]$/.test(word)) return [word, `${word}es`];
  if (word.endsWith('l')) return [word, `${word}es`, `${word}a`];
  return [word, `${word}s`];
}
