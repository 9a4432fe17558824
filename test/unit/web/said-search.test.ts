import { describe, expect, it } from 'vitest';
import { saidSearch } from '../../../src/web/said-search.ts';
import { EMPTY_STATE } from '../../../src/web/search-state.ts';

const ADA = { include: ['ada'], exclude: [], mode: 'any' } as const;
const said = (text: string) => saidSearch({ ...EMPTY_STATE, speaker: ADA, text, page: 4 });

describe('a search in what somebody said', () => {
  it('asks for the words in one quotation of that person', () => {
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
