import { describe, expect, it } from 'vitest';
import { FACETS, VALUE_FACETS } from '../../../../src/domain/facets/table.ts';
import { VALUE_FIELDS } from '../../../../src/search/schema.ts';

describe('the table of facets', () => {
  it('calls each by its own name', () => {
    expect(VALUE_FACETS.map((facet) => FACETS[facet].name)).toEqual(VALUE_FACETS);
  });

  it('has a row of the schema for each, of as many values as the facet has', () => {
    const rows = VALUE_FACETS.map((facet) => VALUE_FIELDS.find(({ name }) => name === facet));
    expect(rows.map((row) => row && 'facet' in row && 'many' in row)).toEqual(
      VALUE_FACETS.map((facet) => FACETS[facet].isMany),
    );
  });
});
