import type { CountryCode } from '../../domain/country.ts';
import { FIRST_NAMES } from '../data/first-names.ts';
import type { CountryWords } from '../languages/country-words.ts';
import type { Span } from '../zones.ts';
import { stateAfterTown, townInAmerica } from './american-towns.ts';
import { type Entry, type Gazetteer, wordsOf } from './gazetteer.ts';
import type { Mention } from './mention.ts';

export type MentionContext = {
  readonly gazetteer: Gazetteer;
  /** Names of persons: no country is read in them. */
  readonly masked: readonly Span[];
  /** Last day the article may be of, `YYYY-MM-DD`; decides about states that are gone. */
  readonly day: string | undefined;
  /** Where the signs that decide an ambiguous name are looked for; the text itself where absent. */
  readonly around?: string;
};

// What was decided once holds for the whole text: a sign is looked for once, however often a name stands there.
type Decisions = {
  readonly around: string;
  readonly choices: Map<Entry, CountryCode | undefined>;
  readonly slips: Map<string, CountryCode | undefined>;
};

type Word = ReturnType<typeof wordsOf>[number];

// A joint of a name may be printed as another: "Guinea-Bissau", "Guinea Bissau".
const SPACE_LIKE = /^[\s\u00a0-]{1,3}$/;

/** Every place in `text` that stands for a country, in order; the longest name at a place wins. */
export function findMentions(text: string, context: MentionContext): Mention[] {
  const { gazetteer } = context;
  const words = wordsOf(text);
  const decisions = { around: context.around ?? text, choices: new Map(), slips: new Map() };
  const mentions: Mention[] = [];
  let masked = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || !startsUpper(word.text)) continue;
    while ((context.masked[masked]?.end ?? Number.POSITIVE_INFINITY) <= word.start) masked += 1;
    const mask = context.masked[masked];
    if (mask && mask.start <= word.start) continue;
    const entry = gazetteer
      .entriesFor(word.text)
      .find((candidate) => matches(candidate, text, words, at));
    const mention = entry
      ? mentionOf(entry, text, words, at, { ...context, decisions })
      : (stateAfterTown(text, words, at, gazetteer.words) ??
        misspelled(text, word, decisions, gazetteer));
    if (mention) mentions.push(mention);
    if (entry) at += entry.words.length - 1;
  }
  return mentions;
}

function matches(entry: Entry, text: string, words: readonly Word[], at: number): boolean {
  return entry.words.every((wanted, offset) => {
    const word = words[at + offset];
    if (!word || !sameWord(wanted, word.text)) return false;
    const next = words[at + offset + 1];
    const joint = text.slice(
      word.end,
      offset + 1 < entry.words.length ? next?.start : word.end + 1,
    );
    return sameJoint(entry.joints[offset] ?? '', joint, offset + 1 === entry.words.length);
  });
}

