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
  const margin = units.length > FEW_UNITS ? MARGIN.many : MARGIN.few;
  const bars = units.map((unit, index) => ({
    isInside: isInRange(unit, range),
    path: barPath(index * UNIT_WIDTH + margin, UNIT_WIDTH - 2 * margin, unit.count, highest),
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

/** Whether any day of the unit lies in the range. */
export function isInRange({ first, last }: DateUnit, { from, to }: DayRange): boolean {
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

/** Whether the reader chose a range at all. */
export function isChosen({ from, to }: DayRange): boolean {
  return from !== undefined || to !== undefined;
}

function barPath(x: number, width: number, count: number, highest: number): string {
  if (count === 0) return '';
  const height = Math.max(LOWEST_BAR, Math.round((count / highest) * HEIGHT * 10) / 10);
  return `M${x} ${HEIGHT}v-${height}h${width}v${height}z`;
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
