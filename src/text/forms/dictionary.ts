import lists from './data/dictionary.json' with { type: 'json' };
import { othersByWord } from './word-groups.ts';

/** Kinds of words that WordNet knows. */
export type WordKind = 'noun' | 'verb' | 'adjective' | 'adverb';

/** What the lists of `data/dictionary.json` say, each read at its first use. */
export type Dictionary = {
  /** Base forms of a kind, small letters. */
  readonly bases: Readonly<Record<WordKind, ReadonlySet<string>>>;
  /** Irregular forms of a kind, with their base: `women` and `woman`. */
  readonly irregular: Readonly<Record<Exclude<WordKind, 'adverb'>, ReadonlyMap<string, string>>>;
  /** The same the other way round, all kinds together: forms by base. */
  readonly irregularOf: ReadonlyMap<string, readonly string[]>;
  /** American spellings by British ones. */
  readonly american: ReadonlyMap<string, string>;
  /** British spellings by American ones. */
  readonly british: ReadonlyMap<string, readonly string[]>;
  /** Other spellings of a word that share all of its senses: `advisor` of `adviser`, both ways. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Words that WordNet writes both in one and in two: `healthcare`, with its two parts. */
  readonly compounds: ReadonlyMap<string, readonly [string, string]>;
};

let read: Dictionary | undefined;

/** Reads the lists at the first call: some 30 ms. */
export function dictionary(): Dictionary {
  read ??= readLists();
  return read;
}

/** Whether WordNet has a word in this form, of whatever kind. */
export function isBase(word: string): boolean {
  const { noun, verb, adjective, adverb } = dictionary().bases;
  return noun.has(word) || verb.has(word) || adjective.has(word) || adverb.has(word);
}

// American words that are British ones of another sense too. An index keeps these apart, and a search asks for both
// (spellings.ts): `checked` is no cheque.
const NOT_ONE = new Set([
  'cheque',
  'cheques',
  'chequebook',
  'chequebooks',
  'draught',
  'draughts',
  'kerb',
  'kerbs',
  'storey',
  'storeys',
  'tyre',
  'tyres',
  'prise',
  'prised',
  'prises',
  'prising',
  'gaol',
  'grey',
  'greys',
]);

function readLists(): Dictionary {
  const irregular = {
    noun: pairs(lists.nounForms),
    verb: pairs(lists.verbForms),
    adjective: pairs(lists.adjectiveForms),
  };
  const american = new Map([...pairs(lists.british)].filter(([british]) => !NOT_ONE.has(british)));
  return {
    bases: {
      noun: words(lists.nouns),
      verb: words(lists.verbs),
      adjective: words(lists.adjectives),
      adverb: words(lists.adverbs),
    },
    irregular,
    irregularOf: reversed([...irregular.noun, ...irregular.verb, ...irregular.adjective]),
    american,
    british: reversed([...american]),
    spellings: othersByWord(lists.spellings.split(' ').map((group) => group.split('/'))),
    compounds: new Map(
      [...words(lists.compounds)].map((pair) => {
        const [first = '', second = ''] = pair.split(':');
        return [first + second, [first, second]];
      }),
    ),
  };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => pair.split(':') as [string, string]));
}

function reversed(entries: readonly (readonly [string, string])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [form, base] of entries) {
    const known = found.get(base);
    if (known) known.push(form);
    else found.set(base, [form]);
  }
  return found;
}
