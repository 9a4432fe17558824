import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../../../../src/domain/country-names.ts';
import { WORLD_MAP } from '../../../../src/web/countries/map-shapes.ts';

const codes = WORLD_MAP.shapes.map(({ code }) => code);

describe('the map of the world', () => {
  it('draws countries by codes that articles carry, each once', () => {
    const named = codes.filter((code) => code !== null);
    expect(named.filter((code) => !isCountryCode(code))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(named.length).toBeGreaterThan(170);
    expect(named).toContain('XK');
  });

  it('has two places without a code, and no Antarctica', () => {
    expect(codes.filter((code) => code === null)).toHaveLength(2);
    expect(codes).not.toContain('AQ');
  });

  it('draws closed rings of whole numbers, within its edges', () => {
    const { width, height } = WORLD_MAP;
    for (const { path, x, y, code } of WORLD_MAP.shapes) {
      expect(path, String(code)).toMatch(/^(?:m-?\d+ -?\d+(?:l(?:[ -]?\d+)+z)?)+$/);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  it('is small enough for a page', () => {
    const bytes = WORLD_MAP.shapes.reduce((sum, { path }) => sum + path.length, 0);
    expect(bytes).toBeLessThan(60_000);
  });
});
