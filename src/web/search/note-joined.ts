import type { Notice, QueryNode } from '../../domain/query.ts';
import type { ExpandQuery } from '../../services/search/expand-query.ts';

/** What was joined with the names of a query, a sentence each. */
export async function noteJoined(query: QueryNode, expand: ExpandQuery): Promise<Notice[]> {
  const { joined, together } = await expand(query);
  return [
    ...joined.map(({ typed, names }) => ({
      code: 'also-searched',
      text: `“${typed}” was also searched for as ${names.map((name) => `“${name}”`).join(', ')}. Tick “Exact words only” for this spelling alone.`,
    })),
    ...together.map(({ typed, whole }) => ({
      code: 'read-as-one-word',
      text: `“${typed}” was read as one word, “${whole}”, so only articles with the two words together are found. Tick “Exact words only” to find them anywhere.`,
    })),
  ];
}
