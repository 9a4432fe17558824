import type { ArticleId } from '../../domain/article.ts';
import type { Correction } from '../../domain/correction.ts';
import { facetValue } from '../../domain/facet-value.ts';
import { dayInterval } from '../../domain/publication-date.ts';
import type { QueryNode } from '../../domain/query.ts';
import type { Filters } from '../../domain/search.ts';
import { parseQuery } from '../../query/parser.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchIndex } from '../../search/port.ts';
import { words } from '../../text/tokens.ts';

const EVERYTHING: QueryNode = { kind: 'everything' };
// The first words of a quote find it; the rest is compared then.
const WORDS_SEARCHED = 8;

/**
 * Ids of the articles that corrections may change: those that bear one, and those that hold what one is about.
 * More than change, never fewer.
 * @throws AppError as `SearchIndex.stream` does
 */
export async function findCandidates(
  index: SearchIndex,
  entries: readonly Correction[],
  signal: AbortSignal,
): Promise<ReadonlySet<ArticleId>> {
  const ids = new Set<ArticleId>();
  const add = async (query: QueryNode, filters: Filters) => {
    const found = index.stream({ query, filters, sort: 'newest' }, signal);
    for await (const { article } of found) ids.add(article.id);
  };
  await add(EVERYTHING, withValue(OPEN_FILTERS, 'rule', 'corrected'));
  for (const entry of entries) {
    if (entry.scope.kind === 'article') ids.add(entry.scope.article);
    else for (const { query, filters } of searchesFor(entry)) await add(query, filters);
  }
  return ids;
}

type Search = { readonly query: QueryNode; readonly filters: Filters };

function searchesFor(entry: Correction): readonly Search[] {
  const { scope, of } = entry;
  const filters =
    scope.kind === 'source'
      ? withValue(OPEN_FILTERS, 'source', facetValue(scope.source))
      : OPEN_FILTERS;
  // What is added to every article of a source may be in none yet.
  if (entry.decision === 'add' && of !== 'quote-speaker') return [{ query: EVERYTHING, filters }];
  switch (of) {
    case 'country':
      return countrySearches(entry, filters);
    case 'speaker':
      return namesOf(entry).flatMap((name) => spokenBy(name, filters));
    case 'quote-speaker':
      return [{ query: saying(entry.quote ?? ''), filters }];
    case 'date':
      return [{ query: EVERYTHING, filters: withDate(filters, entry.name ?? '') }];
    default:
      return of satisfies never;
  }
}

function countrySearches({ decision, name = '', names = [] }: Correction, filters: Filters) {
  if (decision !== 'merge') {
    return [{ query: EVERYTHING, filters: withValue(filters, 'country', name) }];
  }
  return names.map((one) => ({
    query: EVERYTHING,
    filters: withValue(filters, 'rule', facetValue(`unknown-country:${one}`)),
  }));
}

function namesOf({ decision, name = '', names = [] }: Correction): readonly string[] {
  return decision === 'merge' ? names : [name];
}

function spokenBy(name: string, filters: Filters): Search[] {
  const [first, ...rest] = words(name);
  if (first === undefined) return [];
  return [{ query: { kind: 'quote', speaker: [first, ...rest] }, filters }];
}

function saying(quote: string): QueryNode {
  const said = words(quote).slice(0, WORDS_SEARCHED).join(' ');
  return parseQuery(`said:"${said}"`).query;
}

function withValue(filters: Filters, facet: 'rule' | 'source' | 'country', value: string): Filters {
  return { ...filters, [facet]: { include: [value], exclude: [], mode: 'any' } };
}

function withDate(filters: Filters, value: string): Filters {
  const days = dayInterval(value.slice(0, 10));
  if (!days) return filters;
  return { ...filters, date: { from: days.first, to: days.last, none: false } };
}
