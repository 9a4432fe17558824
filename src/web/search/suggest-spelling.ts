import type { SearchPage } from '../../services/search/search-archive.ts';
import type { WebServices } from '../server/site-options.ts';
import { changed, filterCount, withoutFilters } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { type ParsedSearchUrl, parseSearchUrl, searchParams } from '../url/search-url.ts';
import { totalOf } from './count-search.ts';

/** The same search in another spelling, with the number of articles that it finds. */
export type SpellingSuggestion = { readonly state: SearchState; readonly total: number };

// So few that a slip may be the reason; and so many times as many must the other spelling find.
export const FEW = 3;
const TIMES_AS_MANY = 5;

/**
 * The likeliest other spelling that finds something, or much more than was found; the very likeliest
 * without the filters where none finds anything within them. `undefined` where there is none, or enough was found.
 */
export async function suggestSpelling(
  { state }: ParsedSearchUrl,
  { total }: SearchPage,
  services: Pick<WebServices, 'correctSpelling' | 'searchArchive'>,
  signal: AbortSignal,
): Promise<SpellingSuggestion | undefined> {
  if (state.text === '' || total > FEW) return undefined;
  const spellings = await services.correctSpelling(state.text, signal);
  const inside = spellings.map((text) => changed(state, { text }));
  const outside = filterCount(state) === 0 ? [] : inside.slice(0, 1).map(withoutFilters);
  const counted = await Promise.all(
    [...inside, ...outside].map(async (other) => ({
      state: other,
      total: await totalOf(asTyped(other), services.searchArchive, signal),
    })),
  );
  return counted.find((other) => other.total > TIMES_AS_MANY * total);
}

/** The search that somebody gets who types this: `country:SA` is a filter. */
function asTyped(state: SearchState): SearchState {
  return parseSearchUrl(new URLSearchParams(searchParams(state))).state;
}
