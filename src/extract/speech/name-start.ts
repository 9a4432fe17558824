import { INITIAL, nameWord } from './name-words.ts';
import type { Item } from './sentences.ts';
import type { SpeechLanguage } from './speech-language.ts';

// "Buying Pelago", "Helping Rahmatov"; names of so many letters that end so are few: Channing.
const SHORTEST_PARTICIPLE = 6;

/** Whether an item stands right behind the one before it, with one space at most: columns of a table are wider apart. */
export function isNextTo(items: readonly Item[], at: number): boolean {
  return (items[at]?.start ?? 0) - (items[at - 1]?.end ?? 0) <= 1;
}

/** The first word of the name in a run: after the last title, nationality or opening word of a sentence. */
export function nameStart(
  items: readonly Item[],
  runFrom: number,
  to: number,
  lower: ReadonlySet<string>,
  language: SpeechLanguage,
): number {
  let from = to - 1;
  while (from > runFrom && language.suffixes.has(items[from]?.lower ?? '')) from -= 1;
  if (from === runFrom) return isOpener(items, from, to, language) ? to : from;
  // The last word may be a name that is also a title: Angus King.
  if (
    isTitle(items[from], language) &&
    !(isFirstWord(items[from - 1], language) && !isOffice(items[from], language)) &&
    !language.forms.has(items[from - 1]?.lower ?? '') &&
    !/^\p{L}\.$/u.test(items[from - 1]?.text ?? '')
  )
    return to;
  while (from > runFrom && !stopsName(items, from - 1, { runFrom, to, lower, language })) from -= 1;
  return cutAtFirstName(items, from, to, { lower, language });
}

function isFirstWord(item: Item | undefined, { isFirstName }: SpeechLanguage): boolean {
  const { text = '' } = item ?? {};
  return isFirstName(text) || isFirstName(nameWord(text));
}

// "Heinz Chairman William Johnson": nobody is called so, as somebody is called King.
function isOffice(item: Item | undefined, { onlyOneCanBe }: SpeechLanguage): boolean {
  return onlyOneCanBe.has(item?.lower ?? '');
}

/** Whether a word says what somebody is, so that it stands before a name and begins none: a title, a role, `President-elect`. */
export function isTitle(
  item: Item | undefined,
  { titles, roleNouns, personRoles, joinedTitle }: SpeechLanguage,
): boolean {
  if (item === undefined) return false;
  const { lower } = item;
  if (titles.has(lower) || roleNouns.has(lower) || personRoles.has(lower)) return true;
  // "President-elect", "ex-trader".
  return (
    lower.includes('-') &&
    joinedTitle.test(lower) &&
    lower.split('-').some((part) => titles.has(part) || roleNouns.has(part))
  );
}

function stopsName(
  items: readonly Item[],
  at: number,
  run: {
    readonly runFrom: number;
    readonly to: number;
    readonly lower: ReadonlySet<string>;
    readonly language: SpeechLanguage;
  },
): boolean {
  const { runFrom, lower, language } = run;
  const item = items[at];
  if (!item) return true;
  if (item.kind === 'word' && !item.isCapital) return !language.particles.has(item.text);
  const isGiven = language.isFirstName(item.text);
  if (isHeadingBefore(items, at, language)) return true;
  // "Welsh-born Rahmatov", "Cash-hungry Pelago", "Anglo-Dutch Pelago": said of what follows.
  if (isDescribing(item, language)) return true;
  // "Sheikh Nasser bin Rashid"; "Sheikh Hasina" is a name.
  if (language.nameTitles.has(item.lower) && run.to - at > 2) return true;
  if (isTitle(item, language))
    return !(isGiven && at === runFrom && items[at - 1]?.lower !== language.definiteArticle);
  if (isRoleOfSeveral(item, items[at + 1], language)) return true;
  if (isOpener(items, at, at + 2, language)) return true;
  if (!isGiven && language.isNationality(item.text)) return true;
  if (language.organisationNouns.has(item.lower) && !isGiven) return false;
  return at === 0 && at === runFrom && !isGiven && lower.has(item.lower);
}

// "Farmers Ann and Omid Rahmatov", "Twins Ann and Omid Rahmatov".
function isRoleOfSeveral(
  { lower }: Item,
  next: Item | undefined,
  { roleNouns, personRoles, kinNouns, pluralEnding, isFirstName }: SpeechLanguage,
): boolean {
  if (!pluralEnding.test(lower) || !isFirstName(next?.text ?? '')) return false;
  const one = lower.slice(0, -1);
  return roleNouns.has(one) || personRoles.has(one) || kinNouns.has(one);
}

// "WARNINGS APLENTY Rahmatov said": a heading in capitals that runs into the sentence below it; not "WANG Yi".
function isHeadingBefore(items: readonly Item[], at: number, language: SpeechLanguage): boolean {
  const { text = '', lower = '' } = items[at] ?? {};
  const next = items[at + 1]?.text ?? '';
  if (text.length < SHORTEST_HEADING || text !== text.toUpperCase()) return false;
  if (!/^\p{Lu}+$/u.test(text)) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(next) &&
    !language.familyFirst.has(lower) &&
    !language.isFirstName(nameWord(text))
  );
}

const SHORTEST_HEADING = 5;

