/** The cases of a Russian name, from its nominative: `Южная Корея`, `Южной Кореи`, `Южную Корею` and so on. */
export function namesOf(name: string): readonly string[] {
  if (!/[а-яё]$/u.test(name)) return [name];
  const words = name.split(' ');
  const [head = '', second] = words;
  if (words.length > 3 || / (?:и|-) /.test(name)) return [name];
  if (words.length === 1) return unique(name, nounCases(name));
  const noun = words.at(-1) ?? '';
  const rest = words.slice(0, -1);
  if (rest.every((word) => ADJECTIVE.test(word))) return together(name, rest, noun);
  // "Республика Конго", "Сектор Газа": the first word alone is declined.
  if (second !== undefined && !ADJECTIVE.test(head)) {
    return unique(
      name,
      nounCases(head).map((form) => [form, ...words.slice(1)].join(' ')),
    );
  }
  return [name];
}

const ADJECTIVE = /(?:ая|ий|ый|ой|ое|ие|ые|ов[аы]|ин[аы])$/u;

function together(name: string, adjectives: readonly string[], noun: string): readonly string[] {
  const nouns = nounCases(noun);
  const forms = nouns.map((form, at) =>
    [...adjectives.map((word) => adjectiveCases(word)[at] ?? word), form].join(' '),
  );
  return unique(name, forms);
}

function unique(name: string, forms: readonly string[]): readonly string[] {
  return [...new Set([name, ...forms])];
}

/** Genitive, dative, accusative, instrumental, prepositional. */
function nounCases(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  const withStem = (...endings: string[]) => endings.map((ending) => stem + ending);
  if (word.endsWith('ия')) return withStem('и', 'и', 'ю', 'ей', 'и');
  if (/[еьа]я$/u.test(word)) return withStem('и', 'е', 'ю', 'ей', 'е');
  if (/[гкхжшщч]а$/u.test(word))
    return withStem('и', 'е', 'у', /[жшщч]а$/u.test(word) ? 'ей' : 'ой', 'е');
  if (word.endsWith('ца')) return withStem('ы', 'е', 'у', 'ей', 'е');
  if (word.endsWith('а')) return withStem('ы', 'е', 'у', 'ой', 'е');
  if (word.endsWith('я')) return withStem('и', 'е', 'ю', 'ей', 'е');
  if (word.endsWith('й')) return withStem('я', 'ю', 'й', 'ем', word.endsWith('ий') ? 'и' : 'е');
  if (/(?:русь|любовь)$/iu.test(word)) return withStem('и', 'и', 'ь', 'ью', 'и');
  if (word.endsWith('ь')) return withStem('я', 'ю', 'ь', 'ем', 'е');
  if (/(?:ты|нды)$/u.test(word)) return plural(stem, 'ов');
  if (/[бвлмрнд]ы$/u.test(word)) return plural(stem, '');
  if (word === 'Египет') return ['Египта', 'Египту', word, 'Египтом', 'Египте'];
  if (word === 'острова') return ['островов', 'островам', 'острова', 'островами', 'островах'];
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(word)) {
    return ['а', 'у', '', 'ом', 'е'].map((ending) => word + ending);
  }
  return [word, word, word, word, word];
}

function plural(stem: string, genitive: string): readonly string[] {
  return [`${stem}${genitive}`, `${stem}ам`, `${stem}ы`, `${stem}ами`, `${stem}ах`];
}

function adjectiveCases(word: string): readonly string[] {
  const stem = word.slice(0, -2);
  if (word.endsWith('ая')) return ['ой', 'ой', 'ую', 'ой', 'ой'].map((ending) => stem + ending);
  if (/[ыо]й$/u.test(word))
    return ['ого', 'ому', word.slice(-2), 'ым', 'ом'].map((ending) => stem + ending);
  if (word.endsWith('ий')) return ['ого', 'ому', 'ий', 'им', 'ом'].map((ending) => stem + ending);
  if (word.endsWith('ое')) return ['ого', 'ому', 'ое', 'ым', 'ом'].map((ending) => stem + ending);
  if (/[ыи]е$/u.test(word)) {
    const vowel = word.at(-2) ?? 'ы';
    return ['х', 'м', 'е', 'ми', 'х'].map((ending) => stem + vowel + ending);
  }
  if (/[оеи][вн]ы$/u.test(word)) {
    const root = word.slice(0, -1);
    return ['ых', 'ым', 'ы', 'ыми', 'ых'].map((ending) => root + ending);
  }
  return [word, word, word, word, word];
}
