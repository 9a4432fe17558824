import { describe, expect, it } from 'vitest';
import { quotesSearch, saidSearch } from '../../../../src/web/url/said-search.ts';
import { EMPTY_STATE } from '../../../../src/web/url/search-state.ts';
import { aSearch } from '../../../support/found.ts';

const ADA = { include: ['ada'], exclude: [], mode: 'any' } as const;
const said = (text: string) => saidSearch({ ...EMPTY_STATE, speaker: ADA, text, page: 4 });

describe('a search in what somebody said', () => {
  it('asks for the words in one quote of that person', () => {
    expect(said(' river   treaty ')).toMatchObject({
      text: 'said:(river treaty)',
      speaker: { include: ['ada'] },
      page: 1,
    });
  });

  it('leaves phrases, OR and brackets that match as they are', () => {
    expect(said('"river treaty" (dam OR weir)').text).toBe('said:("river treaty" (dam OR weir))');
  });

  it('keeps the filters where there are no words', () => {
    expect(said('')).toMatchObject({ text: '', speaker: { include: ['ada'] } });
  });

  it.each(['a) OR b', 'a) (b', '(a', 'a ((b)'])('takes no bracket of %j for its own', (words) => {
    expect(said(words).text.match(/[()]/g)).toEqual(['(', ')']);
  });
});

describe('the same search among quotes', () => {
  const among = (q: string) =>
    quotesSearch(aSearch(`q=${encodeURIComponent(q)}&speaker=ada&page=3`));

  it.each([
    ['said:river', 'river'],
    ['said:(river treaty)', 'river treaty'],
    ['said:"river treaty"', '"river treaty"'],
    ['said:river speaker:ada', 'said:river speaker:ada'],
    ['speaker:ada', 'speaker:ada'],
  ])('asks for %s as %s, with the same filters', (text, words) => {
    expect(among(text)).toMatchObject({ text: words, speaker: { include: ['ada'] }, page: 1 });
  });

  it.each(['river', 'said:river treaty', 'said:river OR dam', ''])(
    'is none where words need not stand in a quote: %j',
    (text) => {
      expect(among(text)).toBeUndefined();
    },
  );

  it('is the way back from the search for articles', () => {
    const { text } = said('river (dam OR weir)');
    expect(among(text)?.text).toBe(text);
    expect(among(said('river treaty').text)?.text).toBe('river treaty');
  });
});
