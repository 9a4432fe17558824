import type { Article, ArticleId } from '../domain/article.ts';
import type { ArticleWords } from '../domain/article-words.ts';
import type { CountryCode } from '../domain/country.ts';
import type { EngineName } from '../domain/engine-name.ts';
import type { ArchiveHoldings } from '../domain/holdings.ts';
import type { QueryNode } from '../domain/query.ts';
import type {
  QuoteSearch,
  QuoteSearchResult,
  StreamedQuote,
  WholeQuoteSearch,
} from '../domain/quote-search.ts';
import type { ArchiveSummary, SearchRequest, SearchResult, WholeSearch } from '../domain/search.ts';
import type { SpeakerId } from '../domain/speaker.ts';
import type { SpeakerProfile } from '../domain/speaker-profile.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { IndexPresence } from './archive-mark.ts';
import type { EngineMaintenance } from './maintenance.ts';
import type { PartFaults } from './parts.ts';

/** What an index keeps of where an article came from: the index is its own manifest. */
export type Provenance = {
  /** Absolute path of the source file, and `#` with the record's number inside it where it holds several. */
  readonly location: string;
  /** SHA-256 in hex of what was read, so that an unchanged article is known without tagging it. */
  readonly contentHash: string;
  /** ISO 8601 in UTC; kept over edits and reindexing. */
  readonly firstIndexedAt: string;
  /** Version of the extraction rules that made the tags. */
  readonly rulesVersion: string;
  /** Part of the bundled sample archive, which leaves when own articles come. */
  readonly sample: boolean;
};

/** What goes into an index, and comes out of it: an article with where it came from. */
export type IndexedArticle = {
  readonly article: Article;
  readonly provenance: Provenance;
  /** `articleWords` of this very article, where they have been read already. */
  readonly words?: ArticleWords;
};

/** One line of the manifest. */
export type ManifestEntry = Provenance & { readonly id: ArticleId };

/** A name under which somebody speaks in an article, as merging the persons of an archive needs it. */
export type IndexedMention = {
  readonly articleId: ArticleId;
  /** The id that the article's tag has now. */
  readonly id: SpeakerId;
  readonly name: string;
  /** As printed beside the name; empty where nothing is. */
  readonly role: string;
  /** What the article is about. */
  readonly countries: readonly CountryCode[];
};

