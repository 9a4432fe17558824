import type { CountryCode } from '../../domain/country.ts';
import type { CountryWords } from '../languages/country-words.ts';
import type { Span } from '../zones.ts';
import { type NamedPlace, type Place, startsUpper, type Word } from './place.ts';

const SHORTENED_CHARS = 5;

/** "DUBLIN, Ohio", "London, Ont.": the country of a town of that name in America, whatever it is elsewhere. */
export function townInState({ text, last, next, gazetteer }: NamedPlace): CountryCode | undefined {
  return isAfterTown(text, last, next) ? stateAt(text, next, gazetteer.words)?.code : undefined;
}

/** "COMMACK, N.Y.", "a court in Butler, Pa.": the state names the country of a town that no table has. */
export function stateAfterTown({
  text,
  words,
  at,
  word,
  gazetteer,
}: Place): { readonly code: CountryCode; readonly span: Span } | undefined {
  const town = words[at - 1];
  if (!town || !startsUpper(town.text) || !isAfterTown(text, town, word)) return undefined;
  const state = stateAt(text, word, gazetteer.words);
  // A state's full name is a place of its own.
  if (!state?.isShortened) return undefined;
  return { code: state.code, span: { start: word.start, end: state.end } };
}

function isAfterTown(text: string, town: Word, next: Word | undefined): next is Word {
  return next !== undefined && text.slice(town.end, next.start) === ', ';
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
  const end = nameEnd + (isShortened && hasStop ? 1 : 0);
  return code === undefined ? undefined : { code, isShortened, end };
}
