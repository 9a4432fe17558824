import { optional } from '../../domain/optional-key.ts';
import type { QueryNode } from '../../domain/query.ts';
import type { Telling } from '../../domain/quote.ts';
import type { QuoteSearchResult } from '../../domain/quote-search.ts';
import type { Bucket, DateFacet, SearchRequest } from '../../domain/search.ts';
import type { SpeakerId } from '../../domain/speaker.ts';
import type { SpeakerProfile } from '../../domain/speaker-profile.ts';
import { NO_ALIASES } from '../../extract/aliases.ts';
import { nameKey } from '../../extract/name-keys.ts';
import { speakerId } from '../../extract/people.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';
import { fold } from '../../text/fold.ts';
import { type MarkedQuote, markQuote, SAME_SHOWN } from '../search/search-quotes.ts';
import { explainNames, type NameReason } from './explain-names.ts';

/** A person whom the archive quotes, with what is said of and around the quotes. */
export type SpeakerRecord = {
  readonly profile: SpeakerProfile;
  /** The family name as written; the last word of the name where none can be told. */
  readonly surname: string;
  /** Why the other names are the person's, in the order of `profile.names`. */
  readonly reasons: readonly NameReason[];
  /** Ids by other names that lead to this person. */
  readonly formerIds: readonly SpeakerId[];
  readonly said: SaidWords;
  readonly countries: readonly Bucket[];
  /** Who is quoted in the same articles, without the person. */
  readonly others: readonly Bucket[];
  /** Articles and quotes over time, whatever words are asked for. */
  readonly dates: DateFacet;
  readonly quoteDates: DateFacet;
  /** Dates of the first and the last article; absent where none is dated. */
  readonly firstDate?: string;
  readonly lastDate?: string;
};

/** Quotes of the person that have the words asked for; what several articles carry stands once. */
export type SaidWords = {
  /** How many there are, each article's own. */
  readonly total: number;
  /** The first of them, with the others that are the same. */
  readonly quotes: readonly MarkedQuote[];
};

/** Which quotes of the person are wanted; fields of `query` are `said`. */
export type WantedWords = {
  readonly query: QueryNode;
  readonly sort: 'newest' | 'oldest';
  /** Only those told so. */
  readonly kind?: Telling;
};

/** What is known under an id: a person, another id in its place, or nobody. */
export type FoundSpeaker =
  | { readonly kind: 'speaker'; readonly speaker: SpeakerRecord }
  | { readonly kind: 'moved'; readonly id: SpeakerId }
  | { readonly kind: 'unknown' };

/** @throws AppError as `SearchIndex.search` does */
export type ReadSpeaker = (
  id: SpeakerId,
  wanted: WantedWords,
  signal: AbortSignal,
) => Promise<FoundSpeaker>;

/** All quotes of a person, the newest first. */
export const ALL_WORDS: WantedWords = { query: { kind: 'everything' }, sort: 'newest' };

export const MOST_SHOWN = 25;
const FACET_VALUES = 12;

export function readSpeaker(index: SearchIndex): ReadSpeaker {
  return async (id, wanted, signal) => {
    // Nearly every id is somebody's: what is shown of them is asked beside whether it is.
    const aroundSoon = readAround(index, id, signal);
    const saidSoon = readSaid(index, id, wanted, signal);
    // Where it is nobody's, nobody asks how these failed.
    for (const soon of [aroundSoon, saidSoon]) soon.catch(() => undefined);
    const profile = await index.speaker(id, signal);
    if (!profile) return elsewhere(index, id, signal);
    const [around, { said, all }, formerIds] = await Promise.all([
      aroundSoon,
      saidSoon,
      readFormerIds(index, profile, signal),
    ]);
    return {
      kind: 'speaker',
      speaker: {
        // A doubtful tag may be left out where its quote is kept: counted is what the lists show.
        profile: { ...profile, quotes: all.total },
        surname: surnameOf(profile.name),
        reasons: explainNames(profile.names),
        formerIds,
        said,
        quoteDates: all.facets.date,
        ...around,
      },
    };
  };
}

async function elsewhere(
  index: SearchIndex,
  id: SpeakerId,
  signal: AbortSignal,
): Promise<FoundSpeaker> {
  const to = (await index.speakerRedirects([id], signal)).get(id);
  return to === undefined ? { kind: 'unknown' } : { kind: 'moved', id: to };
}

/** What the articles that quote the person tell beside the words. */
async function readAround(index: SearchIndex, id: SpeakerId, signal: AbortSignal) {
  const [newest, oldest] = await Promise.all([
    index.search({ ...searchFor(id), sort: 'newest', counted: ['country', 'speaker'] }, signal),
    index.search({ ...searchFor(id), sort: 'oldest', counted: [] }, signal),
  ]);
  const { country, speaker, date } = newest.facets;
  return {
    countries: country.values,
    others: speaker.values.filter(({ value }) => value !== id),
    dates: date,
    ...optional('firstDate', oldest.hits[0]?.article.date?.value),
    ...optional('lastDate', newest.hits[0]?.article.date?.value),
  };
}

async function readSaid(
  index: SearchIndex,
  id: SpeakerId,
  wanted: WantedWords,
  signal: AbortSignal,
): Promise<{ readonly said: SaidWords; readonly all: QuoteSearchResult }> {
  const request = { ...searchFor(id), facetSize: 1, counted: [] };
  const { kind, ...words } = wanted;
  const isAll = wanted.query.kind === 'everything' && kind === undefined;
  const filters = kind === undefined ? request.filters : { ...request.filters, kind };
  const together = { copies: 'together', copiesShown: SAME_SHOWN, size: MOST_SHOWN } as const;
  const [found, others] = await Promise.all([
    index.quotes({ ...request, ...words, filters, ...together }, signal),
    isAll ? undefined : index.quotes(request, signal),
  ]);
  const quotes = found.quotes.map((quote) => markQuote(quote, wanted.query));
  return { all: others ?? found, said: { total: found.total, quotes } };
}

/** An id that a name has by itself, and that was given up for the person's. */
async function readFormerIds(
  index: SearchIndex,
  { id, names }: SpeakerProfile,
  signal: AbortSignal,
): Promise<SpeakerId[]> {
  const ids = [...new Set(names.map(({ name }) => speakerId(name, NO_ALIASES).id))];
  const moved = await index.speakerRedirects(ids, signal);
  return ids.filter((former) => moved.get(former) === id);
}

// In `all` mode the counts of other speakers are of articles that quote both.
function searchFor(id: SpeakerId): SearchRequest {
  return {
    query: { kind: 'everything' },
    filters: { ...OPEN_FILTERS, speaker: { include: [id], exclude: [], mode: 'all' } },
    sort: 'newest',
    copies: 'each',
    page: 1,
    size: 1,
    facetSize: FACET_VALUES + 1,
  };
}

function surnameOf(name: string): string {
  const words = name.split(/\s+/);
  const family = nameKey(name)?.familyWritten;
  const written = words.find((word) => fold(word).replaceAll('-', '') === family);
  return written ?? words.at(-1) ?? name;
}
