import type { ArchiveSummary } from '../domain/search.ts';
import type { SuggestedSearch } from './suggest-searches.ts';

type Suggestions = readonly SuggestedSearch[];

/**
 * The searches to try, made once for each state of the index: their numbers only change with it. A
 * failure is not kept.
 */
export function recentSuggestions(): (
  summary: ArchiveSummary,
  make: () => Promise<Suggestions>,
) => Promise<Suggestions> {
  let kept: { readonly state: string; readonly suggestions: Suggestions } | undefined;
  return async ({ generation, indexedAt, articles }, make) => {
    const state = `${generation} ${indexedAt} ${articles}`;
    if (kept?.state !== state) kept = { state, suggestions: await make() };
    return kept.suggestions;
  };
}
