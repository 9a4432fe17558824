import { countText, numberText } from '../../domain/count-text.ts';
import type { ArchiveSummary, Bucket } from '../../domain/search.ts';
import type { CountryMap } from '../../services/search/map-countries.ts';
import { type Chip, presentChips } from '../facets/chips.ts';
import { type ClearLink, clearLink } from '../facets/clear-link.ts';
import { facetLabels } from '../facets/facet-labels.ts';
import { presentRegions, type RegionRow } from '../facets/region-rows.ts';
import {
  type Frame,
  presentFrame,
  presentSearchLine,
  type SearchLine,
  type Site,
} from '../frame/frame.ts';
import { countriesHref, countryHref, type ParsedCountriesUrl } from '../url/countries-url.ts';
import { facetHref } from '../url/facet-href.ts';
import { searchHref } from '../url/search-links.ts';
import type { SearchState } from '../url/search-state.ts';
import { queryText } from '../words/words.ts';
import { presentWorldMap, type ShadedCountry, type WorldMapView } from './world-map.ts';

/** Everything that the map of countries shows. */
export type CountriesPageView = {
  readonly frame: Frame;
  readonly searchLine: SearchLine;
  readonly heading: { readonly text: string; readonly query: string };
  readonly chips: readonly Chip[];
  readonly clear?: ClearLink;
  readonly notices: ParsedCountriesUrl['url']['notices'];
  readonly status: string;
  readonly shades: readonly {
    readonly text: string;
    readonly href: string;
    readonly isHere: boolean;
  }[];
  readonly map: WorldMapView;
  /** The real control: every country of the search, those with most articles first. */
  readonly rows: readonly CountryRow[];
  /** Behind a line that opens. */
  readonly furtherRows: readonly CountryRow[];
  readonly furtherText: string;
  readonly all: { readonly text: string; readonly href: string };
  readonly articles: { readonly text: string; readonly href: string };
  readonly regions: readonly RegionRow[];
};

/** A country as a line of the list; `share` is the length of its bar, 0 to 100. */
export type CountryRow = {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly share: number;
};

const ROWS_SHOWN = 10;

export function presentCountriesPage(
  site: Site,
  { url, shade }: ParsedCountriesUrl,
  { search, everything, regions }: CountryMap,
  summary: ArchiveSummary,
): CountriesPageView {
  const { state } = url;
  const { country } = search.facets;
  const labels = facetLabels(search.facets);
  const countries = shadedCountries(country.values, everything, shade);
  const rows = countries.map((each) => row(each, countries[0]?.measure ?? 1, shade, state));
  const heading = presentHeading(search.total, state);
  return {
    frame: presentFrame(site, {
      title: `${heading.text}${heading.query}`,
      path: countriesHref(state, shade),
      here: '/countries',
      summary,
      isIndexed: countriesHref(state) === '/countries',
      styles: ['reference.css', 'map.css'],
    }),
    searchLine: presentSearchLine(state),
    heading,
    chips: presentChips(state, labels).map((chip) => ({
      ...chip,
      href: countriesHref(chip.without, shade),
    })),
    ...clearLink(state),
    notices: url.notices,
    status: statusText(country.distinct, country.missing),
    shades: [
      { text: 'Articles', href: countriesHref(state), isHere: shade === 'count' },
      {
        text: 'Share of all articles on the country',
        href: countriesHref(state, 'share'),
        isHere: shade === 'share',
      },
    ],
    map: presentWorldMap(countries, shade, state),
    rows: rows.slice(0, ROWS_SHOWN),
    furtherRows: rows.slice(ROWS_SHOWN),
    furtherText: `Show ${numberText(Math.max(0, rows.length - ROWS_SHOWN))} more`,
    all: {
      text: `All ${countText(country.distinct, 'country')}, A to Z`,
      href: facetHref(state, { facet: 'country', find: '', order: 'label', page: 1 }),
    },
    articles: { text: `Show the ${countText(search.total, 'article')}`, href: searchHref(state) },
    regions: presentRegions(regions, state),
  };
}

function shadedCountries(
  buckets: readonly Bucket[],
  everything: ReadonlyMap<string, number>,
  shade: 'count' | 'share',
): ShadedCountry[] {
  const counted = buckets.filter(({ count }) => count > 0);
  if (shade === 'count') return counted.map((bucket) => ({ ...bucket, measure: bucket.count }));
  return counted
    .map((bucket) => ({
      ...bucket,
      measure: percent(bucket.count, everything.get(bucket.value) ?? bucket.count),
    }))
    .toSorted((a, b) => b.measure - a.measure || b.count - a.count);
}

/** In whole per cent; what is there at all is at least one. */
function percent(part: number, whole: number): number {
  return Math.max(1, Math.round((100 * part) / whole));
}

function row(
  country: ShadedCountry,
  highest: number,
  shade: 'count' | 'share',
  state: SearchState,
): CountryRow {
  const articles = countText(country.count, 'article');
  return {
    code: country.value,
    name: country.label,
    href: countryHref(country.value, state),
    count: shade === 'count' ? articles : `${country.measure}%, ${articles}`,
    share: Math.max(1, Math.round((100 * country.measure) / highest)),
  };
}

function presentHeading(total: number, { text }: SearchState): CountriesPageView['heading'] {
  const articles = countText(total, 'article');
  if (text === '') return { text: `Countries mentioned in ${articles}`, query: '' };
  return { text: `Countries mentioned in ${articles} with `, query: queryText(text) };
}

function statusText(distinct: number, missing: number): string {
  const verb = distinct === 1 ? 'is' : 'are';
  if (missing === 0)
    return `${countText(distinct, 'country')} ${verb} mentioned, at least one in each article.`;
  const mention = missing === 1 ? 'mentions' : 'mention';
  return `${countText(distinct, 'country')} ${verb} mentioned; ${countText(missing, 'article')} ${mention} none.`;
}
