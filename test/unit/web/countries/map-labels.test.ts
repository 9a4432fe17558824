import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../src/web/countries/map-labels.ts';

const MAP = { width: 2000, height: 880 };

describe('names on the map', () => {
  it('stand beside their place, inside the map', () => {
    const [label] = placeLabels([{ x: 1000, y: 400, text: 'Chad 5' }], MAP);
    expect(label).toMatchObject({ x: 1000, y: 400, anchor: 'start' });
    expect(Math.hypot((label?.labelX ?? 0) - 1000, (label?.labelY ?? 0) - 400)).toBeCloseTo(70, 0);
  });

  it('turn inwards at an edge', () => {
    const [right] = placeLabels([{ x: 1990, y: 400, text: 'Fiji 12' }], MAP);
    expect(right?.anchor).toBe('end');
    const [left] = placeLabels([{ x: 5, y: 5, text: 'Alaska' }], MAP);
    expect(left).toMatchObject({ anchor: 'start' });
    expect(left?.labelY).toBeGreaterThan(15);
  });

  it('never lie on one another, and keep their order', () => {
    const near = Array.from({ length: 5 }, (_, index) => ({
      x: 1000 + index * 12,
      y: 300,
      text: `Country ${index}`,
    }));
    const labels = placeLabels(near, MAP);
    expect(labels.length).toBeGreaterThan(2);
    for (const [at, one] of labels.entries()) {
      for (const other of labels.slice(at + 1)) {
        const isApart = Math.abs(one.labelY - other.labelY) >= 30;
        const spanOf = ({ labelX, text, anchor }: typeof one) =>
          anchor === 'start'
            ? [labelX, labelX + text.length * 17]
            : [labelX - text.length * 17, labelX];
        const [a = [0, 0], b = [0, 0]] = [spanOf(one), spanOf(other)];
        expect(isApart || (a[1] ?? 0) <= (b[0] ?? 0) || (b[1] ?? 0) <= (a[0] ?? 0)).toBe(true);
      }
    }
  });

  it('are left out where there is no room', () => {
    expect(placeLabels([{ x: 50, y: 20, text: 'Somewhere' }], { width: 100, height: 40 })).toEqual(
      [],
    );
  });
});
