import { EMPTY_STATE, type SearchState } from './search-state.ts';

/**
 * The search for words in what one person said. Words are typed as anywhere else, phrases and OR
 * included; brackets that do not match would end those around them, so they are taken for none.
 */
export function saidSearch(speaker: string, words: string): SearchState {
  const inside = hasMatchingBrackets(words) ? words : words.replace(/[()]/g, ' ');
  const text = `said:(${inside.trim().replace(/\s+/g, ' ')})`;
  const only = { include: [speaker], exclude: [], mode: 'any' } as const;
  return { ...EMPTY_STATE, text, speaker: only };
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
