import type { Article } from '../domain/article.ts';
import type { Quote } from '../domain/quote.ts';
import type { Bucket, DateFacet, SearchRequest, StoredHit } from '../domain/search.ts';
import type { SpeakerId } from '../domain/speaker.ts';
import type { SpeakerProfile } from '../domain/speaker-profile.ts';
import { OPEN_FILTERS } from '../search/facet-scope.ts';
import type { SearchIndex } from '../search/port.ts';
import { indexedWords } from '../text/indexed-words.ts';

/** A person whom the archive quotes, with what is said of and around the quotations. */
export type SpeakerRecord = {
  readonly profile: SpeakerProfile;
  /** The newest first. */
  readonly quotations: readonly Quotation[];
  readonly countries: readonly Bucket[];
  /** Who is quoted in the same articles, without the person. */
  readonly others: readonly Bucket[];
  readonly dates: DateFacet;
  /** Dates of the first and the last article; absent where none is dated. */
  readonly firstDate?: string;
  readonly lastDate?: string;
};

/** Words of the person, with the article that has them. */
export type Quotation = {
  readonly quote: Quote;
  /** Articles among the newest that have the same words, this one included. */
  readonly articles: number;
  readonly article: Pick<Article, 'id' | 'title' | 'date' | 'source' | 'section' | 'language'>;
};

/** What is known under an id: a person, another id in its place, or nobody. */
export type FoundSpeaker =
  | { readonly kind: 'speaker'; readonly speaker: SpeakerRecord }
  | { readonly kind: 'moved'; readonly id: SpeakerId }
  | { readonly kind: 'unknown' };

/** @throws AppError as `SearchIndex.search` does */
export type ReadSpeaker = (id: SpeakerId, signal: AbortSignal) => Promise<FoundSpeaker>;

const NEWEST_ARTICLES = 25;
const MOST_QUOTATIONS = 25;
const FACET_VALUES = 12;

export function readSpeaker(index: SearchIndex): ReadSpeaker {
  return async (id, signal) => {
    const profile = await index.speaker(id, signal);
    if (!profile) return elsewhere(index, id, signal);
    const [newest, oldest] = await Promise.all([
      index.search({ ...searchFor(id), sort: 'newest', size: NEWEST_ARTICLES }, signal),
      index.search({ ...searchFor(id), sort: 'oldest', size: 1 }, signal),
    ]);
    const { country, speaker, date } = newest.facets;
    return {
      kind: 'speaker',
      speaker: {
        profile,
        quotations: quotationsOf(
          newest.hits.map(({ article }) => article),
          id,
        ).slice(0, MOST_QUOTATIONS),
        countries: country.values,
        others: speaker.values.filter(({ value }) => value !== id),
        dates: date,
        ...named('firstDate', oldest.hits[0]?.article.date?.value),
        ...named('lastDate', newest.hits[0]?.article.date?.value),
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

/** The person's words, the newest first; what several articles have stands once, with their number. */
function quotationsOf(articles: readonly StoredHit[], id: SpeakerId): Quotation[] {
  const spoken = articles.flatMap((article) =>
    article.quotes.filter(({ speaker }) => speaker?.id === id).map((quote) => ({ quote, article })),
  );
  return Map.groupBy(spoken, ({ quote }) => indexedWords(quote.text).words)
    .values()
    .flatMap(([newest, ...others]) => {
      if (newest === undefined) return [];
      const ids = new Set([newest, ...others].map(({ article }) => article.id));
      return [{ ...newest, articles: ids.size }];
    })
    .toArray();
}

function named<K extends string>(name: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: string });
}
