import { describe, expect, it } from 'vitest';
import { NONE } from '../../../src/domain/search.ts';
import { quoteOf, quotesInQuestion } from '../../../src/search/quote-of.ts';
import { anArticle, aRequest } from '../../support/builders.ts';

const asked = (text: string) => quoteOf(aRequest(text).query);

describe('the quote that a search asks for', () => {
  it('holds the words and the speaker', () => {
    expect(asked('said:river speaker:lind')).toMatchObject({
      words: { kind: 'term', field: 'said' },
      speaker: ['lind'],
    });
  });

  it.each(['river said:lake', 'said:lake -river', '(river said:lake) treaty'])(
    'is asked for in %s',
    (text) => {
      expect(asked(text)).toBeDefined();
    },
  );

  it.each(['', 'river', 'speaker:lind', 'said:lake OR river', '-said:lake'])(
    'is none in %s',
    (text) => {
      expect(asked(text)).toBeUndefined();
    },
  );
});

describe('the quotes that a search may mean', () => {
  const { quotes } = anArticle({
    quotes: [
      { text: 'The river', speaker: 'Ada Northcote' },
      { text: 'A lake', speaker: 'Bo Lind' },
      { text: 'No water' },
    ],
  });
  const meant = (text: string, ...include: readonly string[]): string[] =>
    quotesInQuestion(quotes, aRequest(text, { speaker: { include } })).map((quote) => quote.text);

  it('are those of the chosen speakers where words are asked for in quotes', () => {
    expect(meant('said:the', 'bo-lind')).toEqual(['A lake']);
    expect(meant('said:the', 'bo-lind', NONE)).toEqual(['A lake', 'No water']);
  });

  it('are all where no speaker is chosen, or no one quote is asked for', () => {
    expect(meant('said:the')).toHaveLength(3);
    expect(meant('the', 'bo-lind')).toHaveLength(3);
    expect(meant('said:the OR lake', 'bo-lind')).toHaveLength(3);
    expect(quotesInQuestion(quotes, { query: aRequest('said:the').query })).toHaveLength(3);
  });
});
