// Which base forms a form can have by the rules of English, each checked against the dictionary: WordNet's Morphy
// (https://wordnet.princeton.edu/documentation/morphy7wn), and what it gets wrong: of two verbs the one that spelling
// means (`hoped` is of hope and not of hop, which doubles its consonant), and comparatives that only look so (`number`).
import { dictionary, type WordKind } from './dictionary.ts';

// A shorter rest is no word of news: `gas` is not the plural of ga, nor `his` that of hi.
const SHORTEST_REST = 3;

// Look like an inflected form and are none. Found by listing all nouns and adjectives of WordNet that end so.
const NOT_INFLECTED = new Set(
  `after ceiling easter evening forest gelding herring hinder inner liver modest offing omen outer outing pudding shilling
  sterling upper`.split(/\s+/),
);
// Nouns that end as comparatives do: of the 216 that WordNet has these alone mean the adjective in news.
const COMPARATIVES = new Set(
  `balder bustier cleaner closer cooler dimmer drier dryer fancier flier fresher fuller graver lamer leaner lighter limper
  longer louder lower madder plumper rounder sharper slacker slicker smoother sounder steeper stranger thinner warmer wetter
  wilder`.split(/\s+/),
);

// A form has one base in the lists, and some have none.
const MORE_IRREGULAR = new Map([
  ['farther', 'far'],
  ['axes', 'axis'],
  ['lenses', 'lens'],
]);

/** Base forms of a form, one kind of word after the other; empty where it is inflected from none. */
export function inflectedFrom(form: string): string[] {
  if (NOT_INFLECTED.has(form)) return [];
  const more = MORE_IRREGULAR.get(form);
  return [
    ...nounOf(form),
    ...verbOf(form),
    ...adjectiveOf(form),
    ...(more === undefined ? [] : [more]),
  ];
}

function nounOf(form: string): string[] {
  const irregular = irregularOf('noun', form);
  const ends = [
    ...firstKnown('noun', [cut(form, 's'), cut(form, 'ies', 'y'), cutEs(form)]),
    ...known('noun', [
      cut(form, 'ves', 'f'),
      cut(form, 'ves', 'fe'),
      cut(form, 'men', 'man'),
      cut(form, 'ses', 'sis'),
    ]),
  ];
  return [...irregular, ...(form.endsWith('ss') ? [] : ends)];
}

function verbOf(form: string): string[] {
  const irregular = irregularOf('verb', form);
  if (form.endsWith('ss')) return irregular;
  if (form.endsWith('s')) {
    const rests = [cut(form, 's'), cut(form, 'ies', 'y'), cutEs(form)];
    return [...irregular, ...firstKnown('verb', rests)];
  }
  if (irregular.length > 0) return irregular;
  const rest = cut(form, 'ed') ?? cut(form, 'ing');
  return rest === undefined ? [] : verbsWithRest(rest, form);
}

function verbsWithRest(rest: string, form: string): string[] {
  const { verb } = dictionary().bases;
  const withE = `${rest}e`;
  if (form.endsWith('ied') && verb.has(`${rest.slice(0, -1)}y`)) return [`${rest.slice(0, -1)}y`];
  const bases = known('verb', [rest.length < SHORTEST_REST ? undefined : rest, withE]);
  if (bases.length > 1 && wouldDouble(rest)) return [withE];
  if (bases.length > 0) return bases;
  return known('verb', [halved(rest)]);
}

function adjectiveOf(form: string): string[] {
  const irregular = irregularOf('adjective', form);
  if (irregular.length > 0) return irregular;
  const rest = cut(form, 'er') ?? cut(form, 'est');
  if (rest === undefined) return [];
  const { noun, verb } = dictionary().bases;
  if ((noun.has(form) || verb.has(form)) && form.endsWith('er') && !COMPARATIVES.has(form))
    return [];
  return firstKnown('adjective', [rest, `${rest}e`, halved(rest), cut(rest, 'i', 'y')]);
}

/** Without *es*, where that is how a plural is written: `boxes`, and not `unites`. */
function cutEs(form: string): string | undefined {
  return /(?:[sxz]|ch|sh|o)es$/.test(form) ? cut(form, 'es') : undefined;
}

type InflectedKind = Exclude<WordKind, 'adverb'>;

function irregularOf(kind: InflectedKind, form: string): string[] {
  const base = dictionary().irregular[kind].get(form);
  return base === undefined ? [] : [base];
}

/** The form without an ending, with another one in its place; `undefined` where it ends otherwise or little is left. */
function cut(form: string, ending: string, instead = ''): string | undefined {
  if (!form.endsWith(ending)) return undefined;
  const rest = form.slice(0, form.length - ending.length) + instead;
  return rest.length < SHORTEST_REST - 1 ? undefined : rest;
}

function known(kind: WordKind, words: readonly (string | undefined)[]): string[] {
  const bases = dictionary().bases[kind];
  return words.filter(
    (word): word is string => word !== undefined && word.length >= SHORTEST_REST && bases.has(word),
  );
}

function firstKnown(kind: WordKind, words: readonly (string | undefined)[]): string[] {
  return known(kind, words).slice(0, 1);
}

/** `plan` would be `planned`: one vowel before one consonant, in one syllable. */
function wouldDouble(rest: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(rest);
}

/** `plann` as `plan`. */
function halved(rest: string): string | undefined {
  return /([bdfgklmnprstvz])\1$/.test(rest) ? rest.slice(0, -1) : undefined;
}

/** Every form that the rules give a base, whether it is used or not, the base first. */
export function inflectionsOf(base: string): string[] {
  const irregular = dictionary().irregularOf.get(base) ?? [];
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const forms = [
    base,
    `${base}s`,
    `${base}es`,
    `${stem}ed`,
    `${stem}ing`,
    `${stem}er`,
    `${stem}est`,
  ];
  if (base.endsWith('e')) forms.push(`${base}ing`);
  if (base.endsWith('y')) {
    const rest = base.slice(0, -1);
    forms.push(`${rest}ies`, `${rest}ied`, `${rest}ier`, `${rest}iest`);
  }
  if (base.endsWith('is')) forms.push(`${base.slice(0, -2)}es`);
  if (base.endsWith('f')) forms.push(`${base.slice(0, -1)}ves`);
  if (base.endsWith('fe')) forms.push(`${base.slice(0, -2)}ves`);
  if (base.endsWith('man')) forms.push(`${base.slice(0, -3)}men`);
  const last = base.at(-1) ?? '';
  if (/[bdfgklmnprstvz]/.test(last)) {
    for (const ending of ['ed', 'ing', 'er', 'est']) forms.push(base + last + ending);
  }
  const more = [...MORE_IRREGULAR].flatMap(([form, its]) => (its === base ? [form] : []));
  return [...new Set([...forms, ...irregular, ...more])];
}
