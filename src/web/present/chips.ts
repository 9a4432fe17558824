import { NONE, type ValueFacetName } from '../../domain/search.ts';
import type { SearchState } from '../search-state.ts';
import { rangeText } from './dates.ts';
import type { FacetLabels } from './facet-labels.ts';
import { changed, searchHref, withoutValue } from './search-links.ts';

/** A filter in force, as a link that takes it away, with the small word that joins it to the sentence. */
export type Chip = {
  /** `mentioning`, `or`, `dated`; absent where the chip follows without one. */
  readonly word?: string;
  readonly text: string;
  readonly isExcluded: boolean;
  /** `country`, `speaker`, `dates`: for the words of the removal. */
  readonly kind: 'query' | 'country' | 'speaker' | 'dates';
  readonly without: SearchState;
  readonly href: string;
};

const OPENING_WORDS: Readonly<Record<ValueFacetName, string>> = {
  country: 'mentioning',
  speaker: 'quoting',
};

/** The filters in the order of the sentence: countries, speakers, dates. */
export function presentChips(state: SearchState, labels: FacetLabels): Chip[] {
  return [
    ...facetChips(state, 'country', labels),
    ...facetChips(state, 'speaker', labels),
    ...dateChip(state),
  ];
}

/** The filters as text, for the title of the page: `Uzbekistan or Kyrgyzstan, not Kazakhstan`. */
export function chipsText(chips: readonly Chip[]): string {
  return chips
    .map(({ word, text, isExcluded }, index) => {
      const joint = word === 'or' || word === 'and' ? ` ${word} ` : index === 0 ? '' : ', ';
      return `${joint}${isExcluded ? 'not ' : ''}${text}`;
    })
    .join('');
}

function facetChips(state: SearchState, facet: ValueFacetName, labels: FacetLabels): Chip[] {
  const { include, exclude, mode } = state[facet];
  const joint = mode === 'all' ? 'and' : 'or';
  const chip = (value: string, isExcluded: boolean, word: string | undefined): Chip => {
    const without = withoutValue(state, facet, value);
    return {
      ...(word === undefined ? {} : { word }),
      text: value === NONE ? labels.none[facet].toLowerCase() : labels.of(facet, value),
      isExcluded,
      kind: facet,
      without,
      href: searchHref(without),
    };
  };
  const opening = OPENING_WORDS[facet];
  return [
    ...include.map((value, index) => chip(value, false, index === 0 ? opening : joint)),
    ...exclude.map((value, index) =>
      chip(value, true, index === 0 && include.length === 0 ? opening : undefined),
    ),
  ];
}

function dateChip(state: SearchState): Chip[] {
  const text = rangeText(state.dates);
  if (text === undefined) return [];
  const without = changed(state, { dates: { none: false } });
  const word = text.startsWith('without') ? undefined : 'dated';
  return [
    {
      ...(word === undefined ? {} : { word }),
      text,
      isExcluded: false,
      kind: 'dates',
      without,
      href: searchHref(without),
    },
  ];
}
