// Words that are made of one verb: to negotiate, a negotiation, a negotiator. They are other words, so that no search joins
// them by itself; readers are offered them. Rules of English word formation, each made word checked in the dictionary.
import { baseForms } from './base-forms.ts';
import { dictionary, isBase } from './dictionary.ts';

const LETTERS = /^[a-z]+$/;
const SHORTEST_VERB = 5;
const SHORTEST_WORD = 5;
const LONGEST_ENDING = 8;

/** Endings of verbs, with what stands in their place in nouns and adjectives; the first that fits counts, and the last always. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ate$/, ['ation', 'ator', 'ative', 'ant']],
  [/ify$/, ['ification', 'ifier']],
  [/ply$/, ['plication', 'plier', 'plicant']],
  [/i[sz]e$/, ['ization', 'izer', 'isation', 'iser']],
  [/mit$/, ['mission', 'mitter', 'missive']],
  [/ceive$/, ['ception', 'ceiver', 'ceptive']],
  [/scribe$/, ['scription', 'scriber', 'scriptive']],
  [/duce$/, ['duction', 'ducer', 'ductive']],
  [/pose$/, ['position', 'posal', 'poser']],
  [/([aeiou])de$/, ['$1sion', '$1der', '$1sive']],
  [/nd$/, ['nsion', 'nsive', 'nder']],
  [/olve$/, ['olution', 'olver']],
  [/quire$/, ['quisition', 'quirer', 'quirement']],
  [/y$/, ['ication', 'ier', 'iance', 'ial', 'yment', 'yer', 'yee']],
  [/(ve|se)$/, ['$1r', '$1ment']],
  [/e$/, ['ion', 'ation', 'or', 'er', 'ive', 'ment', 'ement', 'ance', 'ence', 'ant', 'ent']],
];
const AFTER_V_AND_S: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ve$/, ['val', 'vor']],
  [/se$/, ['sal', 'sion', 'sor']],
];
const ADDED = ['ion', 'ation', 'or', 'er', 'ive', 'ment', 'ance', 'ence', 'ant', 'ent', 'ure'];

// Made by the rules, and of another sense.
const APART = new Set(
  `state/station count/counter quest/question tense/tension depart/department import/important protest/protestant
  object/objective compete/competent import/importance found/foundation command/commandant corner/cornice commit/committee
  direct/directive press/pression pretend/pretender decade/decision locate/locative relate/relative
  contend/content intend/intent extend/extent consent/consensus convent/convention contest/contestant
  subject/subjective second/secondment govern/governance expand/expander pencil/pence`.split(/\s+/),
);

/**
 * Words of the dictionary that are made of the same verb as this one, itself left out, folded, in the order of the rules;
 * none where it is of no verb.
 */
export function derivedForms(word: string): readonly string[] {
  if (!LETTERS.test(word) || word.length < SHORTEST_WORD) return [];
  const own = new Set(baseForms(word));
  const verbs = [...own].flatMap((base) => verbsOf(base));
  const family = verbs.flatMap((verb) => [verb, ...madeOf(verb)]);
  return [...new Set(family)].filter(
    (other) => !own.has(other) && !APART.has(pairOf(verbs, other)),
  );
}

function pairOf([verb = '']: readonly string[], made: string): string {
  return `${verb}/${made}`;
}

/** The verb itself, or those that a word is made of. */
function verbsOf(word: string): string[] {
  const { verb } = dictionary().bases;
  if (isVerb(word)) return [word];
  const beginnings = Array.from({ length: LONGEST_ENDING }, (_, at) =>
    word.slice(0, word.length - at - 2),
  );
  const roots = beginnings.flatMap((stem) => [
    stem,
    ...['e', 'y', 'd', 'de', 't', 'ate', 'se', 've', 'be', 'ive', 'ify', 'ize', 'quire'].map(
      (end) => stem + end,
    ),
  ]);
  const found = roots.filter(
    (root) =>
      isVerb(root) &&
      verb.has(root) &&
      madeOf(root).includes(word) &&
      !APART.has(`${root}/${word}`),
  );
  return [...new Set(found)].slice(0, 1);
}

function isVerb(word: string): boolean {
  const isLong =
    word.length >= SHORTEST_VERB || (word.length === SHORTEST_VERB - 1 && /y$/.test(word));
  return isLong && dictionary().bases.verb.has(word);
}

function madeOf(verb: string): string[] {
  const [pattern, ends] = ENDINGS.find(([ending]) => ending.test(verb)) ?? [];
  const also = AFTER_V_AND_S.filter(([ending]) => ending.test(verb));
  const made = [
    ...(pattern && ends ? ends.map((end) => verb.replace(pattern, end)) : []),
    ...also.flatMap(([ending, replaced]) => replaced.map((end) => verb.replace(ending, end))),
    ...(verb.endsWith('e') && pattern?.source !== 'e$' ? ['ment'].map((end) => verb + end) : []),
    ...(verb.endsWith('e') || verb.endsWith('y') ? [] : ADDED.map((end) => verb + end)),
  ];
  return [...new Set(made)].filter((word) => word !== verb && isBase(word));
}
