import { changed } from './search-links.ts';
import { EMPTY_STATE, type SearchState } from './search-state.ts';
import type { ParsedSearchUrl } from './search-url.ts';

/**
 * The search for articles that stands beside one among quotes: its words are words of a quote
 * there too, and its filters stay. Words are typed as anywhere else, phrases and OR included; brackets that
 * do not match would end those around them, so they are taken for none.
 */
export function saidSearch({ kind: _, ...state }: SearchState): SearchState {
  const words = hasMatchingBrackets(state.text) ? state.text : state.text.replace(/[()]/g, ' ');
  const inside = words.trim().replace(/\s+/g, ' ');
  return changed(state, {
    text: inside === '' ? '' : `said:(${inside})`,
    copies: EMPTY_STATE.copies,
  });
}

/**
 * The search among quotes that stands beside one for articles: the way back from `saidSearch`. `undefined`
 * where words are asked for that need not stand in a quote.
 */
export function quotesSearch({ state, query }: ParsedSearchUrl): SearchState | undefined {
  if (query.query.kind !== 'quote') return undefined;
  const inside = WHOLLY_SAID.exec(state.text);
  // Copies of stories are not copies of quotes.
  const text = inside?.[1] ?? inside?.[2] ?? state.text;
  return changed(state, { text, copies: EMPTY_STATE.copies });
}

// `said:(river treaty)`, `said:"river treaty"`, `said:river`
const WHOLLY_SAID = /^said:(?:\(([^()]*)\)|("[^"]*"|[^\s"()]+))$/;

function hasMatchingBrackets(words: string): boolean {
  let open = 0;
  for (const character of words) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
