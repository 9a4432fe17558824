import type { ArchiveSummary } from '../../domain/search.ts';
import type { MostWordsArticle } from '../../services/search/most-words.ts';
import type { NameInText } from '../../services/search/names-in-text.ts';
import type { SearchPage } from '../../services/search/search-archive.ts';
import type { Site } from '../frame/frame.ts';
import type { ParsedSearchUrl } from '../url/search-url.ts';
import type { Offer } from './question/offers.ts';
import type { Relaxed } from './relax-search.ts';
import type { SpellingSuggestion } from './suggest-spelling.ts';

/** What a page of results is made from. */
export type SearchAnswer = {
  readonly site: Site;
  readonly url: ParsedSearchUrl;
  readonly result: SearchPage;
  /** What the archive holds as a whole, whatever was searched for. */
  readonly summary: ArchiveSummary;
  /** Why nothing was found and what dropping filters or words would bring; only where that is so. */
  readonly relaxed?: Relaxed;
  /** Another spelling that finds more; only where little or nothing was found. */
  readonly spelling?: SpellingSuggestion;
  /** Countries and speakers that the words name. */
  readonly names?: readonly NameInText[];
  /** Words of the same verbs as those typed. */
  readonly derived?: readonly Offer[];
  /** What has most of the words, where few have all of them. */
  readonly mostWords?: readonly MostWordsArticle[];
};
