import type { CountryWords } from '../languages/country-words.ts';
import { type NamedPlace, once, startsUpper } from './place.ts';

const SPACE = /^[ \u00a0]$/;

/** A currency by the name of its country: `US$31,000`, `U.S. dollars`, `the Canadian and Australian dollars`. */
export function isMoney(place: NamedPlace): boolean {
  const { text, span, next, entry, gazetteer } = place;
  if (/[$€£¥]/.test(text.charAt(span.end))) return true;
  if (next === undefined || !/^[ -]$/.test(text.slice(span.end, next.start))) return false;
  const { moneyVerbs, moneyWords } = gazetteer.words;
  const unit = next.text.toLowerCase();
  const { kind } = entry.meaning;
  const isAdjective = kind === 'demonym' || kind === 'ambiguous';
  // "Korean won", "German marks"; not "Brazil won", "Italy marks the day", "Gloucester Crown Court".
  if (moneyVerbs.has(unit) && (!isAdjective || startsUpper(next.text))) return false;
  return moneyWords.has(unit) || (isAdjective && sharesMoney(place));
}

function sharesMoney({ text, words, at, entry, span, gazetteer }: NamedPlace): boolean {
  const { languageLinks, moneyVerbs, moneyWords } = gazetteer.words;
  const from = at + entry.words.length;
  const [link, second, unit] = [words[from], words[from + 1], words[from + 2]];
  return (
    link !== undefined &&
    second !== undefined &&
    unit !== undefined &&
    languageLinks.has(link.text) &&
    moneyWords.has(unit.text) &&
    !moneyVerbs.has(unit.text) &&
    gazetteer.entriesFor(second.text).some(({ meaning }) => meaning.kind === 'demonym') &&
    /^ \p{L}+ \p{L}+ $/u.test(text.slice(span.end, unit.start))
  );
}

const CHARS_BEFORE_SHIP = 30;

/** "the tanker British Pioneer", "HMS Jamaica", and the same name wherever else it stands. */
export function isShip({ text, span, next, gazetteer, decisions }: NamedPlace): boolean {
  const { beforeShips, beforeShipNames } = gazetteer.words;
  const before = text.slice(Math.max(0, span.start - CHARS_BEFORE_SHIP), span.start);
  if (beforeShips.test(before)) return true;
  if (!next || !startsUpper(next.text) || text.slice(span.end, next.start) !== ' ') return false;
  const name = text.slice(span.start, next.end);
  const isNamed = () => isBehind(decisions.around, name, beforeShipNames);
  return once(decisions.ships, name, isNamed) === true;
}

function isBehind(text: string, name: string, sign: RegExp): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (sign.test(text.slice(Math.max(0, at - CHARS_BEFORE_SHIP), at))) return true;
  return false;
}

/** "Holland & Sons", "Real Madrid": a firm, a club. Not "France & Germany". */
export function isFirmOrClub({
  text,
  words,
  at,
  entry,
  last,
  previous,
  span,
  gazetteer,
}: NamedPlace): boolean {
  const { clubStarts, firmEnds } = gazetteer.words;
  if (previous && text.slice(previous.end, span.start) === ' ' && clubStarts.has(previous.text))
    return entry.meaning.kind === 'city' || entry.meaning.kind === 'capital';
  const partner = words[at + entry.words.length];
  if (!partner || !startsUpper(partner.text)) return false;
  const joint = text.slice(last.end, partner.start);
  return joint === ' & ' && firmEnds.has(partner.text);
}

/** "Peru Street" lies anywhere; "Manchester United" is no town, "United" alone behind a country none of its clubs. */
export function isStreetOrClub({ text, last, next, entry, gazetteer }: NamedPlace): boolean {
  if (next === undefined || text.slice(last.end, next.start) !== ' ') return false;
  const { streetWords, clubWords } = gazetteer.words;
  const { kind } = entry.meaning;
  if (streetWords.has(next.text)) return kind !== 'demonym';
  const isTown =
    kind === 'city' ||
    kind === 'capital' ||
    (kind === 'ambiguous' && entry.meaning.isTown === true);
  return isTown && clubWords.has(next.text);
}

/** "Spanish-speaking", "Chinese gooseberry", "lengua francesa". */
export function isThing({ text, words, at, word, previous, next, gazetteer }: NamedPlace): boolean {
  const { noCountryNouns, noCountryNounsBefore } = gazetteer.words;
  const joint = next ? text.slice(word.end, next.start) : '';
  if (sharesNoun({ text, words, at, gazetteer })) return true;
  if (next !== undefined && /^[ -]$/.test(joint) && noCountryNouns.has(next.text)) return true;
  return (
    previous !== undefined &&
    SPACE.test(text.slice(previous.end, word.start)) &&
    noCountryNounsBefore.has(previous.text.toLowerCase())
  );
}

// "Spanish and English language arts": the noun of the second is the first one's too.
function sharesNoun({
  text,
  words,
  at,
  gazetteer,
}: Pick<NamedPlace, 'text' | 'words' | 'at' | 'gazetteer'>) {
  const { languageAdjectives, languageLinks, noCountryNouns } = gazetteer.words;
  const [first, link, second, noun] = words.slice(at, at + 4);
  return (
    noun !== undefined &&
    languageAdjectives.has(first?.text ?? '') &&
    languageLinks.has(link?.text ?? '') &&
    languageAdjectives.has(second?.text ?? '') &&
    noCountryNouns.has(noun.text) &&
    /^\p{L}+ \p{L}+ \p{L}+ $/u.test(text.slice(first?.start, noun.start))
  );
}

/** "speaks French", "in Spanish,"; "in French towns" is of the country. "traducido del francés", "parla tedesco e inglese". */
export function isLanguage({ text, words, at, gazetteer }: NamedPlace): boolean {
  return isLanguageAt(text, words, at, gazetteer.words);
}

function isLanguageAt(
  text: string,
  words: NamedPlace['words'],
  at: number,
  language: CountryWords,
): boolean {
  const { languageAdjectives, languageCues, languageLinks, linkedLanguageCues } = language;
  const word = words[at];
  if (!word || !languageAdjectives.has(word.text)) return false;
  const nearest = words[at - 1];
  const isCued =
    nearest !== undefined &&
    // "beginners' Spanish".
    /^['’]?[ \u00a0]$/.test(text.slice(nearest.end, word.start)) &&
    languageCues.has(nearest.text.toLowerCase());
  if (isCued && standsAlone(text, words, at, language)) return true;
  const isLink = (place: number) => languageLinks.has(words[place]?.text.toLowerCase() ?? '');
  let before = at - 1;
  while (before >= 0 && at - before <= MOST_LINKS && isLink(before)) before -= 1;
  const cue = words[before];
  if (!cue) return false;
  const isLinked = before < at - 1;
  const joint = text.slice(cue.end, word.start);
  if (languageAdjectives.has(cue.text) && /^,? /.test(joint) && (isLinked || joint === ', ')) {
    return standsAlone(text, words, at, language) && isLanguageAt(text, words, before, language);
  }
  if (/[^\p{L}\s'’]/u.test(joint)) return false;
  return isLinked && linkedLanguageCues.has(cue.text.toLowerCase());
}

const MOST_LINKS = 3;

// Where an adjective follows its noun, nothing after it tells.
function standsAlone(
  text: string,
  words: NamedPlace['words'],
  at: number,
  { afterLanguage }: CountryWords,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    afterLanguage.size === 0 ||
    !next ||
    text.slice(word?.end, next.start) !== ' ' ||
    afterLanguage.has(next.text)
  );
}
