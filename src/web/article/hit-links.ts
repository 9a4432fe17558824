import { countText, numberText } from '../../domain/count-text.ts';
import type { SearchState } from '../url/search-state.ts';
import { queryText } from '../words/words.ts';
import { hitAnchor } from './article-text.ts';

/** The way from hit to hit in a text. */
export type HitLinks = {
  /** `4 hits for “river treaty”, and 1 in the title`. */
  readonly text: string;
  /** Hits of the text alone: those that have links. */
  readonly count: number;
  /** `“river treaty”`. */
  readonly words: string;
  readonly links: readonly HitLink[];
};

/** A numbered hit, or the place where numbers are left out. */
export type HitLink =
  | { readonly kind: 'gap' }
  | { readonly kind: 'hit'; readonly text: string; readonly href: string };

// Look.md §4: over twelve hits the links in the middle are left out.
const MOST_HIT_LINKS = 12;

/**
 * Links to the `count` hits of a text, and how many the title has beside them; `undefined` where no
 * words were searched for. public/hit-stepper.js goes on from here.
 */
export function presentHitLinks(
  count: number,
  inTitle: number,
  state: SearchState,
): HitLinks | undefined {
  if (state.text === '') return undefined;
  const words = queryText(state.text);
  const title = inTitle === 0 ? '' : `, and ${numberText(inTitle)} in the title`;
  const text = `${countText(count, 'hit')} for ${words}${title}`;
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
  return { text, count, words, links };
}
