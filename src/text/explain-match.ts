import type { QueryNode } from '../domain/query.ts';
import { baseOf } from './forms/base-forms.ts';
import { baseWords } from './forms/base-words.ts';
import { joinedRuns, writtenTogether } from './forms/compounds.ts';
import { type MatchSpan, matchSpans } from './highlight.ts';
import { tokens } from './tokens.ts';

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
    const key = formKey(words);
    const known = found.get(key) ?? { words, inTitle: false, inBody: 0 };
    found.set(key, known);
    return known;
  };
  for (const span of matchSpans({ text: title, field: 'title' }, query))
    entry(title, span).inTitle = true;
  for (const span of bodySpans) entry(body, span).inBody += 1;
  return [...found.values()];
}

/** Forms of a word are one, with hyphens or without. */
function formKey(words: string): string {
  const found = tokens(words);
  const [run] = joinedRuns(words, found);
  const isWhole = run && run.from === 0 && run.to === found.length;
  const whole = isWhole ? writtenTogether(words, found, run) : undefined;
  if (whole) return baseOf(whole.word);
  return baseWords(words, found)
    .map(({ word }) => word)
    .join(' ');
}
