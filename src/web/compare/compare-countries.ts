import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { countText } from '../../domain/count-text.ts';
import type { ComparedCountry } from '../../services/search/compare-by-country.ts';
import type { Comparison } from '../../services/search/compare-searches.ts';
import {
  type ComparedName,
  compareHref,
  letter,
  type Measure,
  type ParsedCompareUrl,
} from '../url/compare-url.ts';
import { withOnly } from '../url/search-links.ts';

import { measured, measuredText, whenText } from './compare-words.ts';

/** The comparison by country: small pictures of one scale. */
export type CountryCharts = {
  /** `All charts use the scale 0–21 articles a year.` */
  readonly scale: string;
  /** Of each picture, in pixels; the style sheet stretches it to its column. */
  readonly width: number;
  readonly height: number;
  readonly charts: readonly CountryChart[];
};

export type CountryChart = {
  readonly name: string;
  /** To the comparison among the articles that mention the country. */
  readonly href: string;
  readonly lines: readonly { readonly name: ComparedName; readonly path: string }[];
  /** `A 21, B 1 in 2021`. */
  readonly last: string;
};

const SIZE = { width: 210, height: 64 } as const;
// Half of the widest line, which would else be cut off at the edges.
const EDGE = 2;

/** Absent where fewer than two countries are mentioned. */
export function presentCountryCharts(
  asked: ParsedCompareUrl,
  comparison: Comparison,
): { readonly byCountry?: CountryCharts } {
  const { countries, interval } = comparison;
  if (countries.length === 0) return {};
  const tables = countries.map((country) => valuesOf(asked, comparison, country));
  const highest = Math.max(...tables.flat(2));
  return {
    byCountry: {
      scale: scaleText(asked.measure, highest, interval),
      ...SIZE,
      charts: countries.map((country, at) =>
        presentCountry(asked, comparison, country, { values: tables[at] ?? [], highest }),
      ),
    },
  };
}

function scaleText(measure: Measure, highest: number, interval: Comparison['interval']): string {
  const reach =
    measure === 'share'
      ? `${measuredText(highest, measure)} of each 1,000 articles of the ${interval}`
      : `${countText(highest, 'article')} a ${interval}`;
  return `All charts use the scale 0–${reach}. A country’s name leads to its own comparison.`;
}

type Drawn = {
  /** By search, then by unit. */
  readonly values: readonly (readonly number[])[];
  readonly highest: number;
};

function presentCountry(
  { common, searches, measure }: ParsedCompareUrl,
  { units }: Comparison,
  { code, name }: ComparedCountry,
  { values, highest }: Drawn,
): CountryChart {
  const numbers = searches.map(({ name: search }, at) => {
    const last = measuredText(values[at]?.at(-1) ?? 0, measure);
    return `${letter(search)} ${last}`;
  });
  return {
    name,
    href: compareHref(withOnly(common, 'country', code), searches, measure),
    lines: searches.map(({ name: search }, at) => ({
      name: search,
      path: smallPath(values[at] ?? [], highest),
    })),
    last: `${numbers.join(', ')} ${whenText(units.at(-1)?.value ?? '')}`,
  };
}

/** What is drawn of a country, search by search: its share is of all articles, as in the large chart. */
function valuesOf(
  { searches, measure }: ParsedCompareUrl,
  { units }: Comparison,
  { counts }: ComparedCountry,
): number[][] {
  return searches.map((_, at) =>
    units.map(({ all }, unit) => measured({ counts: counts[unit] ?? [], all }, at, measure)),
  );
}

function smallPath(values: readonly number[], highest: number): string {
  const { width, height } = SIZE;
  const y = scaleLinear()
    .domain([0, highest || 1])
    .range([height - EDGE, EDGE]);
  const x = scalePoint<number>()
    .domain(values.map((_, index) => index))
    .range([0, width]);
  // A single unit is a line across: one point alone would not be seen.
  if (values.length === 1) return `M0 ${y(values[0] ?? 0)}H${width}`;
  const draw = line<number>((_, index) => x(index) ?? 0, y).digits(1);
  return draw([...values]) ?? '';
}
