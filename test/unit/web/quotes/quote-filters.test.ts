import { describe, expect, it } from 'vitest';
import { presentQuoteFilters, quoteLabels } from '../../../../src/web/quotes/quote-filters.ts';
import { aBucket, aFacet, aSearch, aSearchPage, aSummary } from '../../../support/found.ts';

function present(speakers: number, params = '') {
  const { facets } = aSearchPage();
  const values = Array.from({ length: Math.min(speakers, 24) }, (_, at) =>
    aBucket(`s${at}`, 24 - at),
  );
  const speaker = aFacet(values, { missing: 2, distinct: speakers });
  const country = aFacet([aBucket('UZ', 1), aBucket('KG', 2)]);
  const result = { total: 30, facets: { ...facets, speaker, country } };
  return presentQuoteFilters(
    { url: aSearch(params), result, summary: aSummary() },
    quoteLabels(result),
  );
}
const optionsOf = (name: string, panel = present(3)) =>
  panel.facets.find((facet) => facet.name === name);

describe('the filters of quotes', () => {
  it('count quotes, and lead to quotes', () => {
    const panel = present(3);
    expect([panel.action, panel.showText]).toEqual(['/quotes', 'Show 30 quotes']);
    expect(optionsOf('country')?.rows.map(({ count, unit }) => [count, unit])).toEqual([
      ['1', 'quote'],
      ['2', 'quotes'],
    ]);
  });

  it('offer any or all of countries, but of speakers, of whom a quote has one, any alone', () => {
    expect(optionsOf('country')?.hasMode).toBe(true);
    expect(optionsOf('speaker')?.hasMode).toBe(false);
  });

  it('say of quotes that nobody is named, not that nobody is quoted', () => {
    expect(optionsOf('speaker')?.rows.at(-1)?.label).toBe('Nobody named');
  });

  it('say how to find a speaker who is not listed, where not all are', () => {
    expect(optionsOf('speaker', present(60))?.meaning).toBe(
      'Named as saying these words. For anybody else, type speaker:name in the search box.',
    );
    expect(optionsOf('speaker')?.meaning).toBe('Named as saying these words.');
    expect(optionsOf('speaker', present(60))).not.toHaveProperty('all');
  });

  it('carry the words and the order, but none of the fields they have themselves', () => {
    const { hidden } = present(3, 'q=river&sort=oldest&country=UZ&speaker.not=s1&from=2021&page=3');
    expect(hidden).toEqual([
      { name: 'q', value: 'river' },
      { name: 'sort', value: 'oldest' },
    ]);
  });
});
