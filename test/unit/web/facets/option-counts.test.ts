import { describe, expect, it } from 'vitest';
import { optionCountsText } from '../../../../src/web/facets/option-counts.ts';
import { aSearch } from '../../../support/found.ts';

const said = (params: string) => optionCountsText('articles', aSearch(params).state);

describe('what the numbers beside choices are of', () => {
  it.each(['', 'country=RU', 'country.not=RU', 'country.mode=all'])(
    'is said of carrying the choice: %s',
    (params) => {
      expect(said(params)).toBe(
        'Counts show matching articles, given your words and other filters.',
      );
    },
  );

  it('is of all that is ticked where all of it is asked for', () => {
    expect(said('country=RU&country.mode=all')).toMatch(
      /With “all of these”, counts include your ticked choices\.$/,
    );
  });
});
