import { FUNCTION_WORDS } from './forms/function-words.ts';
import { words } from './tokens.ts';

// What an apostrophe parts from its word: don’t is `don` and `t` (tokens.ts).
const NOT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aren: 'are',
    can: 'can',
    couldn: 'could',
    didn: 'did',
    doesn: 'does',
    don: 'do',
    hadn: 'had',
    hasn: 'has',
    haven: 'have',
    isn: 'is',
    mustn: 'must',
    needn: 'need',
    shouldn: 'should',
    wasn: 'was',
    weren: 'were',
    won: 'will',
    wouldn: 'would',
  }),
);
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({ d: 'would', ll: 'will', m: 'am', re: 'are', s: 'is', ve: 'have' }),
);

/** The folded words of a text, each contraction written out: `it is` of it’s, `will not` of won’t and `can not` of cannot. */
export function writtenOut(text: string): string[] {
  const found = words(text);
  return found.flatMap((word, at) => {
    const isNegated = found[at + 1] === 't' && NOT.has(word);
    if (isNegated) return [NOT.get(word) ?? word, 'not'];
    if (word === 't' && at > 0 && NOT.has(found[at - 1] ?? '')) return [];
    if (word === 'cannot') return ['can', 'not'];
    return [at === 0 ? word : (SHORT.get(word) ?? word)];
  });
}

const NEGATIONS = new Set('hardly neither never no nobody none nor not nothing without'.split(' '));

// Words by which one saying differs from the next of a series, or says the opposite.
const TURNING_WORDS = new Set(
  `above after against before below best better billion buy decrease decreased decreasing double down dozen eight eleven
  fall fallen falling fell fewer fifth fifty first five forty four fourth good half high higher hundred increase increased
  increasing last least less lose loss low lower million more most negative next nine one positive profit rise risen rising
  rose second sell seven six stronger ten third thirty thousand three today tomorrow trillion triple twelve twenty twice
  two under up weaker worse worst yes yesterday bad strong weak
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);

/** Of `writtenOut` words those that tell a saying from others, in their order: no function words, every negation as `not`. */
export function tellingWords(written: readonly string[]): string[] {
  const telling: string[] = [];
  for (const word of written) {
    if (NEGATIONS.has(word)) telling.push('not');
    else if (!FUNCTION_WORDS.has(word) || TURNING_WORDS.has(word)) telling.push(word);
  }
  return telling;
}

/** Whether no copy of a saying may lack the word or have it besides: numbers, negations, opposites, days, months. */
export function isFixed(word: string): boolean {
  return word === 'not' || TURNING_WORDS.has(word) || HAS_NUMBER.test(word);
}

const HAS_NUMBER = /\p{N}/u;
