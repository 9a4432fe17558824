import type { WholeSearch } from '../../domain/search.ts';
import type { StoredArticle } from '../port.ts';
import { objectIn } from './answer.ts';
import type { Cluster } from './client.ts';
import { translate } from './errors.ts';
import { readableGeneration } from './generations.ts';
import { matching, ranked, sortKeys } from './hits-search.ts';
import type { Names } from './names.ts';
import { readArticle, readProvenance } from './read-response.ts';
import { readView } from './view.ts';

// Fifty articles of 5 MB each still fit into one answer of the client.
const PAGE = 50;

/** Every article of a search in its order, from one state of the live generation. */
export async function* streamArticles(
  cluster: Cluster,
  names: Names,
  request: WholeSearch,
  signal: AbortSignal,
): AsyncGenerator<StoredArticle> {
  const { articles: index } = await readableGeneration(cluster, names, signal);
  const { most = Number.POSITIVE_INFINITY } = request;
  const size = Math.min(PAGE, most);
  const search = {
    size,
    query: request.sort === 'relevance' ? ranked(request) : matching(request),
    sort: sortKeys(request.sort),
  };
  let given = 0;
  try {
    for await (const hit of readView(cluster, index, search, signal)) {
      const source = objectIn(hit, '_source');
      yield { article: readArticle(source), provenance: readProvenance(source) };
      given += 1;
      if (given >= most) return;
    }
  } catch (error) {
    throw translate(error);
  }
}
