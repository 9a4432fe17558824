import { FACETS, VALUE_FACETS, type ValueFacetName } from '../../domain/facets/table.ts';
import { optional } from '../../domain/optional-key.ts';
import { NONE } from '../../domain/search.ts';
import { changed, searchHref, withKind, withoutStory, withoutValue } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { chosenRegion } from '../url/url-region.ts';
import type { FacetLabels } from './facet-labels.ts';
import { rangeText } from './range-text.ts';

/** A filter in force, as a link that takes it away, with the small word that joins it to the sentence. */
export type Chip = {
  /** `mentioning`, `or`, `dated`; absent where the chip follows without one. */
  readonly word?: string;
  readonly text: string;
  readonly isExcluded: boolean;
  /** Set where no value is meant: articles that have none of a facet, or any. */
  readonly stands?: 'none' | 'any';
  /** For the words of the removal. */
  readonly kind: 'query' | ValueFacetName | 'dates' | 'story' | 'kind';
  readonly without: SearchState;
  readonly href: string;
};

/** The filters in the order of the sentence: facets, dates, a story, how a quote is told. */
export function presentChips(state: SearchState, labels: FacetLabels): Chip[] {
  return [
    ...VALUE_FACETS.flatMap((facet) => facetChips(state, facet, labels)),
    ...dateChip(state),
    ...storyChip(state),
    ...kindChip(state),
  ];
}

/** The filters as text, for the title of the page: `Uzbekistan or Kyrgyzstan, not Kazakhstan, quoting nobody`. */
export function chipsText(chips: readonly Chip[]): string {
  return chips
    .map(({ word = '', text, isExcluded, stands }, index) => {
      const isJoint = word === 'or' || word === 'and';
      const joint = isJoint ? ` ${word} ` : index === 0 ? '' : ', ';
      // A name says what it is; “nobody” does not.
      const opening = stands === undefined || isJoint || word === '' ? '' : `${word} `;
      return `${joint}${isExcluded ? 'not ' : ''}${opening}${text}`;
    })
    .join('');
}

function facetChips(state: SearchState, facet: ValueFacetName, labels: FacetLabels): Chip[] {
  const { include, exclude, mode } = state[facet];
  const joint = mode === 'all' ? 'and' : 'or';
  const has = exclude.includes(NONE)
    ? [
        {
          value: NONE,
          text: FACETS[facet].words.something,
          isExcluded: false,
          stands: 'any' as const,
        },
      ]
    : [];
  // A region is one noun of the sentence, not the sixty countries that it is in the address.
  const region = facet === 'country' ? chosenRegion(state.country) : undefined;
  const ahead = region === undefined ? [] : [regionChip(state, region.name)];
  const nouns = [
    ...(region === undefined ? include : []).map((value) => ({
      value,
      text: noun(facet, value, labels),
      isExcluded: false,
      ...(value === NONE ? { stands: 'none' as const } : {}),
    })),
    ...has,
    ...exclude
      .filter((value) => value !== NONE)
      .map((value) => ({ value, text: labels.of(facet, value), isExcluded: true })),
  ];
  const alternatives = region === undefined ? include.length : 0;
  const chips = nouns.map(({ value, ...noun }, index): Chip => {
    const without = withoutValue(state, facet, value);
    const place = index + ahead.length;
    const small = smallWord(facet, place, noun.isExcluded, index < alternatives ? joint : 'and');
    return { ...small, ...noun, kind: facet, without, href: searchHref(without) };
  });
  return [...ahead, ...chips];
}

function regionChip(state: SearchState, text: string): Chip {
  const without = changed(state, { country: { ...state.country, include: [] } });
  return {
    word: FACETS.country.words.opening,
    text,
    isExcluded: false,
    kind: 'country',
    without,
    href: searchHref(without),
  };
}

function smallWord(
  facet: ValueFacetName,
  index: number,
  isExcluded: boolean,
  joint: string,
): Pick<Chip, 'word'> {
  if (index === 0) return { word: FACETS[facet].words.opening };
  return isExcluded ? {} : { word: joint };
}

function noun(facet: ValueFacetName, value: string, labels: FacetLabels): string {
  return value === NONE ? FACETS[facet].words.nothing : labels.of(facet, value);
}

function dateChip(state: SearchState): Chip[] {
  const text = rangeText(state.dates);
  if (text === undefined) return [];
  const without = changed(state, { dates: { none: false } });
  const word = text.startsWith('without') ? undefined : 'dated';
  return [
    {
      ...optional('word', word),
      text,
      isExcluded: false,
      ...(word === undefined ? { stands: 'none' as const } : {}),
      kind: 'dates',
      without,
      href: searchHref(without),
    },
  ];
}

function storyChip(state: SearchState): Chip[] {
  if (state.story === undefined) return [];
  const without = withoutStory(state);
  const href = searchHref(without);
  return [
    { word: 'copies of', text: 'one story', isExcluded: false, kind: 'story', without, href },
  ];
}

const TOLD = { direct: 'word for word', reported: 'as reported' } as const;

function kindChip(state: SearchState): Chip[] {
  if (state.kind === undefined) return [];
  const without = withKind(state);
  const href = searchHref(without);
  return [
    { word: 'quoted', text: TOLD[state.kind], isExcluded: false, kind: 'kind', without, href },
  ];
}
