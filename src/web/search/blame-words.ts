import type { QueryNode } from '../../domain/query.ts';
import type { QueryPart } from '../../query/parts.ts';
import { wordsAlone } from '../../query/words-alone.ts';
import type { FindAny } from '../server/site-options.ts';

/** What of a query no article has, whatever the filters. */
export type Blame = {
  /** Words, and beginnings of words, that stand nowhere. */
  readonly words: readonly QueryNode[];
  /** Parts of the query that find nothing even alone; those that only are missing words are among them. */
  readonly parts: readonly QueryPart[];
};

/**
 * Looks for each word of a query and each of its parts alone, in one step: an engine stops at the first
 * article.
 */
export async function blameWords(
  query: QueryNode,
  parts: readonly QueryPart[],
  findAny: FindAny,
  signal: AbortSignal,
): Promise<Blame> {
  const words = wordsAlone(query);
  const asked = parts.filter(({ isExcluded }) => !isExcluded);
  const nodes = [...words, ...asked.map(({ node }) => node)];
  if (nodes.length === 0) return { words: [], parts: [] };
  const found = await findAny(nodes, signal);
  return {
    words: words.filter((_, at) => !found[at]),
    parts: asked.filter((_, at) => !found[words.length + at]),
  };
}
