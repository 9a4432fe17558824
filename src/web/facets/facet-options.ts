import { numberText } from '../../domain/count-text.ts';
import { FACETS, someOf, unitOf, type ValueFacetName } from '../../domain/facets/table.ts';
import { type Bucket, NONE, type ValueFacet } from '../../domain/search.ts';
import { notReadCount } from '../../services/search/not-read.ts';
import { facetHref } from '../url/facet-href.ts';
import type { SearchState } from '../url/search-state.ts';
import { chosenRegion } from '../url/url-region.ts';

import type { FacetLabels } from './facet-labels.ts';
import type { OptionRegions } from './option-regions.ts';

/** The options of one facet: each value can be ticked *with* or *not*. */
export type FacetOptions = {
  /** The parameter of *with*; *not* and the mode add `.not` and `.mode`. */
  readonly name: ValueFacetName;
  readonly title: string;
  /** `, 2 with, 1 without`, or the name of a region; empty where nothing is chosen. */
  readonly chosenText: string;
  readonly meaning: string;
  /** What its find box is for: `a country`. */
  readonly wanted: string;
  /** What its numbers count, as the head of their column. */
  readonly counted: 'articles' | 'quotes';
  /** Above the rows, of countries alone. */
  readonly regions?: OptionRegions;
  readonly rows: readonly OptionRow[];
  /** Rows behind a line that opens: `Show 12 more countries`. */
  readonly furtherRows: readonly OptionRow[];
  readonly furtherText: string;
  /** To the full list; absent where every value stands here already. */
  readonly all?: { readonly text: string; readonly href: string };
  /** Set where nothing is left to choose: its find box looks through the whole archive. */
  readonly findsInArchive?: true;
  /** Said in place of rows: `No country in these articles.` */
  readonly emptyText: string;
  readonly mode: 'any' | 'all';
  /** Whether "any of these / all of these" means anything: two rows or more. */
  readonly hasMode: boolean;
};

/**
 * One value: at most one of `isWith` and `isNot` is set. `value` is what the parameter carries.
 */
export type OptionRow = {
  readonly value: string;
  readonly label: string;
  readonly count: string;
  /** `article` or `articles`, for the name that a screen reader says. */
  readonly unit: string;
  /** Said below the row of articles without a value: `Not read in the language of 3`. */
  readonly notRead?: string;
  /** What *not* leaves out, where its label does not say it: `articles that quote nobody`. */
  readonly leftOut?: string;
  readonly isWith: boolean;
  readonly isNot: boolean;
};

/** Values of each facet that a result page asks for. */
export const PAGE_FACET_SIZE = 12;

/** The options of one facet. Rows keep their place when they are ticked. */
export function presentOptions(
  name: ValueFacetName,
  facet: ValueFacet,
  state: SearchState,
  labels: FacetLabels,
): FacetOptions {
  const { include, exclude, mode } = state[name];
  const region = name === 'country' ? chosenRegion(state.country)?.name : undefined;
  const free = region === undefined ? facet.values : ofRegion(facet.values);
  const isShown = (bucket: Bucket, index: number) =>
    index < FACETS[name].rowsShown || bucket.selected || bucket.excluded;
  const shown = free.filter(isShown).map(presentRow);
  const further = FACETS[name].isMany
    ? free.filter((bucket, index) => !isShown(bucket, index)).map(presentRow)
    : [];
  const rows = [...shown, ...noneRow(name, facet, state, labels)];
  return {
    name,
    title: FACETS[name].words.title,
    chosenText: chosenText(region ?? include.length, exclude.length),
    meaning: FACETS[name].words.meaning,
    wanted: someOf(name),
    counted: 'articles',
    rows,
    furtherRows: further,
    furtherText: furtherText(name, further.length, facet),
    ...allLink(name, facet, state),
    emptyText: `No ${unitOf(name)} in these articles.`,
    mode,
    hasMode: rows.length > 1 && FACETS[name].isMany,
  };
}

/**
 * Countries where a region is chosen: it is the one choice, and its sixty countries are none. Ticking one
 * of them takes the place of the region (url-region.ts).
 */
export function besideRegion(values: readonly Bucket[]): readonly Bucket[] {
  return values
    .filter(({ count, excluded }) => count > 0 || excluded)
    .map((bucket) => ({ ...bucket, selected: false }));
}

/** The countries of a chosen region, as many as are listed without one, and what is left out of it. */
function ofRegion(values: readonly Bucket[]): readonly Bucket[] {
  const members = besideRegion(values.filter(({ selected, excluded }) => selected || excluded));
  return members.filter(({ excluded }, index) => excluded || index < PAGE_FACET_SIZE);
}

/** One value as a row; pages of all values print the same ones. */
export function presentRow({ value, label, count, selected, excluded }: Bucket): OptionRow {
  return {
    value,
    label,
    count: numberText(count),
    unit: count === 1 ? 'article' : 'articles',
    isWith: selected,
    isNot: excluded,
  };
}

/** The row of the articles without a value; none where there are none and nobody asked for them. */
export function noneRow(
  name: ValueFacetName,
  facet: ValueFacet,
  state: SearchState,
  labels: FacetLabels,
): OptionRow[] {
  const { missing } = facet;
  const selected = state[name].include.includes(NONE);
  const excluded = state[name].exclude.includes(NONE);
  if (missing === 0 && !selected && !excluded) return [];
  const label = labels.none[name];
  const row = presentRow({ value: NONE, label, count: missing, selected, excluded });
  return [{ ...row, ...notReadText(name, facet), leftOut: labels.leftOut[name] }];
}

function notReadText(name: ValueFacetName, facet: ValueFacet): Pick<OptionRow, 'notRead'> {
  const count = notReadCount(name, facet);
  if (count === 0) return {};
  const what = FACETS[name].plural;
  return {
    notRead: `${numberText(count)} of them ${count === 1 ? 'is in a language' : 'are in languages'} in which ${what} are not read.`,
  };
}

function allLink(
  facet: ValueFacetName,
  { values, distinct }: ValueFacet,
  state: SearchState,
): Pick<FacetOptions, 'all'> {
  if (values.length <= FACETS[facet].rowsShown && distinct <= values.length) return {};
  const text = `Show all ${numberText(distinct)} ${FACETS[facet].plural}`;
  return { all: { text, href: facetHref(state, { facet, find: '', order: 'count', page: 1 }) } };
}

function chosenText(chosen: number | string, notCount: number): string {
  const withText = typeof chosen === 'string' ? chosen : `${numberText(chosen)} with`;
  const texts = [
    chosen === 0 ? '' : withText,
    notCount > 0 ? `${numberText(notCount)} without` : '',
  ];
  return texts
    .filter((text) => text !== '')
    .map((text) => `, ${text}`)
    .join('');
}

// Not every value may be here: what is behind the line says of how many it is a part.
function furtherText(name: ValueFacetName, further: number, facet: ValueFacet): string {
  const { values, distinct } = facet;
  const isAll = values.filter(({ count }) => count > 0).length >= distinct;
  const unit = further === 1 ? unitOf(name) : FACETS[name].plural;
  if (isAll) return `Show ${numberText(further)} more ${unit}`;
  return `Show ${numberText(further)} more of ${numberText(distinct)} ${FACETS[name].plural}`;
}
