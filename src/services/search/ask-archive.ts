import type { StoredHit } from '../../domain/search.ts';
import { parseQuery } from '../../query/parser.ts';
import { OPEN_FILTERS } from '../../search/facet-scope.ts';
import type { SearchEngine } from '../../search/port.ts';
import { keptVocabulary } from '../vocabulary/kept-vocabulary.ts';
import { expandQuery } from './expand-query.ts';
import { expandedIndex } from './expanded-index.ts';
import { findMostWords } from './most-words.ts';

/** An open archive that is asked as readers ask it, to be measured. */
export type AskedArchive = {
  /** The first hits of what was typed, the best first. */
  first(text: string, size: number): Promise<FirstHits>;
  /** Ids of all that is found. */
  all(text: string): Promise<ReadonlySet<string>>;
} & AsyncDisposable;

export type FirstHits = {
  readonly total: number;
  readonly hits: readonly StoredHit[];
  /** What has most of the words, where few have all (`SearchPage`). */
  readonly mostWords: readonly Pick<StoredHit, 'id'>[];
};

/** Opens what the engine holds now. @throws AppError as a search does */
export async function askArchive(engine: SearchEngine, signal: AbortSignal): Promise<AskedArchive> {
  const opened = await engine.openIndex();
  const expand = expandQuery(keptVocabulary(opened, () => performance.now()));
  const index = expandedIndex(opened, expand);
  const mostWordsOf = findMostWords(index);
  return {
    async first(text, size) {
      const { query } = parseQuery(text);
      const request = {
        query,
        filters: OPEN_FILTERS,
        sort: 'relevance',
        page: 1,
        size,
        facetSize: 1,
        counted: [],
      } as const;
      const { total, hits } = await index.search(request, signal);
      const mostWords = await mostWordsOf(request, total, signal);
      return { total, hits: hits.map(({ article }) => article), mostWords };
    },
    async all(text) {
      const { query } = parseQuery(text);
      const ids = new Set<string>();
      const request = { query, filters: OPEN_FILTERS, sort: 'newest' } as const;
      for await (const { article } of index.stream(request, signal)) ids.add(article.id);
      return ids;
    },
    [Symbol.asyncDispose]: () => index[Symbol.asyncDispose](),
  };
}
