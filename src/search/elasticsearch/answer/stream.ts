import type { WholeSearch } from '../../../domain/search.ts';
import type { IndexedArticle } from '../../port.ts';
import { objectIn } from '../store/answer.ts';
import type { Cluster } from '../store/client.ts';
import { readableGeneration } from '../store/generations.ts';
import type { Names } from '../store/names.ts';
import { readArticle, readProvenance } from '../store/stored-article.ts';
import { readView } from '../store/view.ts';
import { matching, ranked, sortKeys } from './hits-search.ts';

// Fifty articles of 5 MB each still fit into one answer of the client.
export const PAGE = 50;

/** Every article of a search in its order, from one state of the live generation. */
export async function* streamArticles(
  cluster: Cluster,
  names: Names,
  request: WholeSearch,
  signal: AbortSignal,
): AsyncGenerator<IndexedArticle> {
  const { articles: index } = await readableGeneration(cluster, names, signal);
  const { most = Number.POSITIVE_INFINITY } = request;
  const size = Math.min(PAGE, most);
  const search = {
    size,
    query: request.sort === 'relevance' ? ranked(request) : matching(request),
    sort: sortKeys(request.sort),
  };
  let given = 0;
  for await (const hit of readView(cluster, index, search, signal)) {
    const source = objectIn(hit, '_source');
    yield { article: readArticle(source), provenance: readProvenance(source) };
    given += 1;
    if (given >= most) return;
  }
}
