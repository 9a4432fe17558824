import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/extract/languages/languages.ts';

function listOf(cells: string): string[] {
  return cells
    .split(/[,|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

describe('what is no mention of a country', () => {
  it.each(LANGUAGES.map(({ code, countries }) => [code, countries] as const))(
    'is no place of the tables too: %s',
    (_code, countries) => {
      const places = new Set(listOf(countries?.places ?? ''));
      expect(listOf(countries?.noCountry ?? '').filter((name) => places.has(name))).toEqual([]);
    },
  );
});
