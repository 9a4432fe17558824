import type { CountryCode } from '../../domain/country.ts';
import type { Span } from '../zones.ts';
import type { Entry, Gazetteer, wordsOf } from './gazetteer.ts';

/** A word of a text; offsets are UTF-16 units of it, `end` exclusive. */
export type Word = ReturnType<typeof wordsOf>[number];

/** What was decided once holds for the whole text: a sign is looked for once, however often a name stands there. */
export type Decisions = {
  /** Where the signs that decide an ambiguous name are looked for. */
  readonly around: string;
  readonly choices: Map<Entry, CountryCode | undefined>;
  readonly slips: Map<string, CountryCode | undefined>;
  /** The country of a town that a state stands behind somewhere, by its name in lower case. */
  readonly towns: Map<string, CountryCode | undefined>;
  /** Whether a town named like one abroad is one at home. */
  readonly homes: Map<string, boolean>;
  /** Where a name is first that of a person in the article, -1 where nowhere. */
  readonly persons: Map<string, number>;
  /** Whether a name of several words is that of a ship. */
  readonly ships: Map<string, boolean>;
  /** Whether an adjective of a people is a surname in the article. */
  readonly surnames: Map<string, boolean>;
};

/** A capitalised word of a text that may stand for a country. */
export type Place = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly word: Word;
  readonly gazetteer: Gazetteer;
  /** Last day the article may be of, `YYYY-MM-DD`; decides about states that are gone. */
  readonly day: string | undefined;
  readonly decisions: Decisions;
};

/** A place that is a name of the tables. */
export type NamedPlace = Place & {
  readonly entry: Entry;
  /** The whole name, with a full stop that belongs to it. */
  readonly span: Span;
  readonly last: Word;
  readonly previous: Word | undefined;
  readonly next: Word | undefined;
};

/** The name of the tables that begins at a place; the longest wins. */
export function namedPlace(place: Place): NamedPlace | undefined {
  const { text, words, at, word, gazetteer } = place;
  const entry = gazetteer
    .entriesFor(word.text)
    .find((candidate) => matches(candidate, text, words, at));
  const last = entry && words[at + entry.words.length - 1];
  if (!entry || !last) return undefined;
  const end = last.end + (entry.joints.at(-1)?.length ?? 0);
  return {
    ...place,
    ...{ entry, last },
    span: { start: word.start, end },
    previous: words[at - 1],
    next: words[at + entry.words.length],
  };
}

// A joint of a name may be printed as another: "Guinea-Bissau", "Guinea Bissau".
const SPACE_LIKE = /^[\s\u00a0-]{1,3}$/;

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

/** Whether a word begins with a capital, in whatever script has them. An empty one does not. */
export function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** What was decided of a key, or is decided now. */
export function once<K, V>(decided: Map<K, V>, key: K, decide: () => V): V | undefined {
  if (!decided.has(key)) decided.set(key, decide());
  return decided.get(key);
}
