import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/domain/quote.ts';
import { presentPassages } from '../../../src/web/search/passages.ts';

const aQuote = (text: string, more: Partial<Quote> = {}): Quote => ({
  start: 0,
  end: text.length,
  text,
  kind: 'direct',
  confidence: 1,
  rule: 'subject-verb',
  speaker: { id: 'nadira-yusupova', name: 'Nadira Yusupova' },
  ...more,
});
const snippet = (...parts: (string | { m: string })[]) => ({
  field: 'body' as const,
  parts: parts.map((part) =>
    typeof part === 'string' ? { text: part } : { text: part.m, matched: true as const },
  ),
});

describe('the passages of a hit', () => {
  const said = snippet('“We came to mend the ', { m: 'river' }, ',” she told reporters.');

  it('name who said a quote with the hit, and show no more than the quote', () => {
    expect(presentPassages([said], [aQuote('We came to mend the river')])).toEqual([
      {
        saidBy: 'Nadira Yusupova said',
        parts: [
          { text: '“' },
          { text: 'We came to mend the ' },
          { text: 'river', matched: true },
          { text: '”' },
        ],
      },
    ]);
  });

  it('put what somebody said first', () => {
    const plain = snippet('The ', { m: 'river' }, ' rose.');
    const [first, second] = presentPassages([plain, said], [aQuote('We came to mend the river')]);
    expect([first?.saidBy, second?.saidBy]).toEqual(['Nadira Yusupova said', undefined]);
  });

  it('find a quote that runs over two lines of the text', () => {
    const [passage] = presentPassages([said], [aQuote('We came to\n  mend the river')]);
    expect(passage?.saidBy).toBe('Nadira Yusupova said');
  });

  it.each([
    ['a hit outside it', aQuote('she told reporters')],
    ['no speaker', { ...aQuote('We came to mend the river'), speaker: undefined }],
    ['words that are only reported', aQuote('We came to mend the river', { kind: 'indirect' })],
  ])('stay as they are with %s', (_reason, quote) => {
    const { speaker, ...rest } = quote;
    const quotes = [speaker === undefined ? rest : { ...rest, speaker }];
    expect(presentPassages([said], quotes)).toEqual([{ parts: said.parts }]);
  });

  it('stay whole where some of the hits lie outside the quote', () => {
    const both = snippet('The ', { m: 'river' }, ' “is a ', { m: 'river' }, '”.');
    expect(presentPassages([both], [aQuote('is a river')])).toEqual([{ parts: both.parts }]);
  });
});
