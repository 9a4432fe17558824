import type { CountryCode } from '../../domain/country.ts';
import { type NamedPlace, once, type Place } from './place.ts';

const LONGEST_SIGN = 40;
// The key of what holds for the whole article: no name is empty.
const ANYWHERE = '';

/** "the Jersey County Circuit Court": a county by the office that stands behind it. */
export function countyAtHome({ text, gazetteer }: Place, end: number): CountryCode | undefined {
  const { home } = gazetteer.words;
  return home?.behindCounty.test(text.slice(end, end + LONGEST_SIGN)) ? home.code : undefined;
}

/** "Toledo Board of Education", "Allen County voters": a town or county that no table has. */
export function unknownAtHome({ text, word, gazetteer }: Place): CountryCode | undefined {
  const { home } = gazetteer.words;
  const behind = text.slice(word.end, word.end + LONGEST_SIGN);
  if (behind.charAt(0) !== ' ') return undefined;
  // "the State Board of Education" is a body of any land.
  if (!home || home.noTowns.has(word.text)) return undefined;
  return home.behindUnknown.test(behind) ? home.code : undefined;
}

/**
 * "The Rome City Council … the sheriff": a town of that name at home, where the article has signs of local news and
 * says nothing of the country abroad. A capital is one only where an office stands behind its name.
 */
export function townAtHome(place: NamedPlace): CountryCode | undefined {
  const { entry, gazetteer, decisions, text, span } = place;
  const { home } = gazetteer.words;
  const { kind } = entry.meaning;
  if (!home || (kind !== 'city' && kind !== 'capital') || entry.meaning.code === home.code)
    return undefined;
  const name = text.slice(span.start, span.end);
  const { code } = entry.meaning;
  const isHome = once(decisions.homes, name, () => {
    const { around } = decisions;
    if (once(decisions.homes, ANYWHERE, () => home.signs.test(around)) !== true) return false;
    if (gazetteer.selfNames(code).some((self) => around.includes(self))) return false;
    return kind === 'city' || hasBehind(around, name, home.behindTown);
  });
  return isHome ? home.code : undefined;
}

function hasBehind(text: string, name: string, sign: RegExp): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (sign.test(text.slice(end, end + LONGEST_SIGN))) return true;
  }
  return false;
}
