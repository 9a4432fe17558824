/** The forms of a Dutch adjective, or of the noun of a people by its singular: `Frans`, `Franse`; `Duitser`, `Duitsers`. */
export function formsOf(word: string): readonly string[] {
  if (word.endsWith('ees')) return [word, `${word.slice(0, -3)}ese`];
  if (/(?:s|sch)$/.test(word)) return [word, `${word}e`];
  if (/(?:er|ër)$/.test(word)) return [word, `${word}s`];
  return [word];
}

/** A name and its genitive: `Frankrijks`. */
export function namesOf(name: string): readonly string[] {
  return /\p{Ll}$/u.test(name) && !/[sxzaiouëé]$/.test(name) ? [name, `${name}s`] : [name];
}
