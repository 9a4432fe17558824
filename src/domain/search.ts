import type { ArticleId } from './article.ts';
import type { CountryCode } from './country.ts';
import type { ValueFacetName } from './facets/table.ts';
import type { EpochDay, PublicationDate } from './publication-date.ts';
import type { QueryNode } from './query.ts';
import type { Quote, Telling } from './quote.ts';
import type { SpeakerId } from './speaker.ts';

/** In the place of a facet value: articles without one. No id and no code is `none`. */
export const NONE = 'none';

/** The choices made in one facet. Values are as `src/search/facet-values.ts` keeps them, or `NONE`. */
export type ValueFilter = {
  readonly include: readonly string[];
  /** Articles that carry one of these are left out; `NONE` here means "has one". */
  readonly exclude: readonly string[];
  /** `all`: an article must carry every included value; `NONE` in it then matches nothing. */
  readonly mode: 'any' | 'all';
};

/**
 * Days inclusive, either end open. An article dated only to the month or year passes if its interval
 * overlaps. With `none`, undated articles pass too; with `none` and no end, they alone do.
 */
export type DateFilter = {
  readonly from?: EpochDay;
  readonly to?: EpochDay;
  readonly none: boolean;
};

export type Filters = Readonly<Record<ValueFacetName, ValueFilter>> & {
  readonly date: DateFilter;
  /** Only copies of this story: its key, as hits carry it. */
  readonly story?: string;
  /** Only quotes told so; means nothing among articles. */
  readonly kind?: Telling;
};

export type SortOrder = 'relevance' | 'newest' | 'oldest';

/** Pages end here on both engines: `page × size` is at most this. */
export const MAX_PAGED_HITS = 10_000;

/** A search, valid by construction: `src/web/url/search-url.ts` made it from a URL. */
export type SearchRequest = {
  readonly query: QueryNode;
  readonly filters: Filters;
  readonly sort: SortOrder;
  /** How much newer articles are preferred in the order of relevance, 0 to 10; absent: not at all. */
  readonly lean?: number;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** Bars of the histogram; absent: what `chooseInterval` takes for best. */
  readonly interval?: DateFacet['interval'];
  /** How many values of each facet to return; chosen ones come on top of that. */
  readonly facetSize: number;
  /** The facets of values to count; absent: those that readers are offered, and those with a choice. */
  readonly counted?: readonly ValueFacetName[];
  /** The one facet that is asked for whole; of the others one value comes, and those that are chosen. */
  readonly facetAlone?: ValueFacetName;
  /**
   * Copies of one story (`src/text/story-key.ts`) make one hit, the first of them by the order asked for,
   * unless each is to be a hit of its own.
   */
  readonly copies?: 'together' | 'each';
  /** How many copies of each hit to return with it where they come together; none where absent. */
  readonly copiesShown?: number;
  /** Groups of countries to count beside the facets, each as `SearchIndex.countCountries` does. */
  readonly countryGroups?: readonly (readonly CountryCode[])[];
};

/** A search that is read whole, or as far as `most` articles. */
export type WholeSearch = Omit<
  SearchRequest,
  | 'sort'
  | 'page'
  | 'size'
  | 'facetSize'
  | 'facetAlone'
  | 'counted'
  | 'copies'
  | 'copiesShown'
  | 'countryGroups'
  | 'interval'
> & {
  /** `added`: what came into the archive last comes first, then by date as `newest` has it. */
  readonly sort: SortOrder | 'added';
  readonly most?: number;
};

/** What a result page shows of an article; the whole text is here so that snippets can be chosen. */
export type StoredHit = {
  readonly id: ArticleId;
  readonly title: string;
  readonly titleInBody: boolean;
  readonly body: string;
  readonly date?: PublicationDate;
  readonly url?: string;
  readonly source?: string;
  readonly section?: string;
  readonly language?: string;
  readonly countries: readonly { readonly code: CountryCode; readonly name: string }[];
  readonly speakers: readonly { readonly id: SpeakerId; readonly name: string }[];
  readonly quotes: readonly Quote[];
};

export type Hit = {
  readonly article: StoredHit;
  /** The engine's number; absent where the sort does not ask for one. Never comparable across engines. */
  readonly score?: number;
  /** The key of its story. */
  readonly story: string;
  /** How many other matches are copies of the same story. */
  readonly copies: number;
  /** Where `copiesShown` asks for them and there are any. */
  readonly alsoIn?: HitCopies;
};

/** The other matches of a hit's story. */
export type HitCopies = {
  /** The oldest first, then by id, the undated last, whatever the order of the list; not more than asked for. */
  readonly articles: readonly StoredHit[];
  /** First and last day that any of them, shown or not, may have appeared on; absent where none is dated. */
  readonly firstDay?: EpochDay;
  readonly lastDay?: EpochDay;
};

/**
 * One facet value with the number of articles that carry it, under the query, the other facets' filters and what
 * this facet leaves out; in `all` mode they carry its other chosen values too.
 */
export type Bucket = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
  readonly excluded: boolean;
};

export type ValueFacet = {
  /** By count, then by value (UTF-8 bytes); chosen values beyond the limit follow, in the same order. */
  readonly values: readonly Bucket[];
  /** Articles without a value, under the query and the other facets' filters. */
  readonly missing: number;
  /**
   * Those of them whose language is known, by its tag in small letters; of facets that are read from texts alone (`readAs`), and
   * left out where there are none.
   */
  readonly missingLanguages?: ReadonlyMap<string, number>;
  /** How many values have a count above zero. */
  readonly distinct: number;
};

/** Bars of the histogram. `interval` follows from the request and the matches alone, so that engines agree. */
export type DateFacet = {
  readonly interval: 'year' | 'month' | 'day';
  /** `2021`, `2021-10` or `2021-10-21`, ascending, only those above zero. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly missing: number;
  /** Dated, but not as finely as `interval`. */
  readonly imprecise: number;
};

export type SearchResult = {
  /** Articles that match: copies count, as they do in every facet. */
  readonly total: number;
  /** How many stories the matches are: as many hits as there are where copies come together. */
  readonly stories: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Record<ValueFacetName, ValueFacet>> & { readonly date: DateFacet };
  /** One number for each group asked for; absent where none was. */
  readonly countryGroups?: readonly number[];
};

/** What the archive holds as a whole. */
export type ArchiveSummary = {
  readonly articles: number;
  readonly quotes: number;
  readonly undated: number;
  /** First and last value a date of the archive may mean, `YYYY-MM-DD`; absent where nothing is dated. */
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** How many values of each facet the articles have. */
  readonly held: Readonly<Record<ValueFacetName, number>>;
  /** When the index was last written to, ISO 8601 in UTC. */
  readonly indexedAt?: string;
  /** Name of the generation that answers. */
  readonly generation: string;
  /** All articles are of the bundled sample. */
  readonly sampleOnly: boolean;
};
