import type { DatabaseSync } from 'node:sqlite';
import { perFacet } from '../../../domain/facets/table.ts';
import type { FoundQuote, QuoteSearch, QuoteSearchResult } from '../../../domain/quote-search.ts';
import { isCounted, NOT_COUNTED } from '../../facet-scope.ts';
import { quotedIn } from '../../quoted-in.ts';
import type { Columns } from '../match/columns.ts';
import type { Deadline } from '../match/deadline.ts';
import type { Match } from '../match/match.ts';
import { unusable } from '../store/errors.ts';
import { articlesByNumber } from '../store/stored-article.ts';
import { failedFilters, valueChoices } from './compile-filters.ts';
import { countDates } from './date-facet.ts';
import { countValues } from './facets.ts';
import type { FailBits } from './fail-bits.ts';
import { orderedHits } from './read-hits.ts';
import { valueNames } from './value-names.ts';

/** Total, page and facets of a match among quotations; `columns` are those of `readQuoteColumns`. */
export function answerQuotes(
  db: DatabaseSync,
  request: QuoteSearch,
  match: Match,
  columns: Columns,
  deadline: Deadline,
): QuoteSearchResult {
  const { positions } = match;
  const names = valueNames(db, columns);
  const { story: _, ...filters } = request.filters;
  const choices = valueChoices(filters, columns, names);
  const fails = failedFilters(positions, columns, filters, choices);
  deadline.check();
  const counting = { positions, fails };
  return {
    total: fails.reduce((total, failed) => total + (failed === 0 ? 1 : 0), 0),
    quotes: pageOf(db, request, match, fails, columns),
    facets: {
      ...perFacet((facet) =>
        isCounted(facet, request)
          ? countValues(facet, request, counting, columns, choices[facet], names)
          : NOT_COUNTED,
      ),
      date: countDates(request, counting, columns),
    },
  };
}

function pageOf(
  db: DatabaseSync,
  request: QuoteSearch,
  match: Match,
  fails: FailBits,
  columns: Columns,
): FoundQuote[] {
  const end = request.page * request.size;
  const ordered = orderedHits(request, match, fails, columns, end);
  const place = db.prepare('select doc, ordinal from quotes where quote = ?');
  const articleOf = articlesByNumber(db);
  return ordered.slice(end - request.size, end).map((index) => {
    const row = place.get(columns.docs[match.positions[index] ?? 0] ?? 0);
    const article = articleOf(Number(row?.doc));
    const quote = article.quotes[Number(row?.ordinal)];
    if (!quote) throw unusable('The index has lost a quote.');
    return { quote, article: quotedIn(article) };
  });
}
