import { describe, expect, it } from 'vitest';
import { drawCompareChart } from '../../../../src/web/compare/compare-chart.ts';
import type { ComparedName } from '../../../../src/web/url/compare-url.ts';

const YEARS = ['2019', '2020', '2021'];
const series = (name: ComparedName, values: readonly number[]) => ({
  name,
  points: values.map((value) => ({ value, title: '' })),
  labels: ['wide', 'below', 'narrow'] as const,
});

describe('the chart of a comparison', () => {
  it('begins at zero, with the lowest value at the foot and the highest below the top', () => {
    const chart = drawCompareChart(YEARS, [series('a', [0, 45, 90])], 'wide');
    const [line] = chart.lines;
    expect(line?.points.map(({ x }) => x)).toEqual([chart.left, 332, chart.right]);
    expect(line?.points[0]?.y).toBe(chart.bottom);
    expect(line?.points[2]?.y).toBeGreaterThan(0);
    expect(chart.grid[0]).toEqual({ y: chart.bottom, text: '0' });
    expect(chart.grid.length).toBeLessThanOrEqual(5);
  });

  it('tells lines apart by the shape of their points', () => {
    const names = ['a', 'b', 'c', 'd'] as const;
    const { lines } = drawCompareChart(
      YEARS,
      names.map((name) => series(name, [1, 2, 3])),
      'wide',
    );
    expect(new Set(lines.map(({ mark }) => mark)).size).toBe(4);
  });

  it('keeps the names at the ends of lines apart, where lines end together', () => {
    const all = (['a', 'b', 'c', 'd'] as const).map((name) => series(name, [1, 1, 0]));
    for (const [size, distance] of [
      ['wide', 40],
      ['narrow', 18],
    ] as const) {
      const places = drawCompareChart(YEARS, all, size).lines.map(({ label }) => label.y);
      const sorted = places.toSorted((a, b) => a - b);
      const gaps = sorted.slice(1).map((place, at) => place - (sorted[at] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(distance);
      expect(Math.min(...sorted)).toBeGreaterThan(0);
    }
  });

  it('names some of many units, the last always', () => {
    const units = Array.from({ length: 48 }, (_, index) => String(index));
    const many = series(
      'a',
      units.map(() => 1),
    );
    const ticks = drawCompareChart(units, [many], 'narrow').ticks.map(({ text }) => text);
    expect(ticks.length).toBeLessThanOrEqual(3);
    expect(ticks.at(-1)).toBe('47');
  });

  it('keeps the names at the ends clear of the names below the axis', () => {
    const zeros = (['a', 'b'] as const).map((name) => series(name, [1, 1, 0]));
    const chart = drawCompareChart(YEARS, zeros, 'wide');
    const lowest = Math.max(...chart.lines.map(({ label }) => label.y));
    // The second line of a label stands 16 below its place, the names of units 20 below the axis.
    expect(lowest + 16).toBeLessThan(chart.bottom);
  });

  it('counts whole articles at its grid, and parts of a thousand where they are small', () => {
    const gridOf = (highest: number) =>
      drawCompareChart(YEARS, [series('a', [0, highest, 0])], 'wide').grid.map(({ text }) => text);
    expect(gridOf(1)).toEqual(['0', '1']);
    expect(gridOf(0.04)).toContain('0.04');
    expect(gridOf(0)).toEqual(['0', '1']);
  });

  it('leaves out points that would run into one another, but for the last', () => {
    const units = Array.from({ length: 150 }, (_, at) => String(1870 + at));
    const many = series(
      'b',
      units.map((_, at) => at % 7),
    );
    const pointsOf = (size: 'wide' | 'narrow', some: number) =>
      drawCompareChart(
        units.slice(0, some),
        [{ ...many, points: many.points.slice(0, some) }],
        size,
      ).lines[0]?.points.length;
    expect(pointsOf('wide', 150)).toBe(1);
    expect(pointsOf('wide', 62)).toBe(62);
    expect(pointsOf('narrow', 62)).toBe(1);
  });

  it('draws a single unit, and nothing but zeros', () => {
    const { lines } = drawCompareChart(['2021'], [series('a', [0])], 'wide');
    expect(lines[0]?.points).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/null|NaN/);
  });
});
