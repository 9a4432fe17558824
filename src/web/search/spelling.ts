import { countText } from '../../domain/count-text.ts';
import { filterCount, searchHref } from '../url/search-links.ts';
import { queryText } from '../words/words.ts';
import type { SpellingSuggestion } from './suggest-spelling.ts';

/** `Did you mean` this? With what it would bring: `318 articles, without your filters`. */
export type Spelling = { readonly text: string; readonly gain: string; readonly href: string };

/** Nothing where no other spelling brings more. `filters` are those in force on this page. */
export function presentSpelling(
  spelling: SpellingSuggestion | undefined,
  filters: number,
): { readonly spelling?: Spelling } {
  if (!spelling) return {};
  const { state, total } = spelling;
  const freed = filters > 0 && filterCount(state) === 0 ? ', without your filters' : '';
  const gain = `${countText(total, 'article')}${freed}`;
  return { spelling: { text: queryText(state.text), gain, href: searchHref(state) } };
}
