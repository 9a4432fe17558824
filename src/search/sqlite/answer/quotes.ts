import type { DatabaseSync } from 'node:sqlite';
import { perFacet } from '../../../domain/facets/table.ts';
import { optional } from '../../../domain/optional-key.ts';
import type {
  FoundQuote,
  ListedQuote,
  QuoteSearch,
  QuoteSearchResult,
  SameQuotes,
} from '../../../domain/quote-search.ts';
import { isCounted, NOT_COUNTED } from '../../facet-scope.ts';
import { quotedIn } from '../../quoted-in.ts';
import type { Columns } from '../match/columns.ts';
import type { Deadline } from '../match/deadline.ts';
import type { Match } from '../match/match.ts';
import { unusable } from '../store/errors.ts';
import { articlesByNumber } from '../store/stored-article.ts';
import { failedFilters, valueChoices } from './compile-filters.ts';
import { findCopies } from './copies.ts';
import { countDates } from './date-facet.ts';
import { countValues } from './facets.ts';
import type { FailBits } from './fail-bits.ts';
import { narrowed } from './narrow.ts';
import { orderedHits } from './read-hits.ts';
import { copiesAt, groupStories, type Stories } from './stories.ts';
import { valueNames } from './value-names.ts';

/** Total, page and facets of a match among quotes; `columns` are those of `readQuoteColumns`. */
export function answerQuotes(
  db: DatabaseSync,
  request: QuoteSearch,
  found: Match,
  columns: Columns,
  deadline: Deadline,
): QuoteSearchResult {
  const names = valueNames(db, columns);
  const match = narrowed(found, request, columns, names);
  const { positions } = match;
  const { story: _, ...filters } = request.filters;
  const choices = valueChoices(filters, columns, names);
  const fails = failedFilters(positions, columns, filters, choices);
  deadline.check();
  const counting = { positions, fails };
  const same = groupStories(request.sort, match, fails, columns);
  deadline.check();
  return {
    total: same.articles,
    distinct: same.distinct,
    quotes: pageOf(db, request, { match, fails, columns, same }),
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

type Passing = {
  readonly match: Match;
  readonly fails: FailBits;
  readonly columns: Columns;
  readonly same: Stories;
};

function pageOf(db: DatabaseSync, request: QuoteSearch, passing: Passing): ListedQuote[] {
  const { match, fails, columns, same } = passing;
  const end = request.page * request.size;
  const shown = request.copies === 'each' ? fails : same.failsOrCopies;
  const ordered = orderedHits(request, match, shown, columns, end);
  const page = ordered.slice(end - request.size, end).map((at) => match.positions[at] ?? 0);
  const read = quoteReader(db, columns);
  const sameAs = sameQuotes(request, passing, page, read);
  return page.map((position) => ({
    ...read(position),
    copies: copiesAt(position, columns, same),
    ...optional('alsoIn', sameAs.get(position)),
  }));
}

/** By position, of those on the page that others are the same as; empty where they are not asked for. */
function sameQuotes(
  { copies, copiesShown: most = 0 }: QuoteSearch,
  { same, ...passing }: Passing,
  page: readonly number[],
  read: (position: number) => FoundQuote,
): ReadonlyMap<number, SameQuotes> {
  if (copies === 'each' || most === 0) return new Map();
  const hits = page.filter((position) => copiesAt(position, passing.columns, same) > 0);
  if (hits.length === 0) return new Map();
  const found = findCopies({ ...passing, hits, most }, read);
  return new Map(Array.from(found, ([at, { shown, ...days }]) => [at, { quotes: shown, ...days }]));
}

function quoteReader(db: DatabaseSync, { docs }: Columns): (position: number) => FoundQuote {
  const place = db.prepare('select doc, ordinal from quotes where quote = ?');
  const articleOf = articlesByNumber(db);
  return (position) => {
    const row = place.get(docs[position] ?? 0);
    const article = articleOf(Number(row?.doc));
    const quote = article.quotes[Number(row?.ordinal)];
    if (!quote) throw unusable('The index has lost a quote.');
    return { quote, article: quotedIn(article) };
  };
}
