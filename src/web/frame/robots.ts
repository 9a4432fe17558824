import { filterCount } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';

/** What search engines may do with a page: keep it, and go where its links lead. */
export type RobotsRules = { readonly isIndexed: boolean; readonly isFollowed: boolean };

/**
 * A few filters are a search that somebody made; more are a walk through all combinations, of which
 * an archive has more than there are grains of sand.
 */
export const MOST_FOLLOWED_FILTERS = 4;

/** No page of results is kept; those of many filters lead nowhere either, not even to articles. */
export function searchRobots(state: SearchState): RobotsRules {
  return { isIndexed: false, isFollowed: filterCount(state) <= MOST_FOLLOWED_FILTERS };
}

/** As `<meta name="robots">` has it; empty where everything is allowed. */
export function robotsText({ isIndexed, isFollowed }: RobotsRules): string {
  return [isIndexed ? '' : 'noindex', isFollowed ? '' : 'nofollow'].filter(Boolean).join(', ');
}
