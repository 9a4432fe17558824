import type { CountryCode } from '../../domain/country.ts';
import type { HomeWords } from '../languages/country-words.ts';
import { titled } from './american-towns.ts';
import type { PlaceKind } from './gazetteer.ts';
import { type NamedPlace, once, type Place } from './place.ts';

const LONGEST_SIGN = 40;

/** "the Jersey County Circuit Court": a county by the office that stands behind it. */
export function countyAtHome({ text, gazetteer }: Place, end: number): CountryCode | undefined {
  const { home } = gazetteer.words;
  return home?.behindCounty.test(text.slice(end, end + LONGEST_SIGN)) ? home.code : undefined;
}

/** "Toledo Board of Education", "Allen County voters": a town or county that no table has. */
export function unknownAtHome({
  text,
  word,
  gazetteer,
  decisions,
}: Place): CountryCode | undefined {
  const { home } = gazetteer.words;
  const behind = text.slice(word.end, word.end + LONGEST_SIGN);
  if (behind.charAt(0) !== ' ') return undefined;
  // "the State Board of Education" is a body of any land.
  if (!home || home.noTowns.has(word.text)) return undefined;
  if (!home.behindUnknown.test(behind)) return undefined;
  const { around, homes } = decisions;
  const isAbroad = [home.elsewhere, home.otherCounties].some((sign) =>
    once(homes, sign.source, () => sign.test(around)),
  );
  return isAbroad ? undefined : home.code;
}

/**
 * "The Rome City Council … the sheriff": a town of that name at home, where the article has signs of local news and
 * says nothing of the country abroad. A country or a capital is one only where a body of a town stands beside its name.
 */
export function townAtHome(place: NamedPlace): CountryCode | undefined {
  const { entry, gazetteer, decisions, text, span } = place;
  const { home } = gazetteer.words;
  const { kind } = entry.meaning;
  if (!home || kind === 'none' || kind === 'ambiguous' || kind === 'gone' || kind === 'demonym')
    return undefined;
  const { code } = entry.meaning;
  const printed = text.slice(span.start, span.end);
  const name = printed === printed.toUpperCase() ? titled(printed) : printed;
  if (code === home.code) return undefined;
  const isHome = once(decisions.homes, name, () =>
    isNamedAtHome({ name, code, kind }, home, place),
  );
  return isHome ? home.code : undefined;
}

type Named = { readonly name: string; readonly code: CountryCode; readonly kind: PlaceKind };

function isNamedAtHome(
  { name, code, kind }: Named,
  home: HomeWords,
  { decisions, gazetteer }: NamedPlace,
): boolean {
  const { around } = decisions;
  const has = (sign: RegExp) =>
    once(decisions.homes, sign.source, () => sign.test(around)) === true;
  const isCounty = () => hasBeside(around, name, { behind: home.behindCounty });
  if (!home.namesakes.has(name) && !isCounty()) return false;
  if (!isLocalNews({ name, code, kind }, home, around, has) || has(home.elsewhere)) return false;
  const apart = around.split(name);
  if (gazetteer.selfNames(code).some((self) => apart.some((part) => part.includes(self))))
    return false;
  return kind === 'city' || isCounty() || isBesideBody({ name, code, kind }, home, around);
}

function isLocalNews(
  { name, code, kind }: Named,
  home: HomeWords,
  around: string,
  has: (sign: RegExp) => boolean,
): boolean {
  if (isInState(name, home, around)) return true;
  if (kind !== 'city' && has(home.anyCounty)) return true;
  if (home.alike.has(code)) return has(home.onlyHome);
  return has(kind === 'name' ? home.signs : home.signsBesideCities);
}

// "Manchester", in an article with New Hampshire.
function isInState(name: string, home: HomeWords, around: string): boolean {
  return home.statesOfNamesakes.get(name)?.some((state) => around.includes(state)) === true;
}

// "A main broke in Athens. The Limestone County Commission … residents of Athens": who only comes from there is named once.
function isBesideBody({ name, kind }: Named, home: HomeWords, around: string): boolean {
  if (isInState(name, home, around) || hasBeside(around, name, { before: home.beforeTown }))
    return true;
  if (hasBeside(around, name, { before: home.beforeResident, behind: home.behindResident }))
    return true;
  if (kind === 'name') return hasBeside(around, name, { behind: home.behindNamesake });
  return (
    hasBeside(around, name, { behind: home.behindTown }) ||
    (around.indexOf(name) !== around.lastIndexOf(name) && home.county.test(around))
  );
}

type Signs = { readonly before?: RegExp; readonly behind?: RegExp };

/** Whether the words beside a name are such, wherever it stands in a text. */
function hasBeside(text: string, name: string, { before, behind }: Signs): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (
      (!before || before.test(text.slice(Math.max(0, at - LONGEST_SIGN), at))) &&
      (!behind || behind.test(text.slice(end, end + LONGEST_SIGN)))
    )
      return true;
  }
  return false;
}
