import type { SearchState } from '../search-state.ts';
import { hitAnchor } from './article-text.ts';
import { countText, numberText, queryText } from './words.ts';

/** The way from hit to hit in a text. */
export type HitLinks = {
  /** `4 hits for “river treaty”`. */
  readonly text: string;
  readonly links: readonly HitLink[];
};

/** A numbered hit, or the place where numbers are left out. */
export type HitLink =
  | { readonly kind: 'gap' }
  | { readonly kind: 'hit'; readonly text: string; readonly href: string };

// Look.md §4: over twelve hits the links in the middle are left out.
const MOST_HIT_LINKS = 12;

/** Links to the hits of a text; `undefined` where no words were searched for. */
export function presentHitLinks(count: number, state: SearchState): HitLinks | undefined {
  if (state.text === '') return undefined;
  const text = `${countText(count, 'hit')} for ${queryText(state.text)}`;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const isShown = (number: number) =>
    count <= MOST_HIT_LINKS || number < MOST_HIT_LINKS || number === count;
  const links = numbers.filter(isShown).flatMap((number): HitLink[] => {
    const link: HitLink = {
      kind: 'hit',
      text: numberText(number),
      href: `#${hitAnchor(number)}`,
    };
    return count > MOST_HIT_LINKS && number === count ? [{ kind: 'gap' }, link] : [link];
  });
  return { text, links };
}
