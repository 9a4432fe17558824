import { dictionary, isBase } from './dictionary.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { inflectedFrom, inflectionsOf } from './inflections.ts';
import { otherSpellings } from './spellings.ts';

const ENGLISH_WORD = /^[a-z]+$/;
// Stands between the base forms of a word that has several: no part of any word that can be typed.
const OR = '·';

/**
 * What an index holds of a folded word: its base form, `run` of ran; of a word that may be a form of several, such as
 * left, all of them, `leave·left`, which is a word of its own. British spellings are American ones, in base forms too.
 */
export const baseOf: (word: string) => string = keptWords((word) =>
  word.length < 3 ? word : baseForms(word).join(OR),
);

/** What an index may hold of a word in any of its forms and spellings, what it holds of the form itself first. */
export const basesAskedFor: (word: string) => readonly [string, ...string[]] = keptWords((word) => {
  const own = baseOf(word);
  const bases = baseForms(word);
  const spelled = otherSpellings(word, bases).flatMap(baseForms);
  const others = [...bases.filter((base) => !isNameOf(word, base)), ...spelled]
    .flatMap((base) => [base, ...sharedWith(base)])
    .concat(formsOfNewVerb(word));
  return [own, ...new Set(others.filter((base) => base !== own))];
});

/** The base forms that a folded word may be a form of: in the order of the alphabet, one at least. */
export const baseForms: (word: string) => readonly string[] = keptWords((word) =>
  ENGLISH_WORD.test(word) ? basesOfEnglish(word) : [word],
);

// News repeats its words: most are found here. Cleared when full, which bounds memory and leaves answers the same.
const MOST_KEPT = 30_000;

function keptWords<T>(find: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = find(word);
    kept.set(word, found);
    return found;
  };
}

/** A name that a plural could be of as well, where the plural is known to be of a word: of wolves nobody means a Wolfe. */
function isNameOf(plural: string, base: string): boolean {
  const known = dictionary().irregular.noun.get(plural);
  return (
    known !== undefined &&
    base.endsWith('fe') &&
    plural === `${base.slice(0, -2)}ves` &&
    known !== base
  );
}

const NEW_VERB = /^([a-z]{3,}i)[sz](?:(e|ed|es|ing)|(ations?)|(ers?))$/;

/** Of a verb in *-ise* or *-ize* that no list has, *euthanised*, its forms in both spellings; those that are no words cost nothing. */
function formsOfNewVerb(word: string): string[] {
  const [, stem, verb, noun] = NEW_VERB.exec(word) ?? [];
  if (stem === undefined || baseForms(word).some(isBase)) return [];
  const ends = verb ? ['e', 'ed', 'ing'] : [noun ? 'ation' : 'er'];
  return ['s', 'z'].flatMap((letter) => ends.map((end) => baseOf(stem + letter + end)));
}

/** Tokens of words that may be a form of this base, or of another. */
function sharedWith(base: string): string[] {
  const spellings = [base, ...(dictionary().british.get(base) ?? [])];
  return spellings
    .flatMap(inflectionsOf)
    .map(baseOf)
    .filter((token) => token.includes(OR) && token.split(OR).includes(base));
}

function basesOfEnglish(word: string): readonly string[] {
  const fixed = FIXED_FORMS.get(word);
  if (fixed) return fixed;
  if (FUNCTION_WORDS.has(word)) return [word];
  const form = spelledAlike(word);
  // `analyses` is the plural of analysis: what analyze has is `analyzes`.
  const asSpelled = form === word ? [] : inflectedFrom(word);
  const singulars = asSpelled.filter((base) => base.endsWith('sis'));
  const isPlural = singulars.length > 0;
  const from = isPlural ? singulars : [...inflectedFrom(form), ...asSpelled];
  const own = !isPlural && isOwnBase(form, from) ? [form] : [];
  const bases = [...new Set([...own, ...from].map(spelledAlike))].sort();
  if (bases.length > 0) return bases;
  const singular = singularOfUnknown(form);
  return singular === form ? [form] : baseForms(singular);
}

/** A noun or a verb is a word of itself beside what it is a form of: *building*. An adjective is not: *united*. */
function isOwnBase(form: string, from: readonly string[]): boolean {
  const { noun, verb } = dictionary().bases;
  if (noun.has(form) || verb.has(form)) return true;
  return from.length === 0 && isBase(form);
}

function spelledAlike(word: string): string {
  const { american, bases } = dictionary();
  const listed = american.get(word);
  if (listed !== undefined) return listed;
  // The list has no more than the commonest of them: realise, realised, realisation.
  const withZ = word.replace(/(is)(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$2');
  if (withZ === word || NOT_WITH_Z.has(word)) return word;
  const stem = withZ.replace(/(e|ed|es|er|ers|ing|ation|ations)$/, '');
  return bases.verb.has(`${stem}e`) ? withZ : word;
}

const NOT_WITH_Z = new Set('prise prised prises prising'.split(' '));

/** Names and new words have a plural and no more: `Reuters`, `CEOs`, `Kennedys`. */
function singularOfUnknown(word: string): string {
  if (/(?:ss|us|is|as|os)$/.test(word) || word.length < 4) {
    return /^[^aeiou]{2,3}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
  }
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(word) && word.length > 6) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * What dictionary and rules have otherwise: forms of the commonest verbs that are nouns as well, and adjectives that have
 * gone their own way.
 */
export const FIXED_FORMS: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ['does', ['do']],
  ['did', ['do']],
  ['done', ['do']],
  ['doing', ['do']],
  ['has', ['have']],
  ['had', ['have']],
  ['having', ['have']],
  ['am', ['be']],
  ['is', ['be']],
  ['are', ['be']],
  ['was', ['be']],
  ['were', ['be']],
  ['been', ['be']],
  ['being', ['be', 'being']],
  ['born', ['bear', 'born']],
  ['news', ['news']],
]);
