import { countText } from '../../../domain/count-text.ts';
import type { QueryNode } from '../../../domain/query.ts';
import type { DerivedWord, FindDerived } from '../../../services/search/derived-words.ts';
import { changed, searchHref } from '../../url/search-links.ts';
import type { SearchState } from '../../url/search-state.ts';
import { listed } from '../../words/words.ts';
import type { Offer } from './offers.ts';

const MOST_OFFERED = 2;

/** Words of the same verb as one that was typed, with the articles that they bring beside those found. */
export async function derivedOffers(
  {
    state,
    query,
    total,
  }: { readonly state: SearchState; readonly query: QueryNode; readonly total: number },
  findDerived: FindDerived,
  count: (state: SearchState) => Promise<number>,
): Promise<Offer[]> {
  if (state.page > 1 || state.exact || state.text === '') return [];
  const derived = (await findDerived(query)).slice(0, MOST_OFFERED);
  const wider = derived
    .map((word) => ({ word, wider: changed(state, { text: withOthers(state.text, word) }) }))
    // A word that is typed with accents does not stand in the text as it is searched.
    .filter((one) => one.wider.text !== state.text);
  const counted = await Promise.all(
    wider.map(async (one) => ({ ...one, more: (await count(one.wider)) - total })),
  );
  return counted
    .filter(({ more }) => more > 0)
    .map(({ word, wider, more }) => ({
      text: `also ${listed(word.others, 'and')}`,
      note: countText(more, 'more article'),
      href: searchHref(wider),
    }));
}

/** The text with the word and the others as alternatives in its first place. */
function withOthers(text: string, { word, others }: DerivedWord): string {
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'), (typed) => {
    const group = [typed, ...others].join(' OR ');
    return typed === text ? group : `(${group})`;
  });
}
