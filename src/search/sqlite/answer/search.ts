import type { DatabaseSync } from 'node:sqlite';
import type { SearchRequest, SearchResult } from '../../../domain/search.ts';
import type { Columns } from './columns.ts';
import { countDates } from './date-facet.ts';
import type { Deadline } from './deadline.ts';
import { failedFilters, valueChoice } from './filters.ts';
import { readHits } from './hits.ts';
import type { Match } from './match.ts';
import { groupStories } from './stories.ts';
import { countValues } from './value-facet.ts';
import { valueNames } from './value-names.ts';

/**
 * Total, page and facets of a match: loops over arrays, and a few rows for what is shown. The caller
 * holds the read transaction that match and columns were read in.
 */
export function answerSearch(
  db: DatabaseSync,
  request: SearchRequest,
  match: Match,
  columns: Columns,
  deadline: Deadline,
): SearchResult {
  const { positions } = match;
  const names = valueNames(db, columns);
  const choice = (facet: 'country' | 'speaker') =>
    valueChoice(request.filters[facet], columns[facet], (value) => names.rankOf(facet, value));
  const choices = { country: choice('country'), speaker: choice('speaker') };
  const fails = failedFilters(positions, columns, request.filters, choices);
  deadline.check();
  const counting = { positions, fails };
  const facet = (name: 'country' | 'speaker') =>
    countValues(name, request, counting, columns[name], choices[name], names);
  const facets = {
    country: facet('country'),
    speaker: facet('speaker'),
    date: countDates(request, counting, columns),
  };
  const stories = groupStories(request.sort, match, fails, columns);
  deadline.check();
  return {
    total: stories.articles,
    stories: stories.distinct,
    hits: readHits(db, request, match, fails, columns, stories),
    facets,
  };
}