/** Reads one index. Safe for concurrent use; notices within seconds what another process has written. */
export type SearchIndex = {
  readonly engine: EngineName;
  /** What only one adapter has. Never an answer: answers are the same. */
  readonly capabilities: { readonly replicas: boolean; readonly partsWriters: boolean };
  /**
   * Exact total, one page of hits, all three facets. Same set, total and counts on every adapter;
   * hits of equal score may differ in order.
   * @throws AppError INDEX_MISSING, INDEX_LOST, INDEX_UNREACHABLE, ANSWER_UNREADABLE, INDEX_UNUSABLE, DEADLINE_EXCEEDED, OVERLOADED
   */
  search(request: SearchRequest, signal: AbortSignal): Promise<SearchResult>;
  /**
   * For each group of countries: articles that match the query and the filters of all other facets, and
   * carry any country of the group and none of the excluded ones outside it. What the request includes
   * of countries is put aside. Throws as `search` does.
   */
  countCountries(
    request: SearchRequest,
    groups: readonly (readonly CountryCode[])[],
    signal: AbortSignal,
  ): Promise<readonly number[]>;
  /** For each query, whether any article matches; quicker than counting them. Throws as `search` does. */
  findAny(queries: readonly QueryNode[], signal: AbortSignal): Promise<readonly boolean[]>;
  /** For each query, how many articles of the whole archive match. Throws as `search` does. */
  countEach(queries: readonly QueryNode[], signal: AbortSignal): Promise<readonly number[]>;
  /**
   * Exact total, one page of quotes and all facets, in the order asked for, then by article id and
   * place in the text. Throws as `search` does.
   */
  quotes(request: QuoteSearch, signal: AbortSignal): Promise<QuoteSearchResult>;
  /**
   * Every article that matches, in the order of `search`, without its 10,000 limit. It is the index as
   * it was at the start: what comes later is not in it, and nothing is in it twice. SQLite leaves out
   * what has gone or ceased to match meanwhile.
   * @throws AppError as `search` does, from any step
   */
  stream(request: WholeSearch, signal: AbortSignal): AsyncIterable<IndexedArticle>;
  /**
   * Every quote that matches, in the order of `quotes`, without its limit. Of an article that is changed
   * or removed meanwhile its quotes may be those of before or of after, or none.
   * @throws AppError as `search` does, from any step
   */
  streamQuotes(request: WholeQuoteSearch, signal: AbortSignal): AsyncIterable<StreamedQuote>;
  /** `undefined` means "no such article"; an index that cannot answer throws as `search` does. */
  article(id: ArticleId, signal: AbortSignal): Promise<IndexedArticle | undefined>;
  /**
   * For each of these ids that no article carries (any more) and that was given up for another one:
   * the one. Throws as `search` does.
   */
  speakerRedirects(
    ids: readonly SpeakerId[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<SpeakerId, SpeakerId>>;
  /** `undefined` where no article carries the id (any more). Throws as `search` does. */
  speaker(id: SpeakerId, signal: AbortSignal): Promise<SpeakerProfile | undefined>;
  /** Slow: seconds for an archive of millions. Made for being kept. Throws as `search` does. */
  vocabulary(signal: AbortSignal): Promise<Vocabulary>;
  /** Throws as `search` does. */
  summary(signal: AbortSignal): Promise<ArchiveSummary>;
  /** Throws as `search` does. */
  holdings(signal: AbortSignal): Promise<ArchiveHoldings>;
  /**
   * Looks at the disk or the cluster itself, not at what is remembered of it, and says of each part why it does
   * not answer. Foreseen failures are its answer; it throws what nobody foresaw, and `signal`'s reason.
   */
  check(signal: AbortSignal): Promise<PartFaults>;
} & AsyncDisposable;

/** An article that the engine would not take, with the reason in a sentence. */
export type WriteRejection = { readonly id: ArticleId; readonly reason: string };

/** What readers see, as a run compares with it that is only to look: nothing is locked or made. */
export type IndexContents = {
  /** As `IndexWriter.manifest`. */
  manifest(): AsyncIterable<ManifestEntry>;
  /** As `IndexWriter.written`, of what readers see. */
  stored(ids: readonly ArticleId[]): Promise<readonly IndexedArticle[]>;
  /** Absolute paths that the runs which filled it were told to read, in no order; some may be gone. */
  readonly roots: readonly string[];
} & AsyncDisposable;

/** One of several processes that write at once, each its own articles: `number` from 1 to `of`. */
export type Part = { readonly number: number; readonly of: number };

/** What a run tells the engine of itself. */
export type WriterOptions = {
  /** Absolute paths that it reads: kept with what it writes. */
  readonly roots?: readonly string[];
  /** Digest of what a rebuild is made of. One of the same plan that was cut short is resumed. */
  readonly plan?: string;
  /** Where the engine has `partsWriters`. The parts of a rebuild have one `plan`. */
  readonly part?: Part;
};

/** How a part that is done with its own articles finds the others. */
export type PartsState = {
  /** It is alone from here on, as a run of its own is: what is to be done once for all parts falls to it. */
  readonly isLast: boolean;
  /** Of a rebuild: numbers of the parts that have not come to their end yet. */
  readonly missing: readonly number[];
  /** Of a rebuild: articles in the new generation by the parts that have come to their end. */
  readonly written: number;
};

/** What a writer that is one part of several has beside. */
export type FellowParts = {
  /**
   * Notes that this part is done, with so many articles of its own in the generation. Unless it is the last,
   * its writer can only be disposed of from here on.
   * @throws AppError LOCKED, INDEX_UNREACHABLE
   */
  end(written: number): Promise<PartsState>;
};

/** A generation by name; without figures where it is too damaged to tell. `indexedAt`: when its last run ended (ISO 8601 in UTC). */
export type GenerationFacts = {
  readonly generation: string;
  readonly articles?: number;
  readonly indexedAt?: string;
};

/**
 * The one writer. `update` changes the generation that readers see; `rebuild` fills a new one beside
 * it, which nobody sees before `finish`. Disposing of a writer that has not finished leaves what
 * readers see as it was at the last `finish` (rebuild) or at the last batch (update), and what a rebuild
 * with a `plan` has written where it is, to be resumed.
 */
export type IndexWriter = {
  readonly mode: 'update' | 'rebuild';
  /** Rebuilds that were cut short and that the opening has deleted: of another plan, or too old. */
  readonly abandoned: number;
  /** Of a part alone. */
  readonly fellows?: FellowParts;
  /** What runs of the same plan have written into the new generation, all parts of it; of an update nothing. */
  begun(): AsyncIterable<ManifestEntry>;
  /** Everything in the generation that readers see now, in no order. Empty where there is none yet. */
  manifest(): AsyncIterable<ManifestEntry>;
  /** The same articles whole, in no order. */
  articles(): AsyncIterable<IndexedArticle>;
  /** Every speaker of every article in the generation written to, with what this run has written. */
  mentions(): AsyncIterable<IndexedMention>;
  /** Articles of the generation written to, with what this run has written; ids not there are passed over. */
  written(ids: readonly ArticleId[]): Promise<readonly IndexedArticle[]>;
  /**
   * Adds or replaces by id. When it resolves, every article of the batch is in the engine's keeping
   * or among the rejections: none is lost between the two.
   * @throws AppError INDEX_UNREACHABLE, INDEX_FULL, INDEX_UNUSABLE
   */
  write(batch: readonly IndexedArticle[]): Promise<readonly WriteRejection[]>;
  /** Ids that are not there are passed over. Returns how many were removed. */
  remove(ids: readonly ArticleId[]): Promise<number>;
  /**
   * Makes what was written visible. A rebuild is first checked: it must hold exactly
   * `expectedArticles`; then readers are switched to it in one step and older generations beyond
   * the last two are deleted.
   * @throws AppError SWITCH_REFUSED when the check fails; readers then keep what they have
   */
  finish(
    expectedArticles?: number,
  ): Promise<{ readonly generation: string; readonly articles: number }>;
} & AsyncDisposable;

/** An engine, chosen by settings: what `src/wire.ts` gets from an adapter. */
export type SearchEngine = {
  readonly name: EngineName;
  openIndex(): Promise<SearchIndex>;
  /**
   * @throws AppError LOCKED when another run writes, INDEX_MISSING never (`update` starts an empty
   * generation where there is none), INDEX_UNREACHABLE, INDEX_UNUSABLE, USAGE (parts, where there is
   * one writer only)
   */
  openWriter(mode: 'update' | 'rebuild', options?: WriterOptions): Promise<IndexWriter>;
  /** Empty where there is no index yet. @throws AppError INDEX_UNREACHABLE, INDEX_UNUSABLE */
  openContents(): Promise<IndexContents>;
  /**
   * Whether there is an index, was one that is gone, or never was one: a small look, no search.
   * @throws AppError INDEX_UNREACHABLE, INDEX_UNUSABLE
   */
  presence(): Promise<IndexPresence>;
  /**
   * Notes outside the index that there has been one, where there is one now; every writer does so itself. Where
   * that may not be written nothing happens. @throws as `presence`
   */
  mark(): Promise<void>;
  /**
   * Switches readers to the generation before the present one, in one step; the present one is kept in its
   * place, so that the same call goes forward again.
   * @throws AppError INDEX_MISSING, INDEX_LOST, SWITCH_REFUSED where there is none before it or it cannot be read,
   * LOCKED, INDEX_UNREACHABLE, INDEX_UNUSABLE
   */
  rollBack(): Promise<{ readonly from: GenerationFacts; readonly to: GenerationFacts }>;
} & EngineMaintenance;