function sameWord(wanted: string, printed: string): boolean {
  if (wanted === printed) return true;
  // Abbreviations are compared as they are: "us" and "Us" are no country.
  if (wanted.length <= 4 && wanted === wanted.toUpperCase() && /\p{L}/u.test(wanted)) return false;
  const isUpper = startsUpper(wanted);
  if (isUpper !== startsUpper(printed) && isUpper) return false;
  return plain(wanted) === plain(printed);
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function sameJoint(wanted: string, printed: string, isLast: boolean): boolean {
  // After the last word only a full stop that belongs to the name counts: U.S.
  if (isLast) return wanted === '' || printed === wanted;
  if (wanted === printed) return true;
  if (wanted === ' ' || wanted === '-') return SPACE_LIKE.test(printed);
  if (wanted === "'" || wanted === '’') return printed === "'" || printed === '’';
  return wanted.startsWith('.') && printed.startsWith('.') && printed.trim() === wanted.trim();
}

function mentionOf(
  entry: Entry,
  text: string,
  words: readonly Word[],
  at: number,
  context: MentionContext & { readonly decisions: Decisions },
): Mention | undefined {
  const first = words[at];
  const last = words[at + entry.words.length - 1];
  if (!first || !last || entry.meaning.kind === 'none') return undefined;
  const next = words[at + entry.words.length];
  const previous = words[at - 1];
  const span = { start: first.start, end: last.end + (entry.joints.at(-1)?.length ?? 0) };
  const { words: names } = context.gazetteer;
  if (isPerson(text, span, previous, next, names) || isTicker(text, span)) return undefined;
  if (entry.meaning.kind === 'demonym' && isLanguageOrThing(text, first, previous, next, names))
    return undefined;
  const resolved = townInAmerica(text, last, next, names) ?? resolve(entry, first, context);
  if (!resolved) return undefined;
  if (isShouted(text, span) && entry.words.length === 1 && names.wordsInCapitals.has(first.text))
    return undefined;
  return { ...span, ...resolved, glued: isGlued(text, last, next, names) };
}

function resolve(
  entry: Entry,
  { text: printed }: Word,
  { day, decisions, gazetteer }: MentionContext & { readonly decisions: Decisions },
): Pick<Mention, 'code' | 'rule'> | undefined {
  const { meaning } = entry;
  switch (meaning.kind) {
    case 'none':
      return undefined;
    case 'ambiguous': {
      const code = once(decisions.choices, entry, () => {
        const { around } = decisions;
        return meaning.choices.find((choice) => isChosen(choice, around, day))?.code;
      });
      return code ? { code, rule: 'ambiguous' } : undefined;
    }
    case 'gone':
      return day !== undefined && day <= meaning.lastDay
        ? { code: meaning.code, rule: 'state-gone' }
        : undefined;
    case 'capital': {
      // Moscow spoke for the Soviet Union while there was one.
      const gone = gazetteer.goneSeats.get(printed.toLowerCase());
      const wasGone = gone && day !== undefined && day <= gone.lastDay;
      return { code: wasGone ? gone.code : meaning.code, rule: 'capital' };
    }
    case 'name':
    case 'demonym':
    case 'city':
      return { code: meaning.code, rule: meaning.kind };
    default:
      return meaning satisfies never;
  }
}

function once<K, V>(decided: Map<K, V>, key: K, decide: () => V): V | undefined {
  if (!decided.has(key)) decided.set(key, decide());
  return decided.get(key);
}

type Choice = CountryWords['ambiguous'][number]['choices'][number];

function isChosen({ sign, untilDay }: Choice, around: string, day: string | undefined): boolean {
  if (untilDay !== undefined && (day === undefined || day > untilDay)) return false;
  return sign === undefined || sign.test(around);
}

/** `<UK>`: the sign of a firm on a stock exchange. */
function isTicker(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '<' && text.charAt(end) === '>';
}

// Michael Jordan, Jack London; Chad Johnson, Paris Hilton.
function isPerson(
  text: string,
  span: Span,
  previous: Word | undefined,
  next: Word | undefined,
  { namesOfPersonsToo, followsAPlace }: CountryWords,
): boolean {
  const isBeside = (from: number, to: number) => /^[ \u00a0]$/.test(text.slice(from, to));
  if (previous && isBeside(previous.end, span.start) && FIRST_NAMES.has(previous.text)) return true;
  if (!next || !namesOfPersonsToo.has(text.slice(span.start, span.end))) return false;
  if (!isBeside(span.end, next.start) || !startsUpper(next.text)) return false;
  return !followsAPlace.has(next.text) && next.text !== next.text.toUpperCase();
}

// "speaks French", "in Spanish,", "Spanish-speaking", "Chinese gooseberry": no country is meant.
function isLanguageOrThing(
  text: string,
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
  countries: CountryWords,
): boolean {
  const joint = next ? text.slice(word.end, next.start) : '';
  if (next && /^[ -]$/.test(joint) && countries.noCountryNouns.has(next.text)) return true;
  if (!countries.languageAdjectives.has(word.text)) return false;
  const isSpoken =
    previous !== undefined &&
    countries.languageCues.has(previous.text.toLowerCase()) &&
    text.slice(previous.end, word.start) === ' ';
  // "in French towns" is of the country; "in French," and "in French and" are the language.
  const standsAlone = !next || joint !== ' ' || countries.afterLanguage.has(next.text);
  return isSpoken && standsAlone;
}

function isGlued(
  text: string,
  last: Word,
  next: Word | undefined,
  { paperWords, moneyWords }: CountryWords,
): boolean {
  if (next === undefined || text.slice(last.end, next.start) !== ' ') return false;
  return paperWords.has(next.text) || moneyWords.has(next.text.toLowerCase());
}

function isShouted(text: string, { start, end }: Span): boolean {
  const around = text.slice(Math.max(0, start - 30), end + 30);
  return around === around.toUpperCase() && /\p{L}{4}/u.test(around);
}

// "Tajiistan": a capitalised word of seven letters or more, one slip away from exactly one country's name.
function misspelled(
  text: string,
  word: Word,
  { slips }: Decisions,
  gazetteer: Gazetteer,
): Mention | undefined {
  const lower = word.text.toLowerCase();
  if (lower.length < 7 || !/^[a-z]+$/.test(lower) || gazetteer.words.nearMisses.has(lower))
    return undefined;
  const code = once(slips, lower, () => meantBy(lower, text, gazetteer));
  if (!code) return undefined;
  return { start: word.start, end: word.end, code, rule: 'misspelling', glued: false };
}

function meantBy(
  lower: string,
  text: string,
  { entriesFor, spellable, words }: Gazetteer,
): CountryCode | undefined {
  if (entriesFor(lower).length > 0) return undefined;
  const near = (spellable.get(lower.charAt(0)) ?? []).filter(
    ({ name }) => Math.abs(name.length - lower.length) <= 1 && isOneSlipAway(name, lower, words),
  );
  const [only, second] = near;
  return only && !second && !text.includes(lower) ? only.code : undefined;
}

/** One letter more, less, other, or two neighbours swapped; not an ending that makes an adjective. */
function isOneSlipAway(name: string, typed: string, { adjectiveEnding }: CountryWords): boolean {
  if (adjectiveEnding.test(typed) && typed.startsWith(name.slice(0, -1))) return false;
  let same = 0;
  while (same < name.length && name[same] === typed[same]) same += 1;
  const restOf = (word: string, from: number) => word.slice(from);
  return (
    restOf(name, same + 1) === restOf(typed, same + 1) ||
    restOf(name, same + 1) === restOf(typed, same) ||
    restOf(name, same) === restOf(typed, same + 1) ||
    (name[same] === typed[same + 1] &&
      name[same + 1] === typed[same] &&
      restOf(name, same + 2) === restOf(typed, same + 2))
  );
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
