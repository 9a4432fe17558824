import type { ArticleId } from '../../../domain/article.ts';
import type { CountryCode } from '../../../domain/country.ts';
import type { ArchiveHoldings } from '../../../domain/holdings.ts';
import type {
  QuoteSearch,
  QuoteSearchResult,
  StreamedQuote,
  WholeQuoteSearch,
} from '../../../domain/quote-search.ts';
import type {
  ArchiveSummary,
  SearchRequest,
  SearchResult,
  WholeSearch,
} from '../../../domain/search.ts';
import type { SpeakerId } from '../../../domain/speaker.ts';
import type { SpeakerProfile } from '../../../domain/speaker-profile.ts';
import type { Vocabulary } from '../../../domain/vocabulary.ts';
import type { ErrorCode } from '../../../errors.ts';
import type { IndexedArticle } from '../../port.ts';
import type { Columns } from '../match/columns.ts';
import type { MatchPlan } from '../match/compile-query.ts';
import type { Match } from '../match/match.ts';
import type { QuoteColumns } from '../match/quote-columns.ts';
import type { ListStep, SameNumbers, WholeList } from './whole-list.ts';

/** What a worker thread is asked. */
export type Question =
  | { readonly kind: 'search'; readonly request: SearchRequest; readonly plan: MatchPlan }
  | {
      readonly kind: 'countries';
      readonly request: SearchRequest;
      readonly groups: readonly (readonly CountryCode[])[];
      readonly plan: MatchPlan;
    }
  | { readonly kind: 'quotes'; readonly request: QuoteSearch; readonly plan: MatchPlan }
  | { readonly kind: 'list'; readonly request: WholeSearch; readonly plan: MatchPlan }
  | { readonly kind: 'quote-list'; readonly request: WholeQuoteSearch; readonly plan: MatchPlan }
  /** The first of these numbers, so long as they are those of the version `key`. */
  | { readonly kind: 'step'; readonly key: string; readonly numbers: Float64Array }
  | {
      readonly kind: 'quote-step';
      readonly key: string;
      readonly numbers: Float64Array;
      readonly same: ReadonlyMap<number, SameNumbers>;
    }
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'speaker'; readonly id: SpeakerId }
  | { readonly kind: 'redirects'; readonly ids: readonly SpeakerId[] }
  | { readonly kind: 'any' | 'counts'; readonly plans: readonly MatchPlan[] }
  | { readonly kind: 'summary' }
  | { readonly kind: 'holdings' }
  | { readonly kind: 'vocabulary' };

/** A question, with what any thread has found out already: arrays in shared memory. */
export type Task = {
  readonly dataDir: string;
  readonly generation: string;
  readonly question: Question;
  readonly columns?: Columns;
  readonly quoteColumns?: QuoteColumns;
  /** Whoever asks has those of quotes that belong to `offered`. */
  readonly hasQuoteColumns?: boolean;
  /** Key of columns that whoever asks has and would send: a thread that lacks them says so before it reads its own. */
  readonly offered?: string;
  /** Key of the columns that whoever asks has an answer from: it stands where they are still those of now. */
  readonly answeredFrom?: string;
  /** What the plan finds in exactly the columns of `matchedIn`. */
  readonly match?: Match;
  readonly matchedIn?: string;
  /** Milliseconds since 1970. */
  readonly deadlineAt: number;
  readonly cancelled: Int32Array;
};

export type Answer =
  | SearchResult
  | QuoteSearchResult
  | ArchiveSummary
  | IndexedArticle
  | WholeList
  | ListStep<IndexedArticle>
  | ListStep<StreamedQuote>
  | Vocabulary
  | readonly boolean[]
  | SpeakerProfile
  | ArchiveHoldings
  | ReadonlyMap<SpeakerId, SpeakerId>
  | readonly number[]
  | undefined;

/** What a thread answers, with the columns and the match that it used. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly answer: Answer;
      /** Of the columns that it was found in; absent where none were needed. */
      readonly key?: string;
      /** Where whoever asked has them not. */
      readonly columns?: Columns;
      readonly quoteColumns?: QuoteColumns;
      readonly match?: Match;
    }
  /** The thread has not the columns that it was offered. */
  | { readonly kind: 'wants-columns' }
  /** Nothing has changed since the answer of `answeredFrom`. */
  | { readonly kind: 'unchanged' }
  /** A foreseen failure: the class of an error does not survive the way between threads. */
  | {
      readonly kind: 'failed';
      readonly code: ErrorCode;
      readonly message: string;
      readonly cause: unknown;
    };
