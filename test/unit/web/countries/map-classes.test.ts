import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapScale } from '../../../../src/web/countries/map-classes.ts';

const texts = (highest: number) => mapScale(highest).classes.map(({ text }) => text);

describe('the classes of the map', () => {
  it('grow by about the same factor, between round numbers', () => {
    expect(texts(412)).toEqual(['1 to 2', '3 to 9', '10 to 39', '40 to 99', '100 to 412']);
    expect(texts(9)).toEqual(['1', '2 to 3', '4 to 5', '6 to 9']);
  });

  it('are single numbers where there are no more than five', () => {
    expect(texts(3)).toEqual(['1', '2', '3']);
    expect(texts(1)).toEqual(['1']);
    expect(texts(0)).toEqual([]);
  });

  it('leave nothing out and put nothing into two, for any highest number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.nat(), (highest, any) => {
        const { classes, shadeOf } = mapScale(highest);
        const value = 1 + (any % highest);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(shadeOf(0)).toBe(0);
        expect(shadeOf(1)).toBe(classes[0]?.shade);
        expect(shadeOf(highest)).toBe(classes.at(-1)?.shade);
        expect(classes.map(({ shade }) => shade)).toContain(shadeOf(value));
        const shades = classes.map(({ shade }) => shade);
        expect(shades).toEqual([...new Set(shades)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('carry the unit of a share', () => {
    expect(mapScale(2, '%').classes.map(({ text }) => text)).toEqual(['1%', '2%']);
  });

  it('keep apart in shade where they are few', () => {
    expect(mapScale(2).classes.map(({ shade }) => shade)).toEqual([1, 5]);
    expect(mapScale(1).classes.map(({ shade }) => shade)).toEqual([3]);
  });
});