function isDescribing({ text }: Item, language: SpeechLanguage): boolean {
  if (!text.includes('-')) return false;
  if (language.describingEnding.test(text)) return true;
  const [, second = ''] = text.split('-');
  return second !== '' && language.isNationality(second);
}

// "The", "However" at the head of a sentence.
function isOpener(
  items: readonly Item[],
  at: number,
  to: number,
  { sentenceStarters, isFirstName, reportingVerbs, participleEnding }: SpeechLanguage,
): boolean {
  const { lower = '', text = '' } = items[at] ?? {};
  // "Underlining Rahmatov's words", "Buying Pelago Marine"; "Benning said" has a family name.
  const isLong = to - at > 1 && lower.length >= SHORTEST_PARTICIPLE && participleEnding.test(lower);
  const isParticiple = at === 0 && (reportingVerbs.get(lower)?.form === 'participle' || isLong);
  // "A. P. J. Rahmatov": an initial is no article.
  if (INITIAL.test(text) || (!isParticiple && !sentenceStarters.has(lower))) return false;
  return !(isFirstName(text) && to - at > 1 && items[at + 1]?.isCapital);
}

// "Information Zabihullah Mujahid": a first name within the run begins the name.
function cutAtFirstName(
  items: readonly Item[],
  from: number,
  to: number,
  { lower, language }: { readonly lower: ReadonlySet<string>; readonly language: SpeechLanguage },
): number {
  if (isGivenName(items[from], language)) return from;
  const first = items[from];
  if (
    !first ||
    !(
      isTitle(first, language) ||
      language.organisationNouns.has(first.lower) ||
      language.isPlace(first.text) ||
      lower.has(first.lower) ||
      items[from - 1]?.lower === language.of ||
      items[from - 1]?.lower === language.definiteArticle
    )
  )
    return from;
  for (let at = from + 1; at <= to - 2; at += 1) {
    if (
      isGivenName(items[at], language) &&
      items[at + 1]?.isCapital &&
      !INITIAL.test(items[at]?.text ?? '')
    )
      return at;
  }
  return from;
}

/** Whether a word begins a name as a first name or an initial does: `Ada`, `A.`, `Ada-Maria`, `ADA`. */
export function isGivenName(item: Item | undefined, { isFirstName }: SpeechLanguage): boolean {
  if (!item) return false;
  const [part = ''] = item.text.split('-');
  return (
    isFirstName(item.text) ||
    isFirstName(part) ||
    INITIAL.test(item.text) ||
    isFirstName(nameWord(item.text))
  );
}

/** Titles go before a name in capitals or not: "Russian Foreign Minister", "analyst", "the former envoy". */
export function titleStart(
  items: readonly Item[],
  runFrom: number,
  from: number,
  language: SpeechLanguage,
): number {
  let start = from;
  while (start > 0) {
    const item = items[start - 1];
    if (item?.kind !== 'word' || !isNextTo(items, start)) break;
    const isInRun = start - 1 >= runFrom;
    const belongs =
      isTitle(item, language) ||
      item.lower === language.formerly ||
      language.isNationality(item.text) ||
      (isInRun && item.isCapital && !language.sentenceStarters.has(item.lower));
    if (!belongs || language.determiners.has(item.lower)) break;
    start -= 1;
  }
  if (isPlaceTogether(items, start, language)) start -= 1;
  start = officeStart(items, start, from, language);
  start = houseStart(items, start, from, language);
  // What is left must hold a title, else it is an opening word or a place.
  return items.slice(start, from).some((item) => isTitle(item, language)) ? start : from;
}

// "New York Fed President": the place's first word is one that opens sentences too.
function isPlaceTogether(
  items: readonly Item[],
  start: number,
  { isPlaceName }: SpeechLanguage,
): boolean {
  const before = items[start - 1];
  return (
    before?.isCapital === true &&
    isNextTo(items, start) &&
    isPlaceName([before.text, items[start]?.text ?? ''])
  );
}

// "Bank of England Governor X", "University of Panjrud President X": the house that a title is of has an "of" itself.
function houseStart(
  items: readonly Item[],
  start: number,
  from: number,
  { of, organisationNouns }: SpeechLanguage,
): number {
  const house = items[start - 2];
  const isHouse =
    start < from &&
    items[start]?.isCapital === true &&
    items[start - 1]?.lower === of &&
    house?.isCapital === true &&
    organisationNouns.has(house.lower);
  return isHouse ? start - 2 : start;
}

// "President of the Republic X", "Secretary of State X".
function officeStart(
  items: readonly Item[],
  start: number,
  from: number,
  language: SpeechLanguage,
): number {
  let at = start;
  while (
    at > 0 &&
    start - at < 7 &&
    (items[at - 1]?.isCapital || isWithinOffice(items[at - 1]?.lower, language))
  )
    at -= 1;
  if (items[at - 1]?.lower !== language.of || !isTitle(items[at - 2], language) || at === from)
    return start;
  let first = at - 2;
  while (
    first > 0 &&
    (isTitle(items[first - 1], language) || language.isNationality(items[first - 1]?.text ?? ''))
  )
    first -= 1;
  return first;
}

function isWithinOffice(
  lower: string | undefined,
  { definiteArticle, and }: SpeechLanguage,
): boolean {
  return lower === definiteArticle || lower === and;
}
