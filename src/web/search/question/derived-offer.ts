import { countText } from '../../../domain/count-text.ts';
import type { QueryNode } from '../../../domain/query.ts';
import type { DerivedWord, FindDerived } from '../../../services/search/derived-words.ts';
import { changed, searchHref } from '../../url/search-links.ts';
import type { SearchState } from '../../url/search-state.ts';
import { listed } from '../../words/words.ts';
import type { Offer } from './offers.ts';

const MOST_OFFERED = 2;

/** A wider search with words of the same verb, and what it finds. */
export type WiderSearch = {
  readonly word: DerivedWord;
  readonly state: SearchState;
  readonly total: number;
};

/** Counts what words of the same verb as one that was typed would find too. Needs no answer to the search itself. */
export async function countWider(
  { state, query }: { readonly state: SearchState; readonly query: QueryNode },
  findDerived: FindDerived,
  count: (state: SearchState) => Promise<number>,
): Promise<readonly WiderSearch[]> {
  if (state.page > 1 || state.exact || state.text === '') return [];
  const derived = (await findDerived(query)).slice(0, MOST_OFFERED);
  const wider = derived
    .map((word) => ({ word, state: changed(state, { text: withOthers(state.text, word) }) }))
    // A word that is typed with accents does not stand in the text as it is searched.
    .filter((one) => one.state.text !== state.text);
  return Promise.all(wider.map(async (one) => ({ ...one, total: await count(one.state) })));
}

/** The wider searches that bring articles beside the `found` ones. */
export function derivedOffers(wider: readonly WiderSearch[], found: number): Offer[] {
  return wider
    .filter(({ total }) => total > found)
    .map(({ word, state, total }) => ({
      text: `also ${listed(word.others, 'and')}`,
      note: countText(total - found, 'more article'),
      href: searchHref(state),
    }));
}

/** The text with the word and the others as alternatives in its first place. */
function withOthers(text: string, { word, others }: DerivedWord): string {
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'), (typed) => {
    const group = [typed, ...others].join(' OR ');
    return typed === text ? group : `(${group})`;
  });
}
