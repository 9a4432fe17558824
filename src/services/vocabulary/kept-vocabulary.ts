import type { CountryCode } from '../../domain/country.ts';
import { countryName } from '../../domain/country-names.ts';
import type { QuoteSearch } from '../../domain/quote-search.ts';
import type { KnownSpeaker, Vocabulary } from '../../domain/vocabulary.ts';
import { namesOfCountries } from '../../extract/countries/country-aliases.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';
import { letterBits } from '../../text/edit-distance.ts';
import { baseForms, baseOf, basesAskedFor } from '../../text/forms/base-forms.ts';
import { type JoinedRun, joinedRuns } from '../../text/forms/compounds.ts';
import { inflectionsOf } from '../../text/forms/inflections.ts';
import { type PrefixList, prefixList } from '../../text/prefix-list.ts';
import { tokens } from '../../text/tokens.ts';
import { COUNTING } from './count-found.ts';

/** A word of the archive; `rank` is its place by number of articles, from 0. */
export type KnownWord = {
  readonly word: string;
  readonly count: number;
  readonly rank: number;
  readonly bits: number;
};

/** A speaker or country under one of its names. */
export type KnownName = {
  readonly name: string;
  /** The name's words, folded. */
  readonly words: readonly string[];
  /** Place of what is named by number of articles, from 0. */
  readonly rank: number;
  readonly count: number;
  readonly of:
    | { readonly kind: 'speaker'; readonly id: string; readonly label: string }
    | { readonly kind: 'country'; readonly id: CountryCode; readonly label: string };
};

/** The vocabulary of an archive, laid out to be looked things up in. */
export type KnownWords = {
  /** How many articles the archive holds. */
  readonly articles: number;
  /** The commonest first. */
  readonly words: readonly KnownWord[];
  /** Articles with exactly this word; 0 for one that is too rare to be known. */
  countOf(word: string): number;
  readonly byBeginning: PrefixList<KnownWord>;
  /** Under each word of each name. */
  readonly names: PrefixList<KnownName>;
  /** The most quoted first. */
  readonly speakers: readonly KnownSpeaker[];
};

/** What the archive can be asked for, as of a few seconds ago. @throws AppError as `search` does */
export type KeptVocabulary = () => Promise<KnownWords>;

// As long as pages keep their summary: readers see an indexing run within seconds.
const CHECKED_MS = 3_000;
// While articles come in, the vocabulary is out of date at once: reading it takes a tenth of the time.
const READING_SHARE = 0.1;
const LOAD_DEADLINE_MS = 30_000;

const NO_QUOTES: QuoteSearch = {
  ...COUNTING,
  query: { kind: 'everything' },
  filters: OPEN_FILTERS,
  copies: 'each',
};

/**
 * The vocabulary in memory, read anew when the index has changed; meanwhile the one before answers.
 * `now` is a clock in milliseconds.
 */
export function keptVocabulary(index: SearchIndex, now: () => number): KeptVocabulary {
  let kept: { readonly state: string; readonly known: KnownWords } | undefined;
  let freshUntil = 0;
  let loading: Promise<KnownWords> | undefined;

  async function load(): Promise<KnownWords> {
    const signal = AbortSignal.timeout(LOAD_DEADLINE_MS);
    const startedAt = now();
    const { generation, indexedAt, articles } = await index.summary(signal);
    const state = `${generation} ${indexedAt} ${articles}`;
    if (kept?.state !== state) {
      kept = { state, known: knownWords(await index.vocabulary(signal), articles) };
      // Nobody waits for it: what an index keeps in memory of its quotes is read before the first who asks for some.
      index.quotes(NO_QUOTES, signal).catch(() => undefined);
    }
    freshUntil = now() + Math.max(CHECKED_MS, (now() - startedAt) / READING_SHARE);
    return kept.known;
  }

  return () => {
    if (kept && now() < freshUntil) return Promise.resolve(kept.known);
    loading ??= load().finally(() => {
      loading = undefined;
    });
    if (!kept) return loading;
    // An index that cannot answer is said to whoever asks next, not to who is served from memory.
    loading.catch(() => {
      kept = undefined;
    });
    return Promise.resolve(kept.known);
  };
}

/** Lays a vocabulary out. Takes some tens of milliseconds for fifty thousand words. */
export function knownWords(vocabulary: Vocabulary, articles: number): KnownWords {
  const known = vocabulary.words.map(({ word, count }, rank) => ({
    word,
    count,
    rank,
    bits: letterBits(word),
  }));
  const counts = new Map(vocabulary.words.map(({ word, count }) => [word, count]));
  const names = [
    ...vocabulary.speakers.flatMap(speakerNames),
    ...vocabulary.countries.flatMap(({ code, count }, rank) => countryNames(code, count, rank)),
  ];
  return {
    articles,
    words: known,
    countOf: (word) => counts.get(word) ?? 0,
    byBeginning: prefixList(known.map((item) => [item.word, item] as const)),
    names: prefixList(names.flatMap((name) => name.words.map((word) => [word, name] as const))),
    speakers: vocabulary.speakers,
  };
}

function speakerNames({ id, name, otherNames, count }: KnownSpeaker, rank: number): KnownName[] {
  const of = { kind: 'speaker', id, label: name } as const;
  return [name, ...otherNames].flatMap((form) => named(form, of, count, rank));
}

function countryNames(code: CountryCode, count: number, rank: number): KnownName[] {
  const label = countryName(code);
  const of = { kind: 'country', id: code, label } as const;
  return [label, ...namesOfCountries(code)].flatMap((name) => named(name, of, count, rank));
}

// With the words that a hyphen or an apostrophe joins, and with these as one: “cote divoire” is a name too.
function named(name: string, of: KnownName['of'], count: number, rank: number): KnownName[] {
  const found = tokens(name);
  const apart = found.map(({ word }) => word);
  const runs = [...joinedRuns(name, found), ...runsOfLetters(apart)];
  const known = { name, rank, count, of };
  if (runs.length === 0) return [{ ...known, words: apart }];
  return [
    { ...known, words: apart },
    { ...known, words: joined(apart, runs) },
  ];
}

// Other names of countries are kept without their apostrophes: “cote d ivoire”.
function runsOfLetters(apart: readonly string[]): JoinedRun[] {
  return apart.flatMap((word, from) =>
    word.length === 1 && apart[from - 1]?.length !== 1 && from + 1 < apart.length
      ? [{ from, to: afterLetters(apart, from) }]
      : [],
  );
}

function afterLetters(apart: readonly string[], from: number): number {
  const next = apart.findIndex((word, at) => at > from && word.length > 1);
  return next < 0 ? apart.length : next + 1;
}

function joined(apart: readonly string[], runs: readonly JoinedRun[]): string[] {
  return apart.flatMap((word, at) => {
    const run = runs.find(({ from, to }) => from <= at && at < to);
    if (run === undefined) return [word];
    return run.from === at ? [apart.slice(run.from, run.to).join('')] : [];
  });
}

/** The words of the archive that a search for this one finds, itself among them. */
export function formsOf(word: string, { byBeginning }: KnownWords): KnownWord[] {
  const forms = new Set([word, ...baseForms(word).flatMap(inflectionsOf)]);
  const wanted = new Set<string>(basesAskedFor(word));
  return [...forms]
    .filter((form) => wanted.has(baseOf(form)))
    .flatMap((form) => byBeginning.beginningWith(form).filter((known) => known.word === form));
}
