import type { ArticleId } from '../../domain/article.ts';
import { optional } from '../../domain/optional-key.ts';
import { MAX_PAGED_HITS, type SearchRequest } from '../../domain/search.ts';
import type { SearchIndex } from '../../search/port.ts';

/** Where an article stands in the list of a search, and what stands beside it. */
export type Neighbours = {
  /** From 1. */
  readonly at: number;
  /** Hits in the list: copies that come together are one. */
  readonly of: number;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
};

export type Neighbour = { readonly id: ArticleId; readonly title: string; readonly at: number };

/**
 * The place of an article that was opened as number `at` of a list. `undefined` where it does not
 * stand there or right beside it (any more), and beyond what can be paged through.
 * @throws AppError as `SearchIndex.search` does
 */
export type FindNeighbours = (
  request: SearchRequest,
  opened: { readonly id: ArticleId; readonly at: number },
  signal: AbortSignal,
) => Promise<Neighbours | undefined>;

export function findNeighbours(index: SearchIndex): FindNeighbours {
  return async (request, { id, at }, signal) => {
    const page = pageAround(at);
    if (!page) return undefined;
    const { hits, total, stories } = await index.search(
      { ...request, ...page, facetSize: 1, counted: [] },
      signal,
    );
    const here = hits.findIndex(({ article }) => article.id === id);
    if (here < 0) return undefined;
    const first = (page.page - 1) * page.size + 1;
    const neighbour = (place: number): Neighbour | undefined => {
      const article = hits[place]?.article;
      return article && { id: article.id, title: article.title, at: first + place };
    };
    const previous = here === 0 ? undefined : neighbour(here - 1);
    const next = neighbour(here + 1);
    return {
      at: first + here,
      of: request.copies === 'each' ? total : stories,
      ...optional('previous', previous),
      ...optional('next', next),
    };
  };
}

// Beyond three a page holds what is not asked for; but pages begin where their size says. With
// thirteen every place that can be paged to is served: counted out.
const SMALLEST_PAGE = 3;
const LARGEST_PAGE = 13;

/** A page of a search, as small as can be, that holds the places `at` − 1 to `at` + 1. */
export function pageAround(at: number): Pick<SearchRequest, 'page' | 'size'> | undefined {
  const first = Math.max(1, at - 1);
  for (let size = SMALLEST_PAGE; size <= LARGEST_PAGE; size += 1) {
    const page = Math.ceil((at + 1) / size);
    const begin = (page - 1) * size + 1;
    if (begin <= first && page * size <= MAX_PAGED_HITS) return { page, size };
  }
  return undefined;
}
