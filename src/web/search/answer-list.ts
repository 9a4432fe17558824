import { numberText } from '../../domain/count-text.ts';
import { optional } from '../../domain/optional-key.ts';
import type { ArchiveSummary, SearchRequest, SearchResult } from '../../domain/search.ts';
import { PAGE_FACET_SIZE } from '../facets/facet-options.ts';
import { lastPage } from '../frame/pager.ts';
import type { WebServices } from '../server/site-options.ts';
import { withDeadline } from '../server/with-deadline.ts';
import type { SearchState } from '../url/search-state.ts';
import { type ParsedSearchUrl, searchRequest } from '../url/search-url.ts';
import { type Relaxed, relaxSearch, type SearchPorts } from './relax-search.ts';
import { noteValuesNotHeld } from './values-not-held.ts';
import { withYearsAround } from './years-around.ts';

type Listed = Pick<SearchResult, 'total' | 'facets'>;

/** What a list is made with: of articles, or of quotes. */
export type ListSource<Result extends Listed> = {
  readonly search: (request: SearchRequest, signal: AbortSignal) => Promise<Result>;
  /** What the page shows beside every list. */
  readonly beside?: Pick<SearchRequest, 'copiesShown' | 'countryGroups'>;
  /** How many rows the whole list has. */
  readonly rowsOf: (state: SearchState, result: Result) => number;
  /** What an empty list is relaxed with. */
  readonly asked: SearchPorts;
};

/** A list with what is said of it; `url.state.page` is one that exists. */
export type ListAnswer<Result extends Listed> = {
  readonly url: ParsedSearchUrl;
  readonly result: Result;
  readonly summary: ArchiveSummary;
  /** Why nothing was found and what dropping filters or words would bring; only where that is so. */
  readonly relaxed?: Relaxed;
};

/** A list before anything is said of it. */
export type FoundList<Result extends Listed> = Omit<ListAnswer<Result>, 'relaxed'>;

/** Answers the search of an address with all that is said of it. Rejects as `search` does. */
export async function answerList<Result extends Listed>(
  typed: ParsedSearchUrl,
  source: ListSource<Result>,
  services: Pick<WebServices, 'searchArchive' | 'summarizeArchive'>,
  signal: AbortSignal,
): Promise<ListAnswer<Result>> {
  const found = await findList(typed, source, services, signal);
  return explainList(found, source, services, signal);
}

/**
 * Finds the list of an address: its last page where it asks for one beyond it, and the years around dates that hold
 * nothing. Rejects as `search` does.
 */
export async function findList<Result extends Listed>(
  typed: ParsedSearchUrl,
  { search, beside, rowsOf }: ListSource<Result>,
  { summarizeArchive }: Pick<WebServices, 'summarizeArchive'>,
  signal: AbortSignal,
): Promise<FoundList<Result>> {
  const requestOf = ({ state, query }: ParsedSearchUrl) =>
    searchRequest(state, query, PAGE_FACET_SIZE);
  const list = (url: ParsedSearchUrl) => search({ ...requestOf(url), ...beside }, signal);
  const [first, summary] = await Promise.all([list(typed), summarizeArchive(signal)]);
  const url = onLastPage(typed, rowsOf(typed.state, first));
  const found = url === typed ? first : await list(url);
  const result = await withYearsAround(found, requestOf(url), (request) => search(request, signal));
  return { url, result, summary };
}

/** Adds ways on from an empty list, and a notice of values that the archive does not hold. */
export async function explainList<Result extends Listed>(
  { url, result, summary }: FoundList<Result>,
  { asked }: ListSource<Result>,
  { searchArchive }: Pick<WebServices, 'searchArchive'>,
  signal: AbortSignal,
): Promise<ListAnswer<Result>> {
  const [relaxed, notHeld] = await Promise.all([
    result.total === 0
      ? withDeadline((soon) => relaxSearch(url, asked, soon), signal)
      : Promise.resolve(undefined),
    noteValuesNotHeld(url.state, result.facets, searchArchive, signal),
  ]);
  return {
    url: { ...url, notices: [...url.notices, ...notHeld] },
    result,
    summary,
    ...optional('relaxed', relaxed),
  };
}

/** A page beyond the end of so many rows becomes the last one: an old link must not show an empty list. */
function onLastPage(url: ParsedSearchUrl, rows: number): ParsedSearchUrl {
  const last = lastPage(rows, url.state.size);
  const { page } = url.state;
  if (page <= last) return url;
  const text = `There is no page ${numberText(page)}, so this is the last one, page ${numberText(last)}.`;
  return {
    ...url,
    state: { ...url.state, page: last },
    notices: [...url.notices, { code: 'page-beyond-end', text }],
  };
}
