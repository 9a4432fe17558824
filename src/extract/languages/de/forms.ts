const ADJECTIVE = ['', 'e', 'en', 'er', 'es', 'em'];

/** The forms of a German adjective, or of the noun of a people by its singular: `Italiener`, `Italienern`, `Italienerin`, `Italienerinnen`. */
export function formsOf(word: string): readonly string[] {
  if (/^\p{Ll}|^US-am/u.test(word)) return ADJECTIVE.map((ending) => word + ending);
  if (word === 'Deutsche') return ['Deutscher', 'Deutsche', 'Deutschen', 'Deutschem'];
  if (word.endsWith('in')) return [word, `${word}nen`];
  if (word.endsWith('er')) return ['', 's', 'n', 'in', 'innen'].map((ending) => word + ending);
  if (word.endsWith('e')) return [word, `${word}n`];
  if (word.endsWith('i')) return [word, `${word}s`];
  return [word, `${word}in`, `${word}innen`, `${word}en`];
}

/** A name and its genitive: `Frankreichs`. */
export function namesOf(name: string): readonly string[] {
  return /[\p{Ll}]$/u.test(name) && !/[sxzß]$/.test(name) ? [name, `${name}s`] : [name];
}
