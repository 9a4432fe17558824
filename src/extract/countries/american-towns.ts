import type { CountryCode } from '../../domain/country.ts';
import type { CountryWords } from '../languages/country-words.ts';
import type { Span } from '../zones.ts';
import { type NamedPlace, namedPlace, once, type Place, startsUpper, type Word } from './place.ts';

const SHORTENED_CHARS = 5;
const LONGEST_COUNTY = 40;
// "DUBLIN, Ohio", "Paris (Texas)".
const BESIDE_TOWN = /^(?:, ?| \()$/;
const STATE_AHEAD = /(?:, ?| \()(\p{Lu}\p{L}*)/uy;

/**
 * "DUBLIN, Ohio", "London, Ont.", "Boston, Lincolnshire": the country of a town of that name there, whatever it is
 * elsewhere. A town that is placed once in an article stays there.
 */
export function townInState(place: NamedPlace): CountryCode | undefined {
  const { text, span, last, next, gazetteer, decisions } = place;
  const here = isBesideTown(text, last, next)
    ? stateAt(text, next, gazetteer.words)?.code
    : undefined;
  if (here !== undefined) return here;
  const { countyBehind, home } = gazetteer.words;
  const isBeforeComma = text.charAt(last.end) === ',';
  if (isBeforeComma && countyBehind?.test(text.slice(last.end, last.end + LONGEST_COUNTY)))
    return home?.code;
  const name = text.slice(span.start, span.end);
  return placedOnce(name, place) ?? placedOnce(townBeside(place), place);

  function placedOnce(town: string | undefined, at: NamedPlace): CountryCode | undefined {
    if (town === undefined) return undefined;
    return once(decisions.towns, town.toLowerCase(), () => placedIn(town, at));
  }
}

/** "Toronto, south of Newcastle": the other town. */
function townBeside({ text, span, gazetteer }: NamedPlace): string | undefined {
  const { nearTown } = gazetteer.words;
  if (!nearTown) return undefined;
  nearTown.lastIndex = span.end;
  return nearTown.exec(text)?.[1];
}

/** The state that stands behind a town anywhere in an article, the town in letters as here or in capitals. */
function placedIn(name: string, { decisions, gazetteer }: NamedPlace): CountryCode | undefined {
  if (gazetteer.words.statesAfterTowns.length === 0) return undefined;
  const { around } = decisions;
  const plain = name === name.toUpperCase() ? titled(name) : name;
  for (const printed of new Set([plain, name.toUpperCase()])) {
    for (let at = around.indexOf(printed); at >= 0; at = around.indexOf(printed, at + 1)) {
      STATE_AHEAD.lastIndex = at + printed.length;
      const [whole = '', state = ''] = STATE_AHEAD.exec(around) ?? [];
      if (state === '' || /\p{L}/u.test(around.charAt(at - 1))) continue;
      const end = at + printed.length + whole.length;
      const word = { text: state, start: end - state.length, end };
      const code = stateAt(around, word, gazetteer.words)?.code;
      if (code !== undefined) return code;
    }
  }
  return undefined;
}

/** A name that is printed in capitals, as elsewhere. */
export function titled(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/**
 * "Tripoli, Lebanon, is full", "La Paz, Entre Rios, Argentina", "Valencia (Venezuela)": the country that stands behind a
 * town. Not in a list: "Cairo, Israel and Jordan".
 */
export function townInCountry(place: NamedPlace): CountryCode | undefined {
  const { kind } = place.entry.meaning;
  if (kind === 'name' || kind === 'demonym' || isInList(place)) return undefined;
  const after = place.at + place.entry.words.length;
  return countryBehind(place, place.last, after) ?? countryBehindRegion(place, after);
}

function isInList({ text, previous, span }: NamedPlace): boolean {
  return (
    previous !== undefined &&
    /^,? /.test(text.slice(previous.end, span.start)) &&
    text.charAt(previous.end) === ',' &&
    startsUpper(previous.text)
  );
}

function countryBehind(place: Place, town: Word, at: number): CountryCode | undefined {
  const { text, words } = place;
  const word = words[at];
  if (!word || !startsUpper(word.text) || !isBesideTown(text, town, word)) return undefined;
  const country = namedPlace({ ...place, at, word });
  if (country?.entry.meaning.kind !== 'name') return undefined;
  const rest = text.slice(country.span.end, country.span.end + REST_CHARS);
  return CLOSES_APPOSITION.test(rest) ? country.entry.meaning.code : undefined;
}

const REST_CHARS = 12;
const CLOSES_APPOSITION = /^(?:\)|[.;]|,\s(?!and\b|or\b)\p{Ll}|,?\s*$|\s[-–—])/u;
const MOST_WORDS_OF_REGION = 3;

function countryBehindRegion(place: NamedPlace, from: number): CountryCode | undefined {
  const { text, words, last } = place;
  const first = words[from];
  if (!first || !startsUpper(first.text) || text.slice(last.end, first.start) !== ', ')
    return undefined;
  for (let at = from; at < from + MOST_WORDS_OF_REGION; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || !startsUpper(word.text)) return undefined;
    const joint = text.slice(word.end, next.start);
    if (joint === ', ') return countryBehind(place, word, at + 1);
    if (joint !== ' ') return undefined;
  }
  return undefined;
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
  if (!town || !startsUpper(town.text) || !isBesideTown(text, town, word)) return undefined;
  const state = stateAt(text, word, gazetteer.words);
  // A state's full name is a place of its own.
  if (!state?.isShortened) return undefined;
  return { code: state.code, span: { start: word.start, end: state.end } };
}

function isBesideTown(text: string, town: Word, next: Word | undefined): next is Word {
  return next !== undefined && BESIDE_TOWN.test(text.slice(town.end, next.start));
}

function stateAt(text: string, word: Word, { shortStateNames, statesAfterTowns }: CountryWords) {
  // "N.Y." and "B.C." are two words here; "Ind" and "Miss" count with their full stop alone.
  const pair = /^\p{Lu}\.\p{Lu}\p{Ll}?/u.exec(text.slice(word.start, word.start + 4))?.[0];
  const name = pair ?? longestState(text, word, statesAfterTowns);
  const nameEnd = word.start + name.length;
  const isShortened = name.length <= SHORTENED_CHARS && !shortStateNames.has(name);
  const hasStop = text.charAt(nameEnd) === '.';
  if (isShortened && name === word.text && !hasStop) return undefined;
  const code = statesAfterTowns.find(({ names }) => names.has(name))?.code;
  const end = nameEnd + (isShortened && hasStop ? 1 : 0);
  return code === undefined ? undefined : { code, isShortened, end };
}

/** "New South Wales", "West Virginia", "County Cork": a state of several words, else the word itself. */
function longestState(
  text: string,
  word: Word,
  statesAfterTowns: CountryWords['statesAfterTowns'],
): string {
  const [three = word.text] =
    /^\p{L}+(?:[ -]\p{L}+){0,2}/u.exec(text.slice(word.start, word.start + 40)) ?? [];
  const ends = [three, three.replace(/[ -]\p{L}+$/u, '')];
  return ends.find((name) => statesAfterTowns.some(({ names }) => names.has(name))) ?? word.text;
}
