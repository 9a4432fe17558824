import type { Article } from '../../domain/article.ts';
import type { WholeSearch } from '../../domain/search.ts';
import type { SearchIndex } from '../../search/port.ts';

/** An article as the archive keeps it. */
export type KeptArticle = { readonly article: Article; readonly firstIndexedAt: string };

/**
 * Everything that a search finds, or so many as it asks for, in its order, without the limit of pages and without holding more
 * than a few articles at a time. A failure may come from any step: what was given before is then not
 * the whole. @throws AppError as `SearchIndex.stream` does
 */
export type ExportResults = (
  request: WholeSearch,
  signal: AbortSignal,
) => AsyncIterable<KeptArticle>;

export function exportResults(index: SearchIndex): ExportResults {
  return async function* (request, signal) {
    for await (const { article, provenance } of index.stream(request, signal)) {
      yield { article, firstIndexedAt: provenance.firstIndexedAt };
    }
  };
}
