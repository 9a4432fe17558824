import type { EngineName } from '../../domain/engine-name.ts';
import type { QueryNode } from '../../domain/query.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { SpeakerId } from '../../domain/speaker.ts';
import type { CheckHealth } from '../../services/maintenance/check-health.ts';
import type { DescribeArchive } from '../../services/maintenance/describe-archive.ts';
import type { MeasureQuality } from '../../services/maintenance/measure-quality.ts';
import type { SummarizeRejects } from '../../services/maintenance/summarize-rejects.ts';
import type { CompareSearches } from '../../services/search/compare-searches.ts';
import type { CountRegions } from '../../services/search/count-regions.ts';
import type { FindDerived } from '../../services/search/derived-words.ts';
import type { ExpandQuery } from '../../services/search/expand-query.ts';
import type { ExportQuotes } from '../../services/search/export-quotes.ts';
import type { ExportResults } from '../../services/search/export-results.ts';
import type { FindNeighbours } from '../../services/search/find-neighbours.ts';
import type { FollowSearch } from '../../services/search/follow-search.ts';
import type { ListFacet } from '../../services/search/list-facet.ts';
import type { MapCountries } from '../../services/search/map-countries.ts';
import type { FindMostWords } from '../../services/search/most-words.ts';
import type { FindNames } from '../../services/search/names-in-text.ts';
import type { ReadArticleById } from '../../services/search/read-article.ts';
import type { ReadCountry } from '../../services/search/read-country.ts';
import type { SearchArchive } from '../../services/search/search-archive.ts';
import type { SearchQuotes } from '../../services/search/search-quotes.ts';
import type { ListSpeakers } from '../../services/speakers/list-speakers.ts';
import type { ReadSpeaker } from '../../services/speakers/read-speaker.ts';
import type { CorrectSpelling } from '../../services/vocabulary/correct-spelling.ts';
import type { Suggest } from '../../services/vocabulary/suggest.ts';
import type { RateLimits } from './rate-limit.ts';

/** For each query, whether it finds anything. */
export type FindAny = (
  queries: readonly QueryNode[],
  signal: AbortSignal,
) => Promise<readonly boolean[]>;

/** The use cases that the pages and the API are built from. */
export type WebServices = {
  readonly engine: EngineName;
  /** All of them take the signal of the request and throw AppErrors for what can be foreseen. */
  readonly searchArchive: SearchArchive;
  readonly searchQuotes: SearchQuotes;
  /** For each query, whether any article matches it. */
  readonly findAny: FindAny;
  readonly findMostWords: FindMostWords;
  readonly expandQuery: ExpandQuery;
  readonly findNames: FindNames;
  readonly findDerived: FindDerived;
  readonly readArticle: ReadArticleById;
  readonly findNeighbours: FindNeighbours;
  readonly suggest: Suggest;
  readonly correctSpelling: CorrectSpelling;
  readonly exportResults: ExportResults;
  readonly exportQuotes: ExportQuotes;
  readonly followSearch: FollowSearch;
  readonly describeArchive: DescribeArchive;
  readonly measureQuality: MeasureQuality;
  readonly readSpeaker: ReadSpeaker;
  readonly listSpeakers: ListSpeakers;
  readonly listFacet: ListFacet;
  readonly compareSearches: CompareSearches;
  readonly countRegions: CountRegions;
  readonly mapCountries: MapCountries;
  readonly readCountry: ReadCountry;
  /** For each of these ids that was given up for another one: the one. */
  readonly speakerRedirects: (
    ids: readonly SpeakerId[],
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<SpeakerId, SpeakerId>>;
  readonly checkHealth: CheckHealth;
  readonly summarizeArchive: (signal: AbortSignal) => Promise<ArchiveSummary>;
  readonly summarizeRejects: SummarizeRejects;
};

/** What the settings say about the web side. */
export type SiteOptions = {
  /** Stands in the masthead and at the end of every title. */
  readonly siteName: string;
  /** The address that readers use, where it is known; it may have a path. */
  readonly publicUrl?: string;
  /** Where readers write to about a wrong tag. */
  readonly correctionsMail?: string;
  /** A proxy stands before the server, and its word on the client's address is taken. */
  readonly trustProxy: boolean;
  /** Pages that are made at the same time; as many as the engine can be busy with unless said otherwise. */
  readonly pagesAtOnce?: number;
  /** A clock in milliseconds, which tells how long pages wait and take; of this process unless said otherwise. */
  readonly now?: () => number;
  readonly rateLimits: RateLimits;
  /** `/metrics` is served at an address of its own, and not by the site. */
  readonly hasMetricsApart: boolean;
};
