import type { CountryCode } from '../../domain/country.ts';
import { oncePer } from '../../domain/once-per.ts';
import { fold } from '../../text/fold.ts';
import type { AmbiguousName, CountryWords } from '../languages/country-words.ts';
import { NO_COUNTRY_WORDS } from '../languages/no-words.ts';

/** How a name stands for its country; also the name of the rule that evidence carries. */
export type PlaceKind = 'name' | 'demonym' | 'capital' | 'city';

/** What a name in the tables means. */
export type Meaning =
  | { readonly kind: PlaceKind; readonly code: CountryCode }
  | { readonly kind: 'gone'; readonly code: CountryCode; readonly lastDay: string }
  | ({ readonly kind: 'ambiguous' } & Pick<AmbiguousName, 'choices' | 'isTown'>)
  /** Holds a country's word and is no mention of it: Washington Post. */
  | { readonly kind: 'none' };

/** A name of the tables, and what it means. Several entries may begin with one word; the longest that fits is meant. */
export type Entry = {
  /** Words of the name as written. */
  readonly words: readonly string[];
  /** What stands behind each of them, the last included: `['-', '']` of Guinea-Bissau, `['.', '.']` of U.S. */
  readonly joints: readonly string[];
  readonly meaning: Meaning;
};

// No name has a word of this length, and an expression without an end may pass the stack on one of millions of letters.
const MOST_LETTERS = 200;
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}]{1,${MOST_LETTERS}}`, 'gu');

/** Cuts a text into words with their places, without those of more than 200 letters; names are compared word by word. */
export function wordsOf(
  text: string,
): { readonly text: string; readonly start: number; readonly end: number }[] {
  const pieces: { text: string; start: number; end: number }[] = [];
  let longest = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word] = match;
    longest = Math.max(longest, word.length);
    pieces.push({ text: word, start: match.index, end: match.index + word.length });
  }
  if (longest < MOST_LETTERS) return pieces;
  return pieces.filter(
    ({ start, end }, at) => start !== pieces[at - 1]?.end && end !== pieces[at + 1]?.start,
  );
}

/** A name that may be misspelled: lower case. */
export type SpellableName = { readonly name: string; readonly code: CountryCode };

/** The places that a language has names for. */
export type Gazetteer = {
  readonly words: CountryWords;
  /** Names that begin with this word, the longest first. */
  entriesFor(firstWord: string): readonly Entry[];
  /** Names, adjectives and capitals of a country. */
  selfNames(code: CountryCode): readonly string[];
  /** Whether a name begins with this word though it is written small: `français`, and every word of a script without capitals. */
  beginsSmall(word: string): boolean;
  /** Country names of one word and seven letters or more, by first letter: what misspellings are read as. */
  readonly spellable: ReadonlyMap<string, readonly SpellableName[]>;
  /** Capitals of states that are gone, lower case: whose they were, and until which day. */
  readonly goneSeats: ReadonlyMap<string, GoneSeat>;
};
type GoneSeat = { readonly code: CountryCode; readonly lastDay: string };

/** The places of a language, built once. */
export const gazetteerOf: (words: Partial<CountryWords>) => Gazetteer = oncePer((table) => {
  const words = { ...NO_COUNTRY_WORDS, ...table };
  const names = new Map(
    tableRows(words.places)
      .filter(([, cell = '']) => cell !== '')
      .map(([code = '', ...cells]) => [code, cells.slice(0, 3).flatMap(listOf)] as const),
  );
  const entries = new Map<string, Entry[]>();
  for (const { name, meaning } of meaningsOf(words)) {
    const entry = entryOf(name, meaning);
    const key = fold(entry?.words[0] ?? '');
    const list = entries.get(key);
    if (entry && list) list.push(entry);
    else if (entry) entries.set(key, [entry]);
  }
  for (const list of entries.values()) list.sort((a, b) => rankOf(b) - rankOf(a));
  return {
    words,
    selfNames: (code) => names.get(code) ?? [],
    beginsSmall: beginsSmall(entries),
    entriesFor: (firstWord) => entries.get(fold(firstWord)) ?? NO_ENTRIES,
    spellable: Map.groupBy(spellableNames(words), ({ name }) => name.charAt(0)),
    goneSeats: goneSeats(words),
  };
});

// The longest first; of two of a length what is none or hangs on the words around it.
function rankOf({ words, meaning }: Entry): number {
  return words.length * 2 + (meaning.kind === 'none' || meaning.kind === 'ambiguous' ? 1 : 0);
}

const LOWER_A = 97;
const LOWER_Z = 122;

function beginsSmall(entries: ReadonlyMap<string, readonly Entry[]>): Gazetteer['beginsSmall'] {
  const small = new Set(
    [...entries].flatMap(([key, list]) =>
      list.some(({ words: [first = ''] }) => !/^\p{Lu}/u.test(first)) ? [key] : [],
    ),
  );
  if (small.size === 0) return () => false;
  // Most words begin like none of them.
  const letters = new Set([...small].map((key) => key.charCodeAt(0)));
  return (word) => {
    const first = word.charCodeAt(0);
    if (first >= LOWER_A && first <= LOWER_Z && !letters.has(first)) return false;
    return small.has(fold(word));
  };
}

const NO_ENTRIES: readonly Entry[] = [];

/** A name as metadata and readers give it: folded, without an article before it. */
export function placeKey(name: string, articles: ReadonlySet<string>): string {
  const [first = '', ...rest] = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return (rest.length > 0 && articles.has(first) ? rest : [first, ...rest]).join(' ');
}

type Named = { readonly name: string; readonly meaning: Meaning };

function meaningsOf(words: CountryWords): Named[] {
  return [
    ...tableRows(words.places).flatMap(([code = '', ...cells]) =>
      KINDS.flatMap((kind, at) =>
        listOf(cells[at]).map((name): Named => ({ name, meaning: { kind, code } })),
      ),
    ),
    ...tableRows(words.nameForms).flatMap(([code = '', names]) =>
      listOf(names).map((name): Named => ({ name, meaning: { kind: 'name', code } })),
    ),
    ...tableRows(words.goneStates).flatMap(([code = '', names, lastDay = '']) =>
      listOf(names).map((name): Named => ({ name, meaning: { kind: 'gone', code, lastDay } })),
    ),
    ...words.ambiguous.map(
      ({ name, ...meant }): Named => ({ name, meaning: { kind: 'ambiguous', ...meant } }),
    ),
    ...listOf(words.noCountry.replaceAll('\n', ',')).map(
      (name): Named => ({ name, meaning: { kind: 'none' } }),
    ),
  ];
}

// As the cells of a line stand.
const KINDS: readonly PlaceKind[] = ['name', 'demonym', 'capital', 'city'];

function entryOf(name: string, meaning: Meaning): Entry | undefined {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (!last) return undefined;
  const joints = words.slice(1).map((word, at) => name.slice(words[at]?.end ?? 0, word.start));
  return {
    words: words.map(({ text }) => text),
    joints: [...joints, name.slice(last.end)],
    meaning,
  };
}

/** Names and adjectives of a language as `placeKey` folds them; a later name wins: what is ambiguous, and what the country calls itself. */
export function codesOf(table: Partial<CountryWords>): ReadonlyMap<string, CountryCode> {
  const words = { ...NO_COUNTRY_WORDS, ...table };
  const named = tableRows(words.places).flatMap(([code = '', names, demonyms]) =>
    [...listOf(demonyms), ...listOf(names)].map((name) => [name, code] as const),
  );
  const gone = tableRows(words.goneStates).flatMap(([code = '', names]) =>
    listOf(names).map((name) => [name, code] as const),
  );
  const ambiguous = words.ambiguous.flatMap(({ name, choices }) => {
    const fallback = choices.at(-1)?.code;
    return fallback === undefined ? [] : [[name, fallback] as const];
  });
  return new Map(
    [...named, ...gone, ...ambiguous].map(
      ([name, code]) => [placeKey(name, words.articles), code] as const,
    ),
  );
}

function goneSeats(words: CountryWords): ReadonlyMap<string, GoneSeat> {
  const lastDays = new Map(
    tableRows(words.goneStates).map(([code = '', , lastDay = '']) => [code, lastDay] as const),
  );
  return new Map(
    tableRows(words.seatsOfGoneStates).flatMap(([code = '', seats]) =>
      listOf(seats).map((seat) => {
        const lastDay = lastDays.get(code) ?? '';
        return [seat.toLowerCase(), { code, lastDay }] as const;
      }),
    ),
  );
}

function spellableNames({ places }: CountryWords): SpellableName[] {
  return tableRows(places)
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
