import type { Notice, QueryNode } from '../../domain/query.ts';
import type { ExpandQuery } from '../../services/search/expand-query.ts';

/** What was joined with the names of a query, a sentence each. */
export async function noteJoined(query: QueryNode, expand: ExpandQuery): Promise<Notice[]> {
  const { joined } = await expand(query);
  return joined.map(({ typed, names }) => ({
    code: 'also-searched',
    text: `“${typed}” was also searched for as ${names.map((name) => `“${name}”`).join(', ')}. Tick “Words exactly as typed” for this spelling alone.`,
  }));
}
