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
  if (!home || kind === 'none' || kind === 'ambiguous' || kind === 'gone' || kind === 'demonym')
    return undefined;
  const { code } = entry.meaning;
  if (code === home.code) return undefined;
  const name = text.slice(span.start, span.end);
  const isHome = once(decisions.homes, name, () => {
    const { around } = decisions;
    // "Lebanon County commissioners … Lebanon Valley College".
    if (kind === 'name' && !hasBehind(around, name, home.behindCounty)) return false;
    if (once(decisions.homes, ANYWHERE, () => home.signs.test(around)) !== true) return false;
    if (gazetteer.selfNames(code).some((self) => self !== name && around.includes(self)))
      return false;
    if (kind !== 'capital') return true;
    return hasBehind(around, name, home.behindTown) || isNamedTwice(around, name, home.county);
  });
  return isHome ? home.code : undefined;
}

// "A main broke in Athens. The Limestone County Commission … residents of Athens": who only comes from there is named once.
function isNamedTwice(text: string, name: string, county: RegExp): boolean {
  return text.indexOf(name) !== text.lastIndexOf(name) && county.test(text);
}

function hasBehind(text: string, name: string, sign: RegExp): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (sign.test(text.slice(end, end + LONGEST_SIGN))) return true;
  }
  return false;
}
