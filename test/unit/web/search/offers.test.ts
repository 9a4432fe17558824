import { describe, expect, it } from 'vitest';
import type { ArchiveSummary } from '../../../../src/domain/search.ts';
import { findNames } from '../../../../src/services/search/names-in-text.ts';
import { knownWords } from '../../../../src/services/vocabulary/kept-vocabulary.ts';
import { presentOffers } from '../../../../src/web/search/question/offers.ts';
import { changed } from '../../../../src/web/url/search-links.ts';
import { EMPTY_STATE, type SearchState } from '../../../../src/web/url/search-state.ts';

const known = knownWords(
  {
    words: [
      { word: 'bush', count: 900 },
      { word: 'price', count: 800 },
      { word: 'obama', count: 90 },
    ],
    countries: [
      { code: 'SA', count: 9 },
      { code: 'TR', count: 5 },
      { code: 'US', count: 90 },
    ],
    speakers: [
      { id: 'ben-bernanke', name: 'Ben Bernanke', otherNames: ['Ben S. Bernanke'], count: 40 },
      { id: 'george-bush', name: 'George Bush', otherNames: [], count: 30 },
      { id: 'barack-obama', name: 'Barack Obama', otherNames: ['Obama'], count: 20 },
      { id: 'avi-barak', name: 'Avi Barak', otherNames: [], count: 1 },
      { id: 'rose-price', name: 'Rose Price', otherNames: [], count: 2 },
    ],
  },
  100,
);
const names = findNames(async () => known);
const summary = { firstDay: '2006-01-01', lastDay: '2013-12-31' } as ArchiveSummary;

async function offers(text: string, change: Partial<SearchState> = {}, hasPhrase = false) {
  const state = changed(EMPTY_STATE, { text, ...change });
  const found = presentOffers({ state, names: await names(text), summary, hasPhrase });
  return found.map((offer) => `${offer.text} → ${decodeURIComponent(offer.href)}`);
}

describe('ways to read a question', () => {
  it.each([
    ['lehman november 2008', 'dated November 2008 → /?q=lehman&from=2008-11&to=2008-11'],
    ['strike on 12 May 2009', 'dated 12 May 2009 → /?q=strike&from=2009-05-12&to=2009-05-12'],
    ['since 2010', 'since 2010 → /?from=2010'],
    [
      'oil in the last week of 2007',
      'dated 25 December 2007 to 31 December 2007 → /?q=oil&from=2007-12-25&to=2007-12-31',
    ],
    ['oil saudi arabia', 'mentions Saudi Arabia → /?q=oil&country=SA'],
    ['Saudi Arabia’s oil', 'mentions Saudi Arabia → /?q=oil&country=SA'],
    ['saudi oil', 'mentions Saudi Arabia → /?q=oil&country=SA'],
    ['turkey elections', 'mentions Türkiye → /?q=elections&country=TR'],
    ['ben bernanke inflation', 'said by Ben Bernanke → /?q=inflation&speaker=ben-bernanke'],
    [
      'what did bernanke say about inflation',
      'said by Ben Bernanke → /?q=inflation&speaker=ben-bernanke',
    ],
    ['obama health care', 'said by Barack Obama → /?q=health+care&speaker=barack-obama'],
    ['Barak Obama budget', 'said by Barack Obama → /?q=budget&speaker=barack-obama'],
    ['Bush budget', 'said by George Bush → /?q=budget&speaker=george-bush'],
  ])('%s', async (text, offer) => {
    expect(await offers(text)).toEqual([offer]);
  });

  it('offers each reading of a query that has several', async () => {
    expect(await offers('bernanke turkey 2008')).toEqual([
      'dated 2008 → /?q=bernanke+turkey&from=2008&to=2008',
      'said by Ben Bernanke → /?q=turkey+2008&speaker=ben-bernanke',
      'mentions Türkiye → /?q=bernanke+2008&country=TR',
    ]);
  });

  it('offers the phrase where articles have it', async () => {
    expect(await offers('oil price', {}, true)).toEqual(['the exact phrase → /?q="oil+price"']);
    expect(await offers('oil', {}, true)).toEqual([]);
  });

  it.each([
    'us oil',
    'oil price',
    'bush fires',
    'may talks',
    'oil 1998',
    '"saudi arabia"',
    'country:SA 2008',
    'saudi OR 2008',
    'title:turkey',
    'mahmoud bernanke',
    '',
  ])('reads nothing into %s', async (text) => {
    expect(await offers(text)).toEqual([]);
  });

  it('offers no filter of a kind that is chosen already', async () => {
    const dates = { from: '2007', none: false };
    const country = { include: ['TR'], exclude: [], mode: 'any' } as const;
    expect(await offers('saudi 2008', { dates, country })).toEqual([]);
    expect(await offers('bernanke 2008', { exact: true })).toEqual([]);
  });
});
