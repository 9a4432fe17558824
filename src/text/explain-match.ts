import type { QueryNode } from '../domain/query.ts';
import { type MatchSpan, matchSpans } from './highlight.ts';
import { indexedWords } from './indexed-words.ts';

/** How often one word or phrase of a query stands in an article. */
export type WordMatches = {
  /** As it is printed where it first stands, in small letters. */
  readonly words: string;
  readonly inTitle: boolean;
  readonly inBody: number;
};

/**
 * Which words of a query stand in an article, and how often, in the order in which they come: what every
 * mark on a page shows, counted. `bodySpans` are the places that match in `body`.
 */
export function explainMatch(
  { title, body }: { readonly title: string; readonly body: string },
  query: QueryNode,
  bodySpans: readonly MatchSpan[],
): WordMatches[] {
  const found = new Map<string, { words: string; inTitle: boolean; inBody: number }>();
  const entry = (text: string, { start, end }: MatchSpan) => {
    const words = text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
    // Forms of a word are one: they were looked for by their stem.
    const key = indexedWords(words).stems;
    const known = found.get(key) ?? { words, inTitle: false, inBody: 0 };
    found.set(key, known);
    return known;
  };
  for (const span of matchSpans({ text: title, field: 'title' }, query))
    entry(title, span).inTitle = true;
  for (const span of bodySpans) entry(body, span).inBody += 1;
  return [...found.values()];
}
