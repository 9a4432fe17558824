import type { DateFacet, SearchRequest } from '../../domain/search.ts';

type Dated = { readonly total: number; readonly facets: { readonly date: DateFacet } };

/**
 * An answer whose dates show where its articles would be but for the dates. By day only the chosen months are
 * counted (`dayWindow`): where they hold nothing, the years around them are asked for.
 */
export async function withYearsAround<Answer extends Dated>(
  answer: Answer,
  request: SearchRequest,
  search: (request: SearchRequest) => Promise<Dated>,
): Promise<Answer> {
  if (answer.total > 0 || answer.facets.date.interval !== 'day') return answer;
  const least = { page: 1, size: 0, facetSize: 1, counted: [] } as const;
  const { facets } = await search({ ...request, ...least, interval: 'year' });
  return { ...answer, facets: { ...answer.facets, date: facets.date } };
}
