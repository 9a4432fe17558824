import { describe, expect, it } from 'vitest';
import { notReadCount } from '../../../../src/services/search/not-read.ts';
import { aFacet } from '../../../support/found.ts';

const missing = (languages: Record<string, number>) =>
  aFacet([], { missing: 9, missingLanguages: new Map(Object.entries(languages)) });

describe('articles without a value in a language that is not read', () => {
  it('are those in a language without a table for the facet', () => {
    const facet = missing({ en: 4, fr: 2, ja: 1, 'da-dk': 2 });
    expect(notReadCount('country', facet)).toBe(3);
    expect(notReadCount('speaker', facet)).toBe(5);
  });

  it('are none where no language is known, and of values that are given', () => {
    expect(notReadCount('speaker', aFacet([], { missing: 9 }))).toBe(0);
    expect(notReadCount('source', missing({ ja: 1 }))).toBe(0);
  });
});
