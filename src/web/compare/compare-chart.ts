import { scaleLinear, scalePoint } from 'd3-scale';
import {
  line,
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import { numberText } from '../../domain/count-text.ts';
import { optional } from '../../domain/optional-key.ts';
import type { ComparedName } from '../url/compare-url.ts';

/** One line: its values from left to right, and where each leads. */
export type ChartSeries = {
  readonly name: ComparedName;
  readonly points: readonly {
    readonly value: number;
    readonly title: string;
    readonly href?: string;
  }[];
  /** What stands at the end of the line: the wide chart has two lines of it, the narrow one the second. */
  readonly labels: readonly [wide: string, below: string, narrow: string];
};

/** Lines over time as SVG geometry, in pixels of a chart of this size. */
export type CompareChart = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly grid: readonly { readonly y: number; readonly text: string }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly lines: readonly {
    readonly name: ComparedName;
    readonly path: string;
    /** One shape, to be drawn at each point. */
    readonly mark: string;
    /** The last alone where they would be crowded. */
    readonly points: readonly {
      readonly x: number;
      readonly y: number;
      readonly title: string;
      readonly href?: string;
    }[];
    readonly label: {
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly below: string;
    };
  }[];
};

/** A chart for a page, and one for a phone: text in it must not shrink with the picture. */
export type ChartSize = 'wide' | 'narrow';

// `labelFoot`: how far above the axis the lowest label stands, clear of the name of the last unit.
const SIZES = {
  wide: {
    width: 800,
    height: 290,
    left: 44,
    ticks: 8,
    mark: 44,
    labels: 180,
    lineHeight: 40,
    labelFoot: 22,
  },
  narrow: {
    width: 358,
    height: 220,
    left: 34,
    ticks: 3,
    mark: 26,
    labels: 78,
    lineHeight: 18,
    labelFoot: 4,
  },
} as const;
const TOP = 16;
const FOOT = 28;
const GRID_LINES = 3;
// Points nearer than this, in pixels, would run into one another: the line alone is drawn, and its end.
const CROWDED = 6;
// Lines differ in points before they differ in colour; the style sheet has their dashes.
const MARKS: Readonly<Record<ComparedName, SymbolType>> = {
  a: symbolCircle,
  b: symbolSquare,
  c: symbolTriangle,
  d: symbolDiamond,
};

/** Draws series over the same units, the axis from zero; `units` are their names from left to right. */
export function drawCompareChart(
  units: readonly string[],
  series: readonly ChartSeries[],
  size: ChartSize,
): CompareChart {
  const { width, height, left, labels, lineHeight, labelFoot, ticks, mark } = SIZES[size];
  const right = width - labels;
  const bottom = height - FOOT;
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const highest = Math.max(0, ...values) || 1;
  const y = scaleLinear().domain([0, highest]).nice(GRID_LINES).range([bottom, TOP]);
  const x = scalePoint<number>()
    .domain(units.map((_, index) => index))
    .range([left, right]);
  const at = (value: number, index: number) => ({ x: round(x(index) ?? left), y: round(y(value)) });
  const ends = spread(
    series.map(({ points }) => at(points.at(-1)?.value ?? 0, 0).y),
    lineHeight,
    bottom - labelFoot,
  );
  // Half an article is no line of a grid.
  const isWhole = values.every(Number.isInteger);
  const grid = y.ticks(GRID_LINES).filter((value) => !isWhole || Number.isInteger(value));
  const isCrowded = (x.step() || right) < CROWDED;
  return {
    width,
    height,
    left,
    right,
    bottom,
    grid: grid.map((value) => ({ y: round(y(value)), text: numberText(value) })),
    ticks: everyNth(units, ticks).map((index) => ({ x: at(0, index).x, text: units[index] ?? '' })),
    lines: series.map(({ name, points, labels: [wide, below, narrow] }, position) => ({
      name,
      path: path(points.map(({ value }, index) => at(value, index))),
      mark: symbol(MARKS[name], mark)() ?? '',
      points: points
        .map(({ value, title, href }, index) => ({
          ...at(value, index),
          title,
          ...optional('href', href),
        }))
        .slice(isCrowded ? -1 : 0),
      label: {
        x: right + 12,
        y: ends[position] ?? 0,
        text: size === 'wide' ? wide : narrow,
        below: size === 'wide' ? below : '',
      },
    })),
  };
}

/** How each line looks, in words: `solid line, round points`. */
export const LINE_WORDS: Readonly<Record<ComparedName, string>> = {
  a: 'solid line, round points',
  b: 'dashed line, square points',
  c: 'dotted line, triangle markers',
  d: 'line of dashes and dots, points on end',
};

function path(points: readonly { readonly x: number; readonly y: number }[]): string {
  return (
    line<{ x: number; y: number }>()
      .x(({ x }) => x)
      .y(({ y }) => y)
      .digits(1)(points as { x: number; y: number }[]) ?? ''
  );
}

/** The same places, moved apart until no two are nearer than `distance`; none below `bottom`. */
function spread(places: readonly number[], distance: number, bottom: number): number[] {
  const order = places
    .map((_, index) => index)
    .toSorted((a, b) => (places[b] ?? 0) - (places[a] ?? 0));
  const moved = [...places];
  let limit = bottom;
  for (const index of order) {
    moved[index] = Math.min(places[index] ?? 0, limit);
    limit = (moved[index] ?? 0) - distance;
  }
  // What was pushed over the top edge comes back down, and pushes in its turn.
  let top = TOP;
  for (const index of order.toReversed()) {
    moved[index] = Math.max(moved[index] ?? 0, top);
    top = (moved[index] ?? 0) + distance;
  }
  return moved;
}

/** Places of at most `most` names, the last always among them, at equal steps. */
function everyNth(units: readonly string[], most: number): number[] {
  const step = Math.max(1, Math.ceil((units.length - 1) / (most - 1)));
  const last = units.length - 1;
  return units.map((_, index) => index).filter((index) => (last - index) % step === 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
