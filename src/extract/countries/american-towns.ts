import type { CountryWords } from '../languages/country-words.ts';
import type { wordsOf } from './gazetteer.ts';
import type { Mention } from './mention.ts';

type Word = ReturnType<typeof wordsOf>[number];
type Country = Pick<Mention, 'code' | 'rule'>;

const SHORTENED_CHARS = 5;

/** "DUBLIN, Ohio", "London, Ont.": a town of that name in America, whatever it is elsewhere. */
export function townInAmerica(
  text: string,
  town: Word,
  next: Word | undefined,
  countries: CountryWords,
): Country | undefined {
  if (!next || text.slice(town.end, next.start) !== ', ') return undefined;
  const state = stateAt(text, next, countries);
  return state && { code: state.code, rule: 'city' };
}

/** "COMMACK, N.Y.", "a court in Butler, Pa.": the state names the country of a town that no table has. */
export function stateAfterTown(
  text: string,
  words: readonly Word[],
  at: number,
  countries: CountryWords,
): Mention | undefined {
  const [town, word] = [words[at - 1], words[at]];
  if (!town || !word || !/^\p{Lu}/u.test(town.text)) return undefined;
  if (text.slice(town.end, word.start) !== ', ') return undefined;
  const state = stateAt(text, word, countries);
  // A state's full name is a place of its own.
  if (!state?.isShortened) return undefined;
  return { start: word.start, end: state.end, code: state.code, rule: 'city', glued: false };
}

function stateAt(text: string, word: Word, { shortStateNames, statesAfterTowns }: CountryWords) {
  // "N.Y." and "B.C." are two words here; "Ind" and "Miss" count with their full stop alone.
  const pair = text.slice(word.start, word.start + 3);
  const name = /^\p{Lu}\.\p{Lu}$/u.test(pair) ? pair : word.text;
  const nameEnd = word.start + name.length;
  const isShortened = name.length <= SHORTENED_CHARS && !shortStateNames.has(name);
  const hasStop = text.charAt(nameEnd) === '.';
  if (isShortened && name === word.text && !hasStop) return undefined;
  const code = statesAfterTowns.find(({ names }) => names.has(name))?.code;
  return code === undefined
    ? undefined
    : { code, isShortened, end: nameEnd + (isShortened && hasStop ? 1 : 0) };
}
