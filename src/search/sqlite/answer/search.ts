import type { DatabaseSync } from 'node:sqlite';
import { perFacet } from '../../../domain/facets/table.ts';
import type { SearchRequest, SearchResult } from '../../../domain/search.ts';
import { isCounted, NOT_COUNTED } from '../../facet-scope.ts';
import type { Columns } from '../match/columns.ts';
import type { Deadline } from '../match/deadline.ts';
import type { Match } from '../match/match.ts';
import { columnsOfQuoted } from '../match/quoted.ts';
import { failedFilters, valueChoices } from './compile-filters.ts';
import { type CountryQuestion, countGroups } from './count-countries.ts';
import { countDates } from './date-facet.ts';
import { countValues } from './facets.ts';
import { narrowed } from './narrow.ts';
import { readHits } from './read-hits.ts';
import { groupStories } from './stories.ts';
import { valueNames } from './value-names.ts';

/**
 * Total, page and facets of a match: loops over arrays, and a few rows for what is shown. The caller
 * holds the read transaction that match and columns were read in.
 */
export function answerSearch(
  db: DatabaseSync,
  request: SearchRequest,
  found: Match,
  all: Columns,
  deadline: Deadline,
): SearchResult {
  const columns = columnsOfQuoted(all, found.quotedBy);
  const names = valueNames(db, columns);
  const match = narrowed(found, request, columns, names);
  const { positions } = match;
  const choices = valueChoices(request.filters, columns, names);
  const fails = failedFilters(positions, columns, request.filters, choices);
  deadline.check();
  const counting = { positions, fails };
  const facets = {
    ...perFacet((facet) =>
      isCounted(facet, request)
        ? countValues(facet, request, counting, columns, choices[facet], names)
        : NOT_COUNTED,
    ),
    date: countDates(request, counting, columns),
  };
  const stories = groupStories(request.sort, match, fails, columns);
  deadline.check();
  return {
    total: stories.articles,
    stories: stories.distinct,
    hits: readHits(db, request, match, fails, columns, stories),
    facets,
    ...(request.countryGroups === undefined
      ? {}
      : { countryGroups: countGroups(groupsAsked(request), counting, columns, names) }),
  };
}

function groupsAsked({ countryGroups: groups = [], filters }: SearchRequest): CountryQuestion {
  return { groups, exclude: filters.country.exclude };
}
