/** Senses (synsets) of WordNet by the word that has them; capitals kept, so that names are told. */
export type Senses = ReadonlyMap<string, ReadonlySet<string>>;

// Of one sense, and more than a matter of spelling: the man and the woman, *competence* and *competency*, *infeasible* and
// *unfeasible*, and pairs that WordNet takes for one and newspapers do not.
const MORE_THAN_SPELLING: readonly (readonly [RegExp, RegExp])[] = [
  [/man$/, /woman$/],
  [/ce$/, /cy$/],
  [/^i[mn]/, /^un/],
  [/^con/, /^coc/],
];
const APART = new Set(
  `amorally benzene counterpart depositary drily hissing lurcher mandible mic mickle vale valley gelatinousness touchiness
  academicism adaptative astonied brickle capstone chrism damsel handwork hullo oriented parlous polemise polymer rase
  wrathful wrothful scantiness transvestitism`.split(/\s+/),
);
const LATIN_PLURALS: readonly (readonly [RegExp, string])[] = [
  [/um$/, 'a'],
  [/us$/, 'i'],
  [/a$/, 'ae'],
];
const MOST_LETTERS_APART = 2;

/**
 * Words of small letters that have the same senses, all of them, and differ in spelling alone: *adviser* and *advisor*. Groups of
 * words with slashes between them, in the order of the alphabet.
 */
export function spellingGroups(senses: Senses): string[] {
  const names = new Set([...senses.keys()].filter((word) => /[A-Z]/.test(word)).map(small));
  const alike = new Map<string, string[]>();
  for (const [word, its] of senses) {
    if (!/^[a-z]{4,}$/.test(word) || names.has(word) || APART.has(word)) continue;
    const key = [...its].sort().join(' ');
    const known = alike.get(key);
    if (known) known.push(word);
    else alike.set(key, [word]);
  }
  return [...alike.values()].flatMap(groupsOf).sort();
}

/** Of words of one sense those that are each nearly another one of the group. */
function groupsOf(words: readonly string[]): string[] {
  const groups: string[][] = [];
  for (const word of words.toSorted()) {
    const near = groups.find((group) => group.some((other) => isSpelling(other, word)));
    if (near) near.push(word);
    else groups.push([word]);
  }
  return groups
    .filter((group) => new Set(group.map(withZ)).size > 1)
    .map((group) => group.join('/'));
}

/** *-ise* and *-ize* are read as one by a rule (src/text/forms/base-forms.ts). */
function withZ(word: string): string {
  return word.replace(/is(?=e|a|ing)/g, 'iz');
}

function isSpelling(a: string, b: string): boolean {
  if (MORE_THAN_SPELLING.some(([one, two]) => isPair(one, two, a, b))) return false;
  if (LATIN_PLURALS.some(([end, plural]) => isPlural(a, b, end, plural))) return true;
  const [shorter = '', longer = ''] = [a, b].toSorted((one, two) => one.length - two.length);
  const added = longer.startsWith(shorter) ? longer.slice(shorter.length) : '';
  return /^(?:|[eh]|te|ue|me)$/.test(added) && sounds(a) === sounds(b) && isNear(a, b);
}

function isPair(one: RegExp, two: RegExp, a: string, b: string): boolean {
  return (one.test(a) && two.test(b)) || (two.test(a) && one.test(b));
}

function isPlural(a: string, b: string, end: RegExp, plural: string): boolean {
  return [a, b].some(
    (word) => end.test(word) && word.replace(end, plural) === (word === a ? b : a),
  );
}

/** The consonants of a word as they are spoken, and how it begins. */
function sounds(word: string): string {
  const spoken = word
    .replace(/ph/g, 'f')
    .replace(/que|ck/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/tch/g, 'ch')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/^g(?=ao)/, 'j')
    .replace(/gh(?=[tn]|$)/g, '');
  const first = /^[aeiou]/.test(spoken) ? 'a' : spoken.charAt(0);
  return (first + spoken.slice(1).replace(/[aeiouywh]/g, '')).replace(/(.)\1+/g, '$1');
}

/**
 * Whether few letters must be changed, as two rows of a table of distances tell. Unlike `editDistance`, by which slips of typing are
 * found, letters that change places count twice: such pairs are other words.
 */
function isNear(a: string, b: string): boolean {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...a].entries()) {
    const now = [row + 1];
    for (const [at, other] of [...b].entries()) {
      const changed = (before[at] ?? 0) + (letter === other ? 0 : 1);
      now.push(Math.min((before[at + 1] ?? 0) + 1, (now[at] ?? 0) + 1, changed));
    }
    before = now;
  }
  return (before.at(-1) ?? 0) <= MOST_LETTERS_APART;
}

function small(word: string): string {
  return word.toLowerCase();
}
