import { countText, numberText } from '../../domain/count-text.ts';
import { FACETS, someOf, unitOf, type ValueFacetName } from '../../domain/facets/table.ts';
import { optional } from '../../domain/optional-key.ts';
import type { ArchiveSummary } from '../../domain/search.ts';
import type { CountedRegion } from '../../services/search/count-regions.ts';
import { letterOf, OTHER_LETTER } from '../../services/search/letters.ts';
import type { FacetList } from '../../services/search/list-facet.ts';
import { type Chip, presentChips } from '../facets/chips.ts';
import { type ClearLink, clearLink } from '../facets/clear-link.ts';
import { facetLabels } from '../facets/facet-labels.ts';
import { besideRegion, noneRow, type OptionRow, presentRow } from '../facets/facet-options.ts';
import { optionCountsText } from '../facets/option-counts.ts';
import { presentRegions, type RegionRow } from '../facets/region-rows.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { type LetterLink, presentLetters } from '../frame/letter-links.ts';
import { facetHref } from '../url/facet-href.ts';
import type { ParsedFacetUrl } from '../url/facet-url.ts';
import { changed, type HiddenField, hiddenFields, searchHref } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { chosenRegion } from '../url/url-region.ts';

/** Everything that the full list of a facet shows. */
export type FacetPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly back: string;
  readonly name: ValueFacetName;
  /** What its find box is for: `a country`. */
  readonly wanted: string;
  readonly heading: string;
  readonly status: string;
  readonly find: string;
  readonly findHint: string;
  readonly chips: readonly Chip[];
  readonly clear?: ClearLink;
  readonly notices: ParsedFacetUrl['url']['notices'];
  /** Whether names stand from A to Z, as the find box leaves them. */
  readonly isByName: boolean;
  /** What “Find” and “Apply choices” carry along, choices of this facet that the page does not show included. */
  readonly choiceFields: readonly HiddenField[];
  /** What the numbers of the rows are of, as a sentence. */
  readonly numbersText: string;
  readonly letters: readonly LetterLink[];
  /** Continents with their parts; empty but on the first page of all countries. */
  readonly regions: readonly RegionRow[];
  readonly groups: readonly RowGroup[];
  readonly orders: readonly {
    readonly text: string;
    readonly href: string;
    readonly isHere: boolean;
  }[];
  readonly previous?: string;
  readonly next?: string;
};

/** Rows below one letter; the order by number of articles has one group without. */
export type RowGroup = { readonly letter: string; readonly rows: readonly OptionRow[] };

const FACET_STYLES = ['reference.css', 'map.css', 'facet.css'];

type FacetAnswer = ParsedFacetUrl & { readonly list: FacetList };
type Listing = ParsedFacetUrl['listing'];

/** The full list of one facet: the same rows as on the page of results, all of them. */
export function presentFacetPage(
  site: Site,
  { url, listing, list }: FacetAnswer,
  summary: ArchiveSummary,
  regions: readonly CountedRegion[],
): FacetPageView {
  const { facet } = listing;
  const state = changed(url.state, {});
  const labels = facetLabels(list.result.facets);
  const isRegion = facet === 'country' && chosenRegion(state.country) !== undefined;
  const rows = [
    ...(isRegion ? besideRegion(list.values) : list.values).map(presentRow),
    // On the last page of everything: it is no name that one could look for.
    ...(isWhole(listing, list) ? noneRow(facet, list.result.facets[facet], state, labels) : []),
  ];
  const href = (change: Partial<Listing>) => facetHref(state, { ...listing, page: 1, ...change });
  const here = (other: SearchState) => facetHref(other, { ...listing, page: 1 });
  const heading = FACETS[facet].words.all;
  return {
    frame: presentFrame(site, { title: heading, summary, styles: FACET_STYLES }),
    searchLine: presentSearchLine(state),
    back: searchHref(state),
    name: facet,
    wanted: someOf(facet),
    heading,
    status: statusText(facet, listing.find, list),
    find: listing.find,
    findHint: FACETS[facet].words.findHint ?? 'Any part of a name will do.',
    chips: presentChips(state, labels).map((chip) => ({ ...chip, href: here(chip.without) })),
    ...clearLink(state, here),
    notices: url.notices,
    numbersText: optionCountsText('articles', state),
    isByName: listing.order === 'label',
    choiceFields: hiddenChoices(state, facet, rows),
    letters: presentLetters(list.letters, listing.letter, (letter) =>
      facetHref(state, {
        facet,
        find: listing.find,
        ...optional('letter', letter),
        order: 'label',
        page: 1,
      }),
    ),
    regions: presentRegions(regions, state),
    groups: listing.order === 'label' ? letterGroups(rows) : [{ letter: '', rows }],
    orders: [
      { text: 'Most articles', href: href({ order: 'count' }), isHere: listing.order === 'count' },
      { text: 'A to Z', href: href({ order: 'label' }), isHere: listing.order === 'label' },
    ],
    ...(list.page > 1 ? { previous: href({ page: list.page - 1 }) } : {}),
    ...(list.page < list.lastPage ? { next: href({ page: list.page + 1 }) } : {}),
  };
}

/** Rows in the order of their names, below their letters; “No country tagged” stays the last of all. */
function letterGroups(rows: readonly OptionRow[]): RowGroup[] {
  const letterOfRow = ({ value, label }: OptionRow) => {
    const letter = letterOf(label);
    return value === 'none' || letter === OTHER_LETTER ? 'Other' : letter.toUpperCase();
  };
  const groups = Map.groupBy(rows, letterOfRow);
  return Array.from(groups, ([letter, rows]) => ({ letter, rows }));
}

function isWhole({ find, letter }: Listing, { page, lastPage }: FacetList): boolean {
  return find === '' && letter === undefined && page === lastPage;
}

function hiddenChoices(
  state: SearchState,
  facet: ValueFacetName,
  rows: readonly OptionRow[],
): HiddenField[] {
  const shown = new Set(rows.map(({ value }) => value));
  const isAsked = ({ name, value }: HiddenField) =>
    (name === facet || name === `${facet}.not`) && shown.has(value);
  return hiddenFields(state, []).filter((field) => !isAsked(field));
}

function statusText(facet: ValueFacetName, find: string, list: FacetList): string {
  const count =
    list.found === 1
      ? countText(1, unitOf(facet))
      : `${numberText(list.found)} ${FACETS[facet].plural}`;
  const named = find === '' ? '' : ` with “${find}” in a name`;
  const articles = countText(list.result.total, 'article');
  const place =
    list.lastPage > 1 ? ` Page ${numberText(list.page)} of ${numberText(list.lastPage)}.` : '';
  const cut = list.isCut
    ? ' Those with the fewest articles are left out; narrow the search to see them.'
    : '';
  return `${count}${named}; the search has ${articles}.${place}${cut}`;
}
