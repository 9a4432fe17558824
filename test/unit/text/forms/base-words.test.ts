import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseWords } from '../../../../src/text/forms/base-words.ts';
import { tokens } from '../../../../src/text/tokens.ts';

const read = (text: string): string[] =>
  baseWords(text, Array.from(tokens(text))).map(({ word }) => word);

describe('acronyms', () => {
  it('are one, with full stops and without', () => {
    expect(read('The U.N. and the UN')).toEqual(['the', 'un', 'and', 'the', 'un']);
    expect(read('U.S.-led')).toEqual(read('US-led'));
    expect(read('the U.S economy')).toEqual(read('the US economy'));
    expect(read('C.I.A. N.A.T.O.')).toEqual(['cia', 'nato']);
  });

  it('are not the word that they look like', () => {
    expect(read('The US told us')).toEqual(['the', 'us§', 'tell', 'us']);
    expect(read('WHO says who')).toEqual(['who§', 'say', 'who']);
    expect(read('AIDS aids')).toEqual(['aids§', 'aid·aids']);
  });

  it('may be either in a line wholly in capitals', () => {
    expect(read('FED TELLS US BANKS\nIt told the US.')).toContain('us¶');
    expect(read('FED TELLS US BANKS\nIt told the US.')).toContain('us§');
    expect(read('US')).toEqual(['us§']);
  });

  it('are not the initials of a name, nor parts of an address', () => {
    expect(read('George W. Bush')).toEqual(['george', 'w', 'bush']);
    expect(read('J. P. Morgan')).toEqual(['j', 'p', 'morgan']);
    expect(read('www.a.b.example')).toEqual(['www', 'a', 'b', 'example']);
  });
});

describe('numbers', () => {
  it.each([
    ['1,000', '1000'],
    ['1000', '1000'],
    ['1,250,000', '1250000'],
    ['700bn', '700 billion'],
    ['700 bn', '700 billion'],
    ['700 bln', '700 billion'],
    ['700 billion', '700 billion'],
    ['3.5 mln', '3·5 million'],
    ['$700bn', '¤dollar 700 billion'],
    ['$3', '¤dollar 3'],
    ['€3', '¤euro 3'],
    ['3€', '¤euro 3'],
    ['£3m', '¤pound 3 million'],
    ['3%', '3 percent'],
    ['3 %', '3 percent'],
    ['3 per cent', '3 percent'],
    ['3 pct', '3 percent'],
    ['2.5-percent', '2·5 percent'],
    ['100m', '100m'],
    ['2006, 2007', '2006 2007'],
    ['2006,2007', '2006 2007'],
    ['21.10.2021', '21 10 2021'],
    ['1.2.3', '1 2 3'],
    ['3 $5', '3 ¤dollar 5'],
    ['F-16', 'f 16'],
  ])('%s is read as %s', (text, expected) => {
    expect(read(text).join(' ')).toBe(expected);
  });

  it('keep the sign of money apart from that of a share', () => {
    expect(read('$3')).not.toEqual(read('3%'));
    expect(read('5%').join(' ')).not.toContain(read('3.5%').join(' '));
  });
});

describe('possessives', () => {
  it('are the word itself', () => {
    expect(read('Korea’s economy')).toEqual(['korea', 'economy']);
    expect(read("women's rights")).toEqual(['woman', 'right']);
    expect(read("the workers' hall")).toEqual(['the', 'worker', 'hall']);
  });
});

describe('the words that searches compare', () => {
  it('stand in the text, in order, each within what it was read of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of baseWords(text, Array.from(tokens(text)))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
