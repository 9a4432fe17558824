import { scaleBand, scaleLinear } from 'd3-scale';
import type { DateUnit, DayRange } from './date-units.ts';

/**
 * The bars as SVG geometry, in a box `width` × `height` that is stretched to the page. Bars in range
 * and bars outside it are one path each: a page of 480 bars stays small.
 */
export type DateChart = {
  readonly width: number;
  readonly height: number;
  readonly inside: string;
  readonly outside: string;
  /** The chosen stretch of the line; absent where nothing is chosen. */
  readonly stretch?: { readonly x: number; readonly width: number };
};

type LinkedCell = {
  readonly label: string;
  readonly context: string;
  readonly count: string;
  readonly unit: string;
  readonly href?: string;
  readonly bars: number;
};

/** A stretch of bars that leads to its articles: what a pointer finds of the links under the line. */
export type BarLink = {
  readonly x: number;
  readonly width: number;
  readonly href: string;
  readonly title: string;
};

const UNIT_WIDTH = 10;
const HEIGHT = 64;
// Bars of one article among thousands stay visible.
const LOWEST_BAR = 2;
// Shares of a unit's width that its bar leaves free on either side.
const MARGIN = { many: 1, few: 3.5 } as const;
const FEW_UNITS = 36;

/**
 * Bars for all units from left to right, the highest as high as the box; no bar where the count is
 * zero. Without a range everything counts as inside it.
 */
export function drawDateChart(units: readonly DateUnit[], range: DayRange): DateChart {
  const highest = Math.max(1, ...units.map(({ count }) => count));
  const padding = (2 * (units.length > FEW_UNITS ? MARGIN.many : MARGIN.few)) / UNIT_WIDTH;
  const x = scaleBand<number>()
    .domain(units.map((_, index) => index))
    .range([0, units.length * UNIT_WIDTH])
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  const y = scaleLinear().domain([0, highest]).range([0, HEIGHT]);
  const bars = units.map(({ count, ...unit }, index) => ({
    isInside: isInRange({ count, ...unit }, range),
    path: count === 0 ? '' : barPath(tenths(x(index) ?? 0), tenths(x.bandwidth()), y(count)),
  }));
  const pathOf = (inside: boolean) =>
    bars
      .filter(({ isInside }) => isInside === inside)
      .map(({ path }) => path)
      .join('');
  return {
    width: units.length * UNIT_WIDTH,
    height: HEIGHT,
    inside: pathOf(true),
    outside: pathOf(false),
    ...stretchOf(units, range),
  };
}

/** The links of cells, laid over their bars: a click on a bar is a click on the cell under it. */
export function barLinks(cells: readonly LinkedCell[]): BarLink[] {
  let bars = 0;
  return cells.flatMap(({ href, label, context, count, unit, ...cell }) => {
    const x = bars * UNIT_WIDTH;
    bars += cell.bars;
    const title = `${label}${context}, ${count} ${unit}`;
    return href === undefined ? [] : [{ x, width: cell.bars * UNIT_WIDTH, href, title }];
  });
}

/** Whether any day of the unit lies in the range. */
export function isInRange({ first, last }: DateUnit, { from, to }: DayRange): boolean {
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

/** Whether the reader chose a range at all. */
export function isChosen({ from, to }: DayRange): boolean {
  return from !== undefined || to !== undefined;
}

function barPath(x: number, width: number, share: number): string {
  const height = Math.max(LOWEST_BAR, tenths(share));
  return `M${x} ${HEIGHT}v-${height}h${width}v${height}z`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function stretchOf(
  units: readonly DateUnit[],
  range: DayRange,
): { stretch?: { x: number; width: number } } {
  if (!isChosen(range)) return {};
  const inside = units.map((unit) => isInRange(unit, range));
  const first = inside.indexOf(true);
  if (first < 0) return {};
  const count = inside.lastIndexOf(true) - first + 1;
  return { stretch: { x: first * UNIT_WIDTH, width: count * UNIT_WIDTH } };
}
