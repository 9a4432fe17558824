// Which words are one whether they are written apart or together: docs/adr/0013. Joining is dear where it is wrong (a part is
// not apart), so two words are one only where the dictionary says so, where a part says it is one (co-, -maker), or where
// the whole is no word of the dictionary: then only a text that writes it so can be found by it.
import { baseForms } from './base-forms.ts';
import { dictionary, isBase } from './dictionary.ts';
import { FUNCTION_WORDS } from './function-words.ts';

const LETTERS = /^[a-z]+$/;
/** A function word that in compounds is a noun: land mine, minefield. */
const PIT = 'mine';
const SHORTEST_PART = 3;

// Parts that begin a word and are written with it, apart and with a hyphen.
const BEGINNINGS = new Set(
  `anti bio co counter cyber eco electro euro extra geo hydro hyper infra inter intra macro mega micro mid mini mono multi neo
  non petro photo poly post pre pseudo psycho quasi self semi socio sub super techno tele thermo trans ultra vice`.split(
    /\s+/,
  ),
);

// Heads of words that say themselves what they are: a policymaker makes policy, an airstrike is a strike.
const HEADS = new Set(
  `base builder buyer card craft dealer driver field fighter fire force goer grower guard holder keeper maker making market
  mate owner paper pipe place plane player power price producer rate room seeker seller shop site storm strike time trader
  wave wide worker writer`.split(/\s+/),
);

// Before a noun these describe it and make no word with it: a black board is no blackboard.
const PLAIN_ADJECTIVES = new Set(
  `bad big bitter black blue broad brown clean clear cold common cool dark dead dear deep double down dry early easy fair false
  far fast fat fine first flat foreign free fresh front full general gold golden good gray great green grey half hard heavy high
  holy hot idle ill last late left light little live long loose loud low main mean mid middle near new next nice old open
  over pink plain poor pure purple quick quiet rare raw real red rich right rough round sad safe second sharp short sick silver
  single slack slow small smart smooth soft sour square steady still straight strange strong super sure sweet thick thin third
  tight top true ugly under upper very warm weak wet white whole wide wild wrong yellow young`.split(
    /\s+/,
  ),
);

// Of three letters more begin other words by chance: a content is no con tent.
const SHORT_NOUNS = new Set(
  `air arm art ash bed bee box boy bus car cat cow cup day ear egg eye gas gun ice jet key law leg man oil pay pea pig sea ski
  sky sun tax tea toy war web`.split(/\s+/),
);

// Nouns that end other nouns as syllables: a partnership is no ship.
const NO_NOUNS = new Set(
  'ability aire ation ding hood icon iron lings ling mate meter ming ness nine ology oration ping ration ring ship ting ward wards'.split(
    ' ',
  ),
);

// One by the rules above, and two in sense.
const TWO_WORDS = new Set(
  `black berry,black bird,black board,black list,black mail,black rock,black stone,black water,blue print,bull dog,butter fly,
  copy right,cross fire,dead line,fire fly,free way,break fast,house hold,man date,rebel lion,green house,green land,gold man,head line,hot bed,hot house,ice land,ice
  berg,land mark,long time,main stream,master piece,news week,new castle,new found,one time,over time,red head,short fall,
  short list,some place,spear head,sweet heart,two fold,under power,water gate,water shed,wall flower,white house,white
  wash,work house`
    .split(',')
    .map((pair) => pair.trim().replace(/\s+/g, ' ')),
);

/** A word in two, in the one way in which it may be written apart; `undefined` where it may not. */
export function writtenInTwo(word: string): readonly [string, string] | undefined {
  if (!LETTERS.test(word) || FUNCTION_WORDS.has(word)) return undefined;
  for (const base of baseForms(word)) {
    const listed = dictionary().compounds.get(base);
    if (listed && mayJoin(...listed)) return listed;
  }
  const isKnown = baseForms(word).some(isBase);
  const ways = Array.from({ length: word.length - SHORTEST_PART - 1 }, (_, at) => {
    const parts = [word.slice(0, at + 2), word.slice(at + 2)] as const;
    return { parts, strength: mayJoin(...parts) ? strengthOf(parts, isKnown) : 0 };
  });
  return ways.reduce((best, way) => (way.strength > best.strength ? way : best), NO_WAY).parts;
}

/** Two words as one, where they may be written so; `undefined` where they may not. */
export function writtenAsOne(first: string, second: string): string | undefined {
  if (!LETTERS.test(first) || !LETTERS.test(second) || !mayJoin(first, second)) return undefined;
  const whole = first + second;
  const isKnown = baseForms(whole).some(isBase);
  if (!isKnown) return whole;
  const [a, b] = writtenInTwo(whole) ?? [];
  if (a === undefined || b === undefined) return undefined;
  return a === first && baseForms(b)[0] === baseForms(second)[0] ? whole : undefined;
}

function mayJoin(first: string, second: string): boolean {
  if ([first, second].some((part) => FUNCTION_WORDS.has(part) && part !== PIT)) return false;
  return !TWO_WORDS.has(`${first} ${baseForms(second)[0]}`);
}

type Way = { readonly parts: readonly [string, string] | undefined; readonly strength: number };

const NO_WAY: Way = { parts: undefined, strength: 0 };

/** `stock pile` is a stockpile: two nouns in a row that are one word too mean the same. */
function areNouns(first: string, ends: readonly string[]): boolean {
  const { noun } = dictionary().bases;
  const isNoun = (end: string): boolean =>
    end.length > SHORTEST_PART && noun.has(end) && !NO_NOUNS.has(end);
  const isFirst = first.length > SHORTEST_PART ? noun.has(first) : SHORT_NOUNS.has(first);
  return isFirst && !PLAIN_ADJECTIVES.has(first) && ends.some(isNoun);
}

/** How surely two parts make a compound: 0, they make none. */
function strengthOf([first, second]: readonly [string, string], isKnown: boolean): number {
  const ends = baseForms(second);
  if (!ends.some(isBase)) return 0;
  if (first.length >= SHORTEST_PART && isBase(first) && ends.some((end) => HEADS.has(end)))
    return 3;
  if (BEGINNINGS.has(first)) return 2;
  if (first.length < SHORTEST_PART) return 0;
  return isKnown ? Number(areNouns(first, ends)) : Number(isBase(first));
}
