import { describe, expect, it } from 'vitest';
import { saidSearch } from '../../../src/web/said-search.ts';

describe('a search in what somebody said', () => {
  it('asks for the words in one quotation of that person', () => {
    expect(saidSearch('ada', ' river   treaty ')).toMatchObject({
      text: 'said:(river treaty)',
      speaker: { include: ['ada'] },
    });
  });

  it('leaves phrases, OR and brackets that match as they are', () => {
    expect(saidSearch('ada', '"river treaty" (dam OR weir)').text).toBe(
      'said:("river treaty" (dam OR weir))',
    );
  });

  it.each(['a) OR b', 'a) (b', '(a', 'a ((b)'])('takes no bracket of %j for its own', (words) => {
    expect(saidSearch('ada', words).text.match(/[()]/g)).toEqual(['(', ')']);
  });
});
