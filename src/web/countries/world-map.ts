import { countText, numberText } from '../../domain/count-text.ts';
import type { Bucket } from '../../domain/search.ts';
import { countryHref, type Shade } from '../url/countries-url.ts';
import type { SearchState } from '../url/search-state.ts';

import { type MapClass, mapScale } from './map-classes.ts';
import { type MapLabel, placeLabels } from './map-labels.ts';
import { WORLD_MAP } from './map-shapes.ts';

/** A country with what decides its shade: articles, or per cent of all articles that mention it. */
export type ShadedCountry = Bucket & { readonly measure: number };

/** The map as SVG geometry. It is hidden from screen readers: the list beside it says all of it. */
export type WorldMapView = {
  readonly width: number;
  readonly height: number;
  /** Shapes without articles, as one path: they lead nowhere. */
  readonly empty: string;
  readonly countries: readonly {
    readonly path: string;
    readonly shade: number;
    readonly href: string;
    /** Shown by the browser where the pointer rests: `Uzbekistan, 412 articles`. */
    readonly title: string;
  }[];
  readonly labels: readonly MapLabel[];
  readonly classes: readonly MapClass[];
  /** What a shade means, and what the map cannot show. */
  readonly note: string;
};

const MOST_LABELS = 5;

/** The countries of a search on the map; `countries` are those with articles, the most first. */
export function presentWorldMap(
  countries: readonly ShadedCountry[],
  shade: Shade,
  state: SearchState,
): WorldMapView {
  const byCode = new Map(countries.map((country) => [country.value, country]));
  const highest = Math.max(0, ...countries.map(({ measure }) => measure));
  const scale = mapScale(highest, shade === 'share' ? '%' : '');
  const drawn = WORLD_MAP.shapes.flatMap((shape) => {
    const country = shape.code === null ? undefined : byCode.get(shape.code);
    return country === undefined ? [] : [{ shape, country }];
  });
  const shaded = new Set(drawn.map(({ shape }) => shape));
  return {
    width: WORLD_MAP.width,
    height: WORLD_MAP.height,
    empty: joined(WORLD_MAP.shapes.filter((shape) => !shaded.has(shape)).map(({ path }) => path)),
    countries: drawn.map(({ shape, country }) => ({
      path: `M0 0${shape.path}`,
      shade: scale.shadeOf(country.measure),
      href: countryHref(country.value, state),
      title: `${country.label}, ${countText(country.count, 'article')}`,
    })),
    labels: placeLabels(
      drawn
        .toSorted((a, b) => b.country.measure - a.country.measure)
        .slice(0, MOST_LABELS)
        .map(({ shape: { x, y }, country }) => ({ x, y, text: labelText(country, shade) })),
      WORLD_MAP,
    ),
    classes: scale.classes,
    note: noteText(shade, countries.length - drawn.length),
  };
}

// Each path begins with a step from the corner of the map, so each has to be led back there.
function joined(paths: readonly string[]): string {
  return paths.map((path) => `M0 0${path}`).join('');
}

function labelText({ label, count, measure }: ShadedCountry, shade: Shade): string {
  return shade === 'share' ? `${label} ${measure}%` : `${label} ${numberText(count)}`;
}

function noteText(shade: Shade, undrawn: number): string {
  const what =
    shade === 'share'
      ? 'Shade is the share of all articles on the country that are in this search.'
      : 'The shade shows how many articles mention the country, not where they were written.';
  const missing =
    undrawn === 0
      ? ''
      : ` ${countText(undrawn, 'country')} too small for this map, or gone from it, ${undrawn === 1 ? 'is' : 'are'} in the list only.`;
  return `${what}${missing} Borders as drawn by Natural Earth, for orientation only.`;
}
