import { describe, expect, it } from 'vitest';
import { epochDay } from '../../../../src/domain/publication-date.ts';
import type {
  MarkedCopies,
  MarkedCopy,
  MarkedQuote,
} from '../../../../src/services/search/search-quotes.ts';
import {
  presentSameQuotes,
  quotesText,
  sameQuotesSwitch,
} from '../../../../src/web/quotes/same-quotes.ts';
import { EMPTY_STATE } from '../../../../src/web/url/search-state.ts';
import { aDate } from '../../../support/builders.ts';

const STATE = { ...EMPTY_STATE, text: 'river' };
const QUOTE = {
  start: 7,
  end: 12,
  text: 'Ours',
  kind: 'direct',
  confidence: 1,
  rule: 'r',
} as const;

const aCopy = (id: string, day: string, more: Partial<MarkedCopy> = {}): MarkedCopy => ({
  quote: { ...QUOTE, start: 3 },
  article: { id, title: `Talks ${id}`, date: aDate(day), source: 'Meridian Wire' },
  differences: [],
  ...more,
});

function present(alsoIn?: MarkedCopies, copies = alsoIn?.quotes.length ?? 0) {
  const found: MarkedQuote = {
    quote: QUOTE,
    parts: [{ text: 'Ours' }],
    article: { id: 'own', title: 'Own', date: aDate('2021-10-22') },
    copies,
    ...(alsoIn === undefined ? {} : { alsoIn }),
  };
  return presentSameQuotes(found, STATE);
}

describe('the articles that carry the same quote', () => {
  const days = { firstDay: epochDay(2021, 10, 20), lastDay: epochDay(2021, 10, 23) };

  it('are counted and dated before they are opened', () => {
    const quotes = [aCopy('a', '2021-10-20'), aCopy('b', '2021-10-23')];
    expect(present({ quotes, ...days })?.sameQuotes).toMatchObject({
      text: 'Same quote 2 more times, 20 to 23 October 2021',
      more: '',
      hasDifferences: false,
    });
    expect(present({ quotes }, 14).sameQuotes).toMatchObject({
      text: 'Same quote 14 more times',
      more: 'and 12 more',
    });
    expect(present()).toEqual({ isFirst: false });
  });

  it('each lead to the words, say when and where they appeared, and how the words differ', () => {
    const differences = [
      { kind: 'lacking', text: 'Ours' },
      { kind: 'added', text: 'Yours' },
    ] as const;
    const other = aCopy('b', '2021-10-23', { differences });
    const unlike = aCopy('c', '2021-10-23', { differences: undefined });
    const { sameQuotes } = present({ quotes: [aCopy('a', '2021-10-20'), other, unlike], ...days });
    expect(sameQuotes?.quotes).toEqual([
      {
        title: 'Talks a',
        href: '/articles/a?q=river&list=quotes#w3',
        note: 'Meridian Wire, 20 October 2021',
        words: 'same words',
        differences: [],
      },
      expect.objectContaining({ title: 'Talks b', words: '', differences }),
      expect.objectContaining({ title: 'Talks c', words: 'in other words', differences: [] }),
    ]);
    expect(sameQuotes?.hasDifferences).toBe(true);
  });

  it('name the one that carried it first, where that is not the row’s own', () => {
    const first = aCopy('a', '2021-10-20');
    expect(present({ quotes: [first], first: first.article })).toMatchObject({
      firstIn: {
        title: 'Talks a',
        href: '/articles/a?q=river&list=quotes#w3',
        note: 'Meridian Wire, 20 October 2021',
      },
      isFirst: false,
    });
    const own = present({ quotes: [first], first: { id: 'own', title: 'Own' } });
    expect(own).toMatchObject({ isFirst: true });
    expect(own.firstIn).toBeUndefined();
    expect(present({ quotes: [first] })).toMatchObject({ isFirst: false });
  });
});

describe('a list of quotes of which some are the same', () => {
  const counts = { total: 308, distinct: 251 };

  it('says how many different ones they are, where they stand in one row', () => {
    expect(quotesText(STATE, counts)).toBe('308 quotes, 251 different');
    expect(quotesText({ ...STATE, copies: 'each' }, counts)).toBe('308 quotes');
    expect(quotesText(STATE, { total: 1, distinct: 1 })).toBe('1 quote');
  });

  it('leads to a row for each article, and back to the first page of one for all', () => {
    expect(sameQuotesSwitch({ ...STATE, page: 3 }, counts).copiesSwitch).toMatchObject({
      text: 'Show each article’s quote in its own row',
      href: '/quotes?q=river&copies=each',
    });
    expect(sameQuotesSwitch({ ...STATE, copies: 'each' }, counts).copiesSwitch).toMatchObject({
      text: 'Put the same quotes in one row',
      href: '/quotes?q=river',
    });
    expect(sameQuotesSwitch(STATE, { total: 3, distinct: 3 })).toEqual({});
  });
});
