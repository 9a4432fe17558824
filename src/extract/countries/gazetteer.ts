import type { CountryCode } from '../../domain/country.ts';
import { countryName, PRESENT_COUNTRIES } from '../../domain/country-names.ts';
import { fold } from '../../text/fold.ts';
import { AMBIGUOUS, type AmbiguousName } from '../data/ambiguous.ts';
import { GONE_STATES, NO_COUNTRY, PLACES, SEATS_OF_GONE_STATES } from '../data/places.ts';

/** How a name stands for its country; also the name of the rule that evidence carries. */
export type PlaceKind = 'name' | 'demonym' | 'capital' | 'city';

/** What a name in the tables means. */
export type Meaning =
  | { readonly kind: PlaceKind; readonly code: CountryCode }
  | { readonly kind: 'gone'; readonly code: CountryCode; readonly lastDay: string }
  | { readonly kind: 'ambiguous'; readonly choices: AmbiguousName['choices'] }
  /** Holds a country's word and is no mention of it: Washington Post. */
  | { readonly kind: 'none' };

export type Entry = {
  /** Words of the name as written, and what stands between them. */
  readonly words: readonly string[];
  readonly joints: readonly string[];
  readonly meaning: Meaning;
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Cuts a text into words with their places; names are compared word by word. */
export function wordsOf(
  text: string,
): { readonly text: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const entries = new Map<string, Entry[]>();

/** Names that begin with this word (folded), the longest first. */
export function entriesFor(firstWord: string): readonly Entry[] {
  return entries.get(fold(firstWord)) ?? [];
}

/** Country names of one word and seven letters or more, by first letter: what misspellings are read as. */
export const SPELLABLE_NAMES: ReadonlyMap<
  string,
  readonly { readonly name: string; readonly code: CountryCode }[]
> = Map.groupBy(spellableNames(), ({ name }) => name.charAt(0));

/** Capitals of states that are gone, lower case: whose they were, and until which day. */
export const GONE_SEATS: ReadonlyMap<
  string,
  { readonly code: CountryCode; readonly lastDay: string }
> = new Map(
  tableRows(SEATS_OF_GONE_STATES).flatMap(([code = '', seats]) => {
    const lastDay = tableRows(GONE_STATES).find(([gone]) => gone === code)?.[2] ?? '';
    return listOf(seats).map((seat) => [seat.toLowerCase(), { code, lastDay }] as const);
  }),
);

const codesByName = new Map<string, CountryCode>();

/** The code that a folded name, adjective or code stands for; ambiguous names by their default. */
export function codeOfName(name: string): CountryCode | undefined {
  return codesByName.get(nameKey(name));
}

/** Every name that `codeOfName` knows, folded, with its code. */
export function namedCountries(): Iterable<readonly [string, CountryCode]> {
  return codesByName;
}

function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();
}

function add(name: string, meaning: Meaning): void {
  const words = wordsOf(name);
  const [first] = words;
  if (!first) return;
  const joints = words.slice(1).map((word, at) => name.slice(words[at]?.end ?? 0, word.start));
  const trailing = name.slice(words.at(-1)?.end ?? 0);
  const entry = { words: words.map(({ text }) => text), joints: [...joints, trailing], meaning };
  const key = fold(first.text);
  entries.set(key, [...(entries.get(key) ?? []), entry]);
}

function spellableNames(): { name: string; code: CountryCode }[] {
  return tableRows(PLACES)
    .flatMap(([code = '', names = '']) =>
      listOf(names).map((name) => ({ name: name.toLowerCase(), code })),
    )
    .filter(({ name }) => /^[a-z]{7,}$/.test(name));
}

function tableRows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function listOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function load(): void {
  for (const [code = '', names, demonyms, capitals, cities] of tableRows(PLACES)) {
    for (const name of listOf(names)) add(name, { kind: 'name', code });
    for (const name of listOf(demonyms)) add(name, { kind: 'demonym', code });
    for (const name of listOf(capitals)) add(name, { kind: 'capital', code });
    for (const name of listOf(cities)) add(name, { kind: 'city', code });
    for (const name of [...listOf(demonyms), ...listOf(names)])
      codesByName.set(nameKey(name), code);
  }
  for (const [code = '', names, lastDay = ''] of tableRows(GONE_STATES)) {
    for (const name of listOf(names)) {
      add(name, { kind: 'gone', code, lastDay });
      codesByName.set(nameKey(name), code);
    }
  }
  for (const { name, choices } of AMBIGUOUS) {
    add(name, { kind: 'ambiguous', choices });
    const fallback = choices.at(-1)?.code;
    if (fallback) codesByName.set(nameKey(name), fallback);
  }
  for (const name of listOf(NO_COUNTRY.replaceAll('\n', ','))) add(name, { kind: 'none' });
  for (const code of PRESENT_COUNTRIES) codesByName.set(nameKey(countryName(code)), code);
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
}

load();
