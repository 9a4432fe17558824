import { describe, expect, it } from 'vitest';
import type { ComparedName } from '../../../../src/web/compare-url.ts';
import { drawCompareChart } from '../../../../src/web/present/compare-chart.ts';
import { findOvertaking } from '../../../../src/web/present/compare-finding.ts';

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

  it('draws a single unit, and nothing but zeros', () => {
    const { lines } = drawCompareChart(['2021'], [series('a', [0])], 'wide');
    expect(lines[0]?.points).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/null|NaN/);
  });
});

describe('what is said of two searches', () => {
  const units = (...pairs: (readonly [number, number])[]) =>
    pairs.map((counts, at) => ({ value: String(2010 + at), counts }));

  it('is since when one has overtaken the other for good', () => {
    expect(findOvertaking(units([1, 5], [4, 4], [6, 3], [9, 2]))).toEqual({
      leader: 0,
      since: '2012',
    });
    expect(findOvertaking(units([5, 1], [1, 5], [5, 1], [1, 5], [0, 3]))).toEqual({
      leader: 1,
      since: '2013',
    });
  });

  it.each([
    ['one leads all the time', units([5, 1], [6, 2])],
    ['only the last unit has turned', units([1, 5], [1, 5], [6, 1])],
    ['they end level', units([1, 5], [5, 1], [3, 3])],
    ['there is nothing', []],
  ])('is nothing where %s', (_, given) => {
    expect(findOvertaking(given)).toBeUndefined();
  });
});
