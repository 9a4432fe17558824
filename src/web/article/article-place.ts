import { numberText } from '../../domain/count-text.ts';
import type { Neighbour, Neighbours } from '../../services/search/find-neighbours.ts';
import { articleHref } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';

/** Where an article stands in the list that led to it, and the ways to those beside it. */
export type ArticlePlace = {
  /** `Article 12 of 64`. */
  readonly text: string;
  readonly previous?: PlaceLink;
  readonly next?: PlaceLink;
};

export type PlaceLink = { readonly href: string; readonly title: string };

/** `state` is the search that the list is of; links lead back to the page of it that they stand on. */
export function presentPlace(neighbours: Neighbours, state: SearchState): ArticlePlace {
  const { at, of, previous, next } = neighbours;
  const link = (to: Neighbour): PlaceLink => ({
    href: articleHref(to.id, { ...state, page: Math.ceil(to.at / state.size) }, to.at),
    title: to.title,
  });
  return {
    text: `Article ${numberText(at)} of ${numberText(of)}`,
    ...(previous === undefined ? {} : { previous: link(previous) }),
    ...(next === undefined ? {} : { next: link(next) }),
  };
}
