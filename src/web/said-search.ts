import { changed } from './present/search-links.ts';
import { EMPTY_STATE, type SearchState } from './search-state.ts';

/**
 * The search for articles that stands beside one among quotations: its words are words of a quotation
 * there too, and its filters stay. Words are typed as anywhere else, phrases and OR included; brackets that
 * do not match would end those around them, so they are taken for none.
 */
export function saidSearch(state: SearchState): SearchState {
  const words = hasMatchingBrackets(state.text) ? state.text : state.text.replace(/[()]/g, ' ');
  const inside = words.trim().replace(/\s+/g, ' ');
  return changed(state, {
    text: inside === '' ? '' : `said:(${inside})`,
    copies: EMPTY_STATE.copies,
  });
}

function hasMatchingBrackets(words: string): boolean {
  let open = 0;
  for (const character of words) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
