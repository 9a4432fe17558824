/** The forms of an Italian adjective of a people by its masculine singular: `tedesco`, `tedesca`, `tedeschi`, `tedesche`. */
export function formsOf(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (/(?:sc|cc|rc)o$/.test(word)) return [word, `${stem}a`, `${stem}hi`, `${stem}he`, `${stem}i`];
  if (word.endsWith('co')) return [word, `${stem}a`, `${stem}i`, `${stem}he`];
  if (/[kg]o$/.test(word)) return [word, `${stem}a`, `${stem}hi`, `${stem}he`];
  if (word.endsWith('io')) return [word, `${stem}a`, stem, `${stem}e`];
  if (word.endsWith('o')) return ['o', 'a', 'i', 'e'].map((ending) => stem + ending);
  if (word.endsWith('ga')) return [word, `${stem}i`, `${stem}hi`, `${stem}he`];
  if (word.endsWith('a')) return [word, `${stem}i`, `${stem}e`];
  if (word.endsWith('e')) return [word, `${stem}i`];
  return [word];
}
